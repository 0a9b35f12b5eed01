/** A draft saved on the device of a client, on a real page: written within a second, gone when it was sent. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor, visit } from '../support/visitor.ts';
import { databases, openAt, openAtCheck } from './begun.ts';
import { answers, atHeading, receipt } from './form.ts';

describe('a draft', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let client: Visitor;
  let address = '';

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    browser = await launchChromium();
    address = `http://localhost:${place.port}/complain.html`;
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

  const saveHere = async (): Promise<void> => {
    await client.press('Save on this device');
    await client.page.getByText('Saved on this device until').waitFor();
  };
  const nextVisit = async (): Promise<Visitor> => {
    const later = visit(client.context, await client.context.newPage());
    await later.page.goto(address);
    return later;
  };

  it('that nobody asked to save is gone with the tab, and was never sent anywhere', async () => {
    await openAt(client, server, address, 'impact');
    await client.fill('How did this affect you? (optional)', 'More words.');
    await client.press('Continue');
    await atHeading(client, 'What would put things right?');
    expect(await databases(client)).toEqual([]);
    expect(client.requests.filter((request) => request.method() !== 'GET')).toEqual([]);
    await client.page.close();
    await atHeading(await nextVisit(), 'Who is this complaint for?');
  });

  it('whose tab is killed while the client types loses at most the last second', async () => {
    await openAt(client, server, address, 'impact');
    await saveHere();
    await client.tabTo('How did this affect you? (optional)');
    await client.page.keyboard.press('End');
    const typed: { text: string; at: number }[] = [];
    for (let word = 0; word < 40; word++) {
      await client.page.keyboard.type(` word${word}`);
      typed.push({ text: `word${word}`, at: performance.now() });
      await client.page.waitForTimeout(70);
    }
    const killed = performance.now();
    const gone = client.page.waitForEvent('crash');
    const session = await client.context.newCDPSession(client.page);
    void session.send('Page.crash').catch(() => {});
    await gone;
    const later = await nextVisit();
    await later.page.getByText('We found a complaint you began on this device.').waitFor();
    const found = await later.page.locator('#impact').inputValue();
    const due = typed.filter(({ at }) => at <= killed - 1_000).map(({ text }) => text);
    expect(due.length).toBeGreaterThan(10);
    expect(due.filter((text) => !found.includes(text))).toEqual([]);
    expect(found).toContain(answers.impact);
    expect(await later.accessibilityFaults()).toEqual([]);
  });

  it('that was saved is deleted with one tap, also by a visit that did not begin it', async () => {
    await openAt(client, server, address, 'impact');
    await saveHere();
    await client.page.close();
    const later = await nextVisit();
    await later.page.getByText('We found a complaint').waitFor();
    await later.press('Delete it from this device');
    await later.page.getByText('Deleted from this device.').first().waitFor();
    expect(await databases(later)).toEqual([]);
    await later.page.close();
    await atHeading(await nextVisit(), 'Who is this complaint for?');
  });

  it('that was saved and sent leaves nothing on the device', async () => {
    await openAtCheck(client, server, address);
    await saveHere();
    expect(await client.accessibilityFaults()).toEqual([]);
    await client.press('Send my complaint');
    await receipt(client);
    await expect.poll(() => databases(client)).toEqual([]);
    expect(await client.kept()).not.toContain(answers.narrative);
  });

  it('behind a mailed link goes on in another browser, once', async () => {
    await openAt(client, server, address, 'impact');
    await client.press('Email me a link');
    await client.fill('Your email address', answers.email);
    await client.press('Email me a link');
    await client.page.getByText('We are sending a link to this address.').first().waitFor();
    const link = await expect
      .poll(mailedLink)
      .toMatch(/#d=rdl_[\w-]{43}$/)
      .then(mailedLink);
    const elsewhere = await newVisitor(browser);
    await elsewhere.page.goto(link);
    await elsewhere.page.getByText('Here is what you had written.').first().waitFor();
    expect(await elsewhere.page.locator('#impact').inputValue()).toBe(answers.impact);
    expect(elsewhere.page.url()).not.toContain('rdl_');
    expect(await elsewhere.accessibilityFaults()).toEqual([]);
    await elsewhere.context.close();
    const again = await newVisitor(browser);
    await again.page.goto(link);
    await again.page.getByText('This link does not work any more.').first().waitFor();
    await again.context.close();
  });

  const mailedLink = async (): Promise<string> => {
    const { letters } = (await (await fetch(`${place.url}/dev/mail.json`)).json()) as { letters: { text: string }[] };
    return /http\S*#d=\S+/.exec(letters.map(({ text }) => text).join('\n'))?.[0] ?? '';
  };
});
