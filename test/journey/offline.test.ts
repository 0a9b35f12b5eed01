/** Sending without a connection, on the real server: it waits on the device, and there is one record in the end. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { countComplaints } from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor, visit } from '../support/visitor.ts';
import { databases, openAtCheck } from './begun.ts';
import { answers, atHeading, receipt } from './form.ts';

describe('a complaint sent without a connection', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let client: Visitor;
  let before = 0;
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
    before = await place.look(countComplaints);
    client = await newVisitor(browser);
  });
  afterEach(() => client.context.close());

  const filed = async (): Promise<number> => (await place.look(countComplaints)) - before;
  const narrativeOf = async (keys: { reference: string; accessCode: string }) =>
    (await (await server.sdk().tracker.open(keys)).read()).complaint?.narrative;
  const newTab = async (context: BrowserContext): Promise<Visitor> => visit(context, await context.newPage());
  const cut = (): Promise<void> => client.context.setOffline(true);
  const mend = (): Promise<void> => client.context.setOffline(false);

  async function sendOffline(): Promise<void> {
    await openAtCheck(client, server, address);
    await cut();
    await client.press('Send my complaint');
    await atHeading(client, 'Not sent yet');
  }

  it('is said not to be sent, and is sent when the connection is back, with nothing left but the receipt', async () => {
    await sendOffline();
    expect(await client.focused()).toBe('Not sent yet');
    const shown = await client.text();
    for (const word of [...Object.values(answers), '0117 496 0142', 'Quayside']) expect(shown).toContain(word);
    expect(await client.accessibilityFaults()).toEqual([]);
    expect(await filed()).toBe(0);
    await mend();
    expect(await narrativeOf(await receipt(client))).toBe(answers.narrative);
    expect(await filed()).toBe(1);
    await expect.poll(() => databases(client)).toEqual([]);
    expect(await client.kept()).not.toContain(answers.narrative);
    expect(await client.context.cookies()).toEqual([]);
  });

  it('whose tab was closed is sent by the next visit, once, and that shows the code', async () => {
    await sendOffline();
    await client.page.close();
    await mend();
    const later = await newTab(client.context);
    await later.page.goto(address);
    expect(await narrativeOf(await receipt(later))).toBe(answers.narrative);
    await later.page.reload();
    await receipt(later);
    expect(await filed()).toBe(1);
  });

  it('is counted once when Send is clicked twice', async () => {
    await openAtCheck(client, server, address);
    await cut();
    await client.page.getByRole('button', { name: 'Send my complaint' }).dblclick();
    await atHeading(client, 'Not sent yet');
    await mend();
    await receipt(client);
    expect(await filed()).toBe(1);
  });

  it('that waits in two tabs is counted once, and both show the same code', async () => {
    await client.context.route('**/complaints', (route) => route.abort());
    await openAtCheck(client, server, address);
    await client.press('Send my complaint');
    await atHeading(client, 'We do not know yet if your complaint arrived');
    const other = await newTab(client.context);
    await other.page.goto(address);
    await atHeading(other, 'We do not know yet if your complaint arrived');
    await client.context.unroute('**/complaints');
    const connected = () => void dispatchEvent(new Event('online'));
    await Promise.all([client.page.evaluate(connected), other.page.evaluate(connected)]);
    const [one, another] = await Promise.all([receipt(client), receipt(other)]);
    expect(one).toEqual(another);
    expect(await narrativeOf(one)).toBe(answers.narrative);
    expect(await filed()).toBe(1);
    expect(await client.kept()).not.toContain(answers.narrative);
    expect(await other.kept()).not.toContain(answers.narrative);
  });

  it('waits while the server is dead, over a reload too, and is sent by itself when it is back', async () => {
    await openAtCheck(client, server, address);
    await server.end('SIGKILL');
    await client.press('Send my complaint');
    await atHeading(client, 'We do not know yet if your complaint arrived');
    const shown = await client.text();
    for (const word of Object.values(answers)) expect(shown).toContain(word);
    server = await place.start();
    await client.page.reload();
    expect(await narrativeOf(await receipt(client))).toBe(answers.narrative);
    expect(await filed()).toBe(1);
  });

  it('that had arrived, though its answer was lost, is counted once', async () => {
    await openAtCheck(client, server, address);
    await client.page.route('**/complaints', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await client.press('Send my complaint');
    await atHeading(client, 'We do not know yet if your complaint arrived');
    expect(await filed()).toBe(1);
    await client.page.unroute('**/complaints');
    await client.page.reload();
    expect(await narrativeOf(await receipt(client))).toBe(answers.narrative);
    expect(await filed()).toBe(1);
  });

  for (const days of [-1, 1])
    it(`is sent whatever the clock of the device says: ${days} day`, async () => {
      await sendOffline();
      await client.page.close();
      await mend();
      await client.context.addInitScript((shift) => {
        const { now } = Date;
        Date.now = () => now() + shift;
      }, days * 86_400_000);
      const later = await newTab(client.context);
      await later.page.goto(address);
      await receipt(later);
      expect(await filed()).toBe(1);
    });

  it('stays on the summary where the device keeps nothing, and is sent by hand', async () => {
    await client.context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await openAtCheck(client, server, address);
    await cut();
    await client.press('Send my complaint');
    await atHeading(client, 'Your complaint has not been sent yet');
    expect(await client.text()).toContain(answers.narrative);
    await mend();
    await client.press('Try again');
    await receipt(client);
    expect(await filed()).toBe(1);
  });

  it('can be deleted, after a question, and is then never sent', async () => {
    await sendOffline();
    await client.press('Do not send it, and delete it');
    await client.press('Yes, delete it');
    await atHeading(client, 'Who is this complaint for?');
    expect(await databases(client)).toEqual([]);
    await mend();
    await client.page.reload();
    await atHeading(client, 'Who is this complaint for?');
    expect(await filed()).toBe(0);
  });
});
