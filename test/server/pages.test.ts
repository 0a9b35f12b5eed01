/** The complaint form without script: the same questions, answers and promises as the element, page by page. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fernbrook } from '../../demo/cast.ts';
import { blankAnswers } from '../../sdk/form/answers.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openPage, postForm } from '../support/plain-page.ts';
import { codesOn, complain, count, send, toCheck, walk } from '../support/plain-walk.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('the form without script', ({ databaseUrl }) => {
  let app: TestApp;
  let before = 0;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  beforeEach(async () => {
    before = await count(app);
  });
  afterAll(() => app.close());
  const filed = async () => (await count(app)) - before;

  it('files what was answered, once, and shows reference, code and dates', async () => {
    const check = await toCheck(app);
    expect(check.title).toBe('Check your answers – Harbour & Lane Solicitors');
    const receipt = await send(check);
    expect([receipt.status, receipt.title]).toEqual([200, 'We have your complaint – Harbour & Lane Solicitors']);
    expect(receipt.text).toContain('Monday, 30 November 2026');
    const [reference = '', accessCode = ''] = codesOn(receipt);
    const session = await app.redress.tracker.open({ reference, accessCode });
    const { complaint } = await session.read();
    expect(complaint).toMatchObject({
      complainant: {
        name: 'Eleanor Marsh',
        email: 'eleanor.marsh@mail.example',
        capacity: 'client',
        doNotContactBy: ['phone'],
        adjustments: ['large-print'],
      },
      matter: { reference: 'CON/2291', areaOfLaw: 'conveyancing', personConcerned: 'Tomasz Harbour' },
      issues: ['delay', 'information'],
      narrative: 'Nobody called.\n\n“Ever” <b>& ever</b>.',
      occurred: { from: '2024-09-04' },
      raisedBefore: { raised: false },
      locale: 'en-GB',
    });
    expect(await filed()).toBe(1);
  });

  it('files once though Send is pressed five times at once, and shows the same receipt when loaded again', async () => {
    const check = await toCheck(app);
    const receipts = await Promise.all([1, 2, 3, 4, 5].map(() => send(check)));
    const again = await send(check);
    expect(new Set([...receipts, again].map((one) => codesOn(one).join()))).toHaveLength(1);
    expect(await filed()).toBe(1);
  });

  it('says what it has when someone goes back, changes an answer and sends again', async () => {
    const check = await toCheck(app);
    const first = await send(check);
    const changing = await check.press('change.narrative.narrative');
    const second = await send(await changing.press('continue', { narrative: 'Something else.' }));
    expect(second.text).toContain(catalogueOf('en').form['receipt.older']);
    expect(codesOn(second)).toEqual(codesOn(first));
    expect(await filed()).toBe(1);
  });

  it('leads from a mistake to its control, in the same words, and helps more the second time', async () => {
    const words = catalogueOf('en').form;
    const first = await openPage(app, complain);
    const wrong = await first.press('continue');
    expect([wrong.status, wrong.title.startsWith('Error: Who is this')]).toEqual([422, true]);
    expect(wrong.text).toContain(`<a href="#whose">${words['errors.whose.required']}</a>`);
    expect(wrong.text).toContain(`<p class="error" id="whose-error">${words['errors.whose.required']}</p>`);
    expect(wrong.text).toMatch(/<input id="whose" type="radio"/);
    const again = await wrong.press('continue');
    expect(again.text).toContain(words['errors.whose.required.again']);
  });

  it('goes back and comes again with every answer in its place, whatever was typed on the way', async () => {
    let page = await openPage(app, complain);
    for (const filled of walk.slice(0, 3)) page = await page.press('continue', filled);
    page = await page.press('back', { impact: 'half a thou' });
    expect(new Map(page.sends).get('narrative')).toBe('Nobody called.\n\n“Ever” <b>& ever</b>.');
    page = await page.press('continue');
    expect(new Map(page.sends).get('impact')).toBe('half a thou');
  });

  it('asks for what an answer calls for before it goes on, once', async () => {
    let page = await openPage(app, complain);
    for (const filled of walk.slice(0, 9)) page = await page.press('continue', filled);
    const both = { email: 'eleanor@mail.example', phone: '07700 900117' };
    page = await page.press('continue', both);
    expect(page.text).toContain(catalogueOf('en').pages['pages.form.more']);
    expect(page.text).toContain('Which should we use first?');
    page = await page.press('continue');
    expect(page.title).toContain('What should we be careful about?');
  });

  it('asks who it is for after that was changed, before it can be sent', async () => {
    const check = await toCheck(app);
    const who = await check.press('change.who.whose');
    const client = await who.press('continue', { whose: 'other' });
    expect(client.title).toContain('Who are you complaining for?');
    const back = await client.press('continue', { clientName: 'Grace Okoro' });
    expect(back.title).toContain('Check your answers');
    expect(back.text).toContain('Grace Okoro');
  });

  it('loses no word to a story that is too long, and says by how much it may be', async () => {
    let page = await openPage(app, complain);
    for (const filled of walk.slice(0, 2)) page = await page.press('continue', filled);
    const narrative = 'ش'.repeat(30_000);
    page = await page.press('continue', { narrative });
    expect([page.status, new Map(page.sends).get('narrative')]).toEqual([422, narrative]);
    expect(page.text).toContain('20,000');
  });

  for (const [how, spoil, said] of [
    ['damaged', (state: string) => `${state.slice(0, 40)}AAAA${state.slice(44)}`, 'pages.form.tampered'],
    ['cut off', (state: string) => state.slice(0, 50), 'pages.form.tampered'],
    ['nonsense', () => '{"answers":null}', 'pages.form.tampered'],
  ] as const)
    it(`begins again when its state is ${how}, with the words this page brought`, async () => {
      let page = await openPage(app, complain);
      for (const filled of walk.slice(0, 2)) page = await page.press('continue', filled);
      const state = new Map(page.sends).get('state') ?? '';
      const lost = await page.press('continue', { state: spoil(state), narrative: 'All of it.' });
      expect([lost.status, lost.text.includes(catalogueOf('en').pages[said])]).toEqual([422, true]);
      expect(lost.text).toContain(catalogueOf('en').pages['pages.form.kept-last']);
      let next = await lost.press('continue', { whose: 'own' });
      next = await next.press('continue', { issues: ['delay'] });
      expect(new Map(next.sends).get('narrative')).toBe('All of it.');
    });

  it('opens no state of another firm', async () => {
    const first = await openPage(app, complain);
    const page = await first.press('continue', walk[0]);
    const elsewhere = await postForm(app, `/p/${fernbrook.siteKey}/complain`, [...page.sends, ['do', 'continue']]);
    expect([elsewhere.status, elsewhere.text.includes(catalogueOf('en').pages['pages.form.tampered'])]).toEqual([
      422,
      true,
    ]);
  });

  it('says that a page was open for too long', async () => {
    const page = await (await openPage(app, complain)).press('continue', walk[0]);
    app.clock.advance('PT9H');
    const late = await page.press('continue', { issues: ['delay'] });
    expect([late.status, late.text.includes(catalogueOf('en').pages['pages.form.expired'])]).toEqual([422, true]);
  });

  it('takes what a program put into the hidden box as a complaint to be confirmed', async () => {
    const check = await toCheck(app);
    const receipt = await check.press('send', { consent: 'read', website: `https://spam.example/${'a'.repeat(900)}` });
    expect(receipt.text).toContain(catalogueOf('en').form['receipt.confirm']);
    expect(await filed()).toBe(1);
  });

  it('lets nobody keep what was written, holds script only on its first page, and sets no cookie', async () => {
    const first = await openPage(app, complain);
    const second = await first.press('continue', walk[0]);
    expect([first.text.includes('<script'), second.text.includes('<script')]).toEqual([true, false]);
    expect(second.text).not.toContain('<redress-form');
    expect([first.headers.get('cache-control'), second.headers.get('cache-control')]).toEqual([
      'no-cache',
      'private, no-store',
    ]);
    for (const { headers } of [first, second]) {
      expect(headers.get('content-security-policy')).toContain("form-action 'self'");
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('begins with the first question this firm asks, and skips those it does not', async () => {
    const { db } = app.house.store;
    const row = await db.selectFrom('firm').selectAll().where('name', '=', fernbrook.name).executeTakeFirstOrThrow();
    const change = (settings: string) => {
      app.house.firms.forget();
      return db.updateTable('firm').set({ settings }).where('id', '=', row.id).execute();
    };
    await change(JSON.stringify({ ...(JSON.parse(row.settings) as object), questions: ['aware'] }));
    app.house.firms.forget();
    let page = await openPage(app, `/p/${fernbrook.siteKey}/complain`);
    const asked = [];
    for (let pages = 0; pages < 4; pages++) {
      asked.push(new Map(page.sends).get('step'));
      page = await page.press('continue', { narrative: 'Once.', name: 'Huw Pritchard', phone: '07700 900388' });
    }
    await change(row.settings);
    app.house.firms.forget();
    expect(asked).toEqual(['narrative', 'aware', 'you', 'reach']);
    expect(page.title).toContain('Check your answers');
  });

  it('knows no page of a firm that is not there', async () => {
    const retired = await postForm(app, '/p/pk_test_000000000000000000000000/complain', 'narrative=secret');
    expect([retired.status, retired.text.includes('secret')]).toEqual([404, false]);
  });

  it('holds the answers of every question in the table', async () => {
    const names = Object.keys(blankAnswers()).filter((name) => name !== 'consent');
    const seen = new Set<string>();
    let page = await openPage(app, complain);
    const other = [{ whose: 'other' }, { clientName: 'Grace Okoro' }, ...walk.slice(1)];
    for (const filled of other) {
      for (const [, name = ''] of page.text.matchAll(/ name="(\w+)"/g)) seen.add(name);
      page = await page.press('continue', filled);
    }
    for (const [, name = ''] of page.text.matchAll(/ name="(\w+)"/g)) seen.add(name);
    // Asked only where a firm switched it on, or where another answer calls for it.
    const later = ['awareDay', 'awareMonth', 'awareYear', 'raisedNote', 'organisation', 'preferred'];
    expect(names.filter((name) => !seen.has(name)).toSorted()).toEqual(later.toSorted());
  });
});
