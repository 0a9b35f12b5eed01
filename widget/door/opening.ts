/** Opening a complaint, by link or by reference and code, and what is done in it: the part all elements behind the door share. */
import { state } from 'lit/decorators.js';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { readAccessCode, readReference } from '../../sdk/contract/reference.ts';
import type { Redress, TrackerSession } from '../../sdk/index.ts';
import { door } from '../../sdk/words/en/door.ts';
import { RedressElement } from '../element.ts';
import { focusField, focusHeading, focusSummary } from '../parts/error-summary.ts';
import { headingOf } from './door.ts';
import type { Door, DoorAct, DoorKey, DoorSay, DoorTyped, Doorway, Faults } from './doorway.ts';
import { doorFaults } from './entry.ts';
import { errorEvent, type Failure, failureOf, failureSentence } from './failure.ts';
import { type Keeping, keepingFor } from './keeping.ts';
import { takeLink } from './link.ts';
import { refusalOf } from './refusal.ts';

/** The acts of the door are done here; `Act`: those of the element. One at a time, whoever's they are. */
export abstract class Opening<Key extends string, Act extends string> extends RedressElement<Key | DoorKey> {
  @state() protected opening = true;
  @state() protected door: Door = 'asked';
  @state() protected busy: Act | DoorAct | null = null;
  @state() protected note: Key | DoorKey | null = null;
  @state() protected failure: (Failure & { act: Act | DoorAct }) | null = null;
  @state() protected faults: Faults = {};
  @state() protected lost = false;

  protected abstract typed: DoorTyped;
  protected session: TrackerSession | undefined;
  protected linkToken: string | null = null;
  protected keeping: Keeping | undefined;
  /** Whether the session is in the tab's storage, which may be blocked. */
  protected kept = false;
  protected landOn: string | null = null;
  /** The server and firm it has begun for. */
  #begun = '';

  constructor() {
    super();
    void this.learn(door, 'door');
  }

  /** Reads what the session shows. */
  protected abstract read(): Promise<void>;
  /** Does an act of the element's own. */
  protected abstract perform(act: Act, redress: Redress): Promise<void>;
  /** What was read, and is shown in place of the door. */
  protected abstract get reference(): string | undefined;

  /** The faults that keep `act` from being sent. */
  protected faultsBefore(act: Act | DoorAct): Faults {
    return doorFaults(act, this.typed, this.say as DoorSay);
  }

  /** Says an error the element knows better than the door; false where it does not. */
  protected told(_act: Act | DoorAct, _error: unknown): boolean {
    return false;
  }

  protected doorway(profile: FirmProfile): Doorway {
    const { door, busy, note, failure, faults, typed, lost } = this;
    const say = this.say as DoorSay;
    return { profile, say, door, busy, note, failure, faults, typed, lost, heading: headingOf(door, say), kept: null };
  }

  override connectedCallback(): void {
    this.linkToken = takeLink() ?? this.linkToken;
    super.connectedCallback();
    addEventListener('hashchange', this.#linkFollowed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#linkFollowed);
  }

  /** Begins as soon as there is a client, and anew for another firm. */
  protected beginOnce(): void {
    if (!this.redress || !this.profile) return;
    const whose = `${this.redress.server} ${this.redress.firmKey}`;
    if (whose === this.#begun) return;
    this.#begun = whose;
    this.keeping = keepingFor(this.redress.server, this.redress.firmKey);
    void this.updateComplete.then(() => this.#begin());
  }

  /** A link comes before a session kept from earlier: it may be of another complaint. */
  async #begin(): Promise<void> {
    const kept = this.linkToken ? null : this.keeping?.session();
    if (kept && this.redress) this.session = this.redress.tracker.resume(kept);
    this.opening = Boolean(this.linkToken || kept);
    if (this.linkToken) await this.act('link');
    else if (kept) await this.act('resume');
    this.opening = false;
  }

  /** The link of a letter pressed while this page is open in the same tab: only the fragment changes. */
  #linkFollowed = (): void => {
    const token = takeLink();
    if (!token) return;
    this.shut('asked');
    this.linkToken = token;
    void this.#begin();
  };

  /** Does one act, never two at a time; what fails is shown beside it and can be tried again. */
  protected async act(act: Act | DoorAct): Promise<void> {
    if (this.busy || !this.redress) return;
    this.note = null;
    this.failure = null;
    this.fault(this.faultsBefore(act));
    if (Object.keys(this.faults).length > 0) return;
    this.busy = act;
    try {
      await (isOfDoor(act) ? this.#acts[act](this.redress) : this.perform(act, this.redress));
    } catch (error) {
      this.#failed(act, error);
    } finally {
      this.busy = null;
    }
  }

  #acts: Record<DoorAct, (redress: Redress) => Promise<void>> = {
    link: (redress) => this.enter(() => redress.tracker.open({ linkToken: this.linkToken ?? '' })),
    open: (redress) => this.enter(() => redress.tracker.open(this.secretOf(this.typed.reference))),
    resume: () => this.read(),
    fresh: async (redress) => {
      await redress.tracker.freshLink(this.linkToken ?? '');
      this.noted('tracker.link.sent');
    },
    lost: async (redress) => {
      await redress.links.ask({ email: this.typed.email.trim(), reference: readReference(this.typed.reference) });
      this.noted('tracker.lost.sent');
    },
    leave: async () => {
      const { session } = this;
      this.shut('left');
      await session?.leave();
    },
  };

  protected secretOf(reference: string): { reference: string; accessCode: string } {
    const { code } = this.typed;
    return { reference: readReference(reference) ?? reference, accessCode: readAccessCode(code) ?? code };
  }

  /** Opens once: when only the reading failed, trying again reads and does not spend the secret twice. */
  protected async enter(open?: () => Promise<TrackerSession>): Promise<void> {
    this.session ??= await open?.();
    if (this.session) this.kept = this.keeping?.keepSession(this.session.session) ?? false;
    await this.read();
    this.entered();
  }

  /** Forgets what the door was opened with, and leads inside. */
  protected entered(): void {
    this.linkToken = null;
    this.typed = { ...this.typed, code: '', reference: '', email: '' };
    this.landOn = '#status';
    this.requestUpdate();
  }

  /** Hides the complaint and forgets the session. What was being written stays, unless the person leaves. */
  protected shut(door: Door): void {
    const left = door === 'left';
    const { reference } = this;
    this.keeping?.forget(left ? reference : undefined);
    this.session = undefined;
    this.opening = false;
    this.lost = false;
    this.note = null;
    this.failure = null;
    this.faults = {};
    this.door = door;
    this.typed = { ...this.typed, code: '', reference: left ? '' : (reference ?? this.typed.reference) };
    if (left) this.typed = { ...this.typed, email: '' };
    if (left || this.shadowRoot?.activeElement) this.landOn = '.heading';
  }

  /** Moves focus to where a finished act leads, once that is on screen. */
  protected arrive(): void {
    if (!this.landOn || !this.shadowRoot?.querySelector(this.landOn)) return;
    focusHeading(this.shadowRoot, this.landOn);
    this.landOn = null;
  }

  #failed(act: Act | DoorAct, error: unknown): void {
    this.dispatchEvent(errorEvent(error));
    if (act === 'leave' || this.told(act, error)) return;
    if (refusalOf(error) === 'unauthenticated') this.#refused(act);
    else if (act === 'lost' && refusalOf(error) === 'validation')
      this.fault({ email: this.say('tracker.lost.email-wrong') });
    else this.show(act, failureOf(error));
  }

  protected show(act: Act | DoorAct, failure: Failure): void {
    this.failure = { act, ...failure };
    this.announce(failureSentence(failure, this.say as DoorSay));
  }

  /** 401 says only "no": what it means depends on what was tried. */
  #refused(act: Act | DoorAct): void {
    if (act === 'open') this.fault({ reference: this.say('tracker.door.no-match') });
    else if (act === 'link') {
      this.door = 'spent';
      this.announce(this.say('tracker.link.title'));
    } else this.shut('expired');
  }

  /** Shows what is wrong and leads to it: to the summary where there is one, else to the field. */
  protected fault(faults: Faults): void {
    this.faults = faults;
    const [first] = Object.keys(faults);
    if (!first) return;
    void this.updateComplete.then(() => {
      const root = this.shadowRoot;
      if (root?.querySelector('.summary')) focusSummary(root);
      else if (root) focusField(root, first);
    });
  }

  protected noted(note: Key | DoorKey): void {
    this.note = note;
    this.announce(this.say(note));
  }
}

const ofDoor: readonly string[] = ['link', 'resume', 'open', 'fresh', 'lost', 'leave'] satisfies DoorAct[];
const isOfDoor = (act: string): act is DoorAct => ofDoor.includes(act);
