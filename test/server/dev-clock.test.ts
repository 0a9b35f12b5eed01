/** The clock of the demonstration: its page, its buttons, and what they do to complaints. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openPage, type PlainPage, postForm } from '../support/plain-page.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const clockPage = (app: TestApp): Promise<PlainPage> => openPage(app, '/dev/clock');

/** Presses a button and gives the page that follows. */
async function press(app: TestApp, place: 'move' | 'act', sent: Record<string, string>): Promise<string> {
  const { status, headers } = await postForm(app, `/dev/clock/${place}`, new URLSearchParams(sent).toString());
  expect([status, headers.get('location')]).toEqual([303, '/dev/clock']);
  return (await clockPage(app)).text;
}

const move = (app: TestApp, to: string): Promise<string> => press(app, 'move', { to });
const play = (app: TestApp, act: string, complaint = ''): Promise<string> => press(app, 'act', { do: act, complaint });
const now = ({ clock }: TestApp): string => new Date(clock.now()).toISOString().slice(0, 16);

/** The subjects of the letters since the last press. */
const lettersIn = (text: string): string[] =>
  [...text.matchAll(/<a href="\/dev\/mail#let_\w+">([^<]*)<\/a>/g)].map(([, subject = '']) => subject);

describeEachEngine('the clock page', ({ databaseUrl }) => {
  let app: TestApp;
  let reference = '';
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('says what time it is in the firm’s zone, and offers to file a complaint where none is open', async () => {
    const { text, headers } = await clockPage(app);
    expect(text).toContain('Monday, 23 November 2026 at 09:30');
    expect(text).toContain('No complaint is open.');
    expect(text).not.toMatch(/id="said"|value="(due|eight-weeks)"/);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('runs no script, and no style but that of the style sheet', async () => {
    const { raw, headers } = await clockPage(app);
    expect(raw).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    const policy = headers.get('content-security-policy');
    for (const part of ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
  });

  it('files a complaint of the cast, and shows once the code that opens it', async () => {
    const text = await play(app, 'file');
    expect(text).toContain('Eleanor Marsh has complained.');
    expect(text).toContain('2 letters since:');
    const codes = [...text.matchAll(/<bdi>([A-Z0-9-]{9,})<\/bdi>/g)].map(([, code = '']) => code);
    const [filed = '', accessCode = ''] = codes;
    reference = filed;
    expect(lettersIn(text)).toEqual([`We have your complaint (${filed})`, `New complaint ${filed}`]);
    expect((await (await app.redress.tracker.open({ reference, accessCode })).read()).status).toBe('received');
    const again = (await clockPage(app)).text;
    expect(again).toContain(reference);
    expect(again).not.toContain(accessCode);
  });

  it('shows each date with state and explanation, the way outside, and when the timetable looks next', async () => {
    const { text } = await clockPage(app);
    expect(text).toContain('From <bdi>Eleanor Marsh</bdi> to Harbour & Lane Solicitors');
    expect(text).toContain('<strong>Contact the client</strong> by Monday, 30 November 2026 <b class="tag">runs</b>');
    expect(text).toContain('5 working days from 23 November 2026, when we got your complaint.');
    expect(text).toContain('<strong>The way outside</strong> from Monday, 18 January 2027 <b class="tag">later</b>');
    expect(text).toMatch(/The timetable looks again: Friday, 27 November 2026 at 08:00: the firm is reminded/);
  });

  it('moves by a day and by a week, and repeats nothing when it is read again', async () => {
    await move(app, 'day');
    expect(now(app)).toBe('2026-11-24T09:30');
    await move(app, 'day');
    await clockPage(app);
    expect(now(app)).toBe('2026-11-25T09:30');
  });

  it('moves to the next thing that is due, says what it is, and has it done', async () => {
    expect((await clockPage(app)).text).toContain(`${reference}: the firm is reminded of “Contact the client”`);
    const text = await move(app, 'due');
    expect(now(app)).toBe('2026-11-27T08:00');
    expect(lettersIn(text)).toEqual([`Due by Monday, 30 November 2026: ${reference}`]);
    expect(text).toContain('Monday, 30 November 2026 at 08:00: ');
  });

  it('says no letter where none went out', async () => {
    const text = await move(app, 'day');
    expect(text).toContain('<strong>Next day.</strong>');
    expect(text).toContain('No letter since.');
  });

  it('plays the handler: calls, writes, asks, goes on', async () => {
    expect(await play(app, 'ask', reference)).toContain('Nothing was done: it is not possible now.');
    const called = await play(app, 'acknowledge', reference);
    expect(called).toContain(`${reference} was acknowledged by a call.`);
    expect(called).toContain('<b class="tag">Acknowledged</b>');
    expect(called).toMatch(/Contact the client<\/strong> by [^<]*<b class="tag">done/);
    expect(called).not.toContain('value="acknowledge"');
    expect(lettersIn(await play(app, 'message', reference))).toEqual([`A message for you (${reference})`]);
    const asked = await play(app, 'ask', reference);
    expect(asked).toContain('<b class="tag">Waiting for you</b>');
    expect(asked).toMatch(/how far it is<\/strong> by [^<]*<b class="tag">stands still/);
    const on = await play(app, 'resume', reference);
    expect(on).toContain('<b class="tag">Being looked into</b>');
    expect(on).not.toMatch(/stands still|value="resume"/);
  });

  it('asks for two more weeks after the present date, with a reason, which moves no way outside', async () => {
    const text = await play(app, 'extend', reference);
    expect(lettersIn(text)).toEqual([`Our answer will take longer (${reference})`]);
    expect(text).toContain('<strong>Final answer</strong> by Monday, 1 February 2027');
    expect(text).toContain('Why: We have to ask a colleague');
    expect(text).toContain('<strong>The way outside</strong> from Monday, 18 January 2027');
  });

  it('moves to the day on which eight weeks are over, when the client is told of the way outside', async () => {
    const text = await move(app, 'eight-weeks');
    expect(now(app)).toBe('2027-01-18T12:00');
    expect(lettersIn(text)).toContain(`You can now take your complaint further (${reference})`);
    expect(text).toContain('from Monday, 18 January 2027 <b class="tag">open</b>');
    expect(text).not.toContain('value="eight-weeks"');
  });

  it('counts from today where the present date has passed', async () => {
    await app.post('/dev/clock', { now: '2027-03-01T12:00:00.000Z' });
    const missed = (await clockPage(app)).text;
    expect(missed).toMatch(/Final answer<\/strong> by [^<]*<b class="tag">missed/);
    expect(lettersIn(missed)).toContainEqual(expect.stringMatching(`^Date missed: ${reference}`));
    expect(await play(app, 'extend', reference)).toContain('Final answer</strong> by Monday, 15 March 2027');
  });

  it('closes it, after which nothing is open and every letter is in the mailbox', async () => {
    const text = await play(app, 'close', reference);
    expect(text).toContain(`${reference} is closed: upheld.`);
    expect(text).toContain('No complaint is open.');
    expect(lettersIn(text)).toEqual([`Your complaint is closed (${reference})`]);
    const letters = await app.letters();
    expect(text).toContain(`Every letter (${letters.length})`);
    const mailbox = (await openPage(app, '/dev/mail')).text;
    for (const { id } of letters) expect(mailbox).toContain(`id="${id}"`);
    expect(mailbox).toContain('<a href="/dev/clock">');
  });

  it('moves to when its client is asked how it was handled, and asked once more', async () => {
    expect((await clockPage(app)).text).toContain(`${reference}: the client is asked how it was handled<`);
    expect(lettersIn(await move(app, 'due'))).toEqual([`How did we handle your complaint? (${reference})`]);
    expect(now(app)).toBe('2027-03-04T08:00');
    expect((await clockPage(app)).text).toContain('the client is asked how it was handled, once more');
    expect(lettersIn(await move(app, 'due'))).toEqual([
      `You can still tell us how we handled your complaint (${reference})`,
    ]);
    expect((await clockPage(app)).text).not.toContain('value="due"');
  });

  it('does nothing that is not there, and says so', async () => {
    const before = app.clock.now();
    for (const to of ['', 'eight-weeks', 'P1D', 'constructor'])
      expect(await move(app, to)).toContain('Nothing was done.');
    for (const [act, which] of [
      ['close', reference],
      ['close', 'HL-0000-0000'],
      ['constructor', reference],
      ['', ''],
    ] as const)
      expect(await play(app, act, which)).toContain('Nothing was done');
    expect(app.clock.now() - before).toBeLessThan(60_000);
  });

  it('goes back to the real time of the machine', async () => {
    await move(app, 'today');
    expect(Math.abs(app.clock.now() - Date.now())).toBeLessThan(5_000);
  });
});

describe('the list of open complaints', () => {
  it('has those that came in before the clock was set back at its end', async () => {
    const app = await openTestApp();
    const { reference: ahead } = await app.file(complaints.rudeMeeting);
    app.clock.advance('-P30D');
    const { reference: present } = await app.file(complaints.lateCompletion);
    const { text } = await clockPage(app);
    expect([...text.matchAll(/<h3 id="([^"]*)"/g)].map(([, reference]) => reference)).toEqual([present, ahead]);
    expect(text).toContain(`counted from the day ${present} came in`);
    await app.close();
  });

  it('has the newest twenty, those of every firm, the newest first', async () => {
    const app = await openTestApp({ seed: 'two-firms' });
    app.clock.advance('P1D');
    const filed: string[] = [];
    for (let count = 0; count < 19; count++) {
      app.clock.advance('PT1M');
      filed.unshift((await app.file(complaints.rudeMeeting)).reference);
    }
    const { text } = await clockPage(app);
    const shown = [...text.matchAll(/<h3 id="([^"]*)"/g)].map(([, reference]) => reference);
    expect(shown.slice(0, 19)).toEqual(filed);
    expect(shown[19]).toMatch(/^FB-/);
    expect(shown).toHaveLength(20);
    expect(text).toContain('The 20 newest open complaints');
    await app.close();
  });

  it('shows what a client wrote as text, and who cannot be e-mailed', async () => {
    const app = await openTestApp();
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b>';
    const { complainant, ...rest } = complaints.nobodyCalledBack;
    await app.file({ ...rest, narrative: hostile, complainant: { ...complainant, name: hostile } });
    const { raw, text } = await clockPage(app);
    expect(raw).not.toMatch(/<script|<img/);
    expect(raw).toContain(
      '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;b&gt;',
    );
    expect(text).toContain('No e-mail can go to this client');
    await app.close();
  });
});
