/** `<redress-desk>`: the frame of the desk. Who is signed in, and what stands around the view that belongs to the address. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Operation } from '../../sdk/contract/desk/roles.ts';
import type { DeskSession, SignInWays } from '../../sdk/contract/desk/session.ts';
import { Announcer } from '../parts/announcer.ts';
import { callsOf, drawnFor, isAnothers, isOut, whoIsIn, whyNow } from './calls.ts';
import type { Desk } from './desk.ts';
import { Door } from './door.ts';
import { failureOf } from './failure.ts';
import { bar, demoPeople, inPlace, outOfReach } from './frame.ts';
import { frameStyles, signInStyles } from './frame-styles.ts';
import { Going } from './going.ts';
import { Invited } from './invited.ts';
import { goBy } from './parts/now.ts';
import { forgetTyped } from './parts/typed.ts';
import { tryOnce } from './request.ts';
import { SessionWatch } from './session-watch.ts';
import { deskStyles, stylePage } from './styles.ts';
import { type ViewEntry, views } from './views.ts';
import { door as doorWords } from './words/door.ts';
import { frame } from './words/frame.ts';

/**
 * The whole of the page `/desk`, and nothing of any other: it works on the server's own origin alone.
 *
 * @tagname redress-desk
 * @attr {boolean} demo - On the demonstration: offers its people's ways to sign in
 * @attr {boolean} kept - The browser sent a session, which may still stand
 * @slot door - The form of signing in, which the server writes into the page
 * @slot join - Where an invitation is accepted, in the page itself too
 * @slot - What stands there until it is ready
 */
export class RedressDesk extends LitElement implements Desk {
  static override styles = [deskStyles, frameStyles];

  @property({ type: Boolean }) demo = false;
  @property({ type: Boolean }) kept = false;
  /** Takes the place of the page's `fetch`, for tests. */
  @property({ attribute: false }) fetch: typeof globalThis.fetch = (...asked) => globalThis.fetch(...asked);
  /** The views there are, for tests of the frame. */
  @property({ attribute: false }) views: readonly ViewEntry[] = views;

  @state() private opened: DeskSession | undefined;
  @state() private away = false;
  @state() private menuOpen = false;
  /** Why signing out did not work. */
  @state() private stays = '';
  @state() private people: NonNullable<SignInWays['demo']> = [];

  #announcer = new Announcer(this);
  #watch = new SessionWatch(() => void this.#look());
  #going = new Going(this);
  #invited = new Invited(this, (how) => this.#invitationDone(how));
  #door = new Door(this, {
    fetch: () => this.#drawn(),
    person: () => this.opened?.person,
    entered: () => this.#entered(),
    left: (why) => this.#left(why),
  });

  #drawn = () => (this.opened ? drawnFor(this.fetch, this.opened) : this.fetch);
  readonly call = callsOf(this.#drawn, async (why) => this.#knock(await whyNow(this.fetch, why, this.opened)));

  get session(): DeskSession {
    if (!this.opened) throw new Error('Nobody is signed in');
    return this.opened;
  }

  may(operation: Operation): boolean {
    return this.session.operations.includes(operation);
  }

  go(address: string, how: 'push' | 'replace' = 'push'): void {
    this.#going.go(address, how);
  }

  announce(text: string): void {
    this.#announcer.say(text);
  }

  entitle(title: string): void {
    document.title = frame.title(title, this.opened?.firm.name ?? frame.desk);
  }

  async leave(): Promise<void> {
    this.stays = '';
    try {
      await this.call('session.close');
      this.ended();
    } catch (error) {
      this.stays = failureOf(error)?.text ?? '';
    }
  }

  ended(): void {
    this.#watch.tell();
    this.#close();
    void this.#knock('first').catch(() => {});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    stylePage([signInStyles]);
    if (!this.#invited.open) void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.stop();
  }

  protected override render(): TemplateResult {
    return html`<div class="redress desk">${this.#page()}</div>
      ${this.#announcer.region('en')}`;
  }

  /** A browser may close it without asking, as on a gesture to go back: then it opens again. */
  protected override updated(): void {
    const over = this.renderRoot.querySelector('dialog');
    if (over && !over.open) over.showModal();
  }

  #page(): TemplateResult {
    if (this.#invited.away) return html`<main class="door">${outOfReach(() => this.#invited.show())}</main>`;
    if (this.#invited.open) return html`<main class="door"><slot name="join"></slot></main>`;
    if (this.#door.why === 'first') return html`<main class="door">${this.#signIn()}</main>`;
    if (this.away) return html`<main class="door">${outOfReach(() => this.#begin())}</main>`;
    if (!this.opened) return html`<slot><p class="waiting">${frame.loading}</p></slot>`;
    const { at, view, listed } = this.#going;
    return html`
      ${bar({
        session: this.opened,
        listed,
        here: at?.entry.path,
        menuOpen: this.menuOpen,
        lookUp: this.may('complaints.list') ? (address) => this.go(address) : undefined,
        turnMenu: () => {
          this.menuOpen = !this.menuOpen;
        },
        leave: () => void this.leave(),
      })}
      ${this.stays ? html`<p class="failed" role="alert">${this.stays}</p>` : nothing}
      <main id="main" @click=${this.#closeMenu}>${view ?? inPlace(this.#going.state, () => this.#going.arrive())}</main>
      ${this.#door.why ? this.#over() : nothing}
    `;
  }

  /** Over the page, which stays as it is behind it and cannot be seen. */
  #over(): TemplateResult {
    return html`<dialog class="over" aria-label=${doorWords.titles[this.#door.why ?? 'expired']} @keydown=${this.#escaped} @close=${() => this.requestUpdate()}>${this.#signIn()}</dialog>`;
  }

  #signIn(): TemplateResult {
    return html`<slot name="door"></slot>
      ${this.people.length ? demoPeople(this.people, (person) => void this.#door.enterAs(person)) : nothing}`;
  }

  /** Escape: no way around signing in where the session has ended, and a way back where it has not. */
  #escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.#door.why === 'again') this.#door.leave();
  };

  #closeMenu = (): void => {
    this.menuOpen = false;
  };

  /** Where the server was out of reach the page that says so stays, and the focus in it, until there is another. */
  async #begin(): Promise<void> {
    if (!this.kept) return this.#knock('first').catch(() => {});
    try {
      this.#hold(await whoIsIn(this.fetch));
      this.away = false;
      await this.#going.arrive();
    } catch (error) {
      this.away = !isOut(error);
      if (this.away) this.announce(frame.away.title);
      else await this.#knock('first').catch(() => {});
    }
  }

  /** Each opening of the door asks for the demonstration's people anew: their codes pass as all do. */
  #knock(why: NonNullable<Door['why']>): Promise<void> {
    if (this.demo) void this.#offerDemo();
    const done = this.#door.open(why);
    if (why === 'first') this.entitle(doorWords.titles.first);
    return done;
  }

  async #offerDemo(): Promise<void> {
    const { demo } = await tryOnce(this.fetch, 'desk.ways', {}, undefined).catch(() => ({ demo: null }));
    this.people = demo ?? [];
  }

  /** Somebody signed in. True where what stands on the page is theirs. */
  async #entered(): Promise<boolean> {
    const session = await whoIsIn(this.fetch, 'patiently');
    const same = !isAnothers(session, this.opened);
    if (!same) this.#going.shut();
    this.#hold(session);
    this.#watch.tell();
    if (!this.#going.view) void this.updateComplete.then(() => this.#going.arrive());
    return same;
  }

  #invitationDone(how: 'joined' | 'sign-in'): void {
    this.#close();
    this.kept ||= how === 'joined';
    if (how === 'joined') history.replaceState(null, '', '/desk');
    this.#watch.tell();
    void this.#begin();
  }

  async #look(): Promise<void> {
    try {
      const session = await whoIsIn(this.fetch);
      if (isAnothers(session, this.opened)) await this.#knock('other').catch(() => {});
      else this.#hold(session);
    } catch (error) {
      if (isOut(error)) await this.#knock('expired').catch(() => {});
      else if (this.opened) this.#watch.until(this.opened);
    }
  }

  /** Nobody signs in at the door over the page: it is closed, and is whose the session is by now. */
  #left(why: 'expired' | 'other'): void {
    this.#close();
    this.kept = why === 'other';
    void this.#begin();
  }

  #close(): void {
    this.opened = undefined;
    this.#watch.stop();
    this.#going.shut();
    this.#door.drop();
    forgetTyped();
  }

  #hold(session: DeskSession): void {
    this.opened = session;
    goBy(session.now);
    forgetTyped(session.person.id);
    this.#watch.until(session);
    this.#going.view?.requestUpdate();
  }
}
