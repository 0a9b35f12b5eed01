/** The built embed on a page of another origin, in a real browser: strict policies, odd editors, faults, no traces. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filed } from '../../demo/examples.ts';
import { api, begin, closeSite, fallback, home, openSite, question, snippet, visit, withoutChunks } from './site.ts';

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await openSite();
}, 60_000);
afterAll(closeSite);

describe('the embed', () => {
  it('files a complaint under strict policies, without cookie, foreign request or message', async () => {
    const { tab, requests, messages } = await visit(`${snippet()}<redress-form>${fallback}</redress-form>`);
    await begin(tab);
    for (const next of [
      'How did this affect you?',
      'What would put things right?',
      'When did this happen?',
      'Have you already told someone here about this?',
      'Which case is this about?',
      'About you',
    ]) {
      await tab.getByRole('button', { name: 'Continue' }).click();
      await tab.getByRole('heading', { name: next }).waitFor();
    }
    await tab.getByLabel('Your full name').fill('Priya Raman');
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByLabel('Email address').fill('priya.raman@example.com');
    for (const next of ['What should we be careful about?', 'Is there anything we can do', 'Check your answers']) {
      await tab.getByRole('button', { name: 'Continue' }).click();
      await tab.getByRole('heading', { name: next }).waitFor();
    }
    await tab.getByLabel('I have read the privacy notice').check();
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
    await tab.getByRole('button', { name: 'Send my complaint' }).dblclick();
    await tab.getByText(filed.reference).waitFor();
    await tab.reload();
    await tab.getByText(filed.accessCode).waitFor();
    expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
    const foreign = requests.filter((request) => ![home(), api()].some((origin) => request.includes(` ${origin}/`)));
    expect(foreign).toEqual([]);
    expect(await tab.context().cookies()).toEqual([]);
    expect(messages).toEqual([]);
    await tab.close();
  });

  it('asks for the profile and the chunks at once, before either has come, and each once', async () => {
    const { tab, requests } = await visit(`${snippet()}<redress-form>${fallback}</redress-form>`);
    await question(tab).waitFor();
    await tab.waitForTimeout(300);
    const own = requests.filter((request) => request.includes(api()) && !request.endsWith('/redress.js'));
    expect(own[0]).toContain('/v1/firms/');
    expect(own.toSorted()).toEqual([...new Set(own)].toSorted());
    await tab.close();
  });

  for (const [name, body] of [
    ['a placeholder where unknown tags are stripped', `<div data-redress="form" data-theme="light">${fallback}</div>@`],
    ['the script before the element', `@<redress-form>${fallback}</redress-form>`],
    ['the script after the element', `<redress-form>${fallback}</redress-form>@`],
    ['the script pasted twice', `@@<redress-form>${fallback}</redress-form>`],
  ] as const)
    it(`finds its place: ${name}`, async () => {
      const { tab, messages } = await visit(body.replaceAll('@', snippet()));
      await question(tab).waitFor();
      expect(await tab.locator('redress-form').count()).toBe(1);
      expect(messages).toEqual([]);
      await tab.close();
    });

  it('mounts beside itself where the script says so', async () => {
    const { tab } = await visit(`<main>${snippet('data-element="form" data-mode="dark"')}</main>`);
    await question(tab).waitFor();
    expect(await tab.locator('main > script + redress-form[theme=dark]').count()).toBe(1);
    await tab.close();
  });

  it('serves elements that are added later, and loads nothing before', async () => {
    const { tab, requests } = await visit(snippet());
    await tab.waitForTimeout(200);
    expect(requests.filter((request) => request.includes('/v1/') || request.includes('/e/'))).toEqual([]);
    await tab.evaluate(() => document.body.append(document.createElement('redress-form')));
    await question(tab).waitFor();
    await tab.close();
  });

  it('leaves what stands inside the tag, and tells the agency, when the chunks fail', async () => {
    await withoutChunks(async () => {
      const { tab, messages } = await visit(`${snippet()}<redress-form>${fallback}</redress-form>`);
      await tab.waitForTimeout(300);
      expect(await tab.getByRole('link', { name: 'Phone us' }).isVisible()).toBe(true);
      expect(messages.filter((message) => message.includes('Redress'))).toHaveLength(1);
      await tab.close();
    });
  });

  it('goes on after Back and Forward of the browser', async () => {
    const { tab } = await visit(`${snippet()}<redress-form>${fallback}</redress-form>`);
    await begin(tab);
    await tab.goto('about:blank');
    await tab.goBack();
    await expect.poll(() => tab.getByLabel('What happened?').inputValue()).toBe('It took seven months.');
    await tab.close();
  });

  it('does not push the page about while it loads, with the rule the README gives', async () => {
    const { tab } = await visit(
      `<link rel="stylesheet" href="/site.css"><h1>Complaints</h1>${snippet()}<redress-form>${fallback}</redress-form><footer>The end</footer>`,
    );
    await question(tab).waitFor();
    const shift = await tab.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.01);
    await tab.close();
  });
});
