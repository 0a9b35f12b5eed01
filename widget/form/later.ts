/** "Finish later": a link by mail to what was written so far, asked for by the person; and the way back by that link. */
import type { ReactiveControllerHost } from 'lit';
import { check } from '../../sdk/contract/check.ts';
import { saveDraft } from '../../sdk/contract/draft.ts';
import { type Redress, UnauthenticatedError } from '../../sdk/index.ts';
import { draftFrom } from './draft.ts';
import type { KeptDraft } from './kept-draft.ts';
import { over } from './saved-draft.ts';
import type { StepView } from './step-view.ts';

/** What it needs of its form. */
export interface LaterForm {
  kept: KeptDraft;
  redress: () => Promise<Redress>;
  announce: (text: string) => void;
}

export class Later {
  email = '';
  state: 'no' | 'wrong' | 'sending' | 'sent' | 'failed' = 'no';
  /** Of the link that brought the person here. */
  opening: 'no' | 'yes' | 'failed' = 'no';
  #host: ReactiveControllerHost;
  #form: LaterForm;

  constructor(host: ReactiveControllerHost, form: LaterForm) {
    this.#host = host;
    this.#form = form;
  }

  /** Takes what was typed as the address. */
  type(email: string): void {
    this.email = email;
    if (this.state !== 'sending') this.state = 'no';
    this.#host.requestUpdate();
  }

  /** Keeps the draft on the server and has the link mailed. The only words that leave the page before Send. */
  async send({ say, locale }: StepView): Promise<void> {
    if (this.state === 'sending') return;
    const { answers, step, key, attempts, unsure } = this.#form.kept.draft;
    const draft = { formVersion: this.#form.kept.formVersion, answers, step, key, attempts, unsure };
    const body = { email: this.email.trim(), draft, locale };
    if ('faults' in check(saveDraft, body)) return this.#show('wrong', say('errors.email.invalid'));
    this.#show('sending');
    try {
      await (await this.#form.redress()).drafts.save(body);
      this.#show('sent', say('later.sent'));
    } catch {
      this.#show('failed', say('later.failed'));
    }
  }

  /** Goes on with what the link of this page's address leads to, if there is one. Without a connection the link stays unspent. */
  async open({ say }: StepView): Promise<void> {
    const { kept } = this.#form;
    const token = kept.link;
    if (!token || this.opening === 'yes') return;
    this.opening = 'yes';
    try {
      const draft = await (await this.#form.redress()).drafts.open(token);
      this.#goOn(draft);
      this.opening = 'no';
    } catch (error) {
      const gone = error instanceof UnauthenticatedError;
      if (gone) [kept.link, kept.notes] = [undefined, ['later.gone']];
      this.opening = gone ? 'no' : 'failed';
    }
    for (const note of kept.notes) this.#form.announce(say(note));
    this.#host.requestUpdate();
  }

  /** What this tab has of its own stays where the link brought no answer. */
  #goOn(opened: Readonly<Record<string, unknown>>): void {
    const { kept } = this.#form;
    const draft = draftFrom(opened);
    const older = opened.formVersion !== kept.formVersion;
    kept.link = undefined;
    kept.receipt = undefined;
    kept.keep({ ...draft, changing: false, answers: over(kept.draft.answers, draft.answers) });
    kept.notes = older ? ['later.opened', 'saved.older'] : ['later.opened'];
  }

  #show(state: Later['state'], text?: string): void {
    this.state = state;
    if (text) this.#form.announce(text);
    this.#host.requestUpdate();
  }
}
