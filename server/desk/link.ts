/** Linking complaints that belong together: said on both records at once, and seen by neither client. */
import type { Acted } from '../../sdk/contract/desk/acts.ts';
import type { HappeningKind } from '../../sdk/contract/history.ts';
import type { FaultCode } from '../../sdk/contract/problem.ts';
import { changeComplaint, complaintByTyped, insertEntry } from '../complaint/complaint-table.ts';
import { apply } from '../complaint/record.ts';
import { decide } from '../complaint/rules.ts';
import { isWalled } from '../complaint/wall-table.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import { ProblemError } from '../http/problem.ts';
import type { Change, Insert } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { type Acting, act, atHand, signed } from './at-hand.ts';
import { isLinked, linkBoth, unlinkBoth } from './case-file-table.ts';
import type { DeskHouse, Staff } from './desk-house.ts';

/** Links it to the complaint of a typed reference. Throws `validation` for one that this person cannot know of. */
export async function link(house: DeskHouse, acting: Acting, typed: string): Promise<Acted> {
  const { staff, complaint } = acting;
  const { row } = await atHand(house, staff, complaint);
  acting.requireVersion(row.edition);
  const other = await known(house, staff, await complaintByTyped(house.store.db, typed));
  if (other.id === complaint) throw unlinkable('invalid');
  if (await isLinked(house.store.db, row, other.id)) throw unlinkable('duplicate');
  return actOnBoth(house, acting, other, 'linked', linkBoth(row, other.id));
}

/** Takes a link away again. Throws `not-found` where there is none that this person may see. */
export async function unlink(house: DeskHouse, staff: Staff, complaint: string, other: string): Promise<void> {
  await untilNotOvertaken(async () => {
    const { row } = await atHand(house, staff, complaint);
    const { row: there } = await atHand(house, staff, other);
    if (!(await isLinked(house.store.db, row, other))) throw new ProblemError('not-found');
    const acting = { staff, complaint, now: house.clock.now(), requireVersion: () => {} };
    await actOnBoth(house, acting, there, 'unlinked', unlinkBoth(house.store.db, row, other));
  });
}

/** Another firm's, one behind a wall and one that never was are all the same. */
async function known({ store }: DeskHouse, { firm, person }: Staff, other: ComplaintRow | undefined) {
  if (!other || other.firm !== firm || (await isWalled(store.db, firm, other.id, person)))
    throw unlinkable('not-found');
  return other;
}

const unlinkable = (code: FaultCode): ProblemError =>
  new ProblemError('validation', { errors: [{ pointer: '/reference', code }] });

/** One act, an entry on each of the two. `links`: claims. */
async function actOnBoth(
  house: DeskHouse,
  acting: Acting,
  there: ComplaintRow,
  kind: Extract<HappeningKind, 'linked' | 'unlinked'>,
  links: readonly (Insert | Change)[],
): Promise<Acted> {
  const { staff, complaint, now } = acting;
  const { key, reckoning } = await atHand(house, staff, there.id);
  const by = await signed(house, staff);
  const happened = decide(there, { kind, facts: { other: complaint, ...by } }, { now, reckoning });
  const recorded = apply(there, key, happened, now, reckoning);
  return act(house, acting, { kind, facts: { other: there.id, ...by } }, [
    ...recorded.entries.map(insertEntry),
    ...links,
    changeComplaint(house.store.db, recorded.complaint),
  ]);
}
