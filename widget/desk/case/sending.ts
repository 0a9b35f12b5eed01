/** Words that wait to go out: counts down, lets them be taken back, and looks whether they have gone. */
import type { ReactiveController } from 'lit';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import { takeBackFor } from '../../../sdk/contract/desk/take-back.ts';
import { hereAt } from '../parts/now.ts';
import { caseWords } from '../words/case.ts';
import type { CaseHost } from './case-host.ts';

export type Pending = CaseFile['pending'][number];

const words = caseWords.pending;
const second = 1_000;
/** When it is said aloud how long is left, in seconds: often enough to act on, seldom enough to think. */
const said = [5];
/** How often, and how long, it is looked whether something has gone out, in milliseconds. */
const looking = { every: 2_000, most: 60_000 } as const;

export class Sending implements ReactiveController {
  #host: CaseHost;
  #until = new Map<string, number>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #looked = 0;

  constructor(host: CaseHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Whole seconds left to take it back; the clock of this machine may be wrong, so never more than there can be. */
  left({ id, goesAt }: Pick<Pending, 'id' | 'goesAt'>): number {
    const until = this.#until.get(id) ?? Math.min(hereAt(goesAt ?? ''), Date.now() + takeBackFor);
    this.#until.set(id, until);
    return Math.max(0, Math.ceil((until - Date.now()) / second));
  }

  /** Something was written just now. */
  begin({ id }: Pick<Pending, 'id'>): void {
    this.#until.set(id, Date.now() + takeBackFor);
    this.#host.desk.announce(words.announce(takeBackFor / second));
    this.watch();
  }

  /** Goes on as long as something waits. */
  watch(): void {
    if (this.#waiting.length > 0) this.#timer ??= setInterval(this.#tick, second);
  }

  /** Resolves with whether it was taken back, or put away where it had not gone. */
  async takeBack({ id, failed }: Pending): Promise<boolean> {
    const { file, desk } = this.#host;
    if (!file) return false;
    const taken = await this.#host.attempt('take-back', async () => {
      await desk.call('complaints.take-back', { path: { complaint: file.id, message: id } });
      const now = this.#host.file ?? file;
      this.#host.hold({ ...now, pending: now.pending.filter((one) => one.id !== id) });
    });
    if (taken) desk.announce(failed ? words.isPutAway : words.takenBack);
    await this.#host.look(true);
    return taken;
  }

  get #waiting(): readonly Pending[] {
    return (this.#host.file?.pending ?? []).filter(({ failed }) => failed === null);
  }

  #tick = (): void => {
    const waiting = this.#waiting;
    for (const one of waiting) {
      const left = this.left(one);
      if (said.includes(left)) this.#host.desk.announce(words.announce(left));
    }
    const over = waiting.filter((one) => this.left(one) === 0);
    const late = over.every(({ id }) => Date.now() - (this.#until.get(id) ?? 0) > looking.most);
    if (waiting.length === 0 || (over.length === waiting.length && late)) this.hostDisconnected();
    else if (over.length > 0 && Date.now() - this.#looked > looking.every) void this.#lookAfter(over);
    this.#host.requestUpdate();
  };

  async #lookAfter(over: readonly Pending[]): Promise<void> {
    this.#looked = Date.now();
    await this.#host.look(true);
    const still = new Map((this.#host.file?.pending ?? []).map((one) => [one.id, one]));
    if (over.some(({ id }) => !still.has(id))) this.#host.desk.announce(words.gone);
    else if (over.some(({ id }) => still.get(id)?.failed)) this.#host.desk.announce(words.failed);
  }
}
