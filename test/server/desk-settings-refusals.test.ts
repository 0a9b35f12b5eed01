/** Settings that cannot be, or not from this person, this version or this firm: refused with every member named, nothing changed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { addOriginRow } from '../../server/firm/firm-table.ts';
import { keptFirm } from '../../server/firm/kept-firm.ts';
import { withNewSiteKey, withoutSiteKey } from '../../server/firm/sites.ts';
import { badSettings, contact, word } from '../hostile/settings.ts';
import { firmOf, recordOf } from '../support/audit.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { changed, changeSettings, settingsIn } from '../support/desk-settings.ts';
import { faultsOf, problemOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('settings that cannot be', ({ databaseUrl }) => {
  let app: TestApp;
  let admin: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    admin = await signedIn(app, 'administrator');
  });
  afterAll(() => app.close());

  it.each(badSettings)('are refused by member: %s', async (_, body, ...faults) => {
    const before = await settingsIn(admin);
    const answer = await changeSettings(admin, body);
    expect([answer.status, await faultsOf(answer)]).toEqual([422, [...faults].sort()]);
    expect(await settingsIn(admin)).toEqual(before);
  });

  it('are all named at once, with what to write instead', async () => {
    const answer = await changeSettings(admin, {
      timeZone: 'Mars',
      ...word('Write to the Legal Ombudsman, PO Box 6806, Wolverhampton.'),
      origins: ['*'],
    });
    expect([answer.status, (await problemOf(answer)).errors]).toEqual([
      422,
      [
        { pointer: '/timeZone', code: 'invalid', message: 'Write it as Pacific/Auckland.' },
        {
          pointer: '/words/en-GB/form.narrative.hint',
          code: 'invalid',
          message: 'This is out of date: the Legal Ombudsman has left this address. Write PO Box 6167, Slough SL1 0EH.',
        },
        {
          pointer: '/origins/0',
          code: 'invalid',
          message: expect.stringContaining('Write it like https://www.firm.example'),
        },
      ],
    ]);
  });

  it('are what is out of date in its contact too', async () => {
    const post = ['Legal Ombudsman', 'PO Box 6806', 'Wolverhampton'];
    const answer = await changeSettings(admin, { contact: { ...contact, post } });
    expect(await problemOf(answer)).toMatchObject({
      errors: [{ pointer: '/contact', message: expect.stringContaining('Slough SL1 0EH') }],
    });
  });

  it('are those made without the version, or from one that is not there any more', async () => {
    const { version } = await settingsIn(admin);
    const change = (seen: number | undefined, headers: Record<string, string> = {}) =>
      admin.call('settings.change', {
        body: { name: 'Another' },
        headers,
        ...(seen === undefined ? {} : { version: seen }),
      });
    expect([(await change(undefined)).status, (await change(undefined, { 'If-Match': '*' })).status]).toEqual([
      428, 428,
    ]);
    expect((await change(version)).status).toBe(200);
    const late = await change(version);
    expect([late.status, (await problemOf(late)).code]).toEqual([412, 'precondition-failed']);
    const keys = [
      admin.call('site-keys.add', { version }),
      admin.call('site-keys.retire', { version, path: { key: siteKey } }),
    ];
    for (const answer of keys) expect((await answer).status).toBe(412);
    const now = (await settingsIn(admin)).version;
    const both = await Promise.all([changedName(now, 'First'), changedName(now, 'Second')]);
    expect(both.sort()).toEqual([200, 412]);
  });
  const changedName = async (version: number, name: string): Promise<number> =>
    (await admin.call('settings.change', { version, body: { name } })).status;

  it('are those whose key was used for another change; the same change has the same answer, once', async () => {
    const { version } = await settingsIn(admin);
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const call = (name: string) => admin.call('settings.change', { version, body: { name }, headers });
    const first = await call('Once');
    const again = await call('Once');
    expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 200, 'true']);
    expect(await jsonOf(again)).toEqual(await jsonOf(first));
    expect((await call('Twice')).status).toBe(422);
    expect((await settingsIn(admin)).version).toBe(version + 1);
  });

  it('count as no change where all stays as it is', async () => {
    const { version, name } = await settingsIn(admin);
    const rows = (await recordOf(app)).length;
    expect(await changed(admin, { name })).toMatchObject({ version });
    expect((await recordOf(app)).length).toBe(rows);
  });

  it('need a sign-in of a moment ago where they say who may speak for the firm, and for nothing else', async () => {
    app.clock.advance('PT6M');
    const late = await Promise.all(
      [{ origins: [] }, { previewOrigins: [] }, { mailbox: 'x@y.example' }].map((body) => changeSettings(admin, body)),
    );
    for (const answer of late) expect((await problemOf(answer)).code).toBe('fresh-sign-in-required');
    const { version } = await settingsIn(admin);
    expect((await problemOf(await admin.call('site-keys.add', { version }))).code).toBe('fresh-sign-in-required');
    expect((await changeSettings(admin, { name: 'Stale but fine' })).status).toBe(200);
    admin = await signedIn(app, 'administrator');
  });

  it('may be read but not changed by who reads, and neither by handlers', async () => {
    for (const part of ['supervisor', 'compliance'] as const) {
      const browser = await signedIn(app, part);
      expect((await settingsIn(browser)).prefix).toBe('HL');
      expect((await changeSettings(browser, { name: 'Mine' })).status).toBe(403);
    }
    const handler = await signedIn(app, 'handler');
    const { version } = await settingsIn(admin);
    const calls = [
      handler.call('settings.read'),
      handler.call('settings.words'),
      handler.call('settings.change', { version, body: { name: 'Mine' } }),
      handler.call('site-keys.add', { version }),
      handler.call('site-keys.retire', { version, path: { key: siteKey } }),
    ];
    for (const answer of calls) expect((await answer).status).toBe(403);
  });

  it('are never those of another firm', async () => {
    const there = await signedIn(app, 'administrator', fernbrook.siteKey);
    const before = await settingsIn(there);
    expect([before.prefix, before.siteKeys[0]?.key]).toEqual(['FB', expect.stringContaining('Fernbrook')]);
    await changed(admin, { name: 'Ours alone' });
    const { version } = await settingsIn(admin);
    const retire = (key: string) => admin.call('site-keys.retire', { version, path: { key } });
    const answers = await Promise.all([fernbrook.siteKey, 'pk_test_000000000000000000000000'].map(retire));
    const bodies = await Promise.all(answers.map(async (answer) => ({ ...(await problemOf(answer)), requestId: '' })));
    expect(bodies[0]).toEqual(bodies[1]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(await settingsIn(there)).toEqual(before);
  });

  it('are not what stood there before: it keeps nobody from changing the rest', async () => {
    const firm = await firmOf(app);
    const { store } = app.house;
    const wild = 'https://*.firm.example';
    await store.commit({ steps: [addOriginRow(store.db, firm, wild, app.clock.now())] });
    const { origins } = await changed(admin, { name: 'Changed all the same' });
    expect(origins).toContain(wild);
    const both = await changeSettings(admin, { previewOrigins: [origins[0]] });
    expect(await faultsOf(both)).toEqual(['/previewOrigins/0 duplicate']);
    await changed(admin, { previewOrigins: ['https://preview.firm.example'] });
    expect(await faultsOf(await changeSettings(admin, { origins: [wild] }))).toEqual(['/origins/0 invalid']);
    await changed(admin, { origins: origins.filter((one) => one !== wild) });
  });

  it('are more site keys than anybody could keep apart', async () => {
    const firm = await firmOf(app);
    const kept = await keptFirm(app.house.store, firm);
    if (!kept) throw new Error('the firm is there');
    const key = (at: number) => ({ key: `pk_test_${String(at).padStart(24, '0')}`, createdAt: 1, retiredAt: null });
    const many = { ...kept, siteKeys: Array.from({ length: 19 }, (_, at) => key(at)) };
    const full = withNewSiteKey(many, 1);
    expect(full.siteKeys).toHaveLength(20);
    expect(() => withNewSiteKey(full, 1)).toThrow('at most 20 site keys');
    const [first] = full.siteKeys;
    expect(withNewSiteKey(withoutSiteKey(full, first?.key ?? '', 2), 3).siteKeys).toHaveLength(21);
  });

  it('go on record by person and member, with what was there before, sealed', async () => {
    const { name: was } = await settingsIn(admin);
    const settings = await changed(admin, {
      name: 'Harbour & Lane Solicitors',
      branding: { accent: '#654321', logo: null },
      ...word('Sesquipedalian.'),
    });
    const row = (await recordOf(app)).findLast(({ operation }) => operation === 'settings.changed');
    expect(row).toEqual({
      operation: 'settings.changed',
      person: expect.stringMatching(/^per_/),
      object: null,
      details: {
        '/name': { was, now: settings.name },
        '/branding/accent': { was: '#12404d', now: '#654321' },
        '/words/en-GB': { was: null, now: { 'form.narrative.hint': 'Sesquipedalian.' } },
      },
    });
    const { db } = app.house.store;
    const rows = await db.selectFrom('audit').select('sealed').execute();
    for (const { sealed } of rows) expect(Buffer.from(sealed).toString('latin1')).not.toContain('Sesquipedalian');
    const read = await jsonOf<{ items: { operation: string; details: object }[] }>(
      (await signedIn(app, 'compliance')).call('audit.list', { query: '?limit=5' }),
    );
    expect(read.items.find(({ operation }) => operation === 'settings.changed')?.details).toEqual(row?.details);
  });
});
