/**
 * From both ends, in two browsers: a complaint is filed, handled and closed; days pass; its client is asked, asked once more, and
 * answers; the firm calls back, reads, releases and counts. Once with script, once without.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, harbourAndLane } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor, visit } from '../support/visitor.ts';
import { openAtCheck } from './begun.ts';
import { atHeading, receipt } from './form.ts';

/** Far enough ahead that no machine is there yet: a Monday. */
const monday = '2035-01-08T10:00:00.000Z';
const comment = 'Nobody told me whom else I can ask.';

describe.each(['with', 'without'] as const)('a client %s script', (script) => {
  let place: Premises;
  let server: ServerProcess;
  let browsers: Browser[];
  let client: Visitor;
  let margaret: Visitor;
  let site: string;
  let reference = '';
  let accessCode = '';

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    await server.clock({ now: monday });
    site = `http://localhost:${place.port}`;
    browsers = [await launchChromium(), await launchChromium()];
    const [one, other] = browsers as [Browser, Browser];
    margaret = await newVisitor(other);
    if (script === 'with') client = await newVisitor(one);
    else {
      const context = await one.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
      client = visit(context, await context.newPage());
    }
  });
  afterAll(async () => {
    for (const browser of browsers ?? []) await browser.close();
    await server?.end('SIGKILL');
    place?.clear();
  });

  const says = ({ page }: Visitor, words: string | RegExp) => page.getByText(words).first().waitFor();
  const letters = async (kind: string) => {
    const kept = (await (await fetch(`${server.url}/dev/mail.json`)).json()) as {
      letters: { kind: string; text: string }[];
    };
    return kept.letters.filter((letter) => letter.kind === kind && letter.text.includes(reference));
  };
  const atDesk = async (address: string): Promise<void> => {
    await margaret.page.goto(`${site}/desk`);
    const door = margaret.page.getByRole('button', { name: /^Margaret Lane, complaints partner at Harbour/ });
    const queue = margaret.page.getByRole('heading', { name: 'Queue' });
    await door.or(queue).first().waitFor();
    if (await door.isVisible()) {
      await margaret.press(/^Margaret Lane, complaints partner at Harbour/);
      await queue.waitFor();
    }
    await margaret.page.goto(`${site}${address}`);
  };
  const follow = (name: string) => Promise.all([client.page.waitForNavigation(), client.press(name)]);
  async function choose(first: string, steps: number): Promise<void> {
    await client.tabTo(first);
    await client.page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await client.page.keyboard.press('ArrowDown');
  }

  it('complains', async () => {
    if (script === 'with') {
      await openAtCheck(client, server, `${site}/complain.html`);
      await client.press('Send my complaint');
      ({ reference, accessCode } = await receipt(client));
    } else ({ reference, accessCode } = await server.sdk().complaints.file(complaints.rudeMeeting));
    expect(reference).toMatch(/^HL-/);
  });

  it('is told that it was looked into, and how it ended', async () => {
    await atDesk('/desk');
    await margaret.press(reference);
    await says(margaret, 'What they said');
    await margaret.press('Acknowledge');
    await margaret.press('I called them');
    await margaret.press('Record it');
    await says(margaret, 'Acknowledged.');
    await margaret.press('Close');
    await margaret.page.getByLabel('Outcome', { exact: true }).selectOption('not-upheld');
    await margaret.fill('Reason, as the client reads it', 'We found nothing wrong.');
    await margaret.press('Close it and tell the client');
    await says(margaret, 'Closed.');
    await server.clock({ advance: 'PT1M' });
    expect(await letters('closed')).toHaveLength(1);
  });

  it('is asked how it went three working days later, and once more in a week', async () => {
    await server.clock({ advance: 'P2D' });
    expect(await letters('survey')).toEqual([]);
    await server.clock({ advance: 'P2D' });
    expect(await letters('survey')).toHaveLength(1);
    await server.clock({ advance: 'P8D' });
    expect([(await letters('survey')).length, (await letters('survey-reminder')).length]).toEqual([1, 1]);
  });

  it('answers with the keyboard', async () => {
    if (script === 'with') {
      const [letter] = await letters('survey-reminder');
      await client.page.goto(/https?:\/\/\S+\/survey\S*#t=rtl_[\w-]+/.exec(letter?.text ?? '')?.[0] ?? '');
      await client.page.getByRole('radio', { name: 'Very hard' }).waitFor();
    } else {
      await client.page.goto(`${server.url}/p/${harbourAndLane.siteKey}/survey`);
      await client.fill('Reference', reference);
      await client.fill('Access code', accessCode);
      await follow('Open my complaint');
    }
    await choose('Very hard', 3);
    await choose('No, I do not know', 0);
    await choose('Very badly', 1);
    await client.fill(/^Is there anything else/, comment);
    await client.press('Send my answers');
    await atHeading(client, 'Thank you');
    expect(client.errors).toEqual([]);
  });

  it('is called back by a person, whose record of it stays', async () => {
    await atDesk('/desk/tasks');
    await says(margaret, /^Call the client: they are unhappy/);
    await margaret.press(reference);
    await says(margaret, comment);
    await margaret.press('Record the call');
    await margaret.fill('What came of the call', 'Explained the way to the ombudsman.');
    await margaret.press('Record it and take the task off');
    await says(margaret, 'The call is on record.');
  });

  it('is read by others once a partner has released it, and counted without being told from the figures', async () => {
    await margaret.press('Release it');
    await says(margaret, /^Released by Margaret Lane/);
    await margaret.press('Satisfaction');
    await says(margaret, 'Who was asked, and who answered');
    const figures = await margaret.page.locator('redress-desk-satisfaction .redress').innerText();
    expect(figures).toContain('not shown, to protect fewer than 10');
    expect(figures).not.toContain(comment);
    expect(await margaret.accessibilityFaults()).toEqual([]);
    expect(margaret.errors.filter((error) => !error.includes('401'))).toEqual([]);
  });
});
