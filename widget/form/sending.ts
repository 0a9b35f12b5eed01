/** Send and what follows: progress, failure, the confirmation and the copy. Comes with the later steps. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Redress } from '../../sdk/index.ts';
import { BeforeSubmitEvent, ErrorEvent, StepEvent, SubmittedEvent } from '../events.ts';
import { complaintOf } from './complaint.ts';
import { copyText, download } from './copy.ts';
import { isBegun, type Receipt } from './draft.ts';
import { type Before, type Failure, failureOf, failureView } from './failure.ts';
import { type FormFault, faultsOfError } from './faults.ts';
import type { KeptDraft } from './kept-draft.ts';
import { receiptView } from './receipt.ts';
import { sendDraft } from './send.ts';
import type { StepView } from './step-view.ts';

/** After how many milliseconds of sending a person is told that it takes long. */
const slowAfter = 8_000;

/** What sending needs of its form. */
export interface SendingForm {
  kept: KeptDraft;
  redress: () => Promise<Redress>;
  /** Where to follow the complaint, if the page says so. */
  tracker: () => string | undefined;
  announce: (text: string) => void;
  /** Shows faults the server found, at their step. */
  refuse: (faults: readonly FormFault[]) => void;
  /** Reads the firm's profile again. */
  reload: () => void;
  focus: (on: 'heading' | 'summary') => void;
  another: () => void;
}

export class Sending {
  progress: 'no' | 'yes' | 'slow' = 'no';
  failure: Failure | undefined;
  #copied: 'no' | 'yes' | 'failed' = 'no';
  #host: ReactiveControllerHost & HTMLElement;
  #form: SendingForm;

  constructor(host: ReactiveControllerHost & HTMLElement, form: SendingForm) {
    this.#host = host;
    this.#form = form;
  }

  /** Sends the draft, unless it is being sent or the page prevents it. */
  async send(view: StepView): Promise<void> {
    if (this.progress !== 'no' || !this.#host.dispatchEvent(new BeforeSubmitEvent())) return;
    const before = { online: navigator.onLine, unsure: this.#form.kept.draft.unsure };
    this.failure = undefined;
    this.#show('yes', view.say('form.check.sending'));
    const timer = setTimeout(() => this.#show('slow', view.say('form.check.slow')), slowAfter);
    try {
      const { kept } = this.#form;
      const redress = await this.#form.redress();
      const complaint = complaintOf(kept.draft.answers, view.profile, view.locale);
      this.#sent(await sendDraft(redress, kept.draft, complaint, (draft) => kept.keep(draft)));
    } catch (error) {
      this.#notSent(error, before);
    } finally {
      clearTimeout(timer);
      this.#show('no');
    }
  }

  failureView(view: StepView): TemplateResult | undefined {
    return this.failure && failureView(this.failure, view, () => void this.send(view));
  }

  receiptView(receipt: Receipt, view: StepView): TemplateResult {
    const { reference, accessCode, tracker } = receipt.filed;
    return receiptView(receipt, view, {
      tracker: this.#form.tracker() || tracker,
      copied: this.#copied,
      copy: () => void this.#copy(`${reference} ${accessCode}`, view),
      download: () =>
        download(view.say('receipt.file.name', { reference }), copyText(receipt, view, isBegun(this.#form.kept.draft))),
      another: () => {
        this.#copied = 'no';
        this.#form.another();
      },
    });
  }

  #show(progress: 'no' | 'yes' | 'slow', text?: string): void {
    this.progress = progress;
    if (text) this.#form.announce(text);
    this.#host.requestUpdate();
  }

  #sent(receipt: Receipt): void {
    this.#form.kept.sent(receipt);
    this.#form.focus('heading');
    this.#host.dispatchEvent(new SubmittedEvent(receipt.filed.reference));
    this.#host.dispatchEvent(new StepEvent('receipt'));
  }

  #notSent(error: unknown, before: Before): void {
    const failure = failureOf(error, navigator.onLine, before);
    this.#form.kept.keep({ unsure: failure.unsure });
    const faults = faultsOfError(error);
    // The firm has a newer privacy notice than the one that was read.
    if (faults.some(({ id }) => id === 'consent')) {
      this.#form.kept.answer({ consent: false });
      this.#form.reload();
    }
    if (faults.length) this.#form.refuse(faults);
    else this.failure = failure;
    this.#form.focus('summary');
    const { code = 'unexpected-answer', requestId } = Object(error) as { code?: string; requestId?: string };
    this.#host.dispatchEvent(new ErrorEvent(code, requestId ?? null));
  }

  async #copy(text: string, { say }: StepView): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = 'yes';
    } catch {
      this.#copied = 'failed';
    }
    this.#form.announce(say(this.#copied === 'yes' ? 'receipt.copied' : 'receipt.copy.failed'));
    this.#host.requestUpdate();
  }
}
