/** Sessions of the tracker: opened by code or link, 30 idle minutes, 12 hours at most; only a hash of the token is kept. */
import { readAccessCode, readReference } from '../../sdk/contract/reference.ts';
import type { OpenSession, Scope, Session } from '../../sdk/contract/tracker.ts';
import { holdCode } from '../complaint/access-code-table.ts';
import { confirm } from '../complaint/acts.ts';
import { complaintById, complaintByTyped } from '../complaint/complaint-table.ts';
import type { ComplaintsHouse, TrackerSession } from '../complaint/complaints-house.ts';
import { holdLink, linkByHash, spendLink } from '../complaint/link-table.ts';
import { isAskedNow } from '../complaint/survey-rules.ts';
import { accessCodeHash } from '../crypto/codes.ts';
import { plainHash, same } from '../crypto/derive.ts';
import { newToken } from '../crypto/random.ts';
import type { Firms } from '../firm/firms.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { limitsOfCalls } from '../http/quota.ts';
import type { LinkRow, SessionRow } from '../store/client-tables.ts';
import { StoreBusyError, StoreFullError } from '../store/failures.ts';
import type { Change, Store } from '../store/store.ts';
import { insertSession, seeSession, sessionByHash } from './session-table.ts';

const idle = 30 * 60_000;
export const longest = 12 * 3_600_000;

interface Opening {
  body: OpenSession;
  origin: string | undefined;
  address: string;
  now: number;
}

/** Opens a session, its call counted before. Every failure is the same `unauthenticated`, after the same work. */
export async function openSession(house: ComplaintsHouse, opening: Opening): Promise<Session> {
  return 'linkToken' in opening.body
    ? openByLink(house, opening.body.linkToken, opening)
    : openByCode(house, opening.body.reference, opening.body.accessCode, opening);
}

async function openByCode(house: ComplaintsHouse, typed: string, code: string, opening: Opening): Promise<Session> {
  const { now, address } = opening;
  const reference = readReference(typed);
  // However it is spelt, guesses at one reference are counted together.
  const counted = reference?.replaceAll('L', 'I') ?? typed;
  if (await house.quotas.spent('', limitsOfCalls.wrongCode, now, counted))
    await house.quotas.take('', limitsOfCalls.spaced, now, counted, address);
  const row = await complaintByTyped(house.store.db, typed);
  const { firm, id, code_hash } = row ?? { firm: 'none', id: 'none', code_hash: new Uint8Array(32) };
  const right = same(accessCodeHash(house.keyring.code, firm, id, readAccessCode(code) ?? 'none'), code_hash);
  if (!row || !right || !(await listedBy(house.firms, firm, opening.origin))) {
    await house.quotas.within('', limitsOfCalls.wrongCode, now, counted);
    throw unauthenticated();
  }
  if (row.unconfirmed) await confirmBy(house, firm, id, now);
  return begin(house, firm, id, 'full', now, [holdCode(house.store.db, row)]);
}

async function openByLink(house: ComplaintsHouse, token: string, { origin, now }: Opening): Promise<Session> {
  const tokenHash = plainHash(token);
  const link = await linkByHash(house.store.db, tokenHash);
  if (!link || !(await listedBy(house.firms, link.firm, origin))) throw unauthenticated();
  if (link.purpose === 'survey') return openToAnswer(house, link, now);
  // Before it is spent: a spent link that confirmed nothing could not be used again. A late one confirms nothing.
  if (link.spent_at === null && link.expires_at > now) await confirmBy(house, link.firm, link.complaint, now);
  return begin(house, link.firm, link.complaint, 'link', now, [spendLink(house.store.db, tokenHash, now)]);
}

/** As often as it is opened: opening it says nothing, and programs open links before people do. */
async function openToAnswer(house: ComplaintsHouse, link: LinkRow, now: number): Promise<Session> {
  const { firm, complaint } = link;
  const row = await complaintById(house.store.db, firm, complaint);
  if (!row || !isAskedNow(row, now)) throw unauthenticated();
  return begin(house, firm, complaint, 'survey', now, [holdLink(house.store.db, link, now)]);
}

const listedBy = async (firms: Firms, firm: string, origin: string | undefined): Promise<boolean> =>
  origin === undefined || ((await firms.byId(firm))?.origins.has(origin) ?? false);

/** The first to open a complaint that waited confirms it. */
async function confirmBy(house: ComplaintsHouse, firm: string, complaint: string, now: number): Promise<void> {
  if (await confirm(house, { firm, complaint }, now)) house.wake();
}

async function begin(
  house: ComplaintsHouse,
  firm: string,
  complaint: string,
  scope: Scope,
  now: number,
  claims: readonly Change[] = [],
): Promise<Session> {
  const token = newToken('rts');
  const row: SessionRow = { firm, token_hash: plainHash(token), complaint, scope, created_at: now, seen_at: now };
  const { won } = await house.store.commit({ steps: [...claims, insertSession(row)] });
  if (!won) throw unauthenticated();
  return { token, expiresAt: new Date(expiryOf(row)).toISOString(), scope };
}

/** The session of a bearer token, its idle time begun anew; undefined when there is none or it is over. */
export async function sessionOf(
  store: Store,
  firms: Firms,
  now: number,
  token: string,
): Promise<TrackerSession | undefined> {
  const tokenHash = plainHash(token);
  const row = await sessionByHash(store.db, tokenHash);
  const firm = row && (await firms.byId(row.firm));
  if (!row || !firm || now > expiryOf(row)) return undefined;
  // Written at most once a second: a page that makes three calls at once need not sync three times.
  if (now - row.seen_at >= 1_000)
    await store.commit({ steps: [seeSession(store.db, row.firm, tokenHash, now)] }).catch(unlessUnwritable);
  const expiresAt = expiryOf({ ...row, seen_at: now });
  return { firm: row.firm, complaint: row.complaint, origins: firm.origins, scope: row.scope, tokenHash, expiresAt };
}

/** A store that cannot be written to just now can still be read: the visit goes on, only its time is not renewed. */
function unlessUnwritable(error: unknown): void {
  if (!(error instanceof StoreBusyError || error instanceof StoreFullError)) throw error;
}

const expiryOf = ({ created_at, seen_at }: SessionRow): number => Math.min(seen_at + idle, created_at + longest);
