/** What a tab shows and keeps when a part of the form does not come, and once a client has left in it. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';
import { atHeading, receipt, send, walkToCheck } from './form.ts';

describe('a tab', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let client: Visitor;
  const open = (page: string) => client.page.goto(`http://localhost:${place.port}/${page}`);

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    place?.clear();
  });
  beforeEach(async () => {
    client = await newVisitor(browser);
  });
  afterEach(() => client.context.close());

  it('in which the later questions did not load goes on with them once they can be had, with what was ticked', async () => {
    await client.page.route('**/rest-*.js', (route) => route.abort());
    await open('complain.html');
    await client.press('For me');
    await client.press('Continue');
    await client.page.getByText('We could not load the next question').waitFor();
    await client.page.unroute('**/rest-*.js');
    const loaded = client.page.waitForEvent('load');
    // By mouse: the page may be gone before a key is let go, and then nobody answers that it was.
    await client.page.getByRole('button', { name: 'Continue' }).click();
    await loaded;
    await atHeading(client, 'Who is this complaint for?');
    await client.press('Continue');
    await atHeading(client, 'What went wrong?');
    await client.page.getByRole('button', { name: 'Back' }).click();
    await expect(client.page.getByRole('radio', { name: 'For me' }).isChecked()).resolves.toBe(true);
  });

  it('in which a client leaves the tracker safely shows neither reference nor code again', async () => {
    await open('complain.html');
    await walkToCheck(client);
    await send(client);
    const { reference, accessCode } = await receipt(client);
    await client.press('Follow my complaint');
    await atHeading(client, 'Open your complaint');
    await client.fill('Reference', reference);
    await client.fill('Access code', accessCode);
    await client.press('Open my complaint');
    await client.press('Close this page safely');
    await atHeading(client, 'You have left');
    expect(await client.kept()).not.toMatch(new RegExp(`${reference}|${accessCode}`));
    await client.page.goBack();
    await atHeading(client, 'Who is this complaint for?');
    expect(await client.text()).not.toMatch(new RegExp(`${reference}|${accessCode}`));
  });

  it('in which a client leaves quickly shows another page in place of the form, and keeps nothing of it', async () => {
    await open('');
    await open('complain.html');
    await client.page.evaluate(() => document.querySelector('redress-form')?.setAttribute('exit', '/privacy.html'));
    await client.press('For me');
    await client.press('Continue');
    await client.press('It took too long');
    expect(await client.kept()).toContain('delay');
    for (let presses = 0; presses < 3; presses++) await client.page.keyboard.press('Escape');
    await client.page.waitForURL('**/privacy.html');
    expect(await client.kept()).not.toMatch(/redress-form|delay/);
    await client.page.goBack();
    expect(new URL(client.page.url()).pathname).toBe('/');
  });
});
