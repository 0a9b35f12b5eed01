/** What a visitor can do: each act is one call of the SDK, and what comes of it, well or badly. */
import { readAccessCode, readReference } from '../../sdk/contract/reference.ts';
import { plainText } from '../../sdk/form/plain-text.ts';
import { type Redress, UnauthenticatedError, ValidationError } from '../../sdk/index.ts';
import { loadChunk } from '../load-chunk.ts';
import { focusField, focusSummary } from '../parts/error-summary.ts';
import { dateWords } from './dates.ts';
import { faultsOf } from './entry.ts';
import { errorEvent, type Failure, failureOf, failureSentence } from './failure.ts';
import type { Act, Asks, Faults } from './state.ts';
import type { TrackerKey } from './telling.ts';
import { Visit } from './visit.ts';

/** Where it is said that the server could not take a text. */
const boxOf: Partial<Record<Act, keyof Faults>> = { withdraw: 'reason', correct: 'missing' };

/** A visit in which things are done. */
export abstract class Acts extends Visit {
  protected asks: Asks = {
    act: (act) => void this.act(act),
    type: (field, value) => this.type(field, value),
    turn: (what) => this.turn(what),
    list: () => void this.#list(),
  };

  /** Does one act, never two at a time; what fails is shown beside it and can be tried again. */
  protected async act(act: Act): Promise<void> {
    if (this.busy || !this.redress) return;
    this.note = null;
    this.failure = null;
    const { heads, complaint, typed, say } = this;
    const ofHeads = act === 'correct' && complaint && heads?.faultsOfHeads(complaint, typed.heads, say);
    this.#fault(ofHeads || faultsOf(act, typed, say));
    if (Object.keys(this.faults).length > 0) return;
    this.busy = act;
    try {
      await this.#acts[act](this.redress);
    } catch (error) {
      this.#failed(act, error);
    } finally {
      this.busy = null;
    }
  }

  /** A failure says nothing of the complaint, which stays; a page loaded anew finds it by the session in the tab. */
  async #list(): Promise<void> {
    const { lister } = this;
    if (typeof lister === 'function') return;
    this.lister = null;
    try {
      const { filedRows, words } = await loadChunk(() => import('./listing.ts'), lister === 'failed' && this.kept);
      await this.learn(words, 'form');
      this.lister = filedRows;
    } catch {
      this.lister = 'failed';
      this.announce(this.say('tracker.failed.unreachable'));
    }
  }

  #acts: Record<Act, (redress: Redress) => Promise<void>> = {
    link: (redress) => this.enter(() => redress.tracker.open({ linkToken: this.linkToken ?? '' })),
    open: (redress) => this.enter(() => redress.tracker.open(this.#secret(this.typed.reference))),
    resume: () => this.read(),
    unlock: async (redress) => {
      const linked = this.session;
      this.session = await redress.tracker.open(this.#secret(this.complaint?.reference ?? ''));
      await this.enter();
      await linked?.leave();
    },
    fresh: async (redress) => {
      await redress.tracker.freshLink(this.linkToken ?? '');
      this.#noted('tracker.link.sent');
    },
    lost: async (redress) => {
      await redress.links.ask({ email: this.typed.email.trim(), reference: readReference(this.typed.reference) });
      this.#noted('tracker.lost.sent');
    },
    message: async () => {
      const { session, complaint } = this;
      const { message } = this.typed;
      if (!session || !this.keeping) return;
      const text = plainText(message);
      const send = (idempotencyKey: string) => session.messages.send({ text }, { idempotencyKey });
      this.sentHere = [...this.sentHere, await this.keeping.once(`message ${complaint?.reference} ${text}`, send)];
      if (this.typed.message === message) this.type('message', '');
      this.#noted('tracker.messages.sent');
      await this.lookAfter();
    },
    agree: () => this.#answer(null),
    correct: () => this.#answer(this.typed.heads),
    withdraw: async () => {
      const { session, profile, complaint } = this;
      const reason = plainText(this.typed.reason).trim() || null;
      if (!session || !this.keeping || !profile) return;
      const send = (idempotencyKey: string) => session.withdraw({ reason }, { idempotencyKey });
      const { undoUntil } = await this.keeping.once(`withdraw ${complaint?.reference} ${reason}`, send);
      this.withdrawing = false;
      this.type('reason', '');
      const until = dateWords(this.locale, profile.timeZone).timeOf(undoUntil);
      await this.#changed(this.say('tracker.withdraw.done', { until }));
    },
    undo: async () => {
      await this.session?.undoWithdrawal();
      await this.#changed(this.say('tracker.undo.done'));
    },
    leave: async () => {
      const { session } = this;
      this.shut('left');
      await session?.leave();
    },
  };

  /** Answers the list of points that is on screen. */
  async #answer(texts: string | null): Promise<void> {
    const { session, complaint, keeping, heads } = this;
    if (!session || !complaint || !keeping) return;
    await heads?.answer(complaint, texts, session, keeping);
    this.type('heads', '');
    this.correcting = false;
    await this.#changed(this.say('heads.done'), '#heads-title');
  }

  /** After an act that changes more than its own place: says so, reads, and leads to what has changed. */
  async #changed(sentence: string, landOn = '#status'): Promise<void> {
    this.announce(sentence);
    await this.lookAfter();
    this.landOn = landOn;
    this.requestUpdate();
  }

  #secret(reference: string): { reference: string; accessCode: string } {
    const { code } = this.typed;
    return { reference: readReference(reference) ?? reference, accessCode: readAccessCode(code) ?? code };
  }

  #failed(act: Act, error: unknown): void {
    this.dispatchEvent(errorEvent(error));
    if (act === 'leave') return;
    if (error instanceof UnauthenticatedError) this.#refused(act);
    else if (error instanceof ValidationError) this.#invalid(act);
    else this.#show(act, failureOf(error));
  }

  #show(act: Act, failure: Failure): void {
    this.failure = { act, ...failure };
    this.announce(failureSentence(failure, this.say));
    if (failure.key === 'tracker.failed.not-now') void this.lookAfter();
  }

  /** 401 says only "no": what it means depends on what was tried. */
  #refused(act: Act): void {
    if (act === 'open') this.#fault({ reference: this.say('tracker.door.no-match') });
    else if (act === 'unlock') this.#fault({ code: this.say('tracker.messages.no-match') });
    else if (act === 'link') {
      this.door = 'spent';
      this.announce(this.say('tracker.link.title'));
    } else this.shut('expired');
  }

  #invalid(act: Act): void {
    if (act === 'lost') this.#fault({ email: this.say('tracker.lost.email-wrong') });
    else this.#fault({ [boxOf[act] ?? 'message']: this.say('tracker.messages.refused') });
  }

  /** Shows what is wrong and leads to it: to the summary where there is one, else to the field. */
  #fault(faults: Faults): void {
    this.faults = faults;
    const [first] = Object.keys(faults);
    if (!first) return;
    void this.updateComplete.then(() => {
      const root = this.shadowRoot;
      if (root?.querySelector('.summary')) focusSummary(root);
      else if (root) focusField(root, first);
    });
  }

  #noted(note: TrackerKey): void {
    this.note = note;
    this.announce(this.say(note));
  }
}
