/** What happens by itself, each thing at its minute and once: warnings, missed dates, the way outside that opens. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints, handlers } from '../../demo/cast.ts';
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { happenedIn } from '../../server/complaint/history.ts';
import { withoutSecret } from '../../server/complaint/links.ts';
import { openJson } from '../../server/crypto/seal.ts';
import type { Firm } from '../../server/firm/firms.ts';
import { revise } from '../../server/firm/revise.ts';
import type { Settings } from '../../server/firm/settings.ts';
import { acknowledged, act, closed, lettersOf, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { monday, openTestApp, type TestApp } from '../support/test-app.ts';

/** All that comes to pass for a complaint received on Monday, 23 November 2026, that nobody attends to. */
const course: readonly (readonly [instant: string, whats: readonly string[], letters: readonly string[]])[] = [
  ['2026-11-27T08:00Z', ['acknowledge in 2'], ['firm-due']],
  ['2026-11-30T08:00Z', ['acknowledge in 0'], ['firm-due']],
  ['2026-12-01T00:00Z', ['acknowledge missed'], ['firm-missed']],
  ['2026-12-16T08:00Z', ['update in 5'], ['firm-due']],
  ['2026-12-21T08:00Z', ['respond in 28'], ['firm-due']],
  ['2026-12-22T00:00Z', ['update missed'], ['firm-missed']],
  ['2027-01-04T08:00Z', ['respond in 14'], ['firm-due']],
  ['2027-01-11T08:00Z', ['respond in 7'], ['firm-due']],
  ['2027-01-15T08:00Z', ['update in 5'], ['firm-due']],
  ['2027-01-18T08:00Z', ['respond in 0', 'outside opened'], ['firm-due', 'outside-route', 'firm-outside-route']],
  ['2027-01-19T00:00Z', ['respond missed'], ['firm-missed']],
  ['2027-01-23T00:00Z', ['update missed'], ['firm-missed']],
];
const missedAll = ['acknowledge missed', 'update missed', 'outside opened', 'respond missed'];

function inShort({ kind, facts }: Happened): string[] {
  if (kind === 'warned') return [`${facts.code} in ${facts.before}`];
  if (kind === 'date-missed') return [`${facts.code} missed`];
  return kind === 'outside-opened' ? ['outside opened'] : [];
}

describeEachEngine('the timetable', ({ databaseUrl }) => {
  let app: TestApp;
  let firm: string;
  let usual: Settings;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    [{ id: firm, settings: usual }] = (await app.house.firms.all()) as [Firm];
  });
  beforeEach(async () => {
    await decide(() => usual);
    app.clock.set(monday);
  });
  afterAll(() => app.close());

  const at = async (instant: string): Promise<void> => {
    app.clock.set(Date.parse(instant));
    await app.worker.runDue();
  };
  /** The firm changes its settings, as its command line does. */
  const decide = async (change: (settings: Settings) => Settings): Promise<void> => {
    await revise(app.house, firm, change);
    app.house.firms.forget();
  };
  const file = (more: Partial<NewComplaint> = {}) => app.file({ ...complaints.lateCompletion, ...more });
  const history = async ({ reference }: Filed): Promise<Happened[]> => {
    const { id } = await rowOf(app, reference);
    const key = await app.house.keyring.complaint(firm, id);
    return (await entriesOf(app.house.store.db, firm, id)).map((entry) => happenedIn(entry, key));
  };
  const byItself = async (filed: Filed) => (await history(filed)).flatMap(inShort);
  const view = async (filed: Filed) => (await (await openTracker(app, filed)).get()).json() as Promise<TrackerView>;
  const dates = async (filed: Filed) =>
    (await view(filed)).deadlines.map(({ code, by, missed }) => `${code} ${by}${missed ? ' missed' : ''}`);
  const timed = /^(firm-(due|missed|outside-route)|outside-route)$/;
  const timedLetters = async ({ reference }: Filed) =>
    (await lettersOf(app, reference)).filter(({ kind }) => timed.test(kind));
  const kindsOf = async (filed: Filed) => (await timedLetters(filed)).map(({ kind }) => kind);

  it('does each thing in its minute and not a minute before, once, with its letters', async () => {
    const filed = await file();
    const [whats, letters]: [string[], string[]] = [[], []];
    for (const [instant, some, kinds] of course) {
      await at(new Date(Date.parse(instant) - 60_000).toISOString());
      expect(await byItself(filed)).toEqual(whats);
      await at(instant);
      await app.worker.runDue();
      whats.push(...some);
      letters.push(...kinds);
      expect(await byItself(filed)).toEqual(whats);
      expect(await kindsOf(filed)).toEqual(letters);
    }
    const sent = await timedLetters(filed);
    for (const { kind, to } of sent) expect(to === handlers.margaret.email).toBe(kind.startsWith('firm-'));
    expect(sent[0]?.subject?.replace(',', '')).toBe(`Due by Monday 30 November 2026: ${filed.reference}`);
  });

  it('warns at eight by the clock on the office wall in summer too', async () => {
    app.clock.set(Date.parse('2027-06-07T08:30Z'));
    const filed = await file();
    await at('2027-06-11T06:59Z');
    expect(await byItself(filed)).toEqual([]);
    await at('2027-06-11T07:00Z');
    expect(await byItself(filed)).toEqual(['acknowledge in 2']);
  });

  it('is silent about what was done in time', async () => {
    const filed = await file();
    await at('2026-11-26T12:00Z');
    await act(app, filed.reference, acknowledged);
    await at('2026-12-02T12:00Z');
    expect(await byItself(filed)).toEqual([]);
    expect(await dates(filed)).toEqual(['update 2026-12-24', 'respond 2027-01-18']);
  });

  it('says of missed dates to the client and to the firm that they were missed, until what was due is done', async () => {
    const filed = await file();
    await at('2026-12-22T00:00Z');
    const { next, deadlines, timeline } = await view(filed);
    const first = { was: '2026-11-30', now: null, reason: null };
    const second = { was: '2026-12-21', now: '2027-01-22', reason: null };
    expect(next).toMatchObject({ what: 'acknowledge', by: '2026-11-30', missed: first });
    expect(deadlines.map(({ missed }) => missed)).toEqual([first, second, null]);
    const [, contact, update] = timeline.map(({ text }) => text);
    expect(contact).toBe('We did not contact you by 30 November 2026, as we had said');
    expect(update).toBe('We did not tell you by 21 December 2026 how far we are');
    const letters = (await timedLetters(filed)).filter(({ kind }) => kind === 'firm-missed');
    for (const { subject } of letters) expect(subject).toContain(`Date missed: ${filed.reference} (Monday`);
    expect(letters[0]?.text).toMatch(/Nobody has contacted .* by Monday,? 30 November 2026/);
    expect(letters[1]?.text).toMatch(/has not heard by Monday,? 21 December 2026/);
    await act(app, filed.reference, acknowledged);
    expect(await dates(filed)).toEqual(['update 2027-01-22', 'respond 2027-01-18']);
  });

  it('tells the client once of the way outside, and keeps what it told', async () => {
    const filed = await file();
    await at('2027-01-18T08:00Z');
    const post = ['Legal Ombudsman', 'PO Box 6167', 'Slough', 'SL1 0EH'];
    const body = { name: 'Legal Ombudsman', phone: '0300 555 0333', email: 'enquiries@legalombudsman.org.uk', post };
    const told = { ...body, web: 'https://www.legalombudsman.org.uk', read: '2026-11-01' };
    const facts = { pack: 'gb-eaw@2026-11-01', from: '2027-01-18', until: '2027-09-04', body: told };
    expect(await history(filed)).toContainEqual({ kind: 'outside-opened', facts });
    const [letter, ...more] = (await timedLetters(filed)).filter(({ kind }) => kind === 'outside-route');
    expect([letter?.to, letter?.state, more]).toEqual(['eleanor.marsh@mail.example', 'sent', []]);
    const text = letter?.text ?? '';
    for (const words of [body.name, body.phone, body.email, told.web, post.join(', '), '4 September 2027'])
      expect(text).toContain(words);
    expect(text).toMatch(/last checked these details on \w+,? 1 November 2026/);
    expect(text).toMatch(/We got your complaint on Monday,? 23 November 2026/);
    const { id } = await rowOf(app, filed.reference);
    const rows = app.house.store.db.selectFrom('letter').select(['id', 'sealed']).where('complaint', '=', id);
    const row = (await rows.execute()).find((one) => one.id === letter?.id);
    const place = { firm, complaint: id, table: 'letter', column: 'sealed', row: letter?.id ?? '' };
    const kept = openJson(await app.house.keyring.complaint(firm, id), place, row?.sealed ?? new Uint8Array());
    expect(kept).toMatchObject({ to: letter?.to, subject: letter?.subject, text: withoutSecret(text) });
    expect((await view(filed)).outside).toMatchObject({ open: true, body: body.name, until: '2027-09-04' });
  });

  it('does nothing more once a complaint is closed or withdrawn', async () => {
    const [over, taken] = [await file(), await file()];
    await act(app, over.reference, closed);
    await act(app, taken.reference, { kind: 'withdrawn', facts: { reason: null } });
    await at('2027-03-01T12:00Z');
    for (const filed of [over, taken]) expect([await byItself(filed), await kindsOf(filed)]).toEqual([[], []]);
  });

  it('does once what fell due while a complaint was withdrawn, when that is taken back', async () => {
    const filed = await file();
    await at('2027-01-15T12:00Z');
    const before = await byItself(filed);
    await (await openTracker(app, filed)).post('withdrawal', {});
    await at('2027-01-20T12:00Z');
    expect(await byItself(filed)).toEqual(before);
    expect((await (await openTracker(app, filed)).remove('withdrawal')).status).toBe(204);
    for (const instant of ['2027-01-20T12:01Z', '2027-01-21T12:00Z']) {
      await at(instant);
      expect(await byItself(filed)).toEqual([...before, 'outside opened', 'respond missed']);
    }
    expect((await kindsOf(filed)).filter((kind) => kind === 'outside-route')).toHaveLength(1);
  });

  it.each<[string, NewComplaint['complainant']]>([
    ['has no e-mail', complaints.nobodyCalledBack.complainant],
    ['wants none', { ...complaints.lateCompletion.complainant, doNotContactBy: ['email'], preferredContact: 'phone' }],
  ])('gives the firm a call to make where its client %s', async (_, complainant) => {
    const filed = await file({ complainant });
    await at('2027-01-18T08:00Z');
    expect((await kindsOf(filed)).filter((kind) => kind.endsWith('outside-route'))).toEqual(['firm-outside-route']);
    const entry = (await history(filed)).findIndex(({ kind }) => kind === 'outside-opened') + 1;
    const tasks = app.house.store.db.selectFrom('task').selectAll().where('reference', '=', filed.reference);
    const open = (await tasks.execute()).map(({ kind, letter, entry, due_by }) => [kind, letter, entry, due_by]);
    expect(open).toContainEqual(['contact-otherwise', 'outside-route', entry, null]);
  });

  it('runs for complaints that nobody has confirmed', async () => {
    const filed = await file({ website: 'https://buy.example' });
    await at('2027-01-22T09:30Z');
    expect([(await rowOf(app, filed.reference)).unconfirmed, await byItself(filed)]).toEqual([1, missedAll]);
    expect(await kindsOf(filed)).toContain('outside-route');
  });

  it.each<[string, string, string[], number]>([
    ['a week', '2026-11-30T09:30Z', ['acknowledge in 0'], 1],
    ['sixty days', '2027-01-22T09:30Z', missedAll, 5],
  ])('does what fell due while it stood still for %s, each thing once', async (_, instant, whats, letters) => {
    const filed = await file();
    await at(instant);
    await app.worker.runDue();
    expect([await byItself(filed), (await kindsOf(filed)).length]).toEqual([whats, letters]);
  });

  it('does nothing twice when the clock goes back and forth', async () => {
    const filed = await file();
    for (const day of ['12-02', '11-24', '12-02', '11-30', '12-18', '11-23', '12-20', '12-01']) await at(`2026-${day}`);
    expect(await byItself(filed)).toEqual(['acknowledge missed', 'update in 5']);
    for (const day of ['2027-01-22', '2026-11-24', '2027-01-25', '2026-12-24', '2027-02-01']) await at(day);
    app.clock.set(monday);
    await act(app, filed.reference, acknowledged);
    const whats = ['acknowledge missed', 'update in 5', 'update missed', 'outside opened', 'respond missed'];
    expect([await byItself(filed), (await kindsOf(filed)).length]).toEqual([whats, 6]);
    const { id } = await rowOf(app, filed.reference);
    const times = (await entriesOf(app.house.store.db, firm, id)).map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it('warns as the firm decides now, of complaints that are there too, and moves none of their dates', async () => {
    const filed = await file();
    const { clocks: before } = await rowOf(app, filed.reference);
    await decide((settings) => ({ ...settings, warnings: { ...settings.warnings, acknowledge: [4], update: [] } }));
    await app.worker.runDue();
    expect((await rowOf(app, filed.reference)).clocks).toEqual(before);
    await at('2026-11-26T07:59Z');
    expect(await byItself(filed)).toEqual([]);
    for (const instant of ['2026-11-26T08:00Z', '2026-11-30T12:00Z', '2026-12-18T12:00Z']) await at(instant);
    expect(await byItself(filed)).toEqual(['acknowledge in 4', 'acknowledge missed']);
  });

  it('has a clock of its own for what is about personal data, met by the same first contact', async () => {
    const [late, met] = [await file({ issues: ['data-protection'] }), await file({ issues: ['data-protection'] })];
    const [, second, ...more] = (await view(late)).deadlines;
    expect([second, more.length]).toMatchObject([{ code: 'data-protection', by: '2026-12-22', basis: 'rule' }, 2]);
    await act(app, met.reference, acknowledged);
    const whats = async (filed: Filed) => (await byItself(filed)).filter((what) => what.startsWith('data-protection'));
    for (const instant of ['2026-12-08T08:00Z', '2026-12-18T08:00Z', '2026-12-22T23:59Z']) await at(instant);
    expect(await whats(late)).toEqual(['data-protection in 14', 'data-protection in 3']);
    await at('2026-12-23T00:00Z');
    expect(await whats(late)).toContain('data-protection missed');
    expect((await view(late)).timeline.at(-1)?.text).toContain('by 22 December 2026');
    expect(await whats(met)).toEqual([]);
  });
});
