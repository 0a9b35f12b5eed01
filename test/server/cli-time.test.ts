/** Dates from the command line: asking, more time, what a call stands for, whose rules and whose holidays. */
import { Command, CommanderError } from 'commander';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { complaintCommands } from '../../server/cli/complaint.ts';
import { complaintTimeCommands } from '../../server/cli/complaint-time.ts';
import { firmTimeCommands } from '../../server/cli/firm-time.ts';
import { packCommands } from '../../server/cli/pack.ts';
import { Refusal } from '../../server/cli/refusal.ts';
import { taskCommands } from '../../server/cli/task.ts';
import { openFirms } from '../../server/firm/firms.ts';
import { SettingError } from '../../server/firm/setting-error.ts';
import { addTask } from '../../server/mail/task-table.ts';
import { commandProcess } from '../support/command-line.ts';
import { acknowledged, act, closed, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { monday, openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const day = 86_400_000;

describeEachEngine('the command line', ({ engine, databaseUrl }) => {
  let app: TestApp;
  let asked: Filed;
  let called: Filed;
  let over: Filed;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    asked = await app.file(complaints.lateCompletion);
    called = await app.file(complaints.nobodyCalledBack);
    over = await app.file(complaints.rudeMeeting);
    for (const { reference } of [called, over]) await act(app, reference, acknowledged);
    await act(app, over.reference, closed);
  });
  // Later than what was filed before.
  beforeEach(() => app.clock.set(monday + 60_000));
  afterAll(() => app.close());

  /** A command beside the running server, with firms of its own; resolves with what it printed. */
  const redress = async (...words: string[]): Promise<string> => {
    const { store, publicUrl } = app.house;
    const ground = { ...app.house, firms: openFirms(store, publicUrl) };
    const program = new Command('redress').exitOverride().configureOutput({ writeErr: () => {} });
    for (const commands of [complaintCommands, complaintTimeCommands, taskCommands, packCommands, firmTimeCommands])
      commands(program, (work) => work(ground, publicUrl));
    const out: unknown[] = [];
    const printing = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(text) > 0);
    await program.parseAsync(words, { from: 'user' }).finally(() => printing.mockRestore());
    app.house.firms.forget();
    return out.join('');
  };
  /** The sentence it says instead of a stack. */
  const refusal = async (...words: string[]): Promise<string> => {
    const error = await redress(...words).catch((error: Error) => error);
    const said = [Refusal, SettingError, CommanderError].some((kind) => error instanceof kind);
    expect(said || error).toBe(true);
    return (error as Error).message;
  };
  const file = () => app.file(complaints.lateCompletion);
  const datesOf = ({ acknowledgeBy, respondBy }: Filed) => `${acknowledgeBy} ${respondBy}`;

  it('asks the client, and goes on when the answer is there', async () => {
    const { reference } = asked;
    expect(await refusal('ask', reference, 'The receipt?')).toBe('Not possible now: the complaint is received.');
    await act(app, reference, acknowledged);
    expect(await redress('ask', reference, 'The receipt?')).toBe('Asked. The client is told by e-mail.\n');
    await app.worker.runDue();
    const shown = await redress('show', reference);
    expect(shown).toContain('Rules: gb-eaw@2026-11-01\n');
    expect(shown).toContain('   acknowledge by 2026-11-30 (done): 5 working days from 23 November 2026, when we got');
    expect(shown).toMatch(/ update by 2026-12-21 \(stands still\): .* has been paused since 23 November 2026, because/);
    expect(shown).toMatch(/ respond by 2027-01-18 \(runs\): 8 weeks .* This is a rule we must keep \(Solicitors/);
    app.clock.set(monday + 2 * day);
    expect(await redress('resume', reference)).toBe('Time goes on.\n');
    expect(await redress('show', reference)).toMatch(/update by 2026-12-23 \(runs\): .* 21 December 2026 became 23/);
    expect(await refusal('resume', reference)).toBe('Not possible now: the complaint is investigating.');
  });

  it('gives more time with a reason, once the client was told', async () => {
    const words = ['extend', asked.reference, '--to', '2027-02-26', '--reason', 'A witness is ill.'];
    expect(await redress(...words)).toBe('Told. The client is told by e-mail.\n');
    await app.worker.runDue();
    const shown = await redress('show', asked.reference);
    expect(shown).toMatch(/ answer by 2027-02-26\n/);
    expect(shown).toMatch(/ respond by 2027-02-26 \(runs\): .* becomes 26 February 2027\. Why: A witness is ill\./);
    expect(shown).toContain('   outside by 2027-01-18 (runs)');
    expect(await refusal(...words)).toMatch(
      /^The new date must be .* later than the present date and within a year\.$/,
    );
  });

  it('moves a date by a call only where that goes on the record', async () => {
    const { reference } = called;
    const byHand =
      'Kept. The client cannot be e-mailed and does not know yet: call or write today. What to say: redress tasks\n';
    expect(await redress('extend', reference, '--to', '2027-02-26', '--reason', 'We wait.')).toBe(byHand);
    expect(await redress('ask', reference, 'When may we call?')).toBe(byHand);
    const tasks = await redress('tasks', siteKey);
    const taskOf = (letter: string) => new RegExp(`^(tsk_\\w+) .*: ${letter} {2}soon$`, 'm').exec(tasks)?.[1] ?? '';
    expect(await redress('task', 'done', taskOf('extension'))).toBe(
      'Done.\nThat the client was told is not on the record, so no date has moved. Next time say how: --method call\n',
    );
    const told = await redress('task', 'done', taskOf('asked'), '--method', 'call', '--by', 'Margaret Lane');
    expect(told).toBe('Done. It is on the record that the client was told, and what.\n');
    const shown = await redress('show', reference);
    expect(shown).toContain('   respond by 2027-01-18 (runs)');
    expect(shown).toContain('   update by 2026-12-21 (stands still)');
    expect(shown).toMatch(
      /told {2}\(firm\)\n {3}letter: asked\n {3}about: \d+\n {3}method: call\n {3}by: Margaret Lane/,
    );
    const none = 'There is no open task with this id.';
    expect(await refusal('task', 'done', taskOf('asked'), '--method', 'call')).toBe(none);
  });

  it('takes one word for it where two have called at once', async () => {
    await redress('ask', called.reference, 'And when in January?');
    const task = /^(tsk_\w+) .*: asked {2}soon$/m.exec(await redress('tasks', siteKey))?.[1] ?? '';
    const done = () => redress('task', 'done', task, '--method', 'call').catch((error: Error) => error.message);
    const both = await Promise.all([done(), done()]);
    expect(both).toContain('There is no open task with this id.');
    expect((await redress('show', called.reference)).match(/ told {2}\(firm\)/g)).toHaveLength(2);
  });

  it('shows what was missed as missed', async () => {
    const { reference } = await file();
    app.clock.set(monday + 9 * day);
    await app.worker.runDue();
    expect(await redress('show', reference)).toMatch(/ acknowledge by 2026-11-30 \(missed\): 5 working days/i);
  });

  it('counts by the calendar of another country, and by that of the pack again', async () => {
    expect(await redress('calendar', siteKey, 'gb', 'sct')).toMatch(/^Holidays of GB SCT/);
    expect(datesOf(await file())).toBe('2026-12-01 2027-01-18');
    expect(await redress('calendar', siteKey)).toBe('Holidays of the pack.\n');
    expect(datesOf(await file())).toBe('2026-11-30 2027-01-18');
  });

  it('leaves out days on which the office is closed, for new complaints', async () => {
    const before = await file();
    const added = await redress('closure', 'add', siteKey, '2026-11-24', '2026-11-25', '--reason', 'Moving');
    expect(added).toContain('Closed from 2026-11-24 to 2026-11-25. Dates that clients were told stay as they are.\n');
    expect(datesOf(await file())).toBe('2026-12-02 2027-01-18');
    expect(await redress('show', before.reference)).toContain('acknowledge by 2026-11-30');
    const out = await redress('closure', 'remove', siteKey, '2026-11-24');
    expect(out).toContain('Taken out. Dates that clients were told stay as they are.\n');
    expect(datesOf(await file())).toBe('2026-11-30 2027-01-18');
  });

  it('sets targets of the firm’s own, never later than the pack’s', async () => {
    const earlier = 'Where the pack’s date is earlier, that one counts.\n';
    await redress('target', siteKey, 'acknowledge', '3 working days');
    expect(await redress('target', siteKey, 'respond', '9 weeks')).toBe(`Target: 9 weeks. ${earlier}`);
    expect(datesOf(await file())).toBe('2026-11-26 2027-01-18');
    for (const code of ['acknowledge', 'respond'])
      expect(await redress('target', siteKey, code, 'none')).toBe('As the pack says.\n');
    expect(datesOf(await file())).toBe('2026-11-30 2027-01-18');
  });

  it('warns as many days before as it is told, of complaints that are there too', async () => {
    const { reference } = await file();
    expect(await redress('warnings', siteKey, 'acknowledge', '1', '4')).toBe('You are told 4, 1 days before.\n');
    expect(await redress('warnings', siteKey, 'update')).toBe('You are not told before.\n');
    await app.worker.runDue();
    const { due_at, clocks } = await rowOf(app, reference);
    expect(new Date(due_at ?? 0).toISOString()).toBe('2026-11-26T08:00:00.000Z');
    expect(clocks.map(({ by }) => by)).toEqual(['2026-11-30', '2026-12-21', '2027-01-18', '2027-01-18']);
  });

  it('puts a firm under another pack, and says what is different for complaints that are there', async () => {
    const { reference } = await file();
    const used = await redress('pack', 'use', siteKey, 'gb-sct');
    expect(used).toMatch(/^New complaints come under gb-sct@2026-11-01\.\n/);
    const sooner = 'acknowledge 2026-11-30, there 2026-12-01; update 2026-12-21, there 2026-12-22';
    const later = 'respond 2027-01-18, there 2026-12-21; outside 2027-01-18, there 2026-12-21';
    expect(used).toContain(`${reference}  gb-eaw@2026-11-01  ${sooner}; ${later}\n`);
    expect(used).not.toContain(over.reference);
    expect(await redress('pack', 'affected')).toBe(used.slice(used.indexOf('\n') + 1));
    expect(datesOf(await file())).toBe('2026-12-01 2026-12-21');
    expect(await redress('show', reference)).toContain('respond by 2027-01-18');
    expect(await redress('pack', 'use', siteKey, 'gb-eaw')).toContain(': 1 open complaint under another version than');
  });

  it('refuses to call a letter to the firm a call to the client', async () => {
    const { firm, id, reference } = await rowOf(app, called.reference);
    const about = { letter: 'firm-complaint', entry: 1 } as const;
    const step = addTask({ firm, id, reference }, 'letter-failed', about, monday, null);
    await app.house.store.commit({ steps: [step] });
    const task = /^(tsk_\w+) .*letter-failed: firm-complaint/m.exec(await redress('tasks', siteKey))?.[1] ?? '';
    const sentence = 'This task stands for no letter to the client: leave out --method.';
    expect(await refusal('task', 'done', task, '--method', 'call')).toBe(sentence);
    expect(await redress('task', 'done', task)).toBe('Done.\n');
  });

  // What needs no store, and what is refused before it, is the same on both.
  if (engine === 'postgres') return;
  const typed = commandProcess({});

  it('lists packs, and shows one with basis, source and the day it was read', async () => {
    expect(await redress('pack', 'list')).toMatch(/^gb-eaw@2026-11-01 +England and Wales, solicitors \(SRA\)$/m);
    const shown = await redress('pack', 'show', 'gb-eaw');
    expect(shown).toMatch(/^respond: 8 weeks {2}\[rule\] Solicitors Regulation .*; https:\S+, read 2026-11-01$/m);
    expect(shown).toMatch(/^acknowledge: 5 working days {2}\[target\]$/m);
    expect(shown).toMatch(/^outside: Legal Ombudsman, after 8 weeks {2}\[rule\]/m);
    expect(shown).toMatch(/^Legal Ombudsman \(redress\): 0300 555 0333, .*; read 2026-11-01, not on its own page$/m);
    expect(shown).toMatch(/^final answer: adr {2}\[rule, NOT VERIFIED: never told as law\]/m);
    expect(await redress('pack', 'show', 'generic')).toContain('data-protection: not timed\n');
    expect(await redress('pack', 'holidays')).toMatch(/^GB +United Kingdom$/m);
    expect(await redress('pack', 'holidays', 'gb')).toMatch(/^SCT +Scotland$/m);
  });

  const more = ['--to', '2027-02-26', '--reason', 'x'];
  it.each<[string, () => string[], string]>([
    ['an unknown reference', () => ['ask', 'HL-0000-0000', 'x'], 'There is no complaint with this reference.'],
    ['an empty question', () => ['ask', called.reference, ' '], 'Write between 1 and 10000 characters.'],
    ['to ask about what is closed', () => ['ask', over.reference, 'x'], 'Not possible now: the complaint is closed.'],
    ['an unknown task', () => ['task', 'done', 'tsk_0', '--method', 'call'], 'There is no open task with this id.'],
    ['an unknown way', () => ['task', 'done', 'tsk_0', '--method', 'fax'], 'Allowed choices are call, letter, email,'],
    ['more time without reason', () => ['extend', 'x', '--to', '2027-02-26'], "option '--reason <text>' not specified"],
    ['more time without a date', () => ['extend', 'x', '--reason', 'x'], "option '--to <date>' not specified"],
    ['an empty reason', () => ['extend', 'x', ...more.with(3, '')], 'Write between 1 and 5000 characters.'],
    ['a day that is none', () => ['extend', called.reference, ...more.with(1, '2027-02-30')], 'must be a real one'],
    ['more time when closed', () => ['extend', over.reference, ...more], 'Not possible now: the complaint is closed.'],
    ['to show no pack', () => ['pack', 'show', 'gb-xx'], 'There is no pack gb-xx. There are: au-nsw, '],
    ['to use no pack', () => ['pack', 'use', siteKey, '../eu'], 'There is no pack ../eu. There are: '],
    ['an unknown firm', () => ['pack', 'use', 'pk_test_none', 'ie'], 'No firm has this site key.'],
    ['an unknown country', () => ['calendar', siteKey, 'ZZ'], 'No holidays are known of there.'],
    ['an unknown region', () => ['calendar', siteKey, 'GB', 'ZZ'], 'No holidays are known of there.'],
    ['holidays of nowhere', () => ['pack', 'holidays', 'ZZ'], 'No holidays are known of ZZ.'],
    ['an end before a begin', () => ['closure', 'add', siteKey, '2026-12-24', '2026-12-23'], 'Write two dates, such'],
    ['a closure on no date', () => ['closure', 'add', siteKey, '24 December'], 'Write two dates, such as 2026-12-24'],
    ['to take out no closure', () => ['closure', 'remove', siteKey, '2026-12-24'], 'No closure begins on that day.'],
    ['a target for the body', () => ['target', siteKey, 'outside', '1 week'], 'There are targets for: acknowledge, '],
    ['a target without length', () => ['target', siteKey, 'update', 'soon'], 'Write it as "3 working days", "6 weeks"'],
    ['warnings for the body', () => ['warnings', siteKey, 'outside', '1'], 'There are warnings for: acknowledge, '],
    ['half a day', () => ['warnings', siteKey, 'update', '1.5'], 'Write up to eight numbers of days, such as: 28'],
    ['nine warnings', () => ['warnings', siteKey, 'update', ...'123456789'], 'Write up to eight numbers of days,'],
  ])('refuses %s in one sentence', async (_, words, sentence) => {
    expect(await refusal(...words())).toContain(sentence);
  });

  it('has all of these commands, and ends with 1 where it refuses', async () => {
    const [help, refused] = await Promise.all([typed('--help'), typed('pack', 'show', 'gb-xx')]);
    for (const name of 'ask resume extend tasks task pack calendar closure target warnings'.split(' '))
      expect(help.out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    expect(refused).toEqual({ code: 1, out: '', err: expect.stringMatching(/^There is no pack gb-xx\. .*\n$/) });
  });
});
