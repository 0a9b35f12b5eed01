/** `<redress-form>`: the draft, the step on screen, and the sending. */
import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { type StepId, steps } from '../../sdk/contract/steps.ts';
import type { Redress } from '../../sdk/index.ts';
import { start } from '../../sdk/words/en/start.ts';
import { RedressElement } from '../element.ts';
import { ErrorEvent, StepEvent } from '../events.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { adoptStyles, theme } from '../theme.ts';
import type { FormFault } from './faults.ts';
import { firstStep } from './first-step.ts';
import { closedView, frameView, waitingView } from './frame.ts';
import { KeptDraft } from './kept-draft.ts';
import { loadChunk } from './load-chunk.ts';
import type { Sending } from './sending.ts';
import type { FormKey, StepView } from './step-view.ts';
import { formStyles } from './styles.ts';

type Rest = typeof import('./rest.ts');

/**
 * The complaint form: one question a step, a summary to check, Send, and a confirmation to keep. What was typed stays in
 * this tab until it is sent; nothing of it leaves the page before Send. What stands inside the tag shows until the form
 * is ready, and when it cannot be.
 *
 * @tagname redress-form
 * @attr {string} server - Origin of the Redress server; default: the nearest `<redress-client>`, else the embed script's
 * @attr {string} firm - The firm's site key
 * @attr {string} lang - Language; default: the nearest `lang` around it
 * @attr {string} tracker-url - The firm's page with the tracker; default: the hosted one
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

  @state() private rest: Rest | undefined;
  @state() private faults: readonly FormFault[] = [];
  @state() private stuck = false;

  #kept = new KeptDraft(this);
  #sending: Sending | undefined;
  #failedBefore = new Map<string, number>();
  /** What gets focus once it is rendered. */
  #focus: ((rest: Rest) => void) | undefined;

  constructor() {
    super();
    this.learn(start);
  }

  protected override willUpdate(): void {
    if (this.profile) this.#kept.open(this.profile);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.profile && !this.rest && !this.stuck) void this.#loadRest();
    if (!this.rest) return;
    this.#focus?.(this.rest);
    this.#focus = undefined;
  }

  protected override view(profile: FirmProfile): TemplateResult {
    const view = this.#stepView(profile);
    const { receipt } = this.#kept;
    if (receipt && this.#sending) return this.#sending.receiptView(receipt, view);
    if (!profile.open) return closedView(view);
    const { step } = this.#kept.draft;
    const problems = this.#problems();
    if (!this.rest && (receipt || step !== 'issues')) return waitingView(view, this.stuck, () => void this.#loadRest());
    return frameView(view, {
      step,
      question: step === 'issues' ? firstStep(view) : this.rest?.stepViews[step](view),
      summary: problems.length ? this.rest?.errorSummary(this.say('errors.title'), problems) : undefined,
      failure: this.#sending?.failureView(view),
      stuck: this.stuck,
      progress: this.#sending?.progress ?? 'no',
      back: () => this.#back(),
      submit: (event) => void this.#continue(event, profile),
    });
  }

  #stepView(profile: FirmProfile): StepView {
    const problems = this.#problems();
    return {
      answers: this.#kept.draft.answers,
      profile,
      locale: this.locale,
      say: this.say,
      error: (id) => problems.find((problem) => problem.id === id)?.text,
      answer: (change) => this.#kept.answer(change),
      change: (step, id) => this.#go(step, { changing: true, id }),
      announceLater: (text) => this.announcer.say(text, 1_000),
    };
  }

  #problems = () => this.rest?.problemsOf(this.faults, this.#again, this.say) ?? [];

  #again = ({ id }: FormFault): boolean => (this.#failedBefore.get(id) ?? 0) > 1;

  protected override client(): Promise<Redress> {
    return loadChunk(() => super.client(), this.readiness === 'failed');
  }

  async #loadRest(): Promise<Rest | undefined> {
    try {
      const rest = await loadChunk(() => import('./rest.ts'), this.stuck);
      if (this.rest) return rest;
      this.learn(rest.words);
      for (const styles of rest.styles) adoptStyles(this, styles);
      this.stuck = false;
      this.#sending = this.#sendingOf(rest);
      this.rest = rest;
      return rest;
    } catch {
      this.stuck = true;
      this.dispatchEvent(new ErrorEvent('connection'));
      return undefined;
    }
  }

  #sendingOf(rest: Rest): Sending {
    return new rest.Sending(this, {
      kept: this.#kept,
      redress: () => this.client(),
      tracker: () => this.trackerUrl,
      announce: (text) => this.announce(text),
      refuse: (faults) => this.#refuse(faults),
      reload: () => void this.load(),
      focus: (on) => {
        this.#focus = ({ focusHeading, focusSummary }) =>
          on === 'heading' ? focusHeading(this.renderRoot) : focusSummary(this.renderRoot);
      },
      another: () => this.#another(),
    });
  }

  async #continue(event: Event, profile: FirmProfile): Promise<void> {
    event.preventDefault();
    if (this.#sending && this.#sending.progress !== 'no') return;
    if (!this.rest) this.announce(this.say('form.loading'));
    const rest = this.rest ?? (await this.#loadRest());
    if (!rest) return;
    const { answers, step } = this.#kept.draft;
    const faults = rest.faultsIn(answers, profile, this.locale, Date.now());
    const here = step === 'check' ? faults : faults.filter((fault) => fault.step === step);
    if (here.length) return this.#refuse(here);
    if (step === 'check') return this.#sending?.send(this.#stepView(profile));
    const next = steps[steps.findIndex(({ id }) => id === step) + 1];
    this.#go(this.#kept.draft.changing || !next ? 'check' : next.id);
  }

  /** Shows what needs another look, at the first step that has any of it. */
  #refuse(faults: readonly FormFault[]): void {
    const step = steps.find(({ id }) => faults.some((fault) => fault.step === id))?.id ?? 'check';
    if (step !== this.#kept.draft.step) this.#go(step, { changing: true });
    this.faults = faults.filter((fault) => fault.step === step);
    for (const { id } of this.faults) this.#failedBefore.set(id, (this.#failedBefore.get(id) ?? 0) + 1);
    this.#focus = (rest) => rest.focusSummary(this.renderRoot);
    this.requestUpdate();
  }

  #back(): void {
    const before = steps[steps.findIndex(({ id }) => id === this.#kept.draft.step) - 1];
    this.#go(this.#kept.draft.changing || !before ? 'check' : before.id);
  }

  #go(step: StepId, { changing = false, id }: { changing?: boolean; id?: string | undefined } = {}): void {
    this.faults = [];
    if (this.#sending) this.#sending.failure = undefined;
    // Made before the first try, so that a copy of this tab sends under the same key and counts as the same complaint.
    this.#kept.keep({ step, changing, key: this.#kept.draft.key || this.rest?.newKey() || '' });
    this.#focus = (rest) => (id ? rest.focusField(this.renderRoot, id) : rest.focusHeading(this.renderRoot));
    this.dispatchEvent(new StepEvent(step));
  }

  #another(): void {
    this.#failedBefore.clear();
    this.#kept.renew();
    this.#go('issues');
  }
}
