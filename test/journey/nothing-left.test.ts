/** A complaint for someone else, by keyboard, saved on the device and gone on with: what leaves the page when, and what stays behind. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { countComplaints } from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor, visit } from '../support/visitor.ts';
import { answers, atHeading, receipt, send } from './form.ts';

const words = [...Object.values(answers), 'Meera Raman', 'my daughter', 'The desk.'];

describe('a complaint by keyboard for someone else', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let client: Visitor;
  let site: string;

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    site = `http://localhost:${place.port}`;
    browser = await launchChromium();
    client = await newVisitor(browser);
    await client.page.goto(`${site}/complain.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    place?.clear();
  });

  /** Into a group of radios with Tab, and on in it with the arrows. */
  const pick = async (first: string, wanted: string): Promise<void> => {
    await client.tabTo(first);
    while ((await client.focused()) !== wanted) await client.page.keyboard.press('ArrowDown');
    await client.page.keyboard.press('Space');
  };
  const goOn = async (heading: string | RegExp): Promise<void> => {
    await client.press('Continue');
    await atHeading(client, heading);
  };
  const sent = () => client.requests.filter((request) => request.method() !== 'GET');

  it('begins with whom it is for, and has kept nothing on the device by then', async () => {
    await atHeading(client, 'Who is this complaint for?');
    await pick('For me', 'For someone else');
    await goOn('Who are you complaining for?');
    await client.fill('Who are you complaining for?', 'Meera Raman');
    await client.fill('How do you know them? (optional)', 'She is my daughter.');
    await goOn('What went wrong?');
    await client.press('It took too long');
    await goOn('What happened?');
    await client.fill('What happened?', answers.narrative);
    expect(await onDevice(client.page)).toEqual({ databases: [], local: '{}' });
  });

  it('is saved on the device when its client asks, and can be gone on with in another tab', async () => {
    await client.press('Save on this device');
    await client.page.getByText('Saved on this device until').first().waitFor();
    expect((await onDevice(client.page)).databases).toHaveLength(1);
    expect(await client.accessibilityFaults()).toEqual([]);
    const { requests } = client;
    await client.page.close();
    client = visit(client.context, await client.context.newPage());
    client.requests.push(...requests);
    await client.page.goto(`${site}/complain.html`);
    await client.page.getByText('We found a complaint you began on this device').first().waitFor();
    await atHeading(client, 'What happened?');
    expect(await client.page.getByRole('textbox').first().inputValue()).toBe(answers.narrative);
    expect(await client.accessibilityFaults()).toEqual([]);
  });

  it('takes every further answer, and reaches the summary with all of them', async () => {
    await goOn('How did this affect you?');
    await client.fill('How did this affect you? (optional)', answers.impact);
    await goOn('What would put things right?');
    await goOn('When did this happen?');
    await goOn('Have you already told someone here about this?');
    await client.press('Yes');
    await client.fill(/^Who did you tell/, 'The desk.');
    await goOn('Which case is this about?');
    await goOn('About you');
    await client.fill('Your full name', answers.name);
    await goOn('How can we reach you?');
    await client.fill('Email address (optional)', answers.email);
    await goOn('What should we be careful about?');
    await goOn(/^Is there anything we can do/);
    await goOn('Do you have permission to act for this person?');
    await pick('Yes, and I can send it to you now', 'I will send it later');
    await goOn('Check your answers');
    const shown = await client.text();
    for (const word of [...words, 'I will send it later']) expect(shown).toContain(word);
  });

  it('has sent nothing by then, and asked for nothing but the form, its files and the firm’s profile', async () => {
    expect(sent().map((request) => request.url())).toEqual([]);
    expect(await place.look(countComplaints)).toBe(0);
    const asked = client.requests.map((request) => new URL(request.url()));
    expect(asked.filter(({ origin, protocol }) => protocol !== 'data:' && origin !== site)).toEqual([]);
    const calls = asked.filter(({ pathname }) => pathname.startsWith('/v1/')).map(({ pathname }) => pathname);
    expect(calls.filter((path) => !/^\/v1\/firms\/pk_\w+(\/challenge)?$/.test(path))).toEqual([]);
    expect(calls.length).toBeGreaterThan(0);
    for (const { href } of asked) for (const word of words) expect(decodeURIComponent(href)).not.toContain(word);
  });

  it('is sent once, and after that neither tab nor device hold more than the receipt', async () => {
    await send(client);
    const { reference, accessCode } = await receipt(client);
    expect(sent()).toHaveLength(1);
    expect(await place.look(countComplaints)).toBe(1);
    await expect.poll(() => onDevice(client.page)).toEqual({ databases: [], local: '{}' });
    const kept = await client.kept();
    expect(kept).toMatch(/^\[\]/);
    for (const word of words) expect(kept).not.toContain(word);
    expect(kept).toContain(reference);
    await client.press('Clear this page');
    await expect.poll(() => client.kept()).not.toContain(accessCode);
    expect(await client.kept()).not.toContain(reference);
    expect(await client.page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    expect(client.errors).toEqual([]);
  });
});

/** What the browser keeps for the site beyond the tab. */
const onDevice = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: JSON.stringify({ ...localStorage }),
  }));
