/** The published procedure in a real browser: with script and without, in two directions, printed, under our own policy. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor, visit } from '../support/visitor.ts';

const { siteKey } = harbourAndLane;
const english = catalogueOf('en').procedure;

describe('the published procedure', () => {
  let home: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let client: Visitor | undefined;
  beforeAll(async () => {
    home = await premises({});
    server = await home.start();
    browser = await launchChromium();
  });
  afterEach(() => client?.context.close());
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGTERM');
    home?.clear();
  });

  const open = async (path: string): Promise<Visitor> => {
    client = await newVisitor(browser);
    await client.page.goto(`http://localhost:${home.port}${path}`);
    // By its part: the page without script, which stands inside the tag until the element is ready, has none.
    await client.page.waitForSelector('redress-procedure h2[part=title]');
    return client;
  };

  it.each([
    ['/procedure.html', 'en'],
    [`/p/${siteKey}/procedure?lang=en-GB`, 'en'],
    [`/p/${siteKey}/procedure?lang=ar`, 'ar'],
  ])('is shown by the element on %s, breaks no policy and has no accessibility fault', async (path, locale) => {
    const { page, errors, text, accessibilityFaults, kept } = await open(path);
    await page.locator('redress-procedure button').waitFor();
    const words = catalogueOf(locale).procedure;
    for (const key of ['procedure.title', 'procedure.free', 'procedure.copy', 'procedure.print'] as const)
      expect(await text()).toContain(words[key]);
    expect(await accessibilityFaults()).toEqual([]);
    expect(errors).toEqual([]);
    expect(await kept()).toBe('[][{},{}]');
  });

  it('leads from the firm’s own page to its own form', async () => {
    const { page } = await open('/procedure.html');
    await page.locator('redress-procedure a.form').click();
    expect(new URL(page.url()).pathname).toBe('/complain.html');
  });

  it('says all of it without script, and leads to the form and to plain text', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    client = visit(context, await context.newPage());
    const { page } = client;
    await page.goto(`http://localhost:${home.port}/p/${siteKey}/procedure`);
    const said = await page.locator('main').innerText();
    for (const key of ['procedure.title', 'procedure.free', 'procedure.copy'] as const)
      expect(said).toContain(english[key]);
    expect(said).toContain('0300 555 0333');
    await page.getByText(english['procedure.text']).click();
    expect(new URL(page.url()).pathname).toBe(`/p/${siteKey}/procedure.txt`);
    expect(await page.locator('body').innerText()).toContain('PO Box 6167');
    await page.goBack();
    await page.getByRole('link', { name: english['procedure.how.form'] }).click();
    expect(new URL(page.url()).pathname).toBe(`/p/${siteKey}/complain`);
  });

  it('prints what is to be read and nothing to press, in dark colours too', async () => {
    const { page } = await open(`/p/${siteKey}/procedure`);
    await page.locator('redress-procedure button').waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('redress-procedure button').isVisible()).toBe(false);
    expect(await page.locator('nav.languages').isVisible()).toBe(false);
    expect(await page.locator('redress-procedure h2[part=title]').isVisible()).toBe(true);
    const colour = await page
      .locator('redress-procedure section[part] h3')
      .first()
      .evaluate((one) => getComputedStyle(one).color);
    expect(colour).toBe('rgb(0, 0, 0)');
  });
});
