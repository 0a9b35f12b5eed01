/**
 * Who reads what a client said of how they were handled. Whoever had the complaint, now or before, does not before it is released,
 * unless nobody else could release it: a firm of one has no other reader.
 */
import { may } from '../../sdk/contract/desk/roles.ts';
import { whoHad } from '../complaint/handled-table.ts';
import { wallsOf } from '../complaint/wall-table.ts';
import { colleaguesOf } from '../firm/colleagues.ts';
import type { ComplaintRow } from '../store/tables.ts';
import type { DeskHouse, Staff } from './desk-house.ts';

/** The ids of the others at the firm who could release an answer, where no wall stands and they never had the complaint. */
export async function othersWhoRelease(house: DeskHouse, { firm, person }: Staff): Promise<string[]> {
  const people = await colleaguesOf(house, firm);
  return people.filter(({ id, roles }) => id !== person && may(roles, 'survey.release')).map(({ id }) => id);
}

/** Whether this person reads an answer about that complaint, and the task to call its client, before its release. */
export async function readsUnreleased(
  house: DeskHouse,
  staff: Staff,
  { firm, id }: Pick<ComplaintRow, 'firm' | 'id'>,
): Promise<boolean> {
  if (!may(staff.roles, 'survey.read')) return false;
  const { db } = house.store;
  const had = await whoHad(db, firm, id);
  if (!had.includes(staff.person)) return true;
  const [others, walls] = await Promise.all([othersWhoRelease(house, staff), wallsOf(db, firm, id)]);
  return others.every((other) => had.includes(other) || walls.some(({ person }) => person === other));
}
