/** Eight weeks in a minute: someone with a keyboard walks a complaint through its life at /dev/clock, and reads its letters. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';

/** Far enough ahead that no machine is there yet: a Monday, with dates that never change. */
const monday = '2035-01-08T10:00:00.000Z';

describe('eight weeks in a minute', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let visitor: Visitor;
  let site: string;
  let reference = '';
  let code = '';

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    await server.clock({ now: monday });
    site = `http://localhost:${place.port}`;
    browser = await launchChromium();
    visitor = await newVisitor(browser);
    await visitor.page.goto(`${site}/dev/clock`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    place?.clear();
  });

  const text = () => visitor.text();
  const status = () => visitor.page.locator('.complaint .tag').first().innerText();
  /** What stands in the list of dates for one of them. */
  const dateOf = (name: string) => visitor.page.locator('.dates li', { hasText: name }).innerText();
  /** The letters since the last press. */
  const since = () => visitor.page.locator('.note li a').allInnerTexts();

  /** Presses what leads to another page, and waits for that. */
  async function follow(name: string | RegExp): Promise<void> {
    await Promise.all([visitor.page.waitForNavigation(), visitor.press(name)]);
    expect(await visitor.accessibilityFaults()).toEqual([]);
  }

  it('begins with one press that files a complaint and shows its keys', async () => {
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await follow('File an example complaint');
    expect(await visitor.focused()).toContain('Eleanor Marsh has complained.');
    [reference = '', code = ''] = await visitor.page.locator('.keys .code').allInnerTexts();
    expect(await since()).toEqual([`We have your complaint (${reference})`, `New complaint ${reference}`]);
    expect(await status()).toBe('Received');
  });

  it('acknowledges after a day, and asks the client: the firm’s own target stands still', async () => {
    await follow('Next day');
    expect(await text()).toContain('Tuesday, 9 January 2035 at 10:00');
    await follow('Acknowledge: we called');
    expect(await since()).toEqual([`About your complaint (${reference})`]);
    expect(await dateOf('Contact the client')).toContain('by Monday, 15 January 2035 done');
    await follow('Ask the client for something');
    expect(await since()).toEqual([`We need something from you (${reference})`]);
    expect(await status()).toBe('Waiting for you');
    expect(await dateOf('Tell the client how far it is')).toContain('stands still');
  });

  it('goes on when the client has answered in the tracker, a week later', async () => {
    await follow('Next week');
    await follow('The firm’s tracker');
    await visitor.fill('Reference', reference);
    await visitor.fill('Access code', code);
    await visitor.press('Open my complaint');
    await visitor.page.locator('[data-status=waiting-for-you]').waitFor();
    expect(await text()).toContain('Could you send us the letter you mention, or tell us what it says?');
    await visitor.fill('Write to us', 'It says that the search came back on 28 August.');
    await visitor.press('Send message');
    await visitor.page.getByText('Your message is with us.').first().waitFor();
    await visitor.page.goto(`${site}/dev/clock`);
    expect(await status()).toBe('Being looked into');
    expect(await dateOf('Tell the client how far it is')).toMatch(/13 February 2035 runs/);
  });

  it('asks whether it has understood the client, who says yes in the tracker', async () => {
    await follow('Send what you understand, point by point');
    expect(await since()).toEqual([`Have we understood your complaint? (${reference})`]);
    await follow('The firm’s tracker');
    await visitor.page.getByText('Nobody told you why, and you had to ask us.').waitFor();
    expect(await text()).toContain('Please look at our list of points and tell us if it is right.');
    await visitor.press('Yes, that is right');
    await visitor.page.getByText('We now look into each point, and answer each one.').waitFor();
    expect(await visitor.focused()).toContain('Have we understood you?');
    await visitor.page.goto(`${site}/dev/clock`);
    expect(await status()).toBe('Being looked into');
  });

  it('asks for two more weeks, which the client is told with the reason', async () => {
    await follow('Ask for two more weeks');
    expect(await since()).toEqual([`Our answer will take longer (${reference})`]);
    expect(await dateOf('Final answer')).toContain('by Monday, 19 March 2035 runs');
    expect(await dateOf('Final answer')).toContain('Why: We have to ask a colleague who is away until next week.');
    expect(await dateOf('The way outside')).toContain('from Monday, 5 March 2035 later');
  });

  it('is at the end of eight weeks with one press, and the client is told of the way outside all the same', async () => {
    await follow('Eight weeks are over');
    expect(await text()).toContain('Monday, 5 March 2035 at 12:00');
    expect(await dateOf('The way outside')).toContain('from Monday, 5 March 2035 open');
    expect(await since()).toContain(`You can now take your complaint further (${reference})`);
  });

  it('reads that letter in the mailbox, with the body and the client’s own last day', async () => {
    await follow(/^You can now take your complaint further/);
    const id = new URL(visitor.page.url()).hash.slice(1);
    const letter = await visitor.page.locator(`[id="${id}"]`).innerText();
    for (const said of ['We got your complaint on Monday, 8 January 2035.', 'Legal Ombudsman', '0300 555 0333'])
      expect(letter).toContain(said);
    await follow('The clock');
  });

  it('ends with an answer', async () => {
    await follow('Close it: upheld');
    expect(await since()).toEqual([`Your complaint is closed (${reference})`]);
    expect(await text()).toContain('No complaint is open.');
    expect(await place.redress('show', reference)).toContain('The record is unbroken.');
  });

  it('sent every letter once, each to whom it was for, in the order things happened', async () => {
    const { letters } = (await (await fetch(`${site}/dev/mail.json`)).json()) as {
      letters: { kind: string; to: string }[];
    };
    const kindsTo = (address: string) => letters.filter(({ to }) => to === address).map(({ kind }) => kind);
    expect(kindsTo('eleanor.marsh@mail.example')).toEqual([
      'acknowledgement',
      'acknowledged',
      'asked',
      'heads',
      'extension',
      'outside-route',
      'closed',
    ]);
    // Not to the firm's mailbox, which the lawyer it is about may read.
    expect(kindsTo('margaret.lane@harbourandlane.example')).toEqual([
      'firm-complaint',
      'firm-message',
      'firm-heads-reply',
      'firm-due',
      'firm-missed',
      'firm-due',
      'firm-due',
      'firm-outside-route',
    ]);
    expect(letters).toHaveLength(15);
  });

  it('never broke a rule of the pages it ran on', () => {
    expect(visitor.errors).toEqual([]);
    expect(visitor.requests.map((request) => request.url()).filter((url) => !url.startsWith(`${site}/`))).toEqual([]);
  });
});
