/** A client who is asked on the telephone how it was handled: called, written down, called back, released, and counted. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';

/** Far enough ahead that no machine is there yet: a Monday, with a week of working days after it. */
const monday = '2035-01-08T10:00:00.000Z';
const comment = '=2+3 Nobody told me what to do next.';

describe('a client who is asked on the telephone', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let margaret: Visitor;
  let site: string;
  let file = '';

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    await server.clock({ now: monday });
    site = `http://localhost:${place.port}`;
    browser = await launchChromium();
    margaret = await newVisitor(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    place?.clear();
  });

  const says = (words: string | RegExp) => margaret.page.getByText(words).first().waitFor();
  const heading = (name: string) => margaret.page.getByRole('heading', { name }).first().waitFor();
  const signIn = async (): Promise<void> => {
    await margaret.page.goto(`${site}/desk`);
    await margaret.press(/^Margaret Lane, complaints partner at Harbour/);
    await heading('Queue');
  };

  it('has no e-mail address, is told by a call how it ended', async () => {
    await signIn();
    await margaret.press('Log a complaint');
    await margaret.press('Telephone');
    await margaret.fill('Who complains?', 'Walter Finch');
    await margaret.fill('Telephone number or e-mail address', '07700 900388');
    await margaret.fill('What did they say?', 'They keep promising to ring me back.');
    await margaret.press('Log it');
    await margaret.press('Open the case file');
    await heading('What they said');
    file = new URL(margaret.page.url()).pathname;
    await margaret.press('Close');
    await margaret.page.getByLabel('Outcome', { exact: true }).selectOption('upheld');
    await margaret.fill('Reason, as the client reads it', 'You were right: nobody rang.');
    await margaret.press('Close it and tell the client');
    await says('Closed.');
    for (const left of [1, 0]) {
      await margaret.press('I called them');
      await expect.poll(() => margaret.page.getByRole('button', { name: 'I called them' }).count()).toBe(left);
    }
  });

  it('stands among the tasks once three working days are over, and is asked the nine questions', async () => {
    await server.clock({ advance: 'P5D' });
    await signIn();
    await margaret.press('Tasks');
    await says('Call the client and ask how their complaint was handled.');
    await margaret.page.goto(`${site}${file}`);
    await says('They were asked.');
    await margaret.press('Write down what the client said');
    await says('How easy was it to make your complaint?');
    expect(await margaret.accessibilityFaults()).toEqual([]);
    await margaret.press('Very hard');
    await margaret.press('No, I do not know');
    await margaret.press('Very badly');
    await margaret.fill('What else they said, in their own words', comment);
    await margaret.press('Keep it as their answer');
    await says('Kept as the client’s answer.');
    await says(comment);
  });

  it('is called back, and what came of it goes on the record', async () => {
    await margaret.press('Record the call');
    await margaret.fill('What came of the call', 'Explained the way to the ombudsman.');
    await margaret.press('Record it and take the task off');
    await says('The call is on record.');
    await says(/Explained the way to the ombudsman\./);
  });

  it('has an answer that is released, in the case file and in the list of all', async () => {
    await margaret.press('Release it');
    await says(/^Released by Margaret Lane/);
    await margaret.page.goto(`${site}/desk/satisfaction/answers`);
    await says(comment);
    await says(/^Released by Margaret Lane/);
    expect(await margaret.accessibilityFaults()).toEqual([]);
  });

  it('is counted, and nobody reads from the figures or their file what one client said', async () => {
    await margaret.press('Satisfaction');
    await says('Who was asked, and who answered');
    const shown = await margaret.page.locator('redress-desk-satisfaction .redress').innerText();
    expect(shown).toContain('not shown, to protect fewer than 10');
    expect(await margaret.accessibilityFaults()).toEqual([]);
    const [download] = await Promise.all([
      margaret.page.waitForEvent('download'),
      margaret.press('Download these figures (CSV)'),
    ]);
    expect(download.suggestedFilename()).toBe('satisfaction-all.csv');
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain('All time,All areas,,Answered,Upheld,,"not shown, to protect fewer than 10",,,\r\n');
    for (const words of ['Walter', 'told me', '100%']) expect(`${shown}${csv}`).not.toContain(words);
    expect(margaret.errors.filter((error) => !error.includes('401'))).toEqual([]);
  });
});
