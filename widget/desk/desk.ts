/** What a view of the desk is told, and how it acts: the person signed in, calls, places to go, a voice. */
import type { Operation } from '../../sdk/contract/desk/roles.ts';
import type { DeskSession } from '../../sdk/contract/desk/session.ts';
import type { Call } from './calls.ts';

/** Where the desk is: the parts the path names (`/desk/complaints/{complaint}`), and what is asked behind `?`. */
export interface Place {
  path: string;
  parts: Readonly<Record<string, string>>;
  query: URLSearchParams;
}

export interface Desk {
  /** Who is signed in. After a sign-in over the page it is a new one, of the same person. */
  readonly session: DeskSession;
  /**
   * Makes a call of the desk. Where the session has ended, or a fresh sign-in is asked, the person signs in over the page
   * and the call goes on by itself, with the same idempotency key; the view needs to do nothing.
   *
   * @throws RedressError: `code` says why (`precondition-failed` where it was changed meanwhile, `validation` with `errors`);
   * ConnectionError or TimeoutError where no answer came; SignInLeft where the person would rather not.
   */
  readonly call: Call;
  /** For what anybody may read, such as the firm's own words: no call of the desk. */
  readonly fetch: typeof fetch;
  /** Whether the roles of the person allow it: what is not allowed is not shown. */
  may(operation: Operation): boolean;
  /** Goes to an address of the desk. `replace`: in the place of the present one, such as a filter that was changed. */
  go(address: string, how?: 'push' | 'replace'): void;
  /** Says it to a screen reader when that has finished what it is saying. */
  announce(text: string): void;
  /** Names the page in the title of the window. Never with words of a client. */
  entitle(title: string): void;
  /** Signs out, here only. */
  leave(): Promise<void>;
  /** The session has ended by what the person did, such as signing out everywhere: the door is shown anew. */
  ended(): void;
}
