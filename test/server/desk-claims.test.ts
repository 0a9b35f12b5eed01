/** Claims: two people do not work on one complaint at once; ten minutes, renewed by claiming again, taken over in the open. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Claim, ComplaintList } from '../../sdk/contract/desk/complaints.ts';
import type { Problem } from '../../sdk/contract/problem.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { factsOf, isKind } from '../../server/complaint/history.ts';
import { act } from '../../server/desk/at-hand.ts';
import { claimedFor } from '../../server/desk/claims.ts';
import type { Staff } from '../../server/desk/desk-house.ts';
import { firmOf } from '../support/audit.ts';
import { personIdOf, sessionOf } from '../support/colleagues.ts';
import { type DeskBrowser, jsonOf } from '../support/desk.ts';
import { rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a claim', ({ databaseUrl }) => {
  let app: TestApp;
  let ids: { margaret: string; daniel: string };
  let margaret: DeskBrowser;
  let daniel: DeskBrowser;
  let complaint: string;
  let reference: string;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    ids = { margaret: await personIdOf(app, 'supervisor'), daniel: await personIdOf(app, 'handler') };
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    [margaret, daniel] = [await sessionOf(app, ids.margaret), await sessionOf(app, ids.daniel)];
    reference = (await app.file(complaints.surpriseBill)).reference;
    complaint = (await rowOf(app, reference)).id;
  });

  const claim = (browser: DeskBrowser, body: object = {}) =>
    browser.call('complaints.claim', { path: { complaint }, body });
  const shown = async () =>
    (await jsonOf<ComplaintList>(margaret.call('complaints.list', { query: `?q=${reference}` }))).items[0]?.claim;

  it('stands for ten minutes, for all to see, and longer when it is claimed again', async () => {
    const first = await jsonOf<Claim>(claim(daniel));
    expect(first.person).toEqual({ id: ids.daniel, name: 'Daniel Reyes' });
    expect(Date.parse(first.until) - app.clock.now()).toBeGreaterThan(claimedFor - 5_000);
    expect(await shown()).toEqual(first);
    app.clock.advance('PT9M');
    const renewed = await jsonOf<Claim>(claim(daniel));
    expect(Date.parse(renewed.until)).toBeGreaterThan(Date.parse(first.until) + 8 * 60_000);
    app.clock.advance('PT9M');
    expect(await shown()).toEqual(renewed);
    app.clock.advance('PT1M1S');
    expect(await shown()).toBe(null);
    expect((await claim(margaret)).status).toBe(200);
  });

  it('keeps others off, and says only who has it and until when', async () => {
    const { until } = await jsonOf<Claim>(claim(daniel));
    const answer = await claim(margaret);
    const { code, claimed, ...rest } = await jsonOf<Problem>(answer);
    expect([answer.status, code, claimed]).toEqual([409, 'not-possible-now', { name: 'Daniel Reyes', until }]);
    expect(JSON.stringify(rest)).not.toContain(ids.daniel);
    expect((await margaret.call('complaints.unclaim', { path: { complaint } })).status).toBe(204);
    expect(await shown()).toMatchObject({ person: { id: ids.daniel } });
    expect((await daniel.call('complaints.unclaim', { path: { complaint } })).status).toBe(204);
    expect(await shown()).toBe(null);
  });

  it('is one person’s however many claim at once', async () => {
    const answers = await Promise.all([claim(margaret), claim(daniel), claim(margaret), claim(daniel)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 409, 409]);
  });

  it('can be taken over, which goes on record and moves no version', async () => {
    await claim(daniel);
    const before = await rowOf(app, reference);
    expect(await jsonOf<Claim>(claim(margaret, { takeOver: true }))).toMatchObject({ person: { id: ids.margaret } });
    expect((await claim(daniel)).status).toBe(409);
    const row = await rowOf(app, reference);
    const key = await app.house.keyring.complaint(row.firm, row.id);
    const entry = (await entriesOf(app.house.store.db, row.firm, row.id)).find(({ kind }) => kind === 'taken-over');
    if (!entry || !isKind(entry, 'taken-over')) throw new Error('no entry');
    const from = { id: ids.daniel, name: 'Daniel Reyes' };
    expect(factsOf(entry, key)).toEqual({ from, by: 'Margaret Lane', person: ids.margaret });
    expect(row.edition).toBe(before.edition);
    const free = (await app.file(complaints.surpriseBill)).reference;
    complaint = (await rowOf(app, free)).id;
    await claim(margaret, { takeOver: true });
    const kinds = (await entriesOf(app.house.store.db, row.firm, complaint)).map(({ kind }) => kind);
    expect(kinds).not.toContain('taken-over');
  });

  it('keeps others from every act, and its holder from none', async () => {
    await claim(daniel);
    const firm = await firmOf(app);
    const acknowledge = async (person: string) => {
      const staff = { firm, person, roles: ['handler'] } as unknown as Staff;
      const keep = () => ({ into: 'spent_proof', row: { firm, proof: Buffer.from(person), expires_at: 0 } }) as const;
      const { edition } = await rowOf(app, reference);
      const requireVersion = (version: number) => expect(version).toBe(edition);
      const acting = { staff, complaint, now: app.clock.now(), requireVersion, keep };
      return act(app.house, acting, { kind: 'acknowledged', facts: { method: 'call', by: null } });
    };
    await expect(acknowledge(ids.margaret)).rejects.toMatchObject({ claimed: { name: 'Daniel Reyes' } });
    expect(await acknowledge(ids.daniel)).toMatchObject({ status: 'acknowledged' });
  });
});
