/** A complaint from both ends, in two browsers: filed, taken up at the desk, written about, agreed on point by point, and closed. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';
import { openAtCheck } from './begun.ts';
import { answers, receipt } from './form.ts';

describe('a complaint, from both ends', () => {
  let place: Premises;
  let server: ServerProcess;
  let browsers: Browser[];
  let client: Visitor;
  let handler: Visitor;
  let site: string;
  let reference = '';
  let accessCode = '';

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    site = `http://localhost:${place.port}`;
    browsers = [await launchChromium(), await launchChromium()];
    const [one, other] = browsers as [Browser, Browser];
    client = await newVisitor(one);
    handler = await newVisitor(other);
  });
  afterAll(async () => {
    for (const browser of browsers ?? []) await browser.close();
    await server?.end('SIGKILL');
    place?.clear();
  });

  const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();
  const says = ({ page }: Visitor, words: string | RegExp) => page.getByText(words).first().waitFor();
  const send = (name: string | RegExp) => handler.press(name);

  it('is filed by the client', async () => {
    await openAtCheck(client, server, `${site}/complain.html`);
    await client.press('Send my complaint');
    ({ reference, accessCode } = await receipt(client));
    expect(reference).toMatch(/^HL-/);
  });

  it('stands in the queue of the handler who signs in, and opens with the client’s words', async () => {
    await handler.page.goto(`${site}/desk`);
    await handler.press(/^Margaret Lane, complaints partner at Harbour/);
    await heading(handler, 'Queue');
    await says(handler, reference);
    expect(await handler.accessibilityFaults()).toEqual([]);
    await handler.press(reference);
    await heading(handler, reference);
    await says(handler, answers.narrative);
    expect(await handler.accessibilityFaults()).toEqual([]);
    expect(await handler.page.title()).toBe(`${reference} – ${harbourAndLane.name}`);
  });

  it('is acknowledged after a call', async () => {
    await handler.press('Acknowledge');
    await handler.press('I called them');
    await send('Record it');
    await says(handler, 'Acknowledged.');
  });

  it('is written about: taken back once, sent once', async () => {
    await handler.press('Write a message');
    await handler.fill('Your words', 'I look into this myself.');
    await handler.press('Look at the letter');
    await says(handler, answers.email);
    await handler.press(`Send to ${answers.name}`);
    await expect.poll(handler.focused).toBe('Take it back');
    await handler.page.keyboard.press('Enter');
    await heading(handler, 'Write a message');
    expect(
      await server
        .sdk()
        .tracker.open({ reference, accessCode })
        .then((session) => session.read()),
    ).toMatchObject({
      messages: [],
    });
    await handler.fill('Your words', 'I look into this myself, and write by Friday.');
    await handler.press('Look at the letter');
    await handler.press(`Send to ${answers.name}`);
    await says(handler, /^Goes out in/);
    await handler.page.getByText(/^Goes out in|^Is going out/).waitFor({ state: 'detached', timeout: 20_000 });
    await says(handler, 'I look into this myself, and write by Friday.');
  });

  it('is read and answered by the client, which the handler sees on coming back', async () => {
    await client.page.goto(`${site}/track.html`);
    await client.fill('Reference', reference);
    await client.fill('Access code', accessCode);
    await client.press(/^Open /);
    await says(client, 'I look into this myself, and write by Friday.');
    expect(await client.text()).not.toContain('I look into this myself.\n');
    await client.fill('Write to us', 'Thank you. I have the hotel bill.');
    await client.press('Send message');
    await says(client, 'Your message is with us.');
    await handler.page.reload();
    await says(handler, 'Thank you. I have the hotel bill.');
  });

  it('is put into heads, which the client corrects', async () => {
    await handler.press('Send heads of the complaint');
    await handler.fill('Head 1', 'We told you late that the search was missing.');
    await send('Send the heads to the client');
    await says(handler, 'The heads are on their way to the client.');
    await client.page.reload();
    await heading(client, 'Have we understood you?');
    await client.press('No, something is wrong or missing');
    await client.fill('What is wrong with point 1?', 'You did not tell me at all.');
    await client.press('Send what I wrote');
    await says(client, 'You told us on');
    await handler.page.reload();
    await says(handler, 'You did not tell me at all.');
    expect(await handler.accessibilityFaults()).toEqual([]);
  });

  it('is closed, and the client sees how it ended', async () => {
    await handler.press('Close');
    await handler.page.getByLabel('Outcome', { exact: true }).selectOption('upheld');
    await handler.fill('Reason, as the client reads it', 'You were right: nobody told you.');
    await send('Close it and tell the client');
    await says(handler, 'Closed.');
    await client.page.reload();
    await says(client, 'We agreed with your complaint');
    expect(client.errors).toEqual([]);
    expect(handler.errors).toEqual([]);
  });

  it('leaves nothing of it in the browser of who signs out', async () => {
    await handler.press('Sign out');
    await heading(handler, 'Sign in');
    const left = `${await handler.kept()} ${await handler.text()}`;
    for (const words of [reference, answers.narrative, answers.name]) expect(left).not.toContain(words);
  });
});
