/** Send and what follows: progress, failure, the outbox, the confirmation and the copy. Comes with the later steps. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { complaintOf } from '../../sdk/form/complaint.ts';
import { newKey, type Redress } from '../../sdk/index.ts';
import { ErrorEvent } from '../events.ts';
import { type Keepers, keepersFor, look } from './begin.ts';
import { copyText, download } from './copy.ts';
import { type Draft, isBegun, type Receipt } from './draft.ts';
import { BeforeSubmitEvent, StepEvent, SubmittedEvent } from './events.ts';
import { type Failure, failureOf, failureView, notesView, nothingReached } from './failure.ts';
import { type FormFault, faultsOfError } from './faults.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { Outbox } from './outbox.ts';
import { outboxView } from './outbox-view.ts';
import { beginProof, proofFor } from './proving.ts';
import { receiptView } from './receipt.ts';
import { sendDraft } from './send.ts';
import type { FormKey, StepView } from './step-view.ts';

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
  #keepers: Keepers | undefined;
  #begunFor = '';
  #begun: Promise<void> | undefined;
  #looked = false;
  /** The last view, for what happens between two of them. */
  #view: StepView | undefined;
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
    this.failure = undefined;
    this.#show('yes', view.say('form.check.sending'));
    const timer = setTimeout(() => this.#show('slow', view.say('form.check.slow')), slowAfter);
    const { kept } = this.#form;
    const complaint = complaintOf(kept.draft.answers, view.profile, view.locale);
    const before = { online: navigator.onLine, unsure: kept.draft.unsure };
    try {
      if (before.online || !(await this.#putOut(complaint, view)))
        this.#sent(await this.#deliver(kept.draft, complaint, (draft) => kept.keep(draft)));
    } catch (error) {
      const failure = failureOf(error, navigator.onLine, before);
      kept.keep({ unsure: failure.unsure });
      if (!nothingReached(error) || !(await this.#putOut(complaint, view))) this.#notSent(error, failure);
    } finally {
      clearTimeout(timer);
      this.#show('no');
    }
  }

  /** In place of the step while a complaint waits on this device to be sent. */
  outboxView(view: StepView): TemplateResult | undefined {
    this.#view = view;
    this.#begin(view.profile.siteKey);
    void beginProof(this.#form.redress, view);
    const outbox = this.#keepers?.outbox;
    if (!outbox?.waiting) return this.#openLink(view);
    return outboxView(outbox, outbox.waiting, view, {
      send: () => void outbox.attempt(true),
      change: () => void this.#change(outbox),
      ask: (asking) => {
        outbox.ask(asking);
        if (!asking) this.#form.focus('heading');
      },
      delete: () => void this.#delete(outbox),
    });
  }

  /** What stands above the question: why it was not sent, else where the answers came from. */
  failureView(view: StepView): TemplateResult | undefined {
    if (this.failure) return failureView(this.failure, view, () => void this.send(view));
    return notesView(view, this.#form.kept);
  }

  receiptView(receipt: Receipt, view: StepView): TemplateResult {
    const { reference, accessCode, tracker } = receipt.filed;
    return receiptView(receipt, view, {
      tracker: this.#form.tracker() || tracker,
      copied: this.#copied,
      copy: () => void this.#copy(`${reference} ${accessCode}`, view),
      download: () =>
        download(view.say('receipt.file.name', { reference }), copyText(receipt, view, isBegun(view.answers))),
      another: () => {
        this.#copied = 'no';
        this.#begunFor += ' again';
        this.#form.another();
      },
    });
  }

  /** Looks what this device keeps for the firm: once for each firm, and again when another complaint is begun. */
  #begin(siteKey: string): void {
    if (this.#begunFor === siteKey) return;
    const again = this.#begunFor === `${siteKey} again`;
    this.#begunFor = siteKey;
    this.#begun = this.#lookRound(again);
  }

  async #lookRound(again: boolean): Promise<void> {
    try {
      if (!again) this.#keepers = await this.#keepersHere();
      if (this.#keepers && this.#view) await look(this.#keepers, this.#form, this.#view);
    } catch {
      // A chunk that did not come: the draft is kept in the tab alone, and sent from there.
    }
    this.#looked = true;
    this.#host.requestUpdate();
  }

  /** A mailed link comes after what this device holds, and not before a complaint that waits was sent. */
  #openLink(view: StepView): undefined {
    const later = this.#looked ? this.#keepers?.later : undefined;
    if (this.#form.kept.link && later?.opening === 'no') void later.open(view);
  }

  #keepersHere(): Promise<Keepers> {
    this.#keepers?.outbox.hostDisconnected();
    return keepersFor(this.#host, this.#form, {
      kept: this.#form.kept,
      deliver: (draft, complaint, keepDraft) => this.#deliver(draft, complaint, keepDraft),
      arrived: (receipt, here) => this.#sent(receipt, here),
      refused: (error, { draft }) => this.#refused(error, draft),
    });
  }

  async #deliver(
    draft: Draft,
    complaint: NewComplaint,
    keepDraft: (draft: Draft) => void | Promise<void>,
  ): Promise<Receipt> {
    const redress = await this.#form.redress();
    const proof = proofFor(redress, this.#view?.profile, () => this.#tell('proof.working'));
    return sendDraft(draft, complaint, { redress, keepDraft, proof });
  }

  /** Leaves it in the outbox. False where the device keeps nothing. */
  async #putOut(complaint: NewComplaint, { say }: StepView): Promise<boolean> {
    const { kept } = this.#form;
    if (!kept.draft.key) kept.keep({ key: newKey() });
    await this.#begun;
    if (!(await this.#keepers?.outbox.add(kept.draft, complaint))) return false;
    this.#form.announce(say(kept.draft.unsure ? 'failure.title.unsure' : 'outbox.title'));
    this.#form.focus('heading');
    return true;
  }

  async #change(outbox: Outbox): Promise<void> {
    const draft = await outbox.takeBack();
    if (draft) this.#form.kept.keep({ ...draft, step: 'check', changing: false });
    this.#form.focus('heading');
    this.#host.requestUpdate();
  }

  async #delete(outbox: Outbox): Promise<void> {
    if (!(await outbox.takeBack())) return;
    await this.#form.kept.saved?.sent();
    this.#form.another();
    this.#form.kept.notes = ['outbox.deleted'];
    this.#tell('outbox.deleted');
  }

  #tell = (key: FormKey): void => this.#form.announce(this.#view?.say(key) ?? '');

  #show(progress: 'no' | 'yes' | 'slow', text?: string): void {
    this.progress = progress;
    if (text) this.#form.announce(text);
    this.#host.requestUpdate();
  }

  /** `here`: by this tab. What was sent by itself takes no focus from what a person does elsewhere on the page. */
  #sent(receipt: Receipt, here = true): void {
    const elsewhere = document.activeElement !== document.body && !this.#host.matches(':focus-within');
    this.#form.kept.sent(receipt);
    if (elsewhere) this.#tell('receipt.title');
    else this.#form.focus('heading');
    if (here) this.#host.dispatchEvent(new SubmittedEvent(receipt.filed.reference));
    this.#host.dispatchEvent(new StepEvent('receipt'));
  }

  #notSent(error: unknown, failure: Failure): void {
    if (!this.#showFaults(error)) this.failure = failure;
    this.#form.focus('summary');
    this.#host.dispatchEvent(new ErrorEvent(failure.code, failure.requestId ?? null));
  }

  /** The answers of a complaint that waited are back in the form, with what the server found in them. */
  #refused(error: unknown, draft: Draft): boolean {
    if (!faultsOfError(error).length) return false;
    this.#form.kept.keep({ ...draft, step: 'check', changing: false, unsure: false });
    this.#showFaults(error);
    this.#form.kept.notes = ['outbox.refused'];
    this.#tell('outbox.refused');
    this.#form.focus('summary');
    return true;
  }

  /** Shows the faults an error names at their questions; false where it names none. */
  #showFaults(error: unknown): boolean {
    const faults = faultsOfError(error);
    // The firm has a newer privacy notice than the one that was read.
    if (faults.some(({ id }) => id === 'consent')) {
      this.#form.kept.answer({ consent: false });
      this.#form.reload();
    }
    if (faults.length) this.#form.refuse(faults);
    return faults.length > 0;
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
