/** An opened tracker: what a complainant can read and do, one line a call. */
import type { Connection } from './connection.ts';
import type { HeadsReplied, HeadsReply } from './contract/heads.ts';
import type { NewSurvey, SurveyAnswered, SurveyRefused } from './contract/survey.ts';
import type { Message, NewMessage, NewWithdrawal, Session, TrackerView, Withdrawal } from './contract/tracker.ts';
import { UnauthenticatedError } from './errors.ts';
import type { Answer, CallOptions, WriteOptions } from './request.ts';
import { send } from './send.ts';

/**
 * A complaint held open by a token, which stays the same. `expiresAt` and `scope` are those of the last read that brought
 * something new; a read that finds nothing changed prolongs the session without saying until when.
 */
export interface TrackerSession extends Readonly<Session> {
  /** The plain session, to keep for this tab (`sessionStorage`) and give to `redress.tracker.resume` after a reload. */
  readonly session: Session;
  /**
   * Where the complaint stands. Unchanged since the last read in the same language: the very same object again, at the
   * price of an empty answer.
   *
   * @throws UnauthenticatedError when the session has ended.
   */
  read(options?: CallOptions & { locale?: string | undefined }): Promise<TrackerView>;
  readonly messages: {
    /** Writes to the firm; text of at most 10,000 code points. */
    send(message: NewMessage, options?: WriteOptions): Promise<Message>;
  };
  readonly heads: {
    /**
     * Says that the firm has understood the complaint (`agree: true`), or what is wrong or missing; once for each version.
     *
     * @throws ConflictError when that version was answered (`already-answered`) or is not the last (`not-possible-now`).
     */
    reply(reply: HeadsReply, options?: WriteOptions): Promise<HeadsReplied>;
  };
  /**
   * Says how the complaint was handled, once. Whether that can be said now, `survey` of the view says.
   *
   * @throws ConflictError when it was said before (`already-answered`), or the client is not asked now (`not-possible-now`).
   * @throws ValidationError for an unknown item, an answer off the scale, or a version that is not there any more.
   */
  answerSurvey(answers: NewSurvey, options?: WriteOptions): Promise<SurveyAnswered>;
  /**
   * Says that the client does not want to be asked.
   *
   * @throws ConflictError as {@link answerSurvey}.
   */
  refuseSurvey(options?: WriteOptions): Promise<SurveyRefused>;
  /** Withdraws the complaint; can be undone until `undoUntil`. */
  withdraw(withdrawal?: NewWithdrawal, options?: WriteOptions): Promise<Withdrawal>;
  /** Undoes the withdrawal, within 14 days of it. */
  undoWithdrawal(options?: CallOptions): Promise<void>;
  /** Ends the session on the server. An ended session is left without an error. */
  leave(options?: CallOptions): Promise<void>;
}

/** Hangs the calls on a session the server gave. Sends nothing. */
export function trackerSession(to: Connection, opened: Session): TrackerSession {
  let session: Session = { token: opened.token, expiresAt: opened.expiresAt, scope: opened.scope };
  let last: Answer<'tracker.read'> | undefined;
  let lastLocale: string | undefined;
  const { token } = session;

  return {
    get session() {
      return session;
    },
    token,
    get expiresAt() {
      return session.expiresAt;
    },
    get scope() {
      return session.scope;
    },
    async read({ locale, signal } = {}) {
      const known = locale === lastLocale ? last : undefined;
      const answer = await send(to, 'tracker.read', { body: undefined, token, last: known, locale, signal });
      const { body: view } = answer;
      if (answer !== known) session = { token, expiresAt: view.expiresAt, scope: view.scope };
      [last, lastLocale] = [answer, locale];
      return view;
    },
    messages: {
      send: async (body, options) => (await send(to, 'tracker.message', { ...options, body, token })).body,
    },
    heads: {
      reply: async (body, options) => (await send(to, 'tracker.heads-reply', { ...options, body, token })).body,
    },
    answerSurvey: async (body, options) => (await send(to, 'tracker.survey', { ...options, body, token })).body,
    refuseSurvey: async (options) => (await send(to, 'tracker.refuse-survey', { ...options, body: {}, token })).body,
    withdraw: async (body = {}, options) => (await send(to, 'tracker.withdraw', { ...options, body, token })).body,
    async undoWithdrawal(options) {
      await send(to, 'tracker.undo-withdrawal', { ...options, body: undefined, token });
    },
    async leave(options) {
      try {
        await send(to, 'tracker.leave', { ...options, body: undefined, token });
      } catch (error) {
        if (!(error instanceof UnauthenticatedError)) throw error;
      }
    },
  };
}
