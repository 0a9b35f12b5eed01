/** Time that stands still while the client is asked, and more time with a reason: only once the client was told. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { clockOf } from '../../sdk/contract/clock.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import type { Firm } from '../../server/firm/firms.ts';
import { revise } from '../../server/firm/revise.ts';
import type { Settings } from '../../server/firm/settings.ts';
import { openTasks } from '../../server/mail/task-table.ts';
import { acknowledged, act, closed, lettersOf, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { type MailServer, startMailServer, type Treatment } from '../support/smtp.ts';
import { monday, openTestApp, type TestApp } from '../support/test-app.ts';

const why = 'The removal firm has not answered us yet.';
const notNow = { code: 'not-possible-now' };

describeEachEngine('time', ({ databaseUrl }) => {
  let app: TestApp;
  let mail: MailServer;
  let firm: string;
  let usual: Settings;
  beforeAll(async () => {
    mail = await startMailServer();
    app = await openTestApp({ databaseUrl, env: { REDRESS_SMTP_URL: mail.url } });
    [{ id: firm, settings: usual }] = (await app.house.firms.all()) as [Firm];
  });
  beforeEach(async () => {
    clientsMail('take');
    await decide({});
    app.clock.set(monday);
  });
  afterAll(() => Promise.all([app?.close(), mail?.close()]));

  const clientsMail = (treatment: Treatment) => mail.treat((to) => (to === usual.mailbox ? 'take' : treatment));
  const decide = async (changed: Partial<Settings>): Promise<void> => {
    await revise(app.house, firm, () => ({ ...usual, ...changed }));
    app.house.firms.forget();
  };
  const at = async (instant: string): Promise<void> => {
    app.clock.set(Date.parse(instant));
    await app.worker.runDue();
  };
  /** A complaint somebody has been in touch about, its letters sent. */
  const begun = async (): Promise<Filed> => {
    const filed = await app.file(complaints.lateCompletion);
    await act(app, filed.reference, acknowledged);
    await app.worker.runDue();
    return filed;
  };
  const ask = async ({ reference }: Filed): Promise<void> => {
    await act(app, reference, { kind: 'asked', facts: { id: 'msg_1', text: 'Please send us the receipt.', by: null } });
    await app.worker.runDue();
  };
  const extend = async ({ reference }: Filed, to: string, reason = why): Promise<void> => {
    await act(app, reference, { kind: 'extension-told', facts: { code: 'respond', to, reason, by: null } });
    await app.worker.runDue();
  };
  const answer = ({ reference }: Filed) =>
    act(app, reference, { kind: 'message-from-you', facts: { id: 'msg_2', text: 'Here it is.' } });
  const resume = ({ reference }: Filed) => act(app, reference, { kind: 'resumed', facts: { on: '', moved: [] } });
  const kinds = async ({ reference }: Filed): Promise<string[]> => {
    const { id } = await rowOf(app, reference);
    return (await entriesOf(app.house.store.db, firm, id)).map(({ kind }) => kind);
  };
  const view = async (filed: Filed) => (await (await openTracker(app, filed)).get()).json() as Promise<TrackerView>;
  /** What the tracker says of a date. */
  const said = async (filed: Filed, code: 'update' | 'respond') =>
    (await view(filed)).deadlines.find((deadline) => deadline.code === code);
  const explained = async (filed: Filed, code: 'update' | 'respond') => (await said(filed, code))?.explanation;
  const by = async ({ reference }: Filed, code: 'update' | 'respond' | 'outside') =>
    clockOf((await rowOf(app, reference)).clocks, code)?.by;

  it('stands still for a target once the question has gone out, and goes on with the answer', async () => {
    const filed = await begun();
    app.clock.set(Date.parse('2026-11-25T10:00Z'));
    clientsMail('later');
    await ask(filed);
    expect(await view(filed)).toMatchObject({ status: 'waiting-for-you', next: { what: 'you', by: null } });
    expect(await explained(filed, 'update')).toBe(
      '20 working days from 25 November 2026, when you last heard from us. This is our own target. The time has not been paused. It ends on 23 December 2026.',
    );
    clientsMail('take');
    await at('2026-11-27T10:00Z');
    expect(await explained(filed, 'update')).toContain('paused since 27 November 2026, because we are waiting for');
    expect(await explained(filed, 'respond')).toContain('The time has not been paused. It ends on 18 January 2027.');
    expect((await view(filed)).timeline.at(-1)?.text).toBe('While we wait for you, our own target dates are paused');
    app.clock.set(Date.parse('2026-12-04T23:00Z'));
    expect((await (await openTracker(app, filed)).post('messages', { text: 'Here it is.' })).status).toBe(201);
    expect(await by(filed, 'update')).toBe('2027-01-04');
    expect(await explained(filed, 'update')).toContain('so 23 December 2026 became 4 January 2027.');
    expect([await by(filed, 'respond'), await by(filed, 'outside')]).toEqual(['2027-01-18', '2027-01-18']);
  });

  it('that stands still is neither warned of nor missed, whatever the firm writes, while all other dates are', async () => {
    const filed = await begun();
    await ask(filed);
    await act(app, filed.reference, { kind: 'message-from-firm', facts: { id: 'msg_3', text: 'Any news?', by: null } });
    expect(await explained(filed, 'update')).toContain('The time has been paused since 23 November 2026');
    await at('2027-01-22T10:00Z');
    const byItself = (await kinds(filed)).filter((kind) => /^(warned|date-missed|outside-opened)$/.test(kind));
    expect(byItself).toEqual(['outside-opened', 'date-missed']);
  });

  it('of a firm whose answer is a target too goes on by as many days as it stood', async () => {
    const before = await begun();
    await decide({ jurisdiction: 'generic' });
    const after = await begun();
    for (const filed of [before, after]) await ask(filed);
    app.clock.set(Date.parse('2026-12-02T08:00Z'));
    for (const filed of [before, after]) await resume(filed);
    expect([await by(before, 'respond'), await by(after, 'respond')]).toEqual(['2027-01-18', '2027-01-27']);
    expect([await by(before, 'update'), await by(after, 'update')]).toEqual(['2027-01-04', '2026-12-30']);
    expect(await explained(after, 'respond')).toContain('so 18 January 2027 became 27 January 2027.');
    await expect(resume(after)).rejects.toMatchObject(notNow);
  });

  it('does not stand still where the answer was there before the question had gone out', async () => {
    const filed = await begun();
    clientsMail('later');
    await ask(filed);
    await answer(filed);
    clientsMail('take');
    await at('2026-11-24T10:00Z');
    expect(await kinds(filed)).not.toContain('clock-paused');
    await expect(ask(await app.file(complaints.rudeMeeting))).rejects.toMatchObject(notNow);
  });

  it('that is over does not stand still: it is missed once, and no date that nobody was told', async () => {
    await decide({ jurisdiction: 'generic' });
    const filed = await begun();
    await at('2027-01-25T10:00Z');
    await ask(filed);
    await at('2027-02-01T10:00Z');
    await resume(filed);
    await at('2027-02-02T10:00Z');
    const texts = (await view(filed)).timeline.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('We did not answer you'))).toHaveLength(1);
  });

  it('of the firm’s own target never passes the rule behind it by standing still', async () => {
    await decide({ targets: { ...usual.targets, respond: { count: 7, unit: 'weeks' } } });
    const filed = await begun();
    expect(await by(filed, 'respond')).toBe('2027-01-11');
    await ask(filed);
    app.clock.set(Date.parse('2026-12-23T10:00Z'));
    await resume(filed);
    expect(await by(filed, 'respond')).toMatch(/^2027-01-1[1-8]$/);
  });

  for (const letter of ['asked', 'extension'] as const)
    it(`is not moved by a letter that was given up, but by the call instead: ${letter}`, async () => {
      const filed = await begun();
      clientsMail('refuse');
      await (letter === 'asked' ? ask(filed) : extend(filed, '2027-02-26'));
      const task = (await openTasks(app.house.store.db, firm)).find(({ reference }) => reference === filed.reference);
      const about = (await kinds(filed)).indexOf(letter === 'asked' ? letter : 'extension-told') + 1;
      expect(task).toMatchObject({ kind: 'letter-failed', letter, entry: about });
      await at('2026-11-26T10:00Z');
      expect((await lettersOf(app, filed.reference)).at(-1)?.kind).toBe('firm-letter-failed');
      expect(await kinds(filed)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^clock-/)]));
      await act(app, filed.reference, { kind: 'told', facts: { letter, about, method: 'call', by: null } });
      expect((await kinds(filed)).slice(-2)).toEqual(['told', letter === 'asked' ? 'clock-paused' : 'clock-extended']);
      expect(await by(filed, 'respond')).toBe(letter === 'asked' ? '2027-01-18' : '2027-02-26');
    });

  it('is more only once the client was told, with the reason in the tracker and in no e-mail', async () => {
    const filed = await begun();
    clientsMail('later');
    await extend(filed, '2027-02-26');
    await answer(filed);
    await at('2026-11-25T10:00Z');
    expect(await by(filed, 'respond')).toBe('2027-01-18');
    clientsMail('take');
    await at('2026-11-26T10:00Z');
    expect(await explained(filed, 'respond')).toBe(
      `8 weeks from 23 November 2026, when we got your complaint. This is a rule we must keep (Solicitors Regulation Authority). By that, the time ends on 18 January 2027. We told you that 18 January 2027 becomes 26 February 2027. Why: ${why} We now aim for 26 February 2027.`,
    );
    expect((await view(filed)).timeline.at(-1)?.text).toBe('The date for our answer was moved to 26 February 2027');
    expect((await view(filed)).outside?.from).toBe('2027-01-18');
    const letters = await lettersOf(app, filed.reference);
    const text = letters.find(({ kind }) => kind === 'extension')?.text;
    expect(text).toMatch(/by Monday,? 18 January 2027\. .* until Friday,? 26 February 2027/);
    expect(text).toMatch(/when you can ask the Legal Ombudsman: from Monday,? 18 January 2027/);
    expect(JSON.stringify([letters, mail.received])).not.toContain('removal firm');
  });

  it('that is given after a date was missed stands beside it with its reason, and can be missed again', async () => {
    const filed = await begun();
    await at('2027-01-20T10:00Z');
    await extend(filed, '2027-02-26');
    expect((await said(filed, 'respond'))?.missed).toEqual({ was: '2027-01-18', now: '2027-02-26', reason: why });
    await at('2027-02-26T23:59Z');
    const before = await kinds(filed);
    await at('2027-02-27T00:00Z');
    expect((await kinds(filed)).slice(before.length)).toEqual(['date-missed', 'letter-sent']);
    expect((await said(filed, 'respond'))?.missed).toEqual({ was: '2027-02-26', now: null, reason: null });
  });

  it('can be given twice, each time later than before, explained and warned of anew', async () => {
    const filed = await begun();
    await at('2027-01-18T08:00Z');
    await extend(filed, '2027-02-26');
    await extend(filed, '2027-03-31', 'A witness was ill.');
    await expect(extend(filed, '2027-03-01')).rejects.toMatchObject({ code: 'validation' });
    expect(await explained(filed, 'respond')).toContain(
      `18 January 2027 becomes 26 February 2027. Why: ${why} We told you that 26 February 2027 becomes 31 March 2027. Why: A witness was ill. We now aim for 31 March 2027.`,
    );
    await at('2027-03-03T08:00Z');
    expect((await lettersOf(app, filed.reference)).at(-1)?.subject).toMatch(/^Due by Wednesday,? 31 March 2027/);
  });

  it('is not given until a day that is over, no later than what was told, over a year away or none', async () => {
    const filed = await begun();
    for (const to of ['2026-11-20', '2026-11-23', '2027-01-18', '2027-02-30', '2027-11-25', '26.2.2027', ''])
      await expect(extend(filed, to)).rejects.toMatchObject({ code: 'validation' });
    clientsMail('later');
    await extend(filed, '2027-03-31');
    await expect(extend(filed, '2027-02-26')).rejects.toMatchObject({ code: 'validation' });
  });

  it('is told of after all where a withdrawal that came before the letter was taken back', async () => {
    const [question, more] = [await begun(), await begun()];
    clientsMail('later');
    await ask(question);
    await extend(more, '2027-02-26');
    for (const { reference } of [question, more]) {
      await act(app, reference, { kind: 'withdrawn', facts: { reason: null } });
      await act(app, reference, { kind: 'withdrawal-undone', facts: {} });
    }
    clientsMail('take');
    await at('2026-11-24T10:00Z');
    expect(await kinds(question)).toContain('clock-paused');
    expect(await by(more, 'respond')).toBe('2027-02-26');
  });

  it('is not given to what is closed or withdrawn, nor by a letter that comes after that', async () => {
    const [early, late, taken] = [await begun(), await begun(), await begun()];
    clientsMail('later');
    await extend(late, '2027-02-26');
    for (const filed of [early, late]) await act(app, filed.reference, closed);
    await act(app, taken.reference, { kind: 'withdrawn', facts: { reason: null } });
    for (const filed of [early, taken]) await expect(extend(filed, '2027-02-26')).rejects.toMatchObject(notNow);
    clientsMail('take');
    await at('2026-11-24T10:00Z');
    expect(await kinds(late)).not.toContain('clock-extended');
  });
});
