/** Walls by hand: a supervisor decides who sees no trace of a complaint, and why. Nobody decides so for themselves. */
import type { LiftWall, RaiseWall, WallList } from '../../sdk/contract/desk/walls.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import { entryAt } from '../complaint/complaint-table.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import { record } from '../complaint/record.ts';
import { deleteWall, wallsOf } from '../complaint/wall-table.ts';
import { recordWalls } from '../complaint/walls.ts';
import type { SealKey } from '../crypto/seal.ts';
import { nameOf } from '../firm/person.ts';
import { peopleOf } from '../firm/person-table.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { ProblemError } from '../http/problem.ts';
import type { WallRow } from '../store/desk-tables.ts';
import type { Insert } from '../store/store.ts';
import { atHand } from './at-hand.ts';
import type { DeskHouse, Staff } from './desk-house.ts';

/** Who decides, and how the answer is kept. */
interface Deciding {
  staff: Staff;
  now: number;
  keep(answer: WallList, now: number): Insert;
}

type Wall = WallList['items'][number];

/** Throws `not-found` where the reader may not see the complaint. */
export const listWalls = async (house: DeskHouse, staff: Staff, complaint: string): Promise<WallList> =>
  (await wallsAtHand(house, staff, complaint)).list;

/**
 * Walls a person off. Throws `not-found` where there is no such complaint or person; `not-possible-now` for whoever is walled
 * already, and for oneself: a supervisor is always left to handle it.
 */
export async function raiseWall(house: DeskHouse, wanted: RaiseWall, deciding: Deciding): Promise<WallList> {
  const hand = await wallsAtHand(house, deciding.staff, wanted.complaint);
  const { list, people, me } = hand;
  const whom = people.find(({ id }) => id === wanted.person);
  if (wanted.person === me.id) throw notPossible('Nobody walls themselves off');
  if (list.items.some(({ person }) => person.id === wanted.person)) throw notPossible('This person is walled already');
  if (!whom) throw new ProblemError('not-found');
  const facts = { whom, why: 'chosen', note: wanted.note, by: me.name, person: me.id } as const;
  const raised = { person: facts.whom, why: facts.why, note: facts.note, by: me, raisedAt: instant(deciding.now) };
  const rest = list.people.filter(({ id }) => id !== whom.id);
  const happened: Happened = { kind: 'walled', facts };
  const answer = { ...list, items: [...list.items, raised], people: rest };
  await recordWalls(house.store, hand, [happened], deciding.now, [deciding.keep(answer, deciding.now)]);
  house.wake();
  return answer;
}

/** Lets a person see it again. Throws `not-found` where there is no such complaint or wall. */
export async function liftWall(house: DeskHouse, wanted: LiftWall, deciding: Deciding): Promise<WallList> {
  const hand = await wallsAtHand(house, deciding.staff, wanted.complaint);
  const { list, people, me, row, key, reckoning } = hand;
  const wall = list.items.find(({ person }) => person.id === wanted.person);
  if (!wall) throw new ProblemError('not-found');
  const facts = { whom: wall.person, note: wanted.note, by: me.name, person: me.id };
  const again = people.filter(({ id }) => id === wall.person.id);
  const items = list.items.filter((one) => one !== wall);
  const answer = { ...list, items, people: [...list.people, ...again] };
  const { store } = house;
  const { now, keep } = deciding;
  const rows = [keep(answer, now), deleteWall(store.db, row.firm, row.id, wall.person.id)];
  await record(store, row, key, [{ kind: 'wall-lifted', facts }], now, reckoning, rows);
  return answer;
}

/** A complaint with its walls and their reasons, the people of the firm, and who of them decides. */
async function wallsAtHand(house: DeskHouse, staff: Staff, complaint: string) {
  const hand = await atHand(house, staff, complaint);
  const [walls, people] = await Promise.all([
    wallsOf(house.store.db, staff.firm, complaint),
    everybody(house, staff.firm),
  ]);
  const me = people.find(({ id }) => id === staff.person);
  if (!me) throw unauthenticated();
  const items = (await Promise.all(walls.map((wall) => shown(house, wall, hand.key)))).flat();
  const free = people.filter(({ id }) => id !== me.id && !walls.some(({ person }) => person === id));
  const list: WallList = { items, people: free, override: hand.row.override === 1 };
  return { ...hand, list, people, me };
}

/** A wall with what its entry says of it. */
async function shown({ store }: DeskHouse, row: WallRow, key: SealKey): Promise<Wall[]> {
  const entry = await entryAt(store.db, row.firm, row.complaint, row.entry);
  if (!entry || !isKind(entry, 'walled')) return [];
  const { whom, note, by, person } = factsOf(entry, key);
  const decider = person === undefined ? null : { id: person, name: by ?? '' };
  return [{ person: whom, why: row.why, note, by: decider, raisedAt: instant(row.raised_at) }];
}

/** All who were ever of the firm, in the order they came: whoever is disabled today may be enabled again. */
async function everybody({ store, keyring }: DeskHouse, firm: string): Promise<Wall['person'][]> {
  const [rows, keys] = await Promise.all([peopleOf(store.db, firm), keyring.firm(firm)]);
  return rows.map((row) => ({ id: row.id, name: nameOf(keys, row) }));
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const notPossible = (detail: string): ProblemError => new ProblemError('not-possible-now', { detail });
