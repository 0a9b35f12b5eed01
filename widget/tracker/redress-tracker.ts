/** `<redress-tracker>`: a client opens a complaint and follows it. When it opens, looks and closes; the parts beside it draw. */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { door } from '../door/door.ts';
import { doorStyles } from '../door/door-styles.ts';
import { RedressElement } from '../element.ts';
import { partStyles } from '../parts/styles.ts';
import { Acts } from './acts.ts';
import { follow } from './following.ts';
import { opened } from './opened.ts';
import { trackerStyles } from './tracker-styles.ts';

/**
 * Shows where a complaint stands and lets the client write and withdraw. Opens by the link of a letter (`#t=…` in the
 * page's address) or by reference and access code; keeps the session for the tab.
 *
 * @tagname redress-tracker
 * @attr {string} server - Origin of the Redress server; default: the nearest `<redress-client>`, else the embed script's
 * @attr {string} firm - The firm's site key, `pk_live_…`; default: the nearest `<redress-client>`, else the embed script's
 * @attr {string} lang - Language; default: the nearest `lang` around it
 * @attr {string} tracker-url - Taken by every element; changes nothing here
 * @attr {light|dark|auto} theme - Default `auto`: as the page around it
 * @fires redress-ready - Has its words and the firm's profile
 * @fires redress-status - `{ status }`: shows where the complaint stands, or that has changed
 * @fires redress-answered - `{ version }`: the client said how it was handled
 * @fires redress-error - `{ code, requestId }`: something failed
 * @slot - What stands there until it is ready, and when it cannot be: the firm's telephone, post and hosted page
 * @csspart base - The surface
 * @csspart overview - Status, what happens next, who has it
 * @csspart status - The status in words
 * @csspart heads - The points the firm has understood, to agree to or correct
 * @csspart survey - How it was handled: the questions, or how that ended
 * @csspart survey-intro - Who reads the answers, what they change, and the way outside
 * @csspart messages - Messages and the box to write one
 * @csspart timeline - What has happened
 * @csspart outside - The independent body outside the firm
 * @csspart filed - The complaint as it was sent
 * @csspart withdraw - Withdrawing it
 * @csspart undo - Undoing a withdrawal
 * @csspart failure - What did not work, beside what was pressed
 * @csspart door - The fields to open a complaint
 * @cssprop --redress-accent - Brand colour, `#rrggbb`; corrected where it could not be read
 * @cssprop --redress-font - Font family; default: the page's
 * @cssprop --redress-radius - Roundness of corners
 * @cssprop --redress-width - Widest it gets
 * @cssprop --redress-padding - Space inside its border
 * @cssprop --redress-scroll-margin - Height to keep free for a sticky header of the page
 */
export class RedressTracker extends Acts {
  static override styles = [RedressElement.styles, partStyles, doorStyles, trackerStyles];

  /** The time in milliseconds; for previews and tests. */
  @property({ attribute: false }) now: () => number = Date.now;

  #unfollow: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const follower = { ask: () => void this.look(), returned: () => this.#returned(), idle: () => this.#idle() };
    this.#unfollow = follow(follower, () => this.now());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  /** Sentences beside fields were said in the language before. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('locale')) this.faults = {};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.arrive();
    if (this.complaint && changed.has('locale')) void this.look();
    this.beginOnce();
  }

  protected override view(profile: FirmProfile): TemplateResult {
    const moment = this.moment(profile);
    if (this.complaint) return opened(this.complaint, moment, this.asks);
    return this.opening ? html`<p class="waiting">${this.say('tracker.loading')}</p>` : door(moment, this.asks);
  }

  /** Back out of the browser's memory: what was left in the meantime, on another page of this tab, is not shown again. */
  #returned(): void {
    if (this.kept && !this.keeping?.session()) this.shut('left');
    else void this.look();
  }

  #idle(): void {
    if (this.complaint) this.shut('expired');
  }
}
