/** The tracker without script: the same view, acts and throttles as through the element, one post a step. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openPage, type PlainPage } from '../support/plain-page.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const track = `/p/${siteKey}/track`;
const { form, door, history } = catalogueOf('en');
const tracker = { ...door, ...catalogueOf('en').tracker };

const enter = async (app: TestApp, { reference, accessCode }: Pick<Filed, 'reference' | 'accessCode'>) =>
  (await openPage(app, track)).press('open', { reference, code: accessCode });

const value = (page: PlainPage, name: string): string | undefined => new Map(page.sends).get(name);

describeEachEngine('the tracker without script', ({ databaseUrl }) => {
  let app: TestApp;
  let filed: Filed;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  beforeEach(async () => {
    filed = await app.file(complaints.lateCompletion);
  });
  afterAll(() => app.close());

  const read = async () => {
    const { reference, accessCode } = filed;
    return (await app.redress.tracker.open({ reference, accessCode })).read();
  };

  it('shows what the element shows: status, who, what next and by when, dates, history, the way outside', async () => {
    const page = await enter(app, filed);
    expect([page.status, page.title]).toEqual([200, `Your complaint ${filed.reference} – Harbour & Lane Solicitors`]);
    const view = await read();
    const said = [view.statusText, view.next?.text, 'Monday, 30 November 2026', 'Monday, 18 January 2027'];
    const told = [...view.timeline, ...view.deadlines.map(({ explanation }) => ({ text: explanation }))];
    for (const text of [...said, ...told.map(({ text }) => text), 'Legal Ombudsman', view.complaint?.narrative])
      expect(page.text).toContain(text);
    expect([page.headers.get('cache-control'), page.text.includes('<script')]).toEqual(['private, no-store', false]);
  });

  it('shows every answer that was filed, in the words of the form', async () => {
    const page = await enter(app, await app.file(complaints.surpriseBill));
    const { narrative, onBehalfOf } = complaints.surpriseBill;
    const labels = [form['form.rows.clientName'], form['form.rows.authority'], form['form.authority.later']];
    for (const text of [...labels, narrative, onBehalfOf?.name, 'An explanation of what happened', '12 October 2026'])
      expect(page.text).toContain(text);
  });

  it('opens for reference and code as people type them', async () => {
    const typed = {
      reference: ` ${filed.reference.toLowerCase().replaceAll('-', ' ')}`,
      code: filed.accessCode.toLowerCase(),
    };
    const page = await (await openPage(app, track)).press('open', typed);
    expect(page.text).toContain('data-status="received"');
  });

  it('takes a message once, however often the button is pressed, and empties the box', async () => {
    const page = await enter(app, filed);
    const sent = await Promise.all([1, 2].map(() => page.press('message', { message: 'Has anyone\nread <this>?' })));
    const again = await page.press('message', { message: 'Has anyone\nread <this>?' });
    expect([...sent, again].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(again.text).toContain(tracker['tracker.messages.sent']);
    expect(value(again, 'message')).toBe('');
    expect((await read()).messages.map(({ text }) => text)).toEqual(['Has anyone\nread <this>?']);
  });

  it('takes another message that was written after going back', async () => {
    const page = await enter(app, filed);
    await page.press('message', { message: 'One.' });
    await page.press('message', { message: 'Two.' });
    expect((await read()).messages.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('keeps a half-written message while something else is done', async () => {
    let page = await enter(app, filed);
    for (const act of ['look', 'newest', 'ask', 'keep', 'lang.ar', 'nonsense', 'constructor'])
      page = await page.press(act, { message: 'half a thou' });
    expect(value(page, 'message')).toBe('half a thou');
    const missing = await page.press('message', { message: ' \n ' });
    expect([missing.status, missing.text.includes(catalogueOf('ar').tracker['tracker.messages.missing'])]).toEqual([
      422,
      true,
    ]);
  });

  it('is withdrawn after a question, and taken up again', async () => {
    const asked = await (await enter(app, filed)).press('ask');
    expect(asked.text).toContain(tracker['tracker.withdraw.limits']);
    const withdrawn = await asked.press('withdraw', { reason: 'It may be settled.' });
    expect(withdrawn.text).toContain('data-status="withdrawn"');
    expect((await read()).status).toBe('withdrawn');
    const open = await withdrawn.press('undo');
    expect(open.text).toContain(tracker['tracker.undo.done']);
    expect((await read()).status).toBe('received');
  });

  it('says in one sentence that something is not possible any more', async () => {
    const page = await enter(app, filed);
    await (await page.press('ask')).press('withdraw');
    const late = await page.press('message', { message: 'Wait!' });
    expect([late.status, late.text.includes(tracker['tracker.failed.not-now'])]).toEqual([409, true]);
    expect(late.text).toContain('Wait!');
  });

  it('ends the session when someone leaves', async () => {
    const page = await enter(app, filed);
    const left = await page.press('leave');
    expect(left.text).toContain(tracker['tracker.left.lead']);
    expect(left.text).not.toContain(filed.reference);
    const back = await page.press('look', { message: 'still here?' });
    expect(back.text).toContain(tracker['tracker.expired.kept']);
  });

  it('keeps what was being written when the session has ended meanwhile', async () => {
    const page = await enter(app, filed);
    app.clock.advance('PT31M');
    const expired = await page.press('message', { message: 'half a thou' });
    expect(expired.text).toContain(tracker['tracker.expired.lead']);
    const again = await expired.press('open', { reference: filed.reference, code: filed.accessCode });
    expect(value(again, 'message')).toBe('half a thou');
    expect((await read()).messages).toEqual([]);
  });

  it('gives one answer to every pair that opens nothing here', async () => {
    const there = app.fixtures?.firms[1]?.complaints[0];
    const pairs = [
      { reference: 'HL-0000-0000', code: filed.accessCode },
      { reference: filed.reference, code: '0000-0000-0000-0000' },
      { reference: there?.reference ?? '', code: there?.accessCode ?? '' },
    ];
    for (const pair of pairs) {
      const page = await (await openPage(app, track)).press('open', pair);
      expect([page.status, page.text.includes(tracker['tracker.door.no-match'])], pair.reference).toEqual([401, true]);
      expect(page.title).toMatch(/^Error: /);
    }
  });

  it('finds typing errors itself, in the words of the element', async () => {
    const door = await openPage(app, track);
    const empty = await door.press('open');
    for (const key of ['tracker.door.reference-missing', 'tracker.door.code-missing'] as const)
      expect(empty.text).toContain(`id="${key.includes('code') ? 'code' : 'reference'}-error">${tracker[key]}`);
    const slip = await door.press('open', { reference: 'HL-1', code: `${filed.accessCode.slice(0, -1)}?` });
    expect(slip.text).toContain(tracker['tracker.door.code-wrong']);
  });

  it('mails a link to who lost the code, and never says whether there is a complaint', async () => {
    const door = await openPage(app, track);
    const known = await door.press('lost', { email: complaints.lateCompletion.complainant.email ?? '' });
    const unknown = await door.press('lost', { email: 'nobody@mail.example' });
    for (const page of [known, unknown]) expect(page.text).toContain(tracker['tracker.lost.sent']);
    const wrong = await door.press('lost', { email: 'no address' });
    expect([wrong.status, wrong.text.includes(tracker['tracker.lost.email-wrong'])]).toEqual([422, true]);
  });

  it('speaks the language of the page, not of the complaint', async () => {
    const door = await openPage(app, `${track}?lang=cy`);
    const page = await door.press('open', { reference: filed.reference, code: filed.accessCode });
    expect(page.text).toContain(catalogueOf('cy').history['status.received']);
    expect(page.text).not.toContain(history['next.acknowledge']);
  });

  it('says plainly that a link from a letter needs script, and offers the other way', async () => {
    const page = await openPage(app, track);
    expect(page.text).toContain(catalogueOf('en').pages['pages.track.link']);
    expect(page.text).toMatch(/<redress-tracker><div class="door">/);
  });
});

describe('guessing without script', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openTestApp({ quotas: true });
  });
  afterEach(() => app.close());

  it('is slowed down like anywhere else', async () => {
    const { reference } = await app.file(complaints.lateCompletion);
    const door = await openPage(app, track);
    const statuses: number[] = [];
    for (let guess = 0; guess < 13; guess++)
      statuses.push((await door.press('open', { reference, code: '0000-0000-0000-0000' })).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.at(-1)).toBe(429);
  });
});
