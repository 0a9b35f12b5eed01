/** One visit to a complaint: its session from opening to leaving, what is shown of it and what was typed. */
import { state } from 'lit/decorators.js';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { Message, TrackerView } from '../../sdk/contract/tracker.ts';
import { type TrackerSession, UnauthenticatedError } from '../../sdk/index.ts';
import { tracker } from '../../sdk/words/en/tracker.ts';
import { RedressElement } from '../element.ts';
import { loadChunk } from '../load-chunk.ts';
import { focusHeading } from '../parts/error-summary.ts';
import { StatusEvent } from './events.ts';
import { errorEvent } from './failure.ts';
import { drafts, type Keeping } from './keeping.ts';
import type { Act, Asks, Door, Faults, HeadsPart, Lister, Moment, Typed } from './state.ts';
import type { TrackerKey } from './telling.ts';

const untyped: Typed = { reference: '', code: '', email: '', message: '', reason: '', heads: '' };

/** Opens, reads and shuts; `moment()` is what the parts draw from. */
export abstract class Visit extends RedressElement<TrackerKey> {
  @state() protected complaint: TrackerView | undefined;
  @state() protected opening = true;
  @state() protected door: Door = 'asked';
  @state() protected busy: Act | null = null;
  @state() protected note: TrackerKey | null = null;
  @state() protected failure: Moment['failure'] = null;
  @state() protected faults: Faults = {};
  @state() protected sentHere: readonly Message[] = [];
  @state() protected newestFirst = false;
  @state() protected withdrawing = false;
  @state() protected correcting = false;
  @state() protected lost = false;
  @state() protected stale = false;
  @state() protected lister: Lister = null;
  @state() protected heads: HeadsPart = null;

  protected session: TrackerSession | undefined;
  protected linkToken: string | null = null;
  protected keeping: Keeping | undefined;
  /** Whether the session is in the tab's storage, which may be blocked. */
  protected kept = false;

  protected typed: Typed = { ...untyped };
  /** Whose message is being written: never shown in another complaint's box. */
  #typedFor = '';
  #looking: Promise<void> | undefined;
  #headsFailed = false;
  protected landOn: string | null = null;

  constructor() {
    super();
    void this.learn(tracker, 'tracker');
  }

  protected moment(profile: FirmProfile): Moment {
    const { locale, say, door, busy, note, failure, faults, typed, sentHere, newestFirst } = this;
    const { withdrawing, correcting, lost, stale, lister, heads } = this;
    const now = { door, busy, note, failure, faults, typed, sentHere, newestFirst };
    return { profile, locale, say, ...now, withdrawing, correcting, lost, stale, lister, heads };
  }

  /** Reads what an act has changed: not with an answer that was asked for before it. */
  protected async lookAfter(): Promise<void> {
    await this.#looking;
    await this.look();
  }

  /** Reads again, quietly: a failure only marks what is shown as old. */
  protected look(): Promise<void> {
    this.#looking ??= this.read()
      .catch((error: unknown) => this.#lookFailed(error))
      .finally(() => {
        this.#looking = undefined;
      });
    return this.#looking;
  }

  /** Hides the complaint and forgets the session. What was being written stays, unless the person leaves. */
  protected shut(door: Door): void {
    const left = door === 'left';
    const reference = this.complaint?.reference;
    this.keeping?.forget(left ? reference : undefined);
    this.session = undefined;
    this.complaint = undefined;
    this.opening = false;
    this.sentHere = [];
    this.withdrawing = false;
    this.correcting = false;
    this.lost = false;
    this.note = null;
    this.failure = null;
    this.faults = {};
    this.door = door;
    this.typed = left ? { ...untyped } : { ...this.typed, code: '', reference: reference ?? this.typed.reference };
    if (left) this.#typedFor = '';
    if (left || this.shadowRoot?.activeElement) this.landOn = '.heading';
  }

  /** Moves focus to where a finished act leads, once that is on screen. */
  protected arrive(): void {
    if (!this.landOn || !this.shadowRoot?.querySelector(this.landOn)) return;
    focusHeading(this.shadowRoot, this.landOn);
    this.landOn = null;
  }

  /** Opens once: when only the reading failed, trying again reads and does not spend the secret twice. */
  protected async enter(open?: () => Promise<TrackerSession>): Promise<void> {
    this.session ??= await open?.();
    if (this.session) this.kept = this.keeping?.keepSession(this.session.session) ?? false;
    await this.read();
    this.linkToken = null;
    this.typed = { ...this.typed, code: '', reference: '', email: '' };
    this.landOn = '#status';
    this.requestUpdate();
  }

  protected async read(): Promise<void> {
    const { session, complaint: before } = this;
    if (!session) return;
    const { locale } = this;
    const view = await session.read({ locale });
    if (view.heads.length > 0) await this.#learnHeads();
    if (session !== this.session) return;
    if (locale !== this.locale) return this.read();
    this.kept = this.keeping?.keepSession(session.session) ?? false;
    this.stale = false;
    this.complaint = view;
    if (this.#typedFor !== view.reference)
      for (const of of drafts) this.typed[of] = this.keeping?.draft(view.reference, of) ?? '';
    this.#typedFor = view.reference;
    if (!before) this.correcting = this.typed.heads !== '';
    if (before?.status !== view.status) this.dispatchEvent(new StatusEvent(view.status));
    if (before && !this.busy && view.version > before.version)
      this.announce(this.say('tracker.changed', { status: view.statusText }));
  }

  /** Before the view that shows them, so that nothing moves when it comes. Tried again with the next look; the page anew only when asked. */
  async #learnHeads(): Promise<void> {
    try {
      this.heads ??= await loadChunk(
        () => import('./heads.ts'),
        this.#headsFailed && this.kept && this.busy === 'resume',
      );
      await this.learn(this.heads.words, 'heads');
      // What was pressed goes with what was missing.
      if (this.complaint && this.busy === 'resume') this.landOn = '#heads-title';
    } catch {
      this.#headsFailed = true;
    }
  }

  #lookFailed(error: unknown): void {
    if (error instanceof UnauthenticatedError) {
      this.shut('expired');
      return;
    }
    if (!this.stale) this.dispatchEvent(errorEvent(error));
    this.stale = true;
  }

  protected type(field: keyof Typed, value: string): void {
    const before = this.typed[field];
    this.typed = { ...this.typed, [field]: value };
    if ((field === 'message' || field === 'heads') && this.complaint) {
      this.keeping?.keepDraft(this.complaint.reference, field, value);
      if (this.note && !before) this.note = null;
      this.requestUpdate();
    }
    if (!this.complaint && (field === 'code' || field === 'reference')) this.session = undefined;
  }

  protected turn(what: Parameters<Asks['turn']>[0]): void {
    this[what] = !this[what];
    const part = { withdrawing: 'withdraw', correcting: 'heads', newestFirst: '', lost: '' }[what];
    if (!part) return;
    const next = `#${part}-${this[what] ? 'title' : 'start'}`;
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true }),
    );
  }
}
