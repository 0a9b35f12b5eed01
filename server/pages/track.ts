/** The tracker without script: every step is one post, which carries the session and all that was typed. */
import { randomUUID } from 'node:crypto';
import type { HeadsReply } from '../../sdk/contract/heads.ts';
import { problems } from '../../sdk/contract/problem.ts';
import { isBlank } from '../../sdk/contract/text.ts';
import { plainText } from '../../sdk/form/plain-text.ts';
import { dayAndTime } from '../../sdk/words/dates.ts';
import { asProblem } from '../http/problem.ts';
import type { Posted } from './form-body.ts';
import type { Outcome } from './own-calls.ts';
import { askForLink, doorPage, openDoor } from './track-door.ts';
import { type Opened, openedPage } from './track-page.ts';
import {
  type Failed,
  failureOf,
  faultOfMessage,
  faultsOfHeads,
  type Problems,
  type Typed,
  typedIn,
} from './track-typed.ts';
import type { Visit } from './visit.ts';

type Answer = Promise<Response>;

/** The page a visit begins with. A link from a letter has its secret in the fragment, which only script can read. */
export const trackBeginning = (visit: Visit): Answer => doorPage(visit, { door: 'asked', script: true });

/** What a post is answered with. */
export async function answerTrackPost(visit: Visit, posted: Posted): Answer {
  const typed = typedIn(posted);
  const act = posted.one('do');
  if (act === 'lost') return askForLink(visit, typed);
  if (act === 'open') {
    const opening = await openDoor(visit, typed);
    return 'token' in opening ? show(visit, { ...typed, session: opening.token }, { focus: 'status' }) : opening.page;
  }
  if (!typed.session) return doorPage(visit, { door: 'asked', typed });
  const firm = await firmOf(visit, typed.session);
  if (typeof firm === 'object') return doorPage(visit, { door: 'asked', typed, ...firm });
  if (firm !== visit.firm.id) return doorPage(visit, { door: 'expired', typed });
  return (acts.get(act) ?? show)(visit, typed, {});
}

/** Whose the session is; undefined where it is over, and what failed where nobody can say just now. */
async function firmOf({ house }: Visit, session: string): Promise<string | undefined | Failed> {
  try {
    return (await house.sessionOf(session))?.firm;
  } catch (error) {
    const { code } = asProblem(error);
    if (code === 'internal') throw error;
    return failureOf({ status: problems[code].status, retryAfter: 0, problem: {} });
  }
}

type Act = (visit: Visit, typed: Typed, opened: Opened) => Answer;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['look', (visit, typed) => show(visit, typed, { focus: 'status' })],
  ['newest', (visit, typed) => show(visit, { ...typed, order: 'newest' }, { focus: 'history' })],
  ['oldest', (visit, typed) => show(visit, { ...typed, order: 'oldest' }, { focus: 'history' })],
  ['ask', (visit, typed) => show(visit, typed, { withdrawing: true, focus: 'reason' })],
  ['keep', (visit, typed) => show(visit, typed, { focus: 'withdraw' })],
  ['disagree', (visit, typed) => show(visit, typed, { correcting: true, focus: 'heads' })],
  ['list', (visit, typed) => show(visit, typed, { correcting: false, focus: 'heads' })],
  ['agree', (visit, typed) => reply(visit, typed, { version: typed.version, agree: true })],
  ['correct', correct],
  ['message', message],
  ['withdraw', withdraw],
  ['undo', undo],
  ['leave', leave],
]);

async function message(visit: Visit, typed: Typed): Answer {
  const fault = faultOfMessage(typed.message, visit.say);
  if (fault) return show(visit, typed, { faults: { message: fault }, status: 422 });
  const body = { text: plainText(typed.message) };
  const sent = await once(typed.key, (key) => visit.call('tracker.message', { token: typed.session, key, body }));
  if (sent.ok) return show(visit, renewed(typed, { message: '' }), { note: 'message' });
  return failed(visit, typed, sent, 'message');
}

async function withdraw(visit: Visit, typed: Typed): Answer {
  const body = { reason: plainText(typed.reason).trim() || null };
  const done = await once(typed.key, (key) => visit.call('tracker.withdraw', { token: typed.session, key, body }));
  if (!done.ok) return failed(visit, typed, done, 'reason', { withdrawing: true });
  const until = dayAndTime(done.body.undoUntil, visit.locale, visit.profile.timeZone);
  return show(visit, renewed(typed, { reason: '' }), { said: visit.say('tracker.withdraw.done', { until }) });
}

async function correct(visit: Visit, typed: Typed): Answer {
  const { version, heads } = typed;
  const [first = 'missing'] = Object.keys(heads);
  const faults = faultsOfHeads(heads, first, visit.say);
  if (Object.keys(faults).length > 0) return show(visit, typed, { faults, correcting: true, status: 422 });
  const { missing = '', ...wrong } = heads;
  const corrections = Object.entries(wrong).flatMap(([head, text]) => (isBlank(text) ? [] : [{ head, text }]));
  return reply(visit, typed, { version, agree: false, corrections, missing: isBlank(missing) ? null : missing });
}

/** Once a version: where the list has changed, or was answered meanwhile, the page that was there is not answered again. */
async function reply(visit: Visit, typed: Typed, body: HeadsReply): Answer {
  const done = await once(typed.key, (key) => visit.call('tracker.heads-reply', { token: typed.session, key, body }));
  if (done.ok) return show(visit, renewed(typed, { heads: {}, gone: {} }), { said: visit.say('heads.done') });
  const overtaken = done.status === 409 || done.problem.errors?.some(({ code }) => code === 'not-found');
  if (overtaken) return show(visit, renewed(typed, {}), { said: visit.say('heads.changed'), status: 409 });
  return failed(visit, typed, done, 'missing', { correcting: !body.agree });
}

async function undo(visit: Visit, typed: Typed): Answer {
  const done = await visit.call('tracker.undo-withdrawal', { token: typed.session });
  return done.ok ? show(visit, typed, { said: visit.say('tracker.undo.done') }) : failed(visit, typed, done);
}

/** Shown as left also where the session could not be ended: it ends by itself, and nothing of it is on the screen. */
async function leave(visit: Visit, { session }: Typed): Answer {
  await visit.call('tracker.leave', { token: session });
  return doorPage(visit, { door: 'left' });
}

const renewed = (typed: Typed, change: Partial<Typed>): Typed => ({ ...typed, ...change, key: randomUUID() });

/** A second press repeats the first. With another text under the same key the person went back and wrote anew. */
async function once<O extends Outcome<'tracker.message' | 'tracker.withdraw' | 'tracker.heads-reply'>>(
  key: string,
  call: (key: string) => Promise<O>,
): Promise<O> {
  const outcome = await call(key);
  return !outcome.ok && outcome.problem.code === 'idempotency-key-reused' ? call(randomUUID()) : outcome;
}

/** What failed, beside what was typed. A refused text is said at its box, all else at the top. */
function failed(
  visit: Visit,
  typed: Typed,
  outcome: Extract<Outcome<'tracker.message' | 'tracker.undo-withdrawal'>, { ok: false }>,
  box?: keyof Problems,
  opened: Opened = {},
): Answer {
  if (outcome.status === 401) return doorPage(visit, { door: 'expired', typed });
  if (outcome.problem.code === 'validation' && box)
    return show(visit, typed, { ...opened, faults: { [box]: visit.say('tracker.messages.refused') }, status: 422 });
  return show(visit, typed, { ...opened, ...failureOf(outcome) });
}

async function show(visit: Visit, typed: Typed, opened: Opened): Answer {
  const read = await visit.call('tracker.read', { token: typed.session, locale: visit.locale });
  if (read.ok) return openedPage(visit, read.body, typed, opened);
  if (read.status === 401) return doorPage(visit, { door: 'expired', typed });
  return doorPage(visit, { door: 'asked', typed, ...failureOf(read) });
}
