/** A year of complaints over two servers whose clocks jump about, one of which dies: each thing once, nothing missing. */
import { afterAll, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { type Happened, type HappeningKind, happenings } from '../../sdk/contract/history.ts';
import { happen } from '../../server/complaint/acts.ts';
import { brokenAt } from '../../server/complaint/chain.ts';
import { complaintByReference, entriesOf } from '../../server/complaint/complaint-table.ts';
import type { ComplaintsHouse } from '../../server/complaint/complaints-house.ts';
import { happenedIn } from '../../server/complaint/history.ts';
import { correspondent } from '../../server/correspondent.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { keepTime } from '../../server/deadlines/timetable.ts';
import type { Log } from '../../server/http/house.ts';
import { ProblemError } from '../../server/http/problem.ts';
import { type Mailer, MailNeverError } from '../../server/mail/mailer.ts';
import { drain } from '../../server/mail/outbox.ts';
import { addDays, dayIn } from '../../server/packs/calendar.ts';
import type { ComplaintRow } from '../../server/store/tables.ts';
import { acknowledged, answered, closed } from '../support/doors.ts';
import { ownDatabase } from '../support/each-store.ts';
import { type Deed, type Fate, fates } from '../support/fates.ts';
import { newComplaint } from '../support/ledger.ts';
import { monday, openTestApp, type TestApp } from '../support/test-app.ts';

const day = 86_400_000;
const nobody = 'gone@mail.example';

/** The complaint with this number: some have no e-mail, some an address that nobody has. */
function complaintNumber(at: number) {
  if (at % 10 === 9) return complaints.nobodyCalledBack;
  return at % 15 === 7 ? { ...newComplaint(), complainant: { name: 'Vera Okafor', email: nobody } } : newComplaint();
}

let state = 20_261_123;
/** The same numbers every time, from 0 to below 1 (Lehmer’s generator). */
function number(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

describe('a year over two servers', () => {
  const databaseUrl = ownDatabase();
  const lives: { reference: string; filedAt: number; left: [...Fate] }[] = [];
  /** What the clocks that ran out ask for, as far as any node has gone. */
  const foreseen = new Set<string>();
  /** Letters as they were handed over, by their ids. */
  const handed: string[] = [];
  let nodes: TestApp[] = [];
  let warned: MockInstance<Log['warn']>;
  beforeAll(async () => {
    const env = { REDRESS_ROOT_KEY: randomBytes(32).toString('base64url') };
    nodes = [await openTestApp({ databaseUrl, env }), await openTestApp({ databaseUrl, env })];
    for (const { worker } of nodes) await worker.stop();
    warned = vi.spyOn(any().house.log, 'warn');
  });
  afterAll(() => Promise.all(nodes.map((node) => node.close())));

  const any = (): TestApp => nodes[Math.floor(number() * nodes.length)] as TestApp;
  const db = () => (nodes.at(-1) as TestApp).house.store.db;
  const latest = () => Math.max(...nodes.map(({ clock }) => clock.now()));
  const rows = async (): Promise<ComplaintRow[]> => {
    const kept = await db().selectFrom('complaint').selectAll().orderBy('id').execute();
    return kept.map((row) => ({ ...row, clocks: JSON.parse(row.clocks) }));
  };
  const overdue = async () =>
    (await rows()).flatMap(({ reference, due_at }) => (due_at !== null && due_at <= latest() ? [reference] : []));
  const mailer: Mailer = {
    send: async ({ id, to }) => {
      handed.push(id);
      if (to === nobody) throw new MailNeverError('eenvelope-550');
    },
    close: () => {},
  };
  const post = (house: ComplaintsHouse) => drain({ ...house, mailer, ...correspondent(house) });

  it('does each thing once, whatever the clocks say, and goes on with one when the other has died', async () => {
    await live(monday, monday + 180 * day);
    expect(new Set(handed).size).toBe(handed.length);
    expect(new Set(warned.mock.calls.map(([, text]) => text))).toEqual(new Set(['a letter was not sent']));
    await dieInTheMiddle(monday + 182 * day);
    await live(monday + 183 * day, monday + 425 * day);
    for (const { clock } of nodes) clock.set(monday + 460 * day);
    await keepAll();
    await post(any().house);
    expect(lives.map(({ left }) => left)).toEqual(Array(60).fill([]));
    expect(await faults()).toEqual([]);
  });

  async function live(from: number, to: number): Promise<void> {
    for (let now = from; now < to; now += (1 + 8 * number()) * day) {
      // Each clock goes its own way: mostly some days before or behind the year, now and then weeks ahead, then back.
      for (const { clock } of nodes)
        clock.set(Math.round(now + (number() < 0.2 ? 7 + 14 * number() : 8 * number() - 4) * day));
      await keepAll();
      await fileSome(now);
      await act(now);
      await Promise.all(nodes.map(({ house }) => post(house)));
    }
  }

  /** At the same moment, and once more: what one held, the other had to leave. */
  async function keepAll(): Promise<void> {
    await foresee();
    for (let time = 0; time < 2; time++) await Promise.all(nodes.map(({ house }) => keepTime(house)));
    expect(await overdue()).toEqual([]);
  }

  /** Notes what is due before anyone looks. */
  async function foresee(): Promise<void> {
    for (const { reference, status, clocks, closed_at } of await rows())
      for (const { code, by, at, met, paused } of status === 'closed' || status === 'withdrawn' ? [] : clocks)
        if (!met && !paused && at <= latest()) {
          // Whoever was answered before could go outside from that day on.
          const answered = code === 'outside' && closed_at !== null ? dayIn('Europe/London', closed_at) : by;
          foreseen.add(`${reference} ${code} ${answered}`);
        }
  }

  async function fileSome(now: number): Promise<void> {
    for (let at = lives.length; at < 60 && monday + at * 5.5 * day <= now; at++) {
      const { reference } = await any().file(complaintNumber(at));
      lives.push({ reference, filedAt: now, left: [...(fates[at % fates.length] ?? [])] });
    }
  }

  async function act(now: number): Promise<void> {
    for (const { reference, filedAt, left } of lives)
      while (left[0] && filedAt + left[0][0] * day <= now)
        for (const [, deed] of left.splice(0, 1)) await doIt(any(), reference, deed);
  }

  async function doIt({ house, clock }: TestApp, reference: string, deed: Deed): Promise<void> {
    const row = (await complaintByReference(house.store.db, reference)) as ComplaintRow;
    const wanted = await wantedBy(house, row, deed);
    await happen(house, { firm: row.firm, complaint: row.id }, wanted, clock.now()).catch((error: Error) => {
      // By a clock that is weeks ahead it can be too late to take a withdrawal back.
      if (!(row.status === 'withdrawn' && error instanceof ProblemError)) throw error;
    });
  }

  async function wantedBy({ store }: ComplaintsHouse, row: ComplaintRow, deed: Deed): Promise<Happened> {
    const about = (await entriesOf(store.db, row.firm, row.id)).findLast(({ kind }) => `told-${kind}` === deed)?.seq;
    const to = addDays(row.clocks.find(({ code }) => code === 'respond')?.by ?? '', 40);
    const facts: Partial<Record<Deed, object>> = {
      acknowledged: acknowledged.facts,
      answered: answered.facts,
      closed: closed.facts,
      'message-from-firm': { id: 'msg_1', text: 'We look into it.', by: null },
      'message-from-you': { id: 'msg_2', text: 'Here it is.' },
      withdrawn: { reason: null },
      asked: { id: 'msg_3', text: 'The receipt?', by: null },
      'update-from-firm': { id: 'msg_4', text: 'The file is here.', by: null },
      resumed: { on: '', moved: [] },
      reopened: { reason: 'There is a new letter.', by: null },
      'extension-told': { code: 'respond', to, reason: 'A witness is ill.', by: null },
      'told-asked': { letter: 'asked', about, method: 'call', by: null },
      'told-extension-told': { letter: 'extension', about, method: 'call', by: null },
    };
    return { kind: deed.startsWith('told-') ? 'told' : deed, facts: facts[deed] ?? {} } as Happened;
  }

  /** The first node claims what is due, does some of it, and is never heard of again; the other takes over. */
  async function dieInTheMiddle(now: number): Promise<void> {
    const [first, second] = nodes as [TestApp, TestApp];
    for (const { clock } of nodes) clock.set(now + 40 * day);
    await foresee();
    for (const work of [keepTime, post]) {
      await dieDoing(work, first.house);
      await work(second.house);
    }
    expect((await overdue()).length).toBeGreaterThan(0);
    nodes = [second];
    await first.close();
    for (const table of ['complaint', 'letter'] as const) {
      const change = db()
        .updateTable(table)
        .set(({ eb }) => ({ leased_until: eb('leased_until', '-', 60_000) }));
      await change.where('leased_until', '>', 0).execute();
    }
    await keepTime(second.house);
    expect(await overdue()).toEqual([]);
    await post(second.house);
  }

  /** Its first six writes are done, the next never comes about. */
  function dieDoing(work: (house: ComplaintsHouse) => Promise<number>, house: ComplaintsHouse): Promise<void> {
    let writes = 6;
    return new Promise((resolve) => {
      const commit: ComplaintsHouse['store']['commit'] = (unit) => {
        if (writes-- > 0) return house.store.commit(unit);
        resolve();
        return new Promise(() => {});
      };
      void work({ ...house, store: { ...house.store, commit } }).then(() => resolve());
    });
  }

  /** All that is wrong with what is kept, a line each: chains, what happened by itself, letters and tasks by their cause. */
  async function faults(): Promise<string[]> {
    const letters = await db().selectFrom('letter').selectAll().execute();
    const tasks = await db().selectFrom('task').selectAll().execute();
    const [found, byItself, wanted]: [string[], string[], string[]] = [[], [], []];
    for (const row of await rows()) {
      const entries = await entriesOf(db(), row.firm, row.id);
      if (brokenAt(entries, row) !== null) found.push(`${row.reference} is broken`);
      const key = await any().house.keyring.complaint(row.firm, row.id);
      byItself.push(...entries.flatMap((entry) => inShort(row, happenedIn(entry, key))));
      const inPlaceOf = (letter: string) => (letter.startsWith('firm-') || row.mailable ? 'letter' : 'task');
      for (const { kind, seq } of entries)
        wanted.push(...lettersOf(kind, row).map((letter) => `${inPlaceOf(letter)} ${letter} ${row.id} ${seq}`));
    }
    for (const { kind, complaint, entry } of letters.filter(({ failure }) => failure === 'eenvelope-550'))
      wanted.push(`letter firm-letter-failed ${complaint} ${entry}`, `task ${kind} ${complaint} ${entry}`);
    const kept = letters.map(({ kind, complaint, entry }) => `letter ${kind} ${complaint} ${entry}`);
    kept.push(...tasks.map(({ letter, complaint, entry }) => `task ${letter} ${complaint} ${entry}`));
    found.push(...letters.filter(({ next_try_at }) => next_try_at !== null).map(({ id }) => `${id} waits`));
    const onTheWay = new Set(byItself.filter((one) => one.endsWith('days')));
    return [...found, ...differences(byItself, [...foreseen, ...onTheWay]), ...differences(kept, wanted)];
  }
});

function inShort({ reference }: ComplaintRow, { kind, facts }: Happened): string[] {
  if (kind === 'warned') return [`${reference} ${facts.code} ${facts.by} in ${facts.before} days`];
  if (kind === 'date-missed') return [`${reference} ${facts.code} ${facts.was}`];
  return kind === 'outside-opened' ? [`${reference} outside ${facts.from}`] : [];
}

/** Whoever has no e-mail knows without one that the firm was in touch. */
const lettersOf = (kind: HappeningKind, { mailable }: ComplaintRow): string[] =>
  happenings[kind].letters.filter((letter) => mailable || letter !== 'acknowledged');

function differences(are: readonly string[], should: readonly string[]): string[] {
  const left = [...are];
  const missing = should.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((one) => `missing: ${one}`), ...left.map((one) => `too much: ${one}`)];
}
