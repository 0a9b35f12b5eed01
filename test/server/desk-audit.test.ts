/** The record of a firm's desk: whole, in order, chained, read by those who may, and telling strangers nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { verifyAudit } from '../../server/desk/read-audit.ts';
import { auditBrokenAt } from '../../server/firm/audit.ts';
import type { AuditRow } from '../../server/store/staff-tables.ts';
import { firmOf } from '../support/audit.ts';
import { castPerson, type DeskBrowser, deskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

interface Page {
  items: { seq: number; at: string; operation: string; person: { name: string } | null; hash: string }[];
  next: string | null;
}

describeEachEngine('the record of the desk', ({ databaseUrl }) => {
  let app: TestApp;
  let officer: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    const { email } = castPerson('handler');
    for (let time = 0; time < 7; time++)
      await deskBrowser(app).call('session.open', { body: { email, password: 'wrong', code: '000000' } });
    const admin = await signedIn(app, 'administrator');
    for (let time = 0; time < 3; time++)
      await admin.call('people.invite', {
        body: { email: `quillwort${time}@harbourandlane.example`, name: 'Quillwort', roles: ['handler'] },
      });
    officer = await signedIn(app, 'compliance');
  });
  afterAll(() => app.close());

  const read = async (query = '', browser = officer) => jsonOf<Page>(browser.call('audit.list', { query }));
  const rows = async (): Promise<AuditRow[]> => {
    const firm = await firmOf(app);
    return app.house.store.db.selectFrom('audit').selectAll().where('firm', '=', firm).orderBy('seq').execute();
  };

  it('is read newest first, page by page, without gap or repetition, while more is written', async () => {
    const all = (await read('?limit=100')).items.map(({ seq }) => seq);
    expect(all).toEqual(Array.from({ length: all.length }, (_, at) => all.length - at));
    const walked: number[] = [];
    let after = '';
    do {
      const page: Page = await read(`?limit=3${after}`);
      expect(page.items.length).toBeLessThanOrEqual(3);
      walked.push(...page.items.map(({ seq }) => seq));
      after = page.next === null ? '' : `&after=${page.next}`;
      await (await signedIn(app, 'handler')).call('session.close');
    } while (after);
    expect(walked).toEqual(all);
    expect((await read()).items[0]).toMatchObject({ operation: 'session.closed', person: { name: 'Daniel Reyes' } });
  });

  it('refuses cursors that were made up, cut, or given out by another firm, and limits that are none', async () => {
    const { next } = await read('?limit=1');
    const there = await signedIn(app, 'compliance', fernbrook.siteKey);
    for (const [browser, query] of [
      [there, `?after=${next}`],
      [officer, '?after=x'],
      [officer, `?after=${next?.slice(0, -1)}`],
      [officer, `?after=${next}A`],
      [officer, `?after=${Buffer.from('1').toString('base64url')}`],
    ] as const) {
      const answer = await browser.call('audit.list', { query });
      expect([query, answer.status, (await jsonOf<{ code: string }>(answer)).code]).toEqual([
        query,
        422,
        'invalid-cursor',
      ]);
    }
    for (const limit of ['0', '101', '-1', 'x', '1.5', ''])
      expect([limit, (await officer.call('audit.list', { query: `?limit=${limit}` })).status]).toEqual([limit, 422]);
  });

  it('holds of its own firm only', async () => {
    const there = await signedIn(app, 'compliance', fernbrook.siteKey);
    const { items } = await read('?limit=100', there);
    expect(items.length).toBeGreaterThan(0);
    for (const { person } of items) expect(['Dilip Rao', undefined]).toContain(person?.name);
  });

  it('holds as a whole, however many wrote at once', async () => {
    const { email } = castPerson('supervisor');
    const wrong = () => deskBrowser(app).call('session.open', { body: { email, password: 'wrong', code: '000000' } });
    const answers = await Promise.all(Array.from({ length: 12 }, wrong));
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(401));
    const whole = await rows();
    expect(await verifyAudit(app.house, await firmOf(app))).toEqual({ brokenAt: null, rows: whole.length });
    expect(auditBrokenAt(whole)).toBe(null);
  });

  it('shows every row that was changed, left out, put in, doubled or moved', async () => {
    const whole = await rows();
    const at = 4;
    const row = whole[at] as AuditRow;
    const changed = (part: Partial<AuditRow>) => whole.map((one) => (one === row ? { ...one, ...part } : one));
    const tampered: [string, AuditRow[]][] = [
      ['its time', changed({ at: row.at - 1 })],
      ['who it was', changed({ person: 'per_other' })],
      ['what it was', changed({ operation: 'session.closed' })],
      ['what it was done to', changed({ object: 'per_other' })],
      ['its details', changed({ sealed: Buffer.concat([row.sealed.slice(0, -1), Buffer.from([0])]) })],
      ['its hash', changed({ hash: Buffer.alloc(32) })],
      ['left out', whole.filter((one) => one !== row)],
      ['doubled', whole.flatMap((one) => (one === row ? [one, one] : [one]))],
      ['moved', whole.map((one, index) => (index === at ? (whole[at + 1] as AuditRow) : index === at + 1 ? row : one))],
      ['of another firm', changed({ firm: 'frm_other' })],
    ];
    for (const [what, forged] of tampered) {
      const broken = auditBrokenAt(forged);
      expect([what, broken !== null && broken >= at + 1 && broken <= at + 2]).toEqual([what, true]);
    }
  });

  it('goes on in time though the clock was set back', async () => {
    app.clock.advance('-P1D');
    await deskBrowser(app).call('session.open', {
      body: { email: castPerson('handler').email, password: 'wrong', code: '000000' },
    });
    app.clock.advance('P1D');
    const times = (await rows()).map(({ at }) => at);
    expect(times).toEqual([...times].sort((left, right) => left - right));
  });

  it('says nothing personal but to those who may read it', async () => {
    const kept = JSON.stringify(
      (await rows()).map((row) => ({ ...row, sealed: Buffer.from(row.sealed).toString('latin1') })),
    );
    for (const secret of ['Quillwort', 'quillwort', 'harbourandlane', 'Daniel']) expect(kept).not.toContain(secret);
    const { items } = await read('?limit=100');
    expect(JSON.stringify(items)).toContain('quillwort0@harbourandlane.example');
  });
});
