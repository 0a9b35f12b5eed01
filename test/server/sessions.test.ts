/** Opening the tracker by reference and code: forgiving to the owner, the same wall to everyone else. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { fileAndOpen, openSession, openTracker } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, type TestApp } from '../support/test-app.ts';

const foreign = 'https://www.fernbrook.example';
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0));

describeEachEngine('a session', ({ databaseUrl }) => {
  let app: TestApp;
  let filed: Filed;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    filed = await app.file(complaints.lateCompletion);
  });
  afterAll(() => app.close());

  const statusFor = async (reference: string, accessCode: string): Promise<number> =>
    (await openSession(app, { reference, accessCode })).status;

  it('opens with reference and code, for half an hour, showing all', async () => {
    const answer = await openSession(app, { reference: filed.reference, accessCode: filed.accessCode });
    const session = (await answer.json()) as { token: string; expiresAt: string; scope: string };
    expect(answer.status).toBe(201);
    expect(session.token).toMatch(/^rts_[A-Za-z0-9_-]{43}$/);
    expect(session.scope).toBe('full');
    expect(Date.parse(session.expiresAt) - app.clock.now()).toBeGreaterThan(29 * 60_000);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each<[string, (text: string) => string]>([
    ['in small letters', (text) => text.toLowerCase()],
    ['without dashes', (text) => text.replaceAll('-', '')],
    ['with spaces for dashes', (text) => text.replaceAll('-', ' ')],
    ['with spaces everywhere', (text) => ` ${[...text].join(' ')} `],
    ['with long dashes', (text) => text.replaceAll('-', '–').replace('–', '—')],
    ['with a minus sign', (text) => text.replaceAll('-', '−')],
    ['in full-width letters', wide],
    ['with no-break and zero-width spaces', (text) => text.replaceAll('-', '\u00a0\u200b-\u2060')],
  ])('opens when both are typed %s', async (_, typed) => {
    expect(await statusFor(typed(filed.reference), typed(filed.accessCode))).toBe(201);
  });

  it('opens with O for 0, and I or L for 1', async () => {
    const sloppy = (text: string) => text.replaceAll('0', 'O').replace('1', 'I').replaceAll('1', 'l');
    const many = await Promise.all(Array.from({ length: 12 }, () => app.file(complaints.lostPapers)));
    expect(many.some(({ accessCode }) => /[01]/.test(accessCode))).toBe(true);
    for (const { reference, accessCode } of many) {
      const [prefix = '', ...rest] = reference.split('-');
      expect(await statusFor([prefix, ...rest.map(sloppy)].join('-'), sloppy(accessCode))).toBe(201);
    }
  });

  it.each(['H1', 'hi', 'Hl', 'hI'])('opens with the firm’s letters HL read as %s', async (prefix) => {
    expect(await statusFor(filed.reference.replace('HL', prefix), filed.accessCode)).toBe(201);
  });

  it('answers every failure with the same bytes and headers but for the request id', async () => {
    const { reference, accessCode } = filed;
    const [other] = app.fixtures?.firms[1]?.complaints ?? [];
    const last = accessCode.endsWith('0') ? '2' : '0';
    const attempts: [string, unknown][] = [
      ['a wrong code', { reference, accessCode: 'AAAA-AAAA-AAAA-AAAA' }],
      ['one wrong symbol', { reference, accessCode: `${accessCode.slice(0, -1)}${last}` }],
      ['an unknown reference', { reference: 'HL-0000-0000', accessCode }],
      ['another firm’s reference', { reference: other?.reference, accessCode }],
      ['an unknown link', { linkToken: `rtl_${'A'.repeat(43)}` }],
      ['an empty link', { linkToken: '' }],
      ['an empty reference', { reference: '', accessCode: '' }],
      ['NUL in the reference', { reference: 'HL-\u0000000-0000', accessCode }],
      ['NUL in the code', { reference, accessCode: '\u0000' }],
      ['a lone surrogate', { reference: '\ud800', accessCode: '\udfff' }],
      ['a reference of 100,000 symbols', { reference: 'H'.repeat(100_000), accessCode }],
      ['numbers', { reference: 5, accessCode: 7 }],
      ['no code', { reference }],
      ['nothing', {}],
      ['a list', []],
      ['text', 'open'],
      ['both ways at once', { reference, accessCode, linkToken: 'x' }],
      ['an unknown member', { reference, accessCode, admin: true }],
      ['a code in a list', { reference, accessCode: [accessCode] }],
    ];
    const seen = new Set<string>();
    for (const [what, body] of attempts) {
      const answer = await openSession(app, body);
      const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
      const { requestId, ...problem } = (await answer.json()) as Record<string, unknown>;
      expect([what, answer.status, typeof requestId]).toEqual([what, 401, 'string']);
      seen.add(JSON.stringify([headers, problem]));
    }
    expect([...seen]).toHaveLength(1);
  });

  it('does not open from a website of another firm, and says the same there as for an unknown reference', async () => {
    const { reference, accessCode } = filed;
    const from = async (named: string, origin: string) => {
      const answer = await openSession(app, { reference: named, accessCode }, { Origin: origin });
      const { requestId: _, ...problem } = (await answer.json()) as Record<string, unknown>;
      return { status: answer.status, problem, readableBy: answer.headers.get('access-control-allow-origin') };
    };
    const right = await from(reference, foreign);
    expect(right).toEqual(await from('HL-0000-0000', foreign));
    expect(right).toMatchObject({ status: 401, readableBy: foreign });
    expect((await openSession(app, { reference, accessCode }, { Origin: publicUrl })).status).toBe(201);
    expect((await openSession(app, { reference, accessCode }, { Origin: 'https://evil.example' })).status).toBe(403);
  });

  it('lives on while it is used and ends after half an hour without', async () => {
    const { tracker } = await fileAndOpen(app, complaints.rudeMeeting);
    for (let time = 0; time < 3; time++) {
      app.clock.advance('PT29M');
      expect((await tracker.get()).status).toBe(200);
    }
    app.clock.advance('PT30M1S');
    expect((await tracker.get()).status).toBe(401);
  });

  it('ends after twelve hours however much it is used', async () => {
    const { tracker } = await fileAndOpen(app, complaints.rudeMeeting);
    const until = Date.parse(tracker.session.expiresAt) - 30 * 60_000 + 12 * 3_600_000;
    while (app.clock.now() + 29 * 60_000 < until) {
      app.clock.advance('PT29M');
      expect((await tracker.get()).status).toBe(200);
    }
    const { expiresAt } = (await (await tracker.get()).json()) as { expiresAt: string };
    expect(Date.parse(expiresAt)).toBe(until);
    app.clock.set(until + 1_000);
    expect((await tracker.get()).status).toBe(401);
  });

  it('ends when it is left, and only that one', async () => {
    const { filed: own, tracker } = await fileAndOpen(app, complaints.rudeMeeting);
    const second = await openTracker(app, own);
    expect((await tracker.remove('sessions/current')).status).toBe(204);
    expect((await tracker.get()).status).toBe(401);
    expect((await second.get()).status).toBe(200);
  });

  it('is kept as a hash only, and forgotten once nobody can use it', async () => {
    const { tracker } = await fileAndOpen(app, complaints.rudeMeeting);
    const { db } = app.house.store;
    const rows = await db.selectFrom('session').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(JSON.stringify(row)).not.toContain(tracker.session.token);
    app.clock.advance('PT13H');
    await app.worker.runDue();
    expect(await db.selectFrom('session').select('firm').execute()).toEqual([]);
  });
});
