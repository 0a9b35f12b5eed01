/** Walls that raise themselves: whom a complaint is about sees no trace of it, from its first moment or from their own. */
import type { Facts, Happened } from '../../sdk/contract/history.ts';
import { keyedHash } from '../crypto/derive.ts';
import type { FirmKeys } from '../crypto/keyring.ts';
import { type Colleague, colleaguesOf, handles } from '../firm/colleagues.ts';
import { canBeMeant, meant, wordsOf } from '../firm/names.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import type { Change, Insert, Store } from '../store/store.ts';
import { noCode, toldCode } from './access-code.ts';
import { changeCode } from './access-code-table.ts';
import { type Acting, standing, type Which } from './acts.ts';
import { factsOf } from './history.ts';
import { record } from './record.ts';
import { possible } from './rules.ts';
import {
  complaintsNaming,
  endClaim,
  insertConcerns,
  insertWall,
  liftingsOf,
  wallsOf,
  wordsNamed,
} from './wall-table.ts';

type Reading = Pick<Acting, 'store' | 'keyring'>;

/**
 * Whom a new complaint is about. `people`: all who were looked at; `walled`: the ids of those who never see it; `rows`: to be committed after it and its entries, of which
 * those of `happened` are numbered from `first` on.
 */
export interface Concern {
  people: readonly Colleague[];
  walled: ReadonlySet<string>;
  happened: Happened[];
  rows(which: Which, first: number, at: number): (Insert | Change)[];
}

const nobody: Concern = { people: [], walled: new Set(), happened: [], rows: () => [] };

/** Reads nothing where the client names nobody. */
export async function concernOf(
  { store, keyring }: Reading,
  firm: string,
  personConcerned: string | null | undefined,
): Promise<Concern> {
  const words = wordsOf(personConcerned ?? '');
  if (words.length === 0) return nobody;
  const [people, keys] = await Promise.all([colleaguesOf({ store, keyring }, firm), keyring.firm(firm)]);
  const happened = conflicts(people, (word) => words.includes(word), new Set());
  return {
    people,
    walled: new Set(happened.flatMap((one) => (one.kind === 'walled' ? [one.facts.whom.id] : []))),
    happened,
    rows: (which, first, at) => [
      ...wallRows(store, which, happened, first, at),
      insertConcerns(
        store.db,
        words.map((word) => ({ ...which, word: hashOf(keys, word) })),
      ),
    ],
  };
}

/**
 * Walls that follow from a name. Where everybody who could handle the complaint would be walled, those are not: that goes on
 * record instead, and the client is told.
 */
function conflicts(
  people: readonly Colleague[],
  has: (word: string) => boolean,
  walled: ReadonlySet<string>,
): Happened[] {
  const concerned = meant(people, has).filter(({ id }) => !walled.has(id));
  const left = people.filter((one) => handles(one) && !walled.has(one.id) && !concerned.includes(one));
  const needed = left.length === 0 ? concerned.filter(handles) : [];
  const walls = concerned
    .filter((one) => !needed.includes(one))
    .map((one): Happened => ({ kind: 'walled', facts: { whom: named(one), why: 'concerned', note: null, by: null } }));
  if (needed.length === 0) return walls;
  return [...walls, { kind: 'wall-overridden', facts: { concerned: needed.map(named) } }];
}

const named = ({ id, name }: Colleague) => ({ id, name });

/**
 * The rows that belong to walls among what happened, whose entries are numbered from `first` on. The person's claim ends; what
 * they wrote and that has not gone out does not go, which is looked at when it would.
 */
const wallRows = (
  { db }: Store,
  { firm, complaint }: Which,
  happened: readonly Happened[],
  first: number,
  at: number,
): (Insert | Change)[] =>
  happened.flatMap((one, place) => {
    if (one.kind !== 'walled') return [];
    const { whom, why } = one.facts;
    return [
      insertWall({ firm, complaint, person: whom.id, why, entry: first + place, raised_at: at }),
      endClaim(db, firm, complaint, whom.id),
    ];
  });

/**
 * Puts walls on record with all that goes with them. Whoever has the complaint has it no more, which its client is told as of any
 * other. Who was told the code could still open the complaint as its client does: it ends in the same unit, with every session
 * it opened. `also`: as {@link record} has it.
 */
export async function recordWalls(
  store: Store,
  { row, key, reckoning }: Awaited<ReturnType<typeof standing>>,
  walls: readonly Happened[],
  now: number,
  also: readonly (Insert | Change)[] = [],
): Promise<void> {
  const told = await toldCode(store, row, key);
  const raising = (person: string | null) =>
    walls.find((one) => one.kind === 'walled' && one.facts.whom.id === person)?.facts as Facts['walled'] | undefined;
  const [taken, ended] = [possible(row, 'assigned', now) ? raising(row.handler) : undefined, raising(told)];
  const happened: Happened[] = [
    ...(taken ? [takenFrom(taken)] : []),
    ...walls,
    ...(ended ? [{ kind: 'code-ended', facts: {} } as const] : []),
  ];
  const which = { firm: row.firm, complaint: row.id };
  const raised = wallRows(store, which, happened, row.version + 1, now);
  const code = ended ? changeCode(store.db, row, noCode) : [];
  await record(store, row, key, happened, now, reckoning, [...also, ...raised, ...code]);
}

const takenFrom = ({ by, person }: Facts['walled']): Happened => ({
  kind: 'assigned',
  facts: { to: null, name: null, by, ...(person ? { person } : {}), walled: true },
});

/** After filing: whoever joined or was renamed while that was under way is walled too. */
export async function concernAgain(acting: Acting, { people }: Concern, which: Which, now: number): Promise<void> {
  if (people.length === 0) return;
  const seen = new Set(people.map(({ id, version }) => `${id}/${version}`));
  const changed = (await colleaguesOf(acting, which.firm)).filter(({ id, version }) => !seen.has(`${id}/${version}`));
  for (const { id } of changed) await wallFrom(acting, which, id, now);
}

/**
 * Walls a person from all complaints that name them, but those a supervisor has let them see. For whoever joins, is renamed or
 * signs in: costs one read where nothing names them.
 */
export async function wallFromAll(acting: Acting, firm: string, person: string, now: number): Promise<void> {
  const { store, keyring } = acting;
  const me = (await colleaguesOf(acting, firm)).find(({ id }) => id === person);
  if (!me || me.inWords.words.length === 0) return;
  const hashes = hashesOf(await keyring.firm(firm), me.inWords.words);
  for (const [complaint, found] of await complaintsNaming(store.db, firm, [...hashes.values()], person))
    if (canBeMeant(me.inWords, standsIn(found, hashes))) await wallFrom(acting, { firm, complaint }, person, now);
}

function wallFrom(acting: Acting, which: Which, person: string, now: number): Promise<void> {
  return untilNotOvertaken(async () => {
    const { store } = acting;
    const { firm, complaint } = which;
    const hand = await standing(acting, which);
    const { row, key } = hand;
    const [people, has, walls, liftings] = await Promise.all([
      colleaguesOf(acting, firm),
      wordsIn(acting, which),
      wallsOf(store.db, firm, complaint),
      liftingsOf(store.db, firm, complaint),
    ]);
    if (liftings.some((entry) => factsOf(entry, key).whom.id === person)) return;
    const walled = new Set(walls.map((wall) => wall.person));
    const happened = conflicts(people, has, walled).filter((one) =>
      one.kind === 'walled' ? one.facts.whom.id === person : !row.override,
    );
    if (happened.length === 0) return;
    await recordWalls(store, hand, happened, now);
  });
}

/** Whether a word stands in what the client wrote of whom it is about; asked of the hashes of all words that names here have. */
async function wordsIn(acting: Reading, { firm, complaint }: Which): Promise<(word: string) => boolean> {
  const keys = await acting.keyring.firm(firm);
  const people = await colleaguesOf(acting, firm);
  const hashes = hashesOf(
    keys,
    people.flatMap(({ inWords }) => inWords.words),
  );
  return standsIn(await wordsNamed(acting.store.db, firm, complaint, [...hashes.values()]), hashes);
}

type Hashes = ReadonlyMap<string, Buffer>;

const hashesOf = (keys: FirmKeys, words: readonly string[]): Hashes =>
  new Map(words.map((word) => [word, hashOf(keys, word)]));

const standsIn =
  (found: readonly Uint8Array[], hashes: Hashes) =>
  (word: string): boolean =>
    found.some((one) => hashes.get(word)?.equals(one));

const hashOf = ({ index }: FirmKeys, word: string): Buffer => keyedHash(index, 'concern/v1', word);
