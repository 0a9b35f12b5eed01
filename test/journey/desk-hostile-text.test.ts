/** Words that want to be more than words: markup, scripts, addresses that run, signs that turn a line round. Everywhere they are text. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, harbourAndLane } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';

/** Turns what follows from right to left, and isolates it without an end. */
const bidi = '\u202E\u2066';
const name = `Eve <img src=x onerror=alert(1)> ${bidi} Marsh`;
const narrative = `</script><script>alert(2)</script>\n<a href="javascript:alert(3)">here</a> ${bidi} turned round`;
const message = `"><img src=x onerror=alert(4)> javascript:alert(5) ${bidi} </textarea></template>`;
const made = 'img, iframe, object, embed, a[href^="javascript:"], [onerror], script:not([src])';

describe('text that wants to be more than text', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let handler: Visitor;
  let reference = '';

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    const redress = server.sdk();
    const complainant = { ...complaints.lateCompletion.complainant, name };
    const filed = await redress.complaints.file({ ...complaints.lateCompletion, complainant, narrative });
    reference = filed.reference;
    const session = await redress.tracker.open({ reference, accessCode: filed.accessCode });
    await session.messages.send({ text: message });
    browser = await launchChromium();
    handler = await newVisitor(browser);
    await handler.page.goto(`http://localhost:${place.port}/desk`);
    await handler.press(/^Margaret Lane, complaints partner at Harbour/);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    place?.clear();
  });

  /** Elements that such text would have made, in the page and in every shadow root. */
  const grown = () => handler.page.locator(made).count();

  /** Name, narrative and message on screen are, sign by sign, what was sent. */
  async function readsAsWritten(): Promise<void> {
    const seen = handler.page.locator('.narrative, .facts bdi, #talk .their-words').filter({ visible: true });
    const texts = await seen.allTextContents();
    for (const words of [name, narrative, message]) expect(texts).toContain(words);
    expect(await grown()).toBe(0);
  }

  it('stands in the queue as it was written', async () => {
    await handler.page.getByText(name, { exact: true }).first().waitFor();
    expect(await grown()).toBe(0);
  });

  it('stands in the case file as it was written, on screen and on paper, and never in the title', async () => {
    await handler.press(reference);
    await handler.page.getByText('turned round').first().waitFor();
    await readsAsWritten();
    expect(await handler.page.title()).toBe(`${reference} – ${harbourAndLane.name}`);
    await handler.page.emulateMedia({ media: 'print' });
    await readsAsWritten();
    await handler.page.emulateMedia({ media: 'screen' });
  });

  it('stands in the letter the handler is about to send, and in every letter that went out, as it was written', async () => {
    await handler.press('Write a message');
    await handler.fill('Your words', message);
    await handler.press('Look at the letter');
    await handler.page.getByText('word for word').waitFor();
    expect(await grown()).toBe(0);
    await handler.press(/^Send to Eve/);
    await handler.page.getByText(/^Goes out in/).waitFor();
    await server.clock({ advance: 'PT11S' });
    const { letters } = (await (await fetch(`${place.url}/dev/mail.json`)).json()) as {
      letters: { kind: string; html: string; text: string; subject: string }[];
    };
    expect(letters.map(({ kind }) => kind)).toContain('message');
    const named = letters.filter(({ text }) => text.includes(name));
    expect(named.length).toBeGreaterThan(0);
    for (const { html, subject } of letters) {
      expect(subject).not.toContain('Eve');
      expect(html).not.toMatch(/<(img|script|iframe)|href="javascript:/i);
    }
    for (const { html } of named) expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('breaks no rule of the page, and runs nothing', () => {
    expect(handler.errors).toEqual([]);
  });
});
