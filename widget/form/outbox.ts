/**
 * A complaint that could not be sent waits here, sealed on the device, and is sent once when there is a connection: by
 * one tab at a time, under the key it has had from the start, so that the server keeps one whoever sends it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { isBegun } from '../../sdk/form/answers.ts';
import type { Draft, Receipt } from './draft.ts';
import { type Before, canRepeat, type Failure, failureOf } from './failure.ts';
import type { KeptDraft } from './kept-draft.ts';
import {
  dropWaiting,
  isStale,
  keepWaiting,
  outboxId,
  readWaiting,
  type Waiting,
  waitBefore,
  waitingAmong,
} from './outbox-record.ts';
import type { Opened } from './vault.ts';

/** What it needs of the sending it belongs to. */
export interface OutboxPost {
  kept: KeptDraft;
  /** Files it; `keepDraft` is waited for before anything leaves the page. */
  deliver: (draft: Draft, complaint: NewComplaint, keepDraft: (draft: Draft) => Promise<void>) => Promise<Receipt>;
  /** It was sent: by this tab, or by another of this site. */
  arrived: (receipt: Receipt, here: boolean) => void;
  /** Brings the answers back into the form where the server names faults in them; false where it names none. */
  refused: (error: unknown, waiting: Waiting) => boolean;
}

/** What one tab tells the others. Without a receipt: it was taken out, to be changed or deleted. */
interface News {
  id: string;
  receipt?: Receipt;
}

export class Outbox implements ReactiveController {
  waiting: Waiting | undefined;
  trying = false;
  /** Why the last try was refused, where the connection was not the reason. */
  failure: Failure | undefined;
  /** Whether the person is being asked if it may be deleted. */
  asking = false;
  #host: ReactiveControllerHost;
  #post: OutboxPost;
  #vault: string;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #channel: BroadcastChannel | undefined;

  constructor(host: ReactiveControllerHost, vault: string, post: OutboxPost) {
    this.#host = host;
    this.#vault = vault;
    this.#post = post;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
    addEventListener('pageshow', this.#again);
    document.addEventListener('visibilitychange', this.#again);
    if (this.waiting) this.#hold(this.waiting);
    this.#again();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    removeEventListener('pageshow', this.#again);
    document.removeEventListener('visibilitychange', this.#again);
    this.#rest();
  }

  /**
   * Takes up what waits among all the device holds: this tab's own complaint, or any where this tab has nothing in hand.
   * False where one can no longer be read; that is thrown away.
   */
  async begin(found: readonly Opened[]): Promise<boolean> {
    const { draft, receipt } = this.#post.kept;
    const { waiting, damaged } = waitingAmong(found);
    const own = waiting.find(({ id }) => !receipt && id === outboxId(draft.key));
    const next = own ?? (receipt || isBegun(draft.answers) ? undefined : waiting[0]);
    if (next && !own) this.#post.kept.keep(next.draft);
    if (next) this.#hold(next);
    void this.attempt();
    if (damaged.length) await dropWaiting(this.#vault, damaged).catch(() => {});
    return !damaged.length;
  }

  /** Puts a complaint in. False where the device refuses: it then waits nowhere. */
  async add(draft: Draft, complaint: NewComplaint): Promise<boolean> {
    const now = Date.now();
    const waiting = { id: outboxId(draft.key), draft, complaint, since: now, tried: draft.unsure ? now : undefined };
    try {
      await keepWaiting(this.#vault, waiting, false);
    } catch {
      return false;
    }
    this.#tries = 0;
    this.#hold(waiting);
    this.#later();
    return true;
  }

  /** Tries to send it. One that may have arrived long ago is sent only `byHand`. */
  async attempt(byHand = false): Promise<void> {
    const { waiting } = this;
    if (!waiting || this.trying || (!byHand && isStale(waiting, Date.now()))) return;
    // Whoever is being asked whether it may be deleted must not lose the question to a try of ours.
    if (this.asking && !byHand) return this.#later();
    clearTimeout(this.#timer);
    this.#show({ trying: true, asking: false });
    await this.#alone(() => this.#send(waiting.id)).catch(() => {});
    this.#show({ trying: false });
    if (this.waiting && (!this.failure || canRepeat(this.failure))) this.#later(this.failure?.retryAfter);
  }

  /** Takes it out again, to be changed or deleted. Undefined where it has left meanwhile. */
  takeBack(): Promise<Draft | undefined> {
    return this.#alone(async () => {
      const { waiting } = this;
      if (!waiting) return undefined;
      const there = await readWaiting(this.#vault, waiting.id);
      if (!there) return this.#let();
      await dropWaiting(this.#vault, [waiting.id]);
      this.#tell({ id: waiting.id });
      this.#let();
      return there.draft;
    });
  }

  /** Asks before it is deleted, or no longer. */
  ask(asking: boolean): void {
    this.#show({ asking });
  }

  async #send(id: string): Promise<void> {
    const waiting = await readWaiting(this.#vault, id);
    if (!this.waiting) return;
    if (!waiting) return this.#let();
    const before: Before = { online: navigator.onLine, unsure: waiting.draft.unsure };
    try {
      const noted = (draft: Draft) => this.#note({ ...waiting, draft, tried: waiting.tried ?? Date.now() });
      const receipt = await this.#post.deliver(waiting.draft, waiting.complaint, noted);
      this.#tell({ id, receipt });
      this.#let();
      // In the tab before it leaves the device: a page that ends in between sends it again and gets the same receipt.
      this.#post.arrived(receipt, true);
      await dropWaiting(this.#vault, [id]);
    } catch (error) {
      if (this.waiting) await this.#notSent(this.waiting, error, before);
    }
  }

  async #notSent(waiting: Waiting, error: unknown, before: Before): Promise<void> {
    if (this.#post.refused(error, waiting)) {
      this.#tell({ id: waiting.id });
      this.#let();
      return dropWaiting(this.#vault, [waiting.id]);
    }
    const failure = failureOf(error, navigator.onLine, before);
    const tried = failure.unsure ? waiting.tried : undefined;
    this.#show({ failure: failure.kind === 'away' || failure.kind === 'unsure' ? undefined : failure });
    await this.#note({ ...waiting, draft: { ...waiting.draft, unsure: failure.unsure }, tried });
  }

  /** Best effort: where the device refuses by now, the key keeps it from being counted twice all the same. */
  async #note(waiting: Waiting): Promise<void> {
    this.waiting = waiting;
    this.#post.kept.keep(waiting.draft);
    await keepWaiting(this.#vault, waiting, true).catch(() => {});
  }

  /** In hand until it leaves: shown, listened for, and tried again. */
  #hold(waiting: Waiting): void {
    this.waiting = waiting;
    if (!this.#channel && 'BroadcastChannel' in globalThis) {
      this.#channel = new BroadcastChannel(this.#vault);
      this.#channel.onmessage = this.#heard;
    }
    this.#host.requestUpdate();
  }

  /** No longer in hand: sent, taken out, or gone by what another tab did. */
  #let(): undefined {
    this.#rest();
    this.waiting = undefined;
    this.#show({ failure: undefined, asking: false });
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#channel = undefined;
  }

  #heard = ({ data: { id, receipt } }: MessageEvent<News>): void => {
    if (this.waiting?.id !== id) return;
    this.#let();
    if (receipt) this.#post.arrived(receipt, false);
  };

  #tell = (news: News): void => this.#channel?.postMessage(news);

  #later(retryAfter?: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.attempt(), waitBefore(this.#tries++, retryAfter));
  }

  #again = (): void => {
    if (document.visibilityState === 'hidden') return;
    this.#tries = 0;
    void this.attempt();
  };

  /** No two tabs send or take out at the same time. */
  #alone = <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks ? (navigator.locks.request(`${this.#vault} sending`, work) as Promise<T>) : work();

  #show(change: Partial<Pick<Outbox, 'trying' | 'failure' | 'asking'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}
