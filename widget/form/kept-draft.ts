/** The draft in hand, kept for the tab with every change, and the receipt that takes its place once it was sent. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { type Answers, type Draft, isBegun, keep, newDraft, type Receipt, restore, shelfOf } from './draft.ts';

export class KeptDraft implements ReactiveController {
  draft: Draft = newDraft();
  receipt: Receipt | undefined;
  #host: ReactiveControllerHost;
  #shelf = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', warn);
  }

  /** Takes up what this tab has kept for this firm and form; once for each. */
  open({ siteKey, formVersion }: FirmProfile): void {
    const shelf = shelfOf(siteKey, formVersion);
    if (shelf === this.#shelf) return;
    this.#shelf = shelf;
    const kept = restore(shelf);
    this.draft = kept.draft ?? newDraft();
    this.receipt = kept.receipt;
  }

  /** Keeps a changed draft. Where the tab cannot keep it, leaving the page asks first. */
  keep(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    const kept = keep(this.#shelf, { draft: this.draft });
    removeEventListener('beforeunload', warn);
    if (!kept && isBegun(this.draft)) addEventListener('beforeunload', warn);
    this.#host.requestUpdate();
  }

  answer(change: Partial<Answers>): void {
    this.keep({ answers: { ...this.draft.answers, ...change } });
  }

  /** Keeps the receipt and no word of the complaint; the answers stay in memory for the copy, until the page is left. */
  sent(receipt: Receipt): void {
    this.receipt = receipt;
    keep(this.#shelf, { receipt });
    this.hostDisconnected();
    this.#host.requestUpdate();
  }

  /** An empty draft for another complaint. */
  renew(): void {
    this.receipt = undefined;
    this.keep(newDraft());
  }
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
