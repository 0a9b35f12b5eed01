/** One visit to a complaint: its session from opening to leaving, what is shown of it and what was typed. */
import { state } from 'lit/decorators.js';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { Message, TrackerView } from '../../sdk/contract/tracker.ts';
import { tracker } from '../../sdk/words/en/tracker.ts';
import type { Words } from '../../sdk/words/words.ts';
import type { Door, DoorAct } from '../door/doorway.ts';
import { errorEvent } from '../door/failure.ts';
import { Opening } from '../door/opening.ts';
import { refusalOf } from '../door/refusal.ts';
import { loadChunk } from '../load-chunk.ts';
import { loadSurvey, type SurveyPart } from '../questionnaire/load.ts';
import { StatusEvent } from './events.ts';
import { type Act, type Asks, drafts, type HeadsPart, type Lister, type Moment, type Typed } from './state.ts';
import type { TrackerKey } from './telling.ts';

const untyped: Typed = { reference: '', code: '', email: '', message: '', reason: '', heads: '' };

/** Opens, reads and shuts; `moment()` is what the parts draw from. */
export abstract class Visit extends Opening<TrackerKey, Exclude<Act, DoorAct>> {
  @state() protected complaint: TrackerView | undefined;
  @state() protected sentHere: readonly Message[] = [];
  @state() protected newestFirst = false;
  @state() protected withdrawing = false;
  @state() protected correcting = false;
  @state() protected stale = false;
  @state() protected lister: Lister = null;
  @state() protected heads: HeadsPart = null;
  @state() protected survey: SurveyPart | null = null;

  protected typed: Typed = { ...untyped };
  /** Whose message is being written: never shown in another complaint's box. */
  #typedFor = '';
  #looking: Promise<void> | undefined;
  readonly #failed = new Set<string>();

  constructor() {
    super();
    void this.learn(tracker, 'tracker');
  }

  protected override get reference(): string | undefined {
    return this.complaint?.reference;
  }

  protected moment(profile: FirmProfile): Moment {
    const { locale, say, typed, note, sentHere, newestFirst, withdrawing, correcting } = this;
    const { stale, lister, heads, survey } = this;
    const writing = (this.door === 'expired' && typed.message) || typed.heads;
    const kept = writing ? say('tracker.expired.kept') : null;
    const now = { locale, say, typed, note, kept, sentHere, newestFirst, withdrawing, correcting };
    return { ...this.doorway(profile), ...now, stale, lister, heads, survey };
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

  /** Hides the complaint too. */
  protected override shut(door: Door): void {
    super.shut(door);
    this.complaint = undefined;
    this.sentHere = [];
    this.withdrawing = false;
    this.correcting = false;
    if (door !== 'expired') this.survey?.questionnaire.forget();
    if (door !== 'left') return;
    this.typed = { ...untyped };
    this.#typedFor = '';
  }

  protected override async read(): Promise<void> {
    const { session, complaint: before } = this;
    if (!session) return;
    const { locale } = this;
    const view = await session.read({ locale });
    await this.#learnParts(view);
    if (session !== this.session) return;
    if (locale !== this.locale) return this.read();
    this.kept = this.keeping?.keepSession(session.session) ?? false;
    this.stale = false;
    this.survey?.questionnaire.open(view, this.keeping);
    this.complaint = view;
    if (this.#typedFor !== view.reference)
      for (const of of drafts) this.typed[of] = this.keeping?.draft(view.reference, of) ?? '';
    this.#typedFor = view.reference;
    if (!before) this.correcting = this.typed.heads !== '';
    if (before?.status !== view.status) this.dispatchEvent(new StatusEvent(view.status));
    if (before && !this.busy && view.version > before.version)
      this.announce(this.say('tracker.changed', { status: view.statusText }));
  }

  /** Before the view that shows them, so that nothing moves when it comes: most visits see neither. */
  async #learnParts({ heads, survey, scope }: TrackerView): Promise<void> {
    if (heads.length > 0)
      await this.#learnPart('heads', async (again) => {
        this.heads ??= await loadChunk(() => import('./heads.ts'), again);
        return this.heads.words;
      });
    if (survey || scope === 'survey')
      await this.#learnPart('survey', async (again) => {
        this.survey ??= await loadSurvey(this, () => this.requestUpdate(), again);
        return this.survey.words;
      });
  }

  /** Tried again with the next look; the page anew only when asked. */
  async #learnPart(part: 'heads' | 'survey', load: (again: boolean) => Promise<Words>): Promise<void> {
    try {
      await this.learn(await load(this.#failed.has(part) && this.kept && this.busy === 'resume'), part);
      // What was pressed goes with what was missing.
      if (this.complaint && this.busy === 'resume') this.landOn = `#${part}-title`;
    } catch {
      this.#failed.add(part);
    }
  }

  #lookFailed(error: unknown): void {
    if (refusalOf(error) === 'unauthenticated') {
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
