/** Filing when things go wrong: whatever the client or the network does, no word is lost and there is one record. */
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { countComplaints } from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor, visit } from '../support/visitor.ts';
import { answers, atHeading, receipt, send, walkToCheck } from './form.ts';

describe('a complaint', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let client: Visitor;
  let before = 0;

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
    before = await place.look(countComplaints);
    client = await newVisitor(browser);
    await client.page.goto(`http://localhost:${place.port}/complain.html`);
    await walkToCheck(client);
  });
  afterEach(() => client.context.close());

  const filed = async (): Promise<number> => (await place.look(countComplaints)) - before;
  const narrativeInTracker = async (keys: { reference: string; accessCode: string }) =>
    (await (await server.sdk().tracker.open(keys)).read()).complaint?.narrative;

  it('that meets a dead server keeps every word and is sent when it is back', async () => {
    await server.end('SIGKILL');
    await send(client);
    await atHeading(client, /^(Your complaint has not been sent yet|We do not know yet if your complaint arrived)$/);
    const shown = await client.text();
    for (const word of Object.values(answers)) expect(shown).toContain(word);
    expect(await client.accessibilityFaults()).toEqual([]);
    // It waits on the device and is tried again by itself.
    server = await place.start();
    expect(await narrativeInTracker(await receipt(client))).toBe(answers.narrative);
    expect(await filed()).toBe(1);
  });

  it('whose page is loaded again while it is sent is counted once, and its client gets the code', async () => {
    await loseAnswer(client.page);
    await send(client);
    await expect.poll(filed).toBe(1);
    await client.page.reload();
    await atHeading(client, 'Check your answers');
    await client.press('Send my complaint');
    expect(await narrativeInTracker(await receipt(client))).toBe(answers.narrative);
    expect(await filed()).toBe(1);
  });

  it('in a tab and its copy, sent from both, is counted once', async () => {
    const opening = client.context.waitForEvent('page');
    await client.page.evaluate(() => void window.open(location.href));
    const copy = visit(client.context, await opening);
    await atHeading(copy, 'Check your answers');
    await send(client);
    const first = await receipt(client);
    await copy.page.bringToFront();
    await send(copy);
    expect(await receipt(copy)).toEqual(first);
    expect(await filed()).toBe(1);
  });

  it('survives Back and Forward of the browser with every answer', async () => {
    await client.page.goto(`http://localhost:${place.port}/privacy.html`);
    await client.page.goBack();
    await atHeading(client, 'Check your answers');
    const shown = await client.text();
    for (const word of Object.values(answers)) expect(shown).toContain(word);
    await send(client);
    await receipt(client);
    await client.page.goto(`http://localhost:${place.port}/privacy.html`);
    await client.page.goBack();
    await atHeading(client, 'We have your complaint');
    expect(await filed()).toBe(1);
    expect(client.errors).toEqual([]);
  });

  it('whose mouse user clicks Send twice is counted once', async () => {
    await client.press('I have read the privacy notice');
    await client.page.getByRole('button', { name: 'Send my complaint' }).dblclick();
    await receipt(client);
    expect(await filed()).toBe(1);
  });
});

/** The server gets the complaint and answers; nothing of the answer reaches the page. */
async function loseAnswer(page: Page): Promise<void> {
  const lose = async (route: Route): Promise<void> => void (await route.fetch());
  await page.route('**/complaints', lose, { times: 1 });
}
