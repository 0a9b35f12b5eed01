/** The history is a chain: whatever is changed in it, from outside and without keys, can be seen where. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { brokenAt, entryHash } from '../../server/complaint/chain.ts';
import { entriesOf } from '../../server/complaint/complaint-table.ts';
import { beginning } from '../../server/crypto/chain.ts';
import type { EntryRow } from '../../server/store/tables.ts';
import { acknowledged, act, closed, fileAndOpen, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const length = 12;
const flipped = (bytes: Uint8Array, at = 0): Uint8Array => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

/** A chain as `record` writes it. */
function chain(): EntryRow[] {
  const entries: EntryRow[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const previous = entries.at(-1)?.hash ?? beginning;
    const sealed = Buffer.from(`sealed ${seq}`);
    const entry = {
      firm: 'frm_1',
      complaint: 'cmp_1',
      seq,
      kind: 'message-from-you',
      at: seq * 1_000,
      actor: 'you',
      sealed,
      previous,
    } as const;
    entries.push({ ...entry, hash: entryHash(entry) });
  }
  return entries;
}

/** Each does something to the entry at `at` (from 0) and is seen at an entry number. */
const tamperings: [
  name: string,
  tamper: (entries: EntryRow[], at: number) => EntryRow[],
  seenAt: (at: number) => number,
][] = [
  [
    'its words are changed',
    (all, at) => changedAt(all, at, ({ sealed }) => ({ sealed: flipped(sealed) })),
    (at) => at + 1,
  ],
  ['its kind is changed', (all, at) => changedAt(all, at, () => ({ kind: 'closed' })), (at) => at + 1],
  ['it is back-dated', (all, at) => changedAt(all, at, ({ at: when }) => ({ at: when - 1 })), (at) => at + 1],
  ['someone else is said to have done it', (all, at) => changedAt(all, at, () => ({ actor: 'firm' })), (at) => at + 1],
  ['it is moved to another complaint', (all, at) => changedAt(all, at, () => ({ complaint: 'cmp_2' })), (at) => at + 1],
  ['it is taken out', (all, at) => all.toSpliced(at, 1), (at) => at + 1],
  [
    'it is taken out and the rest renumbered',
    (all, at) => all.toSpliced(at, 1).map((one, index) => ({ ...one, seq: index + 1 })),
    (at) => at + 1,
  ],
  ['it is put in twice', (all, at) => all.toSpliced(at, 0, all[at] as EntryRow), (at) => at + 2],
  ['its hash is changed', (all, at) => changedAt(all, at, ({ hash }) => ({ hash: flipped(hash, 31) })), (at) => at + 1],
  [
    'it is changed and hashed anew',
    (all, at) =>
      rehashed(
        changedAt(all, at, () => ({ at: 5 })),
        at,
      ),
    (at) => at + 2,
  ],
];

function changedAt(all: EntryRow[], at: number, change: (entry: EntryRow) => Partial<EntryRow>): EntryRow[] {
  return all.map((entry, index) => (index === at ? { ...entry, ...change(entry) } : entry));
}

const rehashed = (all: EntryRow[], at: number): EntryRow[] =>
  changedAt(all, at, (entry) => ({ hash: entryHash(entry) }));

describe('a chain', () => {
  it('holds as it was written, at every length', () => {
    for (let end = 0; end <= length; end++) expect(brokenAt(chain().slice(0, end))).toBeNull();
  });

  for (const [name, tamper, seenAt] of tamperings)
    it(`shows wherever ${name}`, () => {
      for (let at = 0; at < length - 1; at++) expect([at, brokenAt(tamper(chain(), at))]).toEqual([at, seenAt(at)]);
    });

  it('shows two entries that changed places', () => {
    for (let at = 0; at < length - 1; at++) {
      const all = chain();
      expect(brokenAt(all.with(at, all[at + 1] as EntryRow).with(at + 1, all[at] as EntryRow))).toBe(at + 1);
    }
  });

  it('shows an end that was cut off, put on, or all hashed anew, beside the complaint’s own row', () => {
    const all = chain();
    const tip = { version: length, head: all.at(-1)?.hash ?? beginning };
    expect(brokenAt(all, tip)).toBeNull();
    for (let end = 0; end < length; end++) expect(brokenAt(all.slice(0, end), tip)).toBe(end + 1);
    const more = { ...(all.at(-1) as EntryRow), seq: length + 1, previous: tip.head };
    expect(brokenAt([...all, { ...more, hash: entryHash(more) }], tip)).toBe(length + 1);
    const last = changedAt(all, length - 1, () => ({ at: 7 }));
    expect(brokenAt(rehashed(last, length - 1))).toBeNull();
    expect(brokenAt(rehashed(last, length - 1), tip)).not.toBeNull();
  });
});

describeEachEngine('a complaint that lived', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('has one entry for each thing that happened, in one unbroken chain that ends at its row', async () => {
    const { filed, tracker } = await fileAndOpen(app, complaints.lateCompletion);
    await tracker.post('messages', { text: 'Hello' });
    await act(app, filed.reference, acknowledged);
    await tracker.post('withdrawal', {});
    await tracker.remove('withdrawal');
    await act(app, filed.reference, closed);
    await app.letters();
    const row = await rowOf(app, filed.reference);
    const entries = await entriesOf(app.house.store.db, row.firm, row.id);
    expect(brokenAt(entries, row)).toBeNull();
    expect(Buffer.from(entries[0]?.hash ?? []).toString('hex')).toBe(filed.receipt.hash);
    const letters = await app.house.store.db
      .selectFrom('letter')
      .select('id')
      .where('complaint', '=', row.id)
      .execute();
    expect(entries.map(({ kind }) => kind).sort()).toEqual(
      [
        'acknowledged',
        'closed',
        'message-from-you',
        'received',
        'walled',
        'withdrawal-undone',
        'withdrawn',
        ...letters.map(() => 'letter-sent'),
      ].sort(),
    );
  });
});
