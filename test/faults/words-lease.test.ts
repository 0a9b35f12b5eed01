/** Words to clients in trouble: two processes at one moment, one that dies with them in hand, one that comes back late. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../server/crypto/random.ts';
import { claimPending, endPending, insertPending, sealWords } from '../../server/desk/pending-table.ts';
import { sendWords } from '../../server/desk/send-words.ts';
import { type OnDesk, onDesk, personId } from '../support/casework.ts';
import { describeEachEngine, ownDatabase } from '../support/each-store.ts';
import { newComplaint } from '../support/ledger.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { closeTwo, expectQuiet, minutePasses, openTwo, type TwoServers } from '../support/two-servers.ts';

const leaseFor = 60_000;

/** As its writer did who could have taken it back until a second ago. */
async function writeOn(app: TestApp, { firm, id: complaint }: OnDesk, text: string): Promise<string> {
  const { store, keyring } = app.house;
  const which = { firm, complaint, id: newId('msg') };
  const goes_at = app.clock.now() - 1_000;
  const sealed = sealWords(await keyring.complaint(firm, complaint), which, text);
  const person = await personId(app, 'handler');
  const times = { written_at: goes_at - 10_000, goes_at, leased_until: 0, failed: null };
  await store.commit({ steps: [insertPending({ ...which, person, about: 'message', sealed, ...times })] });
  return which.id;
}

/** The words on a complaint as its client has them. */
const saidOn = async (complaint: OnDesk): Promise<string[]> =>
  (await complaint.history()).flatMap(({ kind, facts }) => (kind === 'message-from-firm' ? [facts.text] : []));

describeEachEngine('a server that begins to work', ({ databaseUrl }) => {
  it('sends at once what one before it died with, where it is alone; else when that can be dead', async () => {
    const app = await openTestApp({ databaseUrl });
    await app.worker.stop();
    const complaint = await onDesk(app, 'investigating');
    await writeOn(app, complaint, 'Siskin');
    await claimPending(app.house.store, app.clock.now(), 5, leaseFor);
    const next = await app.work();
    await next.runDue();
    expect(await saidOn(complaint)).toEqual(app.house.store.alone ? ['Siskin'] : []);
    await next.stop();
    await app.close();
  });
});

describe('two servers with words to send', () => {
  const databaseUrl = ownDatabase();
  let two: TwoServers;
  let one: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    two = await openTwo(databaseUrl);
    [one, other] = two;
  });
  beforeEach(() => {
    const now = one.clock.now() + 60_000;
    for (const { clock } of [one, other]) clock.set(now);
  });
  afterEach(() => expectQuiet(two));
  afterAll(() => closeTwo(two));

  const db = () => one.house.store.db;
  const complaintsOnDesk = async (count: number): Promise<OnDesk[]> =>
    Promise.all(Array.from({ length: count }, () => onDesk(one, 'investigating', newComplaint())));
  const both = () => Promise.all([one, other].map(({ house }) => sendWords(house)));
  const left = async () => (await db().selectFrom('pending').select('id').execute()).length;
  const lettersAbout = async (complaints: readonly OnDesk[]) => {
    const ids = complaints.map(({ id }) => id);
    const letters = db().selectFrom('letter').select('id').where('kind', '=', 'message').where('complaint', 'in', ids);
    return (await letters.execute()).length;
  };

  it('share those that are due at the same moment, each once, in the order they were written', async () => {
    const complaints = await complaintsOnDesk(30);
    for (const text of ['first', 'second', 'third']) {
      await Promise.all(complaints.map((complaint) => writeOn(one, complaint, text)));
      for (const { clock } of [one, other]) clock.advance('PT1S');
    }
    const [here = 0, there = 0] = await both();
    // What one has in hand on a complaint keeps back what was written on it later.
    while ((await left()) > 0) await both();
    expect(here + there).toBeGreaterThan(0);
    for (const complaint of complaints) expect(await saidOn(complaint)).toEqual(['first', 'second', 'third']);
    expect(await lettersAbout(complaints)).toBe(90);
  });

  it('leave what one holds alone while it may still send it, and take it over once when it is dead', async () => {
    const complaints = await complaintsOnDesk(12);
    await Promise.all(complaints.map((complaint) => writeOn(one, complaint, 'Redstart')));
    const held = await claimPending(one.house.store, one.clock.now(), 5, leaseFor);
    expect(held).toHaveLength(5);
    expect([await sendWords(other.house), await sendWords(other.house), await left()]).toEqual([7, 0, 5]);
    await minutePasses(other, 'pending');
    expect([await sendWords(other.house), await left()]).toEqual([5, 0]);
    for (const complaint of complaints) expect(await saidOn(complaint)).toEqual(['Redstart']);
    expect(await lettersAbout(complaints)).toBe(12);
  });

  it('write nothing by halves where one dies between deciding and writing', async () => {
    const [complaint] = (await complaintsOnDesk(1)) as [OnDesk];
    await writeOn(one, complaint, 'Wheatear');
    await diesAtItsNextEntry(one);
    expect([await saidOn(complaint), await left()]).toEqual([[], 1]);
    expect(await sendWords(other.house)).toBe(0);
    await minutePasses(other, 'pending');
    expect([await sendWords(other.house), await saidOn(complaint), await left()]).toEqual([1, ['Wheatear'], 0]);
  });

  it('send nothing twice where one that was taken for dead comes back', async () => {
    const [complaint] = (await complaintsOnDesk(1)) as [OnDesk];
    await writeOn(one, complaint, 'Whinchat');
    const late = await comesBackLate(one, async () => {
      await minutePasses(other, 'pending');
      expect(await sendWords(other.house)).toBe(1);
    });
    expect([late, await saidOn(complaint), await lettersAbout([complaint])]).toEqual([1, ['Whinchat'], 1]);
  });

  it('send nothing that was taken back while one of them had it in hand', async () => {
    const [complaint] = (await complaintsOnDesk(1)) as [OnDesk];
    const id = await writeOn(one, complaint, 'Fieldfare');
    await comesBackLate(one, async () => {
      const { firm, id: on } = complaint;
      const taken = await other.house.store.commit({ steps: [endPending(db(), { firm, complaint: on, id })] });
      expect(taken.won).toBe(true);
    });
    expect([await saidOn(complaint), await left()]).toEqual([[], 0]);
  });

  /** It claims the words, and then its next write never comes about. */
  function diesAtItsNextEntry({ house }: TestApp): Promise<void> {
    let writes = 1;
    return new Promise((resolve) => {
      const commit: typeof house.store.commit = (unit) => {
        if (writes-- > 0) return house.store.commit(unit);
        resolve();
        return new Promise(() => {});
      };
      void sendWords({ ...house, store: { ...house.store, commit } });
    });
  }

  /** It claims the words and decides; something else happens; then it writes. */
  function comesBackLate({ house }: TestApp, meanwhile: () => Promise<void>): Promise<number> {
    let writes = 1;
    const first = { done: false };
    const commit: typeof house.store.commit = async (unit) => {
      if (writes-- <= 0 && !first.done) {
        first.done = true;
        await meanwhile();
      }
      return house.store.commit(unit);
    };
    return sendWords({ ...house, store: { ...house.store, commit } });
  }
});
