/** The script that brings the form along: one answer to the first question, and one of everything on the page. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  api,
  begin,
  type Connected,
  closeSite,
  fallback,
  fastSnippet,
  openSite,
  question,
  snippet,
  visit,
  type WithLit,
  withoutChunks,
} from './site.ts';

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await openSite();
}, 60_000);
afterAll(closeSite);

describe('the embed with the form in its script', () => {
  it('asks for nothing before the first question, and then for one of everything', async () => {
    const { tab, requests, messages } = await visit(
      `${fastSnippet()}<redress-form>${fallback}</redress-form><redress-tracker>${fallback}</redress-tracker>`,
    );
    await begin(tab);
    await tab.getByRole('heading', { name: 'Open your complaint' }).waitFor();
    const own = requests.filter((request) => request.includes(api()));
    expect(own.filter((request) => request.includes('/v1/'))).toEqual([]);
    expect(own.filter((request) => request.includes('/e/') && !request.includes('/beside/'))).toEqual([]);
    expect(own.toSorted()).toEqual([...new Set(own)].toSorted());
    expect(await tab.evaluate(() => (globalThis as unknown as WithLit).litElementVersions.length)).toBe(1);
    expect(messages).toEqual([]);
    await tab.close();
  });

  it('asks the first question also when the chunks fail, and goes on once they come', async () => {
    const { tab, messages } = await withoutChunks(async () => {
      const seen = await visit(`${fastSnippet()}<redress-form>${fallback}</redress-form>`);
      await seen.tab.getByLabel('For me').check();
      await seen.tab.getByText('We could not load the next question.').waitFor();
      return seen;
    });
    // A browser may not ask again for what failed once: the page is loaded anew, with the answer in it.
    await Promise.all([tab.waitForEvent('load'), tab.getByRole('button', { name: 'Continue' }).click()]);
    await expect.poll(() => tab.getByLabel('For me').isChecked()).toBe(true);
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByLabel('It took too long').waitFor();
    expect(messages.filter((message) => message.startsWith('pageerror'))).toEqual([]);
    await tab.close();
  });

  for (const [name, script] of [
    ['script', snippet],
    ['script that brings the form along', fastSnippet],
  ] as const)
    it(`is of the firm that the context element says, whatever the ${name} says`, async () => {
      const { tab, requests } = await visit(
        `${script()}<redress-client server="${api()}" firm="pk_live_other"><redress-form></redress-form></redress-client>`,
      );
      await question(tab).waitFor();
      expect(requests.some((request) => request.includes('/v1/firms/pk_live_other'))).toBe(true);
      await tab.waitForTimeout(200);
      await tab.getByLabel('For me').check();
      expect(await tab.locator('redress-form').evaluate((form: Connected) => form.redress?.firmKey)).toBe(
        'pk_live_other',
      );
      await tab.close();
    });
});
