/** Filling in: the draft, the step on screen, the ways between steps, and the sending. Comes with the later steps. */
import type { ReactiveController, TemplateResult } from 'lit';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { StepId } from '../../sdk/contract/steps.ts';
import { stepAsked, walkOf } from '../../sdk/form/walk.ts';
import { newKey, type Redress } from '../../sdk/index.ts';
import type { Say } from '../element.ts';
import { errorSummary, focusField, focusHeading, focusSummary, type Problem } from '../parts/error-summary.ts';
import { StepEvent } from './events.ts';
import { type FormFault, faultsIn, problemsOf } from './faults.ts';
import { closedView, frameView } from './frame.ts';
import { keepingView } from './keeping.ts';
import { KeptDraft } from './kept-draft.ts';
import { Leaving, type LeavingHost } from './leaving.ts';
import { Sending } from './sending.ts';
import type { FormKey, StepView } from './step-view.ts';
import { questionView } from './steps/question.ts';

/** What filling in needs of the element. */
export interface FillingForm {
  profile: () => FirmProfile | undefined;
  locale: () => string;
  say: () => Say<FormKey>;
  redress: () => Promise<Redress>;
  /** Where to follow the complaint, if the page says so. */
  tracker: () => string | undefined;
  /** Says a sentence to a screen reader, after a pause in milliseconds. */
  announce: (text: string, pause?: number) => void;
  /** Reads the firm's profile again. */
  reload: () => void;
}

/** The clock of a device may be a day behind: what happened today is not refused for that. The server's clock decides. Milliseconds. */
const leeway = 24 * 3_600_000;

export class Filling implements ReactiveController {
  #host: LeavingHost;
  #form: FillingForm;
  #kept: KeptDraft;
  #leaving: Leaving;
  #sending: Sending;
  #faults: readonly FormFault[] = [];
  #failedBefore = new Map<string, number>();
  /** What gets focus once it is rendered. */
  #focus: (() => void) | undefined;

  /** `whose`: what was chosen on the first step before this part came. */
  constructor(host: LeavingHost, form: FillingForm, whose: string) {
    this.#host = host;
    this.#form = form;
    this.#kept = new KeptDraft(host);
    this.#leaving = new Leaving(host, () => this.#kept.forget());
    this.#sending = new Sending(host, this.#sendingForm());
    this.hostUpdate();
    if (whose) this.#kept.answer({ whose });
    host.addController(this);
  }

  hostUpdate(): void {
    const profile = this.#form.profile();
    if (profile) this.#kept.open(profile);
  }

  hostUpdated(): void {
    this.#focus?.();
    this.#focus = undefined;
  }

  /** The way out, where the page names one. */
  leaveView(): unknown {
    return this.#leaving.view(this.#form.say());
  }

  view(profile: FirmProfile): TemplateResult {
    const view = this.#stepView(profile);
    const { receipt } = this.#kept;
    if (receipt) return this.#sending.receiptView(receipt, view);
    const waiting = this.#sending.outboxView(view);
    return waiting ?? (profile.open ? this.#frameView(view) : closedView(view));
  }

  /** What Continue and Send do. */
  submit(profile: FirmProfile): void {
    if (this.#sending.progress !== 'no') return;
    const { answers, changing } = this.#kept.draft;
    const { step, walked } = this.#place(profile);
    const faults = faultsIn(answers, profile, this.#form.locale(), Date.now() + leeway);
    const here = step === 'check' ? faults : faults.filter((fault) => fault.step === step);
    // Another answer may have brought up a question that has to be answered before the summary is whole.
    const open = changing && faults.find((fault) => fault.step !== 'check');
    const next = open ? open.step : !changing && walked[walked.indexOf(step) + 1];
    if (here.length) this.#refuse(here);
    else if (step === 'check') void this.#sending.send(this.#stepView(profile));
    else this.#go(next || 'check', { changing });
  }

  #frameView(view: StepView): TemplateResult {
    const problems = this.#problems();
    const { step, walked } = this.#place(view.profile);
    return frameView(view, {
      step,
      walked,
      question: questionView(step, view),
      summary: problems.length ? errorSummary(view.say('errors.title'), problems) : undefined,
      failure: this.#sending.failureView(view),
      keeping: keepingView(view, this.#kept),
      progress: this.#sending.progress,
      back: () => this.#back(view.profile),
      submit: (event) => {
        event.preventDefault();
        this.submit(view.profile);
      },
    });
  }

  #stepView(profile: FirmProfile): StepView {
    const problems = this.#problems();
    return {
      answers: this.#kept.draft.answers,
      profile,
      locale: this.#form.locale(),
      say: this.#form.say(),
      error: (id) => problems.find((problem) => problem.id === id)?.text,
      answer: (change) => this.#kept.answer(change),
      change: (step, id) => this.#go(step, { changing: true, id }),
      announceLater: (text) => this.#form.announce(text, 1_000),
    };
  }

  #sendingForm() {
    const { redress, tracker, announce, reload } = this.#form;
    return {
      kept: this.#kept,
      redress,
      tracker,
      announce,
      reload,
      refuse: (faults: readonly FormFault[]) => this.#refuse(faults),
      focus: (on: 'heading' | 'summary') => this.#focusNext(on === 'heading' ? focusHeading : focusSummary),
      another: () => this.#another(),
    };
  }

  #problems = (): Problem[] =>
    problemsOf(this.#faults, ({ id }) => (this.#failedBefore.get(id) ?? 0) > 1, this.#form.say());

  #focusNext(move: (root: ShadowRoot) => void): void {
    this.#focus = () => this.#host.shadowRoot && move(this.#host.shadowRoot);
  }

  /** The step on screen among those this person walks. */
  #place(profile: FirmProfile): { step: StepId; walked: StepId[] } {
    const walked = walkOf(this.#kept.draft.answers, profile);
    return { step: stepAsked(this.#kept.draft.step, walked), walked };
  }

  /** Shows what needs another look, at the first step that has any of it. */
  #refuse(faults: readonly FormFault[]): void {
    const profile = this.#form.profile();
    if (!profile) return;
    const { step: now, walked } = this.#place(profile);
    const step = walked.find((id) => faults.some((fault) => fault.step === id)) ?? 'check';
    if (step !== now) this.#go(step, { changing: true });
    this.#faults = faults.filter((fault) => fault.step === step);
    for (const { id } of this.#faults) this.#failedBefore.set(id, (this.#failedBefore.get(id) ?? 0) + 1);
    this.#focusNext(focusSummary);
    this.#host.requestUpdate();
  }

  #back(profile: FirmProfile): void {
    const { step, walked } = this.#place(profile);
    this.#go((!this.#kept.draft.changing && walked[walked.indexOf(step) - 1]) || 'check');
  }

  #go(step: StepId, { changing = false, id }: { changing?: boolean; id?: string | undefined } = {}): void {
    this.#faults = [];
    this.#sending.failure = undefined;
    // Made before the first try, so that a copy of this tab sends under the same key and counts as the same complaint.
    this.#kept.keep({ step, changing: changing && step !== 'check', key: this.#kept.draft.key || newKey() });
    this.#focusNext((root) => (id ? focusField(root, id) : focusHeading(root)));
    this.#host.dispatchEvent(new StepEvent(step));
  }

  #another(): void {
    this.#failedBefore.clear();
    this.#kept.renew();
    const profile = this.#form.profile();
    if (profile) this.#go(this.#place(profile).step);
  }
}
