/** The draft in hand, kept for the tab with every change, and the receipt that takes its place once it was sent. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { type Answers, isBegun } from '../../sdk/form/answers.ts';
import { clearShelves, shelfOf, shelvesOf } from '../shelf.ts';
import { type Draft, isKept, type Kept, keep, newDraft, type Receipt, restore } from './draft.ts';
import type { Later } from './later.ts';
import type { SavedDraft } from './saved-draft.ts';
import type { FormKey } from './step-view.ts';

export class KeptDraft implements ReactiveController {
  draft: Draft = newDraft();
  receipt: Receipt | undefined;
  /** Whether the person chose to save the draft on this device. */
  saving = false;
  /** Sentences about where the answers came from, until the next step. */
  notes: readonly FormKey[] = [];
  /** The form in hand. */
  siteKey = '';
  formVersion = '';
  /** The secret of a mailed link, until it is spent. */
  link: string | undefined;
  /** The copy on the device, and the link by mail, once the chunk that looks after them has come. */
  saved: SavedDraft | undefined;
  later: Later | undefined;
  #host: ReactiveControllerHost;
  /** Whether the tab holds what is in hand; its storage may be closed or full. */
  #kept = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#linked();
    addEventListener('hashchange', this.#linked);
    addEventListener('pageshow', this.#returned);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#linked);
    removeEventListener('pageshow', this.#returned);
    removeEventListener('beforeunload', warn);
  }

  /** Takes up what this tab has kept for this firm; once for each form. What was written in an older version goes on in the new one. */
  open({ siteKey, formVersion }: FirmProfile): void {
    if (siteKey === this.siteKey && formVersion === this.formVersion) return;
    const before = siteKey === this.siteKey ? this.#inHand() : undefined;
    this.siteKey = siteKey;
    this.formVersion = formVersion;
    const here = restore(this.#shelf);
    const older = shelvesOf(siteKey).find((shelf) => shelf !== this.#shelf);
    this.#take(before ?? (here.draft || here.receipt || !older ? here : restore(older)));
    this.#kept = isKept(this.#shelf);
    if (this.#kept || this.receipt || !isBegun(this.draft.answers)) return;
    this.notes = ['saved.older'];
    clearShelves(siteKey);
    this.keep({});
  }

  /** Keeps a changed draft. Where the tab cannot keep it, leaving the page asks first. */
  keep(change: Partial<Draft>): void {
    if (change.step) this.notes = [];
    this.draft = { ...this.draft, ...change };
    this.#kept = keep(this.#shelf, this.#inHand());
    removeEventListener('beforeunload', warn);
    if (!this.#kept && isBegun(this.draft.answers)) addEventListener('beforeunload', warn);
    this.saved?.changed();
    this.#host.requestUpdate();
  }

  answer(change: Partial<Answers>): void {
    this.keep({ answers: { ...this.draft.answers, ...change } });
  }

  /** Notes whether the draft is saved on the device, for after a reload. */
  save(saving: boolean): void {
    this.saving = saving;
    if (!this.receipt && (saving || this.#kept)) this.#kept = keep(this.#shelf, this.#inHand());
    this.#host.requestUpdate();
  }

  /** Keeps the receipt and no word of the complaint; the answers stay in memory for the copy, until the page is left. */
  sent(receipt: Receipt): void {
    this.receipt = receipt;
    this.notes = [];
    this.saving = false;
    this.#kept = keep(this.#shelf, { receipt });
    void this.saved?.sent();
    removeEventListener('beforeunload', warn);
    this.#host.requestUpdate();
  }

  /** An empty draft for another complaint. */
  renew(): void {
    this.receipt = undefined;
    this.keep(newDraft());
  }

  /** Forgets all of it: in this tab at once, on the device as soon as it obeys. */
  async forget(): Promise<void> {
    this.#take({});
    clearShelves(this.siteKey);
    this.#kept = false;
    removeEventListener('beforeunload', warn);
    this.#host.requestUpdate();
    if (this.saved) return this.saved.forget();
    // Before that part has come; a browser that cannot list its databases keeps what an earlier visit saved.
    const there = await indexedDB.databases?.().catch(() => []);
    for (const { name } of there ?? []) if (name?.endsWith(` ${this.siteKey}`)) indexedDB.deleteDatabase(name);
  }

  get #shelf(): string {
    return shelfOf(this.siteKey, this.formVersion);
  }

  #inHand = (): Kept => ({
    draft: this.receipt ? undefined : this.draft,
    receipt: this.receipt,
    saving: this.saving || undefined,
  });

  #take({ draft, receipt, saving = false }: Kept): void {
    this.draft = draft ?? newDraft();
    this.receipt = receipt;
    this.saving = saving;
    this.notes = [];
  }

  /** The link may also be followed while this page is open: only the fragment changes then. */
  #linked = (): void => {
    this.link = takeLink() ?? this.link;
    this.#host.requestUpdate();
  };

  /** Back out of the browser's memory: what was taken out of the tab meanwhile, on leaving the tracker, is not shown again. */
  #returned = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !this.#kept || isKept(this.#shelf)) return;
    this.#kept = false;
    this.#take({});
    this.#host.requestUpdate();
  };
}

/** The token of `#d=rdl_…`, taken out of the address and of this entry of the history before anything else happens. */
function takeLink(): string | undefined {
  const [page, fragment = ''] = location.href.split('#');
  const token = /^d=(rdl_.*)$/.exec(fragment)?.[1];
  if (token) history.replaceState(history.state, '', page);
  return token;
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
