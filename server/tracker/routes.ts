/** The client's door to one complaint: the token decides which. */
import type { Hono } from 'hono';
import type { HeadsReply } from '../../sdk/contract/heads.ts';
import { happen, happenOnce } from '../complaint/acts.ts';
import { askWithOldLink } from '../complaint/ask-for-link.ts';
import { besideWalls, walledFrom } from '../complaint/beside-walls.ts';
import { complaintById, entriesOf } from '../complaint/complaint-table.ts';
import type { ComplaintsHouse, TrackerSession } from '../complaint/complaints-house.ts';
import { headsOf } from '../complaint/heads.ts';
import { filedIn } from '../complaint/history.ts';
import { uploadFaults } from '../complaint/routes.ts';
import { undoUntil, type Wanted } from '../complaint/rules.ts';
import { newId } from '../crypto/random.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import type { Env } from '../http/answering.ts';
import { endpoint, unauthenticated } from '../http/endpoint.ts';
import { etagOf, isFresh } from '../http/etag.ts';
import { ProblemError } from '../http/problem.ts';
import { limitsOfCalls } from '../http/quota.ts';
import { openSession } from './session.ts';
import { endSession } from './session-table.ts';
import { instant, viewOf } from './view.ts';

/** What a malformed body is taken for: it is counted and looked up like any pair that opens nothing. */
const opensNothing = { reference: '', accessCode: '' };

export function trackerRoutes(app: Hono<Env>, house: ComplaintsHouse): void {
  endpoint(
    app,
    house,
    'tracker.open',
    async ({ body, origin, address, take }) => {
      const now = house.clock.now();
      const headers = await take('', limitsOfCalls.open, now, address);
      return { body: await openSession(house, { body, origin, address, now }), headers };
    },
    { malformedAs: opensNothing },
  );

  endpoint(app, house, 'tracker.fresh-link', async ({ body, address, take }) => {
    const now = house.clock.now();
    const headers = await take('', limitsOfCalls.links, now, address);
    await askWithOldLink(house, body.linkToken, now);
    return { body: {}, headers };
  });

  endpoint(app, house, 'tracker.read', async ({ session, query, header }) => {
    const view = await read(house, session, query('locale'));
    const etag = etagOf(view);
    const body = { ...view, expiresAt: instant(session.expiresAt) };
    return {
      body,
      headers: { ETag: etag },
      ...(isFresh(header('if-none-match'), etag) ? { status: 304 as const } : {}),
    };
  });

  endpoint(
    app,
    house,
    'tracker.message',
    async ({ session, body, take, keep }) => {
      requireMore(session);
      const now = house.clock.now();
      const headers = await take(session.firm, limitsOfCalls.message, now, session.complaint);
      const id = newId('msg');
      const message = { id, from: 'you' as const, text: body.text, sentAt: instant(now), readAt: null, evidence: [] };
      await happenOnce(house, session, { kind: 'message-from-you', facts: { id, text: body.text } }, now, [
        keep(message, now),
      ]);
      house.wake();
      return { body: message, headers };
    },
    { faults: (body) => uploadFaults('/evidence', evidenceOf(body)) },
  );

  endpoint(app, house, 'tracker.heads-reply', async ({ session, body, take, keep }) => {
    requireMore(session);
    const now = house.clock.now();
    const headers = await take(session.firm, limitsOfCalls.message, now, session.complaint);
    const { version, agree } = body;
    const answer = { version, reply: agree ? ('agreed' as const) : ('corrected' as const), repliedAt: instant(now) };
    await happenOnce(house, session, replyIn(body), now, [keep(answer, now)]);
    house.wake();
    return { body: answer, headers };
  });

  endpoint(app, house, 'tracker.withdraw', async ({ session, body, take, keep }) => {
    requireMore(session);
    const now = house.clock.now();
    const headers = await take(session.firm, limitsOfCalls.withdrawal, now, session.complaint);
    const answer = { withdrawnAt: instant(now), undoUntil: instant(undoUntil({ withdrawn_at: now })) };
    const wanted = { kind: 'withdrawn', facts: { reason: body.reason ?? null } } as const;
    await happenOnce(house, session, wanted, now, [keep(answer, now)]);
    house.wake();
    return { body: answer, headers };
  });

  endpoint(app, house, 'tracker.undo-withdrawal', async ({ session, take }) => {
    requireMore(session);
    const now = house.clock.now();
    const headers = await take(session.firm, limitsOfCalls.withdrawal, now, session.complaint);
    await happen(house, session, { kind: 'withdrawal-undone', facts: {} }, now);
    house.wake();
    return { body: undefined, headers };
  });

  endpoint(app, house, 'tracker.leave', async ({ session }) => {
    await house.store.commit({ steps: [endSession(house.store.db, session.firm, session.tokenHash)] });
    return { body: undefined };
  });
}

/** Who opened the link of a letter that asks how it was handled may answer that, and nothing else. */
function requireMore({ scope }: TrackerSession): void {
  if (scope === 'survey') throw new ProblemError('forbidden');
}

async function read(
  house: ComplaintsHouse,
  { firm: firmId, complaint: id, scope }: TrackerSession,
  locale: string | undefined,
) {
  const { store, keyring, firms, clock } = house;
  const [firm, complaint, entries, around] = await Promise.all([
    firms.byId(firmId),
    complaintById(store.db, firmId, id),
    entriesOf(store.db, firmId, id),
    walledFrom(house, { firm: firmId, id }),
  ]);
  if (!firm || !complaint) throw unauthenticated();
  const key = await keyring.complaint(firmId, id);
  const reckoning = reckoningOf(firm.settings, complaint.pack);
  const [filed, heads] = [filedIn(entries, key), headsOf(entries, key)];
  const now = clock.now();
  const told = besideWalls(firm, around, complaint.handler);
  return viewOf({ firm: told, reckoning, complaint, filed, entries, heads, key, scope, locale, now });
}

const replyIn = ({ version, agree, corrections, missing }: HeadsReply): Wanted =>
  agree
    ? { kind: 'heads-confirmed', facts: { version } }
    : { kind: 'heads-corrected', facts: { version, corrections: corrections ?? [], missing: missing ?? null } };

const evidenceOf = (body: unknown): unknown[] => {
  const { evidence } = (body ?? {}) as { evidence?: unknown };
  return Array.isArray(evidence) ? evidence : [];
};
