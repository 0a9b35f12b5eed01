/** `<redress-form>`: the first step, until the chunk with everything else has come, and then that. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { walk } from '../../sdk/contract/steps.ts';
import type { Redress } from '../../sdk/index.ts';
import { start } from '../../sdk/words/en/start.ts';
import { RedressElement } from '../element.ts';
import { ErrorEvent } from '../events.ts';
import { loadChunk } from '../load-chunk.ts';
import { painted } from '../painted.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { keepOn, shelfOf, shelvesOf } from '../shelf.ts';
import { adoptStyles, theme } from '../theme.ts';
import type { Filling } from './filling.ts';
import { firstStep } from './first-step.ts';
import { closedView, frameView, waitingView } from './frame.ts';
import type { FormKey } from './step-view.ts';
import { formStyles } from './styles.ts';

/** What {@link RedressForm} keeps of the first step. */
const firstAnswer = /^{"draft":{"answers":{"whose":"(\w+)"}}}$/;

/**
 * The complaint form: one question a step, a summary to check, Send, and a confirmation to keep. What was typed stays in
 * this tab until it is sent; nothing of it leaves the page before Send, unless the person asks. What stands inside the
 * tag shows until the form is ready, and when it cannot be. The firm's profile says which questions are asked.
 *
 * @tagname redress-form
 * @attr {string} server - Origin of the Redress server; default: the nearest `<redress-client>`, else the embed script's
 * @attr {string} firm - The firm's site key
 * @attr {string} lang - Language; default: the nearest `lang` around it
 * @attr {string} tracker-url - The firm's page with the tracker; default: the hosted one
 * @attr {string} exit - Where a person who must leave quickly is taken, who gets a button for it; Escape pressed three times does the same. Nothing they wrote is kept. Default: no button
 * @attr {light|dark|auto} theme - Default `auto`: as the page around it
 * @slot - Shown until the form is ready, and when it cannot be: other ways to complain
 * @csspart base - The surface
 * @fires redress-ready - It can be used
 * @fires redress-step - Another step is on screen; `detail.step`
 * @fires redress-before-submit - About to send; can be cancelled
 * @fires redress-submitted - The firm has the complaint; `detail.reference`
 * @fires redress-error - Something failed; `detail.code`, `detail.requestId`
 * @cssprop --redress-accent - Brand colour, `#rrggbb`; corrected where it could not be read
 * @cssprop --redress-font - Font family; default: the page's
 * @cssprop --redress-radius - Roundness of corners
 * @cssprop --redress-width - Widest it gets
 * @cssprop --redress-padding - Space inside its border
 * @cssprop --redress-scroll-margin - Height to keep free for a sticky header of the page
 */
export class RedressForm extends RedressElement<FormKey> {
  static override styles = [theme, choiceStyles, formStyles];

  /** A page to leave to quickly (http or https); a button leads there and forgets all that was written. */
  @property() exit: string | undefined;

  @state() private filling: Filling | undefined;
  @state() private stuck = false;
  @state() private whose = '';

  /** Whether there is more to show than an empty first step: something kept in this tab, or behind a mailed link. */
  #begun: boolean | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super();
    void this.learn(start, 'start');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.profile && this.#begun === undefined) this.#look(this.profile);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.profile && !this.stuck) void this.#loadRestSoon();
  }

  protected override view(profile: FirmProfile): TemplateResult {
    const { filling } = this;
    const leave = filling ? filling.leaveView() : this.exit && html`<div class="exit"></div>`;
    return html`${leave || nothing} ${filling ? filling.view(profile) : this.#first(profile)}`;
  }

  /** What can be shown and done before the other steps have come. */
  #first(profile: FirmProfile): TemplateResult {
    const { say, stuck, whose } = this;
    const view = { profile, say, error: () => undefined, answer: ({ whose = '' }) => this.#choose(whose) };
    const walked = walk(profile.questions, whose === 'other');
    const [step = 'check'] = walked;
    if (!this.#begun && !profile.open) return closedView(view);
    if (this.#begun || step !== 'who') {
      const first = !this.#begun && walked.length - 1;
      return waitingView(view, { first, stuck, again: () => void this.#loadRest() });
    }
    return frameView(view, {
      step,
      walked,
      question: firstStep(view, whose),
      stuck,
      submit: (event) => void this.#submit(event, profile),
    });
  }

  /** Finds what this tab holds: the answer to the first step alone can be shown without the others. */
  #look({ siteKey }: FirmProfile): void {
    const shelves = shelvesOf(siteKey);
    const [, whose] = (shelves.length === 1 && firstAnswer.exec(sessionStorage.getItem(shelves[0] ?? '') ?? '')) || [];
    this.whose = whose ?? '';
    this.#begun = /^#d=/.test(location.hash) || (shelves.length > 0 && !whose);
  }

  /** Kept for the tab at once: when the other steps cannot be had, the page is loaded anew. */
  #choose(whose: string): void {
    this.whose = whose;
    if (this.profile)
      keepOn(shelfOf(this.profile.siteKey, this.profile.formVersion), { draft: { answers: { whose } } });
  }

  async #submit(event: Event, profile: FirmProfile): Promise<void> {
    event.preventDefault();
    this.announce(this.say('form.loading'));
    await this.#loadRest();
    this.filling?.submit(profile);
  }

  protected override client(): Promise<Redress> {
    return loadChunk(() => super.client(), this.readiness === 'failed');
  }

  /** The first step does not wait for the others. */
  async #loadRestSoon(): Promise<void> {
    if (this.#loading) return;
    if (!this.#begun) await painted();
    if (!this.stuck) await this.#loadRest();
  }

  /** Loads the other steps, once; again after it failed. */
  #loadRest(): Promise<void> {
    this.#loading ??= this.#load().finally(() => {
      if (!this.filling) this.#loading = undefined;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    try {
      const { Filling, styles, words } = await loadChunk(() => import('./rest.ts'), this.stuck);
      await this.learn(words, 'form');
      for (const sheet of styles) adoptStyles(this, sheet);
      this.stuck = false;
      this.filling = new Filling(this, this.#fillingForm(), this.whose);
    } catch {
      this.stuck = true;
      this.dispatchEvent(new ErrorEvent('connection'));
    }
  }

  #fillingForm = () => ({
    profile: () => this.profile,
    locale: () => this.locale,
    say: () => this.say,
    redress: () => this.client(),
    tracker: () => this.trackerUrl,
    announce: (text: string, pause?: number) => this.announcer.say(text, pause),
    reload: () => void this.load(),
  });
}
