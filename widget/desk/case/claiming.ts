/** Who works on a case: claimed when somebody begins to write, given back when they are done, and taken over in the open. */
import type { ReactiveController } from 'lit';
import type { Claim } from '../../../sdk/contract/desk/complaints.ts';
import type { Desk } from '../desk.ts';
import { now } from '../parts/now.ts';
import { caseWords } from '../words/case.ts';
import type { CaseHost } from './case-host.ts';

/** How often it is claimed anew while somebody writes, in milliseconds. */
const renewed = 60_000;

export class Claiming implements ReactiveController {
  #host: CaseHost;
  #claimed = 0;

  constructor(host: CaseHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Somebody else works on it just now. */
  get other(): Claim | undefined {
    const { file, desk } = this.#host;
    const claim = file?.claim;
    return claim && claim.person.id !== desk.session.person.id && Date.parse(claim.until) > now() ? claim : undefined;
  }

  get mine(): boolean {
    return this.#claimed > 0 && !this.other;
  }

  /** Something is being written. */
  begin(): void {
    if (!this.#host.desk.may('complaints.claim') || this.other || Date.now() - this.#claimed < renewed) return;
    this.#claimed = Date.now();
    void this.#claim(false);
  }

  async takeOver(): Promise<void> {
    const taken = await this.#host.attempt('claim', () => this.#ask(true));
    if (taken) this.#host.desk.announce(caseWords.claim.taken);
  }

  /** Given back. That it may not arrive does no harm: a claim ends by itself. */
  end(): void {
    const { file, desk } = this.#host;
    if (this.#claimed === 0 || !file) return;
    this.#claimed = 0;
    // Who has signed out has nothing more to say, and must not be asked to sign in for it.
    if (!isSignedIn(desk)) return;
    this.#host.hold({ ...file, claim: null });
    desk.call('complaints.unclaim', { path: { complaint: file.id } }).catch(() => {});
  }

  /** Whoever was quicker is shown by the file; any other failure says nothing about the words that are being written. */
  async #claim(takeOver: boolean): Promise<void> {
    try {
      await this.#ask(takeOver);
    } catch {
      this.#claimed = 0;
      void this.#host.look(true);
    }
  }

  async #ask(takeOver: boolean): Promise<void> {
    const { file, desk } = this.#host;
    if (!file) return;
    const claim = await desk.call('complaints.claim', {
      body: takeOver ? { takeOver } : {},
      path: { complaint: file.id },
    });
    this.#claimed = Date.now();
    if (this.#host.file) this.#host.hold({ ...this.#host.file, claim });
  }
}

function isSignedIn(desk: Desk): boolean {
  try {
    return Boolean(desk.session);
  } catch {
    return false;
  }
}
