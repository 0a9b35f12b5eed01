/** The pages without script in the firm's languages, and over the limits. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { openPage, type PlainPage } from '../support/plain-page.ts';
import { complain, count, send, toCheck, walk } from '../support/plain-walk.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

describe('the languages of the pages', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());
  const langOf = ({ text }: PlainPage) => /<html lang="([^"]*)" dir="([^"]*)"/.exec(text)?.slice(1, 3);

  for (const [asked, query, header, expected] of [
    ['the address', '?lang=ar', 'cy', ['ar', 'rtl']],
    ['the browser, by its weights', '', 'xx, en;q=0.2, cy-GB;q=0.9', ['cy', 'ltr']],
    ['nothing', '', '', ['en-GB', 'ltr']],
    ['nonsense', '?lang=%00%3Cb%3E', ';;;q=9,*;q=x', ['en-GB', 'ltr']],
  ] as const)
    it(`follow ${asked}`, async () => {
      const page = await openPage(app, `${complain}${query}`, header ? { 'Accept-Language': header } : {});
      expect(langOf(page)).toEqual(expected);
    });

  it('are offered by their own names, also in the middle, where changing one loses no word', async () => {
    const first = await openPage(app, complain);
    for (const name of ['English', 'Cymraeg', 'العربية']) expect(first.text).toContain(`>${name}</a>`);
    let page = await (await first.press('continue', walk[0])).press('continue', walk[1]);
    page = await page.press('lang.ar', { narrative: 'قصتي' });
    expect(langOf(page)).toEqual(['ar', 'rtl']);
    expect(page.text).toContain(catalogueOf('ar').form['form.narrative.label']);
    expect(new Map(page.sends).get('narrative')).toBe('قصتي');
    expect(langOf(await page.press('continue'))).toEqual(['ar', 'rtl']);
  });

  it('stand on all four pages, each in its own words', async () => {
    for (const place of ['complain', 'track', 'survey', 'procedure']) {
      const page = await openPage(app, `/p/${siteKey}/${place}?lang=cy`);
      expect([page.status, langOf(page)]).toEqual([200, ['cy', 'ltr']]);
      expect(page.text).not.toMatch(/\{\w+\}|>pages\.|>form\.|>tracker\./);
    }
  });
});

describe('the form without script, over the limits', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openTestApp({ quotas: true });
  });
  afterEach(() => app.close());

  it('refuses nobody: what is over the limit waits to be confirmed', async () => {
    const begun = await count(app);
    const receipts: PlainPage[] = [];
    for (let press = 0; press < 12; press++) receipts.push(await send(await toCheck(app)));
    const waiting = catalogueOf('en').form['receipt.confirm'];
    expect(receipts.map(({ text }) => text.includes(waiting))).toEqual([...Array(10).fill(false), true, true]);
    expect((await count(app)) - begun).toBe(12);
  });
});
