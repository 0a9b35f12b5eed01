/**
 * What filing is measured against: the same endpoint with all that comes before storing (origin, body, JSON, key, replay,
 * validation), whose handler answers at once.
 */
import { Hono } from 'hono';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { check } from '../../sdk/contract/check.ts';
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import { complaintFaults } from '../../sdk/contract/faults.ts';
import { schemas } from '../../sdk/contract/schemas.ts';
import type { ComplaintsHouse } from '../../server/complaint/complaints-house.ts';
import type { Env } from '../../server/http/answering.ts';
import { endpoint } from '../../server/http/endpoint.ts';
import { limitsOfCalls } from '../../server/http/quota.ts';
import type { Tables } from '../../server/store/tables.ts';

/** Filing without storing. The look-up of an earlier answer still asks the store. */
export function acceptingApp(house: ComplaintsHouse): Hono<Env> {
  const app = new Hono<Env>();
  endpoint(
    app,
    house,
    'complaints.file',
    async ({ firm, address }) => {
      const now = house.clock.now();
      const headers = await house.quotas.take(firm.id, limitsOfCalls.file, now, address);
      return { body: answerAt(now), headers };
    },
    { faults: (body, now) => complaintFaults(body, now) },
  );
  return app;
}

/** The same where even the look-up finds nothing without asking any engine: the strictest thing to be measured against. */
export function acceptingAloneApp(house: ComplaintsHouse): Hono<Env> {
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (asked) => new SqliteIntrospector(asked),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  return acceptingApp({ ...house, store: { ...house.store, db } });
}

/** Hono and the contract's schema, nothing else of ours: does not get slower when our own middleware does. */
export function plainApp(): Hono {
  const app = new Hono();
  const schema = schemas['complaints.file'].body;
  app.post('/v1/firms/:siteKey/complaints', async (context) => {
    const checked = check<NewComplaint>(schema, await context.req.json());
    return 'faults' in checked ? context.json(checked, 422) : context.json(answerAt(Date.now()), 201);
  });
  return app;
}

/** As long as a real answer. */
const answerAt = (now: number): Filed => ({
  reference: 'HL-0000-0000',
  accessCode: '0000-0000-0000-0000',
  receivedAt: new Date(now).toISOString(),
  acknowledgeBy: '2026-11-30',
  respondBy: '2027-01-18',
  handledBy: {
    name: null,
    role: 'Complaints partner',
    phone: '0117 496 0142',
    email: 'complaints@harbourandlane.example',
  },
  tracker: 'http://localhost:8787/p/pk_test_HarbourAndLaneDemo000001/track',
  receipt: { entry: 1, hash: '0'.repeat(64) },
});
