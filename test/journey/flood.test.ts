/** Filing while others flood the form: a person waits a moment longer, and is told nothing of it but that. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { countComplaints } from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor } from '../support/visitor.ts';
import { answers, receipt, send, walkToCheck } from './form.ts';

describe('a complaint sent from a busy address', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;

  beforeAll(async () => {
    place = await premises({ quotas: true });
    server = await place.start();
    browser = await launchChromium();
    for (let time = 0; time < 10; time++) await server.sdk().complaints.file(complaints.rudeMeeting);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    place?.clear();
  });

  it('is taken once the browser has worked for it, without the person doing anything', async () => {
    const before = await place.look(countComplaints);
    const client = await newVisitor(browser);
    await client.page.goto(`http://localhost:${place.port}/complain.html`);
    await walkToCheck(client);
    const workers: string[] = [];
    client.page.on('worker', (worker) => workers.push(worker.url()));
    await send(client);
    const keys = await receipt(client);
    const view = await (await server.sdk().tracker.open(keys)).read();
    expect(view.complaint?.narrative).toBe(answers.narrative);
    expect(await place.look(countComplaints)).toBe(before + 1);
    const filings = client.requests.filter(
      (request) => request.method() === 'POST' && request.url().endsWith('/complaints'),
    );
    const statuses = await Promise.all(filings.map(async (request) => (await request.response())?.status()));
    expect(statuses).toEqual([428, 201]);
    expect(workers.map((url) => new URL(url).pathname.replace(/^.*\/|-.*$/g, ''))).toEqual(['proof']);
    // The browser notes every answer that is no success; there is nothing else to note.
    expect(client.errors.filter((error) => !/status of 428/.test(error))).toEqual([]);
    await client.context.close();
  });
});
