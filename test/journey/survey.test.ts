/** A client is asked how it went, days after the end: by the link of the letter and the keyboard, in two tabs, and without script. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaints, harbourAndLane } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor, visit } from '../support/visitor.ts';
import { atHeading } from './form.ts';

interface Asked {
  reference: string;
  accessCode: string;
  /** The address in the letter that asks. */
  link: string;
}

describe('how it went', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let asked: Asked;
  let client: Visitor;

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
    asked = await fileAndEnd();
    client = await newVisitor(browser);
  });
  afterEach(() => client.context.close());

  /** A complaint that was answered eight days ago. */
  async function fileAndEnd(): Promise<Asked> {
    const { reference, accessCode } = await server.sdk().complaints.file(complaints.lateCompletion);
    await place.redress('close', reference, '--outcome', 'upheld', '--reason', 'You were right.');
    // The letter goes out first: the days are counted from then.
    await server.clock({ advance: 'PT1M' });
    await server.clock({ advance: 'P8D' });
    const { letters } = (await (await fetch(`${server.url}/dev/mail.json`)).json()) as {
      letters: { kind: string; reference?: string; text: string }[];
    };
    const letter = letters.find(({ kind, text }) => kind === 'survey' && text.includes(reference));
    const link = /https?:\/\/\S+\/survey\S*#t=rtl_[\w-]+/.exec(letter?.text ?? '')?.[0];
    if (!link) throw new Error(`No letter asks about ${reference}`);
    return { reference, accessCode, link };
  }

  const stateOf = async ({ reference, accessCode }: Asked) =>
    (await (await server.sdk().tracker.open({ reference, accessCode })).read()).survey?.state;

  /** The door has the same title: the page that is taken over has it too. */
  async function asks(tab: Visitor): Promise<void> {
    await tab.page.getByRole('radio', { name: 'Very hard' }).waitFor();
    await atHeading(tab, 'How did we handle your complaint?');
  }

  /** Chooses the answer so many steps from the worst; Tab comes to a question by its first answer. */
  async function choose({ page, tabTo }: Visitor, first: string, steps: number): Promise<void> {
    await tabTo(first);
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  }

  it('is told by the link and the keyboard alone, and comes back after the page was loaded anew', async () => {
    await client.page.goto(asked.link);
    await asks(client);
    expect(client.page.url()).not.toContain('rtl_');
    expect(await client.accessibilityFaults()).toEqual([]);
    await choose(client, 'Very hard', 3);
    await choose(client, 'No, I do not know', 2);
    await client.fill(/^Is there anything else/, 'Margaret rang me twice.');
    await client.page.reload();
    await asks(client);
    await expect(client.page.getByRole('radio', { name: 'Easy', exact: true }).isChecked()).resolves.toBe(true);
    await client.press('Send my answers');
    await atHeading(client, 'Thank you');
    expect(await client.text()).toContain('Legal Ombudsman');
    expect(await client.accessibilityFaults()).toEqual([]);
    expect(await client.kept()).not.toContain('Margaret');
    expect(await stateOf(asked)).toBe('answered');
    expect(client.errors).toEqual([]);
  });

  it('is not told by opening the link, however often', async () => {
    for (let opened = 0; opened < 5; opened++) {
      await client.page.goto('about:blank');
      await client.page.goto(asked.link);
      await asks(client);
    }
    expect(await stateOf(asked)).toBe('open');
  });

  it('is taken from one of two tabs, and the other is told kindly with what was written in it', async () => {
    const other = visit(client.context, await client.context.newPage());
    for (const tab of [client, other]) {
      await tab.page.goto(asked.link);
      await asks(tab);
      await tab.fill(/^Is there anything else/, 'From one of two tabs.');
    }
    await client.press('Send my answers');
    await atHeading(client, 'Thank you');
    await other.press('Send my answers');
    await atHeading(other, 'You have answered already');
    expect(await other.text()).toContain('From one of two tabs.');
  });

  it('keeps every answer while the server is dead, and is sent when it is back', async () => {
    await client.page.goto(asked.link);
    await asks(client);
    await choose(client, 'Very badly', 0);
    await server.end('SIGKILL');
    await client.press('Send my answers');
    await client.page.getByText('Nothing you typed is lost.').waitFor({ timeout: 30_000 });
    server = await place.start();
    await client.press('Try again');
    await atHeading(client, 'Thank you');
    expect(await stateOf(asked)).toBe('answered');
  });

  it('is told in the tracker too, where it is asked for', async () => {
    await client.page.goto(`http://localhost:${place.port}/track.html`);
    await client.fill('Reference', asked.reference);
    await client.fill('Access code', asked.accessCode);
    await client.press('Open my complaint');
    await client.press('Answer nine short questions');
    await choose(client, 'Very hard', 4);
    await client.press('Send my answers');
    await atHeading(client, 'Thank you');
    expect(await stateOf(asked)).toBe('answered');
  });

  it('is told without script, by keyboard, from the door to the thanks', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
    const plain = visit(context, await context.newPage());
    const follow = (name: string) => Promise.all([plain.page.waitForNavigation(), plain.press(name)]);
    await plain.page.goto(`${server.url}/p/${harbourAndLane.siteKey}/survey`);
    await plain.fill('Reference', asked.reference);
    await plain.fill('Access code', asked.accessCode);
    await follow('Open my complaint');
    await expect.poll(plain.focused).toBe('How did we handle your complaint?');
    await follow('Send my answers');
    await expect.poll(() => plain.page.evaluate(() => document.activeElement?.className)).toBe('summary');
    await choose(plain, 'Very hard', 3);
    await choose(plain, 'Very badly', 1);
    await plain.fill(/^Is there anything else/, 'Without script.');
    await follow('Clear answer: How easy was it to make your complaint?');
    await expect.poll(plain.focused).toBe('Very hard');
    expect(await plain.page.locator(':checked').count()).toBe(1);
    await follow('Send my answers');
    await expect.poll(plain.focused).toBe('Thank you');
    expect(await stateOf(asked)).toBe('answered');
    await context.close();
  });
});
