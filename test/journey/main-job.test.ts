/** The main job, by two people: a client with a keyboard complains and follows it; a handler answers from the firm. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { countComplaints } from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor, visit } from '../support/visitor.ts';
import { answers, atHeading, walkToCheck } from './form.ts';

/** Far enough ahead that no machine is there yet: a Monday, with dates that never change. */
const monday = '2035-01-08T10:00:00.000Z';

describe('the main job', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let client: Visitor;
  let site: string;
  let reference = '';
  let code = '';

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    await server.clock({ now: monday });
    site = `http://localhost:${place.port}`;
    browser = await launchChromium();
    client = await newVisitor(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    place?.clear();
  });

  const text = () => client.text();

  it('begins on the firm’s page, where nothing is sent until Send is pressed', async () => {
    await client.page.goto(`${site}/`);
    expect(await client.accessibilityFaults()).toEqual([]);
    await client.press('Complaints');
    await walkToCheck(client);
    expect(client.requests.filter((request) => request.method() !== 'GET')).toEqual([]);
    expect(client.requests.map((request) => request.url()).filter((url) => !url.startsWith(`${site}/`))).toEqual([]);
    expect(await place.look(countComplaints)).toBe(0);
  });

  it('shows all answers before sending, and lets one be changed', async () => {
    await client.press(/^Change: How it affected you/);
    await expect.poll(client.focused).toBe('How did this affect you? (optional)');
    await client.fill('How did this affect you? (optional)', 'We slept in a hotel, twice.');
    await client.press('Continue');
    await atHeading(client, 'Check your answers');
    expect(await text()).toContain('We slept in a hotel, twice.');
    expect(await client.accessibilityFaults()).toEqual([]);
  });

  it('is sent once though Enter is pressed twice, and answered with reference, code and dates', async () => {
    await client.press('I have read the privacy notice');
    await client.tabTo('Send my complaint');
    await client.page.keyboard.press('Enter');
    await client.page.keyboard.press('Enter');
    await atHeading(client, 'We have your complaint');
    const codes = await client.page.locator('redress-form dd.code').allInnerTexts();
    [reference = '', code = ''] = codes;
    expect(reference).toMatch(/^HL-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    expect(await text()).toContain('A person will contact you by Monday, 15 January 2035.');
    expect(await text()).toContain('We will give you our full answer by Monday, 5 March 2035.');
    expect(client.requests.filter((request) => request.method() === 'POST')).toHaveLength(1);
    expect(await place.look(countComplaints)).toBe(1);
    expect(await client.accessibilityFaults()).toEqual([]);
  });

  it('leaves no cookie, and no word of the complaint in the browser', async () => {
    const kept = await client.kept();
    expect(kept).toMatch(/^\[\]/);
    for (const word of [answers.narrative, answers.name, answers.email, answers.impact, 'hotel'])
      expect(kept).not.toContain(word);
  });

  it('is acknowledged by a letter whose link opens the tracker with status, person, next step and date', async () => {
    await server.clock({ advance: 'PT1S' });
    await client.page.goto(`${site}/dev/mail`);
    expect(await client.accessibilityFaults()).toEqual([]);
    expect(await text()).toContain(`We have your complaint (${reference})`);
    expect(await text()).not.toContain(code);
    expect(await text()).not.toContain(answers.narrative);
    await client.press(/\/track#t=rtl_/);
    await client.page.locator('#status').waitFor();
    expect(await client.page.locator('#status').innerText()).toContain('Received');
    for (const said of [reference, 'Complaints partner', 'Monday, 15 January 2035', 'Monday, 5 March 2035'])
      expect(await text()).toContain(said);
    expect(client.page.url()).not.toContain('rtl_');
    expect(await client.accessibilityFaults()).toEqual([]);
  });

  it('takes a message from the client, which the handler reads and answers', async () => {
    await client.fill('Write to us', 'Has anyone read this yet?');
    await client.press('Send message');
    await client.page.getByText('Your message is with us.').first().waitFor();
    const shown = await place.redress('show', reference, '--by', 'Margaret Lane');
    for (const words of [answers.narrative, 'Has anyone read this yet?', 'The record is unbroken.'])
      expect(shown).toContain(words);
    await place.redress('message', reference, 'I have, and I will call you tomorrow.', '--by', 'Margaret Lane');
    await place.redress('acknowledge', reference, '--method', 'call', '--by', 'Margaret Lane');
  });

  it('opens on the firm’s site with reference and code as people type them', async () => {
    await client.page.goto(`${site}/track.html`);
    await client.press('Close this page safely');
    await atHeading(client, 'You have left');
    expect(await client.kept()).not.toContain('rts_');
    expect(await client.accessibilityFaults()).toEqual([]);
    await client.fill('Reference', ` ${reference.toLowerCase().replaceAll('-', ' ')}`);
    await client.fill('Access code', code.toLowerCase().replaceAll('-', '–').replaceAll('0', 'o').replaceAll('1', 'l'));
    await client.press(/^Open (my complaint|it again)$/);
    await client.page.locator('#status').waitFor();
    expect(await client.page.locator('#status').innerText()).toContain('Acknowledged');
    expect(await text()).toContain('I have, and I will call you tomorrow.');
    expect(await text()).toContain('Has anyone read this yet?');
    expect(await client.accessibilityFaults()).toEqual([]);
  });

  it('can be withdrawn and taken up again', async () => {
    await client.press('I want to withdraw it');
    await client.fill('Why? (optional)', 'It may be settled.');
    expect(await client.accessibilityFaults()).toEqual([]);
    await client.press('Yes, withdraw my complaint');
    await client.page.locator('[data-status=withdrawn]').waitFor();
    expect(await client.accessibilityFaults()).toEqual([]);
    await client.press('Carry on with my complaint');
    await client.page.locator('[data-status=acknowledged]').waitFor();
  });

  it('shows on day 56 that the way outside is open, and on the next that the date was missed', async () => {
    await server.clock({ now: '2035-03-05T23:50:00.000Z' });
    await client.page.goto(`${site}/track.html`);
    await client.fill('Reference', reference);
    await client.fill('Access code', code);
    await client.press('Open my complaint');
    await client.page.locator('#status').waitFor();
    expect(await text()).toContain('You can go to the Legal Ombudsman now');
    expect(await text()).not.toContain('We said Monday, 5 March 2035. We missed that date.');
    await server.clock({ now: '2035-03-06T00:05:00.000Z' });
    await client.page.reload();
    await client.page.getByText('We said Monday, 5 March 2035. We missed that date.').first().waitFor();
    expect(await client.accessibilityFaults()).toEqual([]);
  });

  it('ends with an outcome the client can read, and a record that is whole', async () => {
    await place.redress('close', reference, '--outcome', 'upheld', '--reason', 'We should have called you back.');
    await client.page.reload();
    await client.page.locator('[data-status=closed]').waitFor();
    expect(await text()).toContain('We should have called you back.');
    expect(await place.redress('show', reference)).toContain('The record is unbroken.');
    expect(await place.look(countComplaints)).toBe(1);
  });

  it('never broke a rule of the pages it ran on', async () => {
    // The browser notes that the session of eight weeks ago had ended.
    const ended = 'Failed to load resource: the server responded with a status of 401 (Unauthorized)';
    expect(client.errors).toEqual([ended]);
    expect(client.requests.map((request) => request.url()).filter((url) => !url.startsWith(`${site}/`))).toEqual([]);
    expect(await client.context.cookies()).toEqual([]);
  });

  it('offers a fresh link where one was spent, in one press, and that one works', async () => {
    const links = async () => {
      const { letters } = (await (await fetch(`${site}/dev/mail.json`)).json()) as { letters: { text: string }[] };
      return letters.flatMap((letter) => /http\S+rtl_\S+/.exec(letter.text)?.[0] ?? []);
    };
    const [spent = ''] = await links();
    const other = visit(client.context, await client.context.newPage());
    await other.page.goto(spent);
    await atHeading(other, 'This link does not work any more');
    expect(await other.accessibilityFaults()).toEqual([]);
    const before = (await links()).length;
    await other.press('Email me a new link');
    await other.page.getByText('a new one is on its way').first().waitFor();
    await server.clock({ advance: 'PT1S' });
    expect(await links()).toHaveLength(before + 1);
    await other.page.goto('about:blank');
    await other.page.goto((await links()).at(-1) ?? '');
    await other.page.locator('#status').waitFor();
    expect(other.errors.filter((error) => !error.includes('401'))).toEqual([]);
  });
});
