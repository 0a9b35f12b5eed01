/** The draft in hand, kept for the tab with every change, and the receipt that takes its place once it was sent. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { shelfOf } from '../shelf.ts';
import { type Answers, type Draft, isBegun, isKept, keep, newDraft, type Receipt, restore } from './draft.ts';

export class KeptDraft implements ReactiveController {
  draft: Draft = newDraft();
  receipt: Receipt | undefined;
  #host: ReactiveControllerHost;
  #shelf = '';
  /** Whether the tab holds what is in hand; its storage may be closed or full. */
  #kept = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#returned);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#returned);
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
    this.#kept = isKept(shelf);
  }

  /** Keeps a changed draft. Where the tab cannot keep it, leaving the page asks first. */
  keep(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.#kept = keep(this.#shelf, { draft: this.draft });
    removeEventListener('beforeunload', warn);
    if (!this.#kept && isBegun(this.draft)) addEventListener('beforeunload', warn);
    this.#host.requestUpdate();
  }

  answer(change: Partial<Answers>): void {
    this.keep({ answers: { ...this.draft.answers, ...change } });
  }

  /** Keeps the receipt and no word of the complaint; the answers stay in memory for the copy, until the page is left. */
  sent(receipt: Receipt): void {
    this.receipt = receipt;
    this.#kept = keep(this.#shelf, { receipt });
    removeEventListener('beforeunload', warn);
    this.#host.requestUpdate();
  }

  /** An empty draft for another complaint. */
  renew(): void {
    this.receipt = undefined;
    this.keep(newDraft());
  }

  /** Back out of the browser's memory: what was taken out of the tab meanwhile, on leaving the tracker, is not shown again. */
  #returned = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !this.#kept || isKept(this.#shelf)) return;
    this.#kept = false;
    this.receipt = undefined;
    this.draft = newDraft();
    this.#host.requestUpdate();
  };
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
