/** What a visitor can do: each act is one call of the SDK, and what comes of it, well or badly. */
import { plainText } from '../../sdk/form/plain-text.ts';
import type { Redress } from '../../sdk/index.ts';
import { dateWords } from '../door/dates.ts';
import type { DoorAct } from '../door/doorway.ts';
import type { Failure } from '../door/failure.ts';
import { refusalOf } from '../door/refusal.ts';
import { loadChunk } from '../load-chunk.ts';
import { AnsweredEvent } from '../questionnaire/events.ts';
import type { SurveyAct } from '../questionnaire/questionnaire.ts';
import { faultsOf } from './entry.ts';
import type { Act, Asks, Faults } from './state.ts';
import { Visit } from './visit.ts';

type Own = Exclude<Act, DoorAct>;

/** Where it is said that the server could not take a text. */
const boxOf: Partial<Record<Act, string>> = { withdraw: 'reason', correct: 'missing' };

/** A visit in which things are done. */
export abstract class Acts extends Visit {
  protected asks: Asks = {
    act: (act) => void this.act(act),
    type: (field, value) => this.type(field, value),
    turn: (what) => this.turn(what),
    list: () => void this.#list(),
  };

  protected override faultsBefore(act: Act): Faults {
    const { heads, complaint, typed, say, survey } = this;
    if (act === 'answer') return survey?.questionnaire.faults(say) ?? {};
    return (
      (act === 'correct' && complaint && heads?.faultsOfHeads(complaint, typed.heads, say)) || faultsOf(act, typed, say)
    );
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

  protected override perform(act: Own, redress: Redress): Promise<void> {
    return this.#acts[act](redress);
  }

  #acts: Record<Own, (redress: Redress) => Promise<void>> = {
    unlock: async (redress) => {
      const linked = this.session;
      this.session = await redress.tracker.open(this.secretOf(this.complaint?.reference ?? ''));
      await this.enter();
      await linked?.leave();
    },
    message: async () => {
      const { session, complaint } = this;
      const { message } = this.typed;
      if (!session || !this.keeping) return;
      const text = plainText(message);
      const send = (idempotencyKey: string) => session.messages.send({ text }, { idempotencyKey });
      this.sentHere = [...this.sentHere, await this.keeping.once(`message ${complaint?.reference} ${text}`, send)];
      if (this.typed.message === message) this.type('message', '');
      this.noted('tracker.messages.sent');
      await this.lookAfter();
    },
    agree: () => this.#answer(null),
    correct: () => this.#answer(this.typed.heads),
    answer: () => this.#survey('answer'),
    refuse: () => this.#survey('refuse'),
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

  /** Says how it was handled, or that the client does not want to. */
  async #survey(act: SurveyAct): Promise<void> {
    const { session, survey, complaint } = this;
    if (!session || !survey) return;
    await survey.questionnaire[act](session);
    this.landOn = '#survey-title';
    if (act === 'answer') this.dispatchEvent(new AnsweredEvent(complaint?.survey?.version ?? 1));
    await this.lookAfter();
  }

  /** After an act that changes more than its own place: says so, reads, and leads to what has changed. */
  async #changed(sentence: string, landOn = '#status'): Promise<void> {
    this.announce(sentence);
    await this.lookAfter();
    this.landOn = landOn;
    this.requestUpdate();
  }

  /** What is possible no more, or cannot be kept, the tracker says in its own place. */
  protected override told(act: Act, error: unknown): boolean {
    const ending = act === 'answer' || act === 'refuse' ? this.survey?.questionnaire.told(error) : null;
    if (ending === 'comment') this.fault({ 'survey-comment': this.say('tracker.messages.refused') });
    else if (ending) this.landOn = '#survey-title';
    else if (act === 'unlock' && refusalOf(error) === 'unauthenticated')
      this.fault({ code: this.say('tracker.messages.no-match') });
    else if (act !== 'lost' && refusalOf(error) === 'validation')
      this.fault({ [boxOf[act] ?? 'message']: this.say('tracker.messages.refused') });
    else return false;
    return true;
  }

  protected override show(act: Act, failure: Failure): void {
    super.show(act, failure);
    if (failure.key === 'tracker.failed.not-now') void this.lookAfter();
  }
}
