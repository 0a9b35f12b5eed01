/** Every call of the SDK, one line each. */
import { type Connection, connect, type Options } from './connection.ts';
import type { Filed, NewComplaint } from './contract/complaint.ts';
import type { OpenedDraft, SaveDraft } from './contract/draft.ts';
import type { FirmProfile } from './contract/firm.ts';
import type { Challenge } from './contract/problem.ts';
import type { Procedure } from './contract/procedure.ts';
import type { AskLink, OpenSession, Session } from './contract/tracker.ts';
import type { CallOptions, WriteOptions } from './request.ts';
import { send } from './send.ts';
import { type TrackerSession, trackerSession } from './tracker-session.ts';

/**
 * One firm on one server. Every call rejects with a `RedressError` of the kind that fits, or, once the caller's signal
 * is aborted, with the reason of that signal.
 */
export interface Redress {
  /** Origin of the server. */
  readonly server: string;
  /** The firm's site key. */
  readonly firmKey: string;
  readonly firm: {
    /** What a website may know of the firm. `locale` is passed on to the server, which has English labels only so far. */
    get(options?: CallOptions & { locale?: string | undefined }): Promise<FirmProfile>;
    /** The firm's published complaints procedure, in the language the firm offers that is nearest to `locale`. */
    procedure(options?: CallOptions & { locale?: string | undefined }): Promise<Procedure>;
  };
  readonly complaints: {
    /**
     * Files a complaint. However often it is tried, with one idempotency key it is kept once and every answer is the
     * first one, access code included.
     *
     * @throws ValidationError with `errors`: `{ pointer: '/complainant/email', code: 'invalid' }` and the like.
     */
    file(complaint: NewComplaint, options?: WriteOptions): Promise<Filed>;
  };
  readonly challenge: {
    /** A proof of work to solve before filing, where the profile's `challenge` asks for one. It lives 20 minutes. */
    get(options?: CallOptions): Promise<Challenge>;
  };
  readonly drafts: {
    /** Keeps an unfinished complaint on the server, sealed, for 7 days, and mails a link that opens it once. */
    save(draft: SaveDraft, options?: WriteOptions): Promise<void>;
    /**
     * Spends the link of a mailed draft.
     *
     * @throws UnauthenticatedError for every wrong, spent or expired link.
     */
    open(linkToken: string, options?: CallOptions): Promise<OpenedDraft['draft']>;
  };
  readonly links: {
    /** Asks for a one-time link by mail. Resolves whether or not anything matched. */
    ask(whose: AskLink, options?: CallOptions): Promise<void>;
  };
  readonly tracker: {
    /**
     * Opens a complaint by reference and access code, or by the token of a mailed link, which is spent by it.
     *
     * @throws UnauthenticatedError for every wrong, spent or expired secret; which one is never said.
     */
    open(secret: OpenSession, options?: CallOptions): Promise<TrackerSession>;
    /** Goes on with a session kept for this tab. Sends nothing; whether it still lives shows at the first read. */
    resume(session: Session): TrackerSession;
    /** Asks for a fresh link with a spent or expired one; it goes to the address on file. Always resolves alike. */
    freshLink(linkToken: string, options?: CallOptions): Promise<void>;
  };
}

/**
 * Makes the calls of one firm. Sends nothing.
 *
 * ```ts
 * const redress = createRedress({ server: 'https://complaints.example', firm: 'pk_live_…' });
 * const { reference, accessCode } = await redress.complaints.file(complaint);
 * ```
 *
 * @throws TypeError when `server` is not an http or https address, or `firm` is empty.
 */
export function createRedress(options: Options): Redress {
  const to: Connection = connect(options);
  return {
    server: to.server,
    firmKey: to.firm,
    firm: {
      get: async (options) => (await send(to, 'firm.get', { ...options, body: undefined })).body,
      procedure: async (options) => (await send(to, 'procedure.get', { ...options, body: undefined })).body,
    },
    complaints: { file: async (body, options) => (await send(to, 'complaints.file', { ...options, body })).body },
    challenge: {
      get: async (options) => (await send(to, 'challenge.get', { ...options, purpose: 'file', body: undefined })).body,
    },
    drafts: {
      save: async (body, options) => void (await send(to, 'drafts.save', { ...options, body })),
      open: async (linkToken, options) =>
        (await send(to, 'drafts.open', { ...options, body: { linkToken } })).body.draft,
    },
    links: { ask: async (body, options) => void (await send(to, 'links.ask', { ...options, body })) },
    tracker: {
      open: async (body, options) => trackerSession(to, (await send(to, 'tracker.open', { ...options, body })).body),
      resume: (session) => trackerSession(to, session),
      freshLink: async (linkToken, options) =>
        void (await send(to, 'tracker.fresh-link', { ...options, body: { linkToken } })),
    },
  };
}
