/** Claiming a complaint to work on it: ten minutes, renewed by claiming again. Anyone may take over, but not unseen. */
import type { Claim } from '../../sdk/contract/desk/complaints.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import { record } from '../complaint/record.ts';
import { endClaim } from '../complaint/wall-table.ts';
import { OvertakenError, untilNotOvertaken } from '../http/overtaken.ts';
import { atHand } from './at-hand.ts';
import { keepClaim } from './claim-table.ts';
import { asClaim, claimedBy, claimedFor, claimsNow } from './claims.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { namesOfThese } from './names.ts';

/** Throws `not-found`; `not-possible-now` where somebody else has it, unless `takeOver`: that goes on record. */
export function claim(house: DeskHouse, staff: Staff, complaint: string, takeOver: boolean): Promise<Claim> {
  const { store, clock } = house;
  const { firm, person } = staff;
  return untilNotOvertaken(async () => {
    const { row, key, reckoning } = await atHand(house, staff, complaint);
    const now = clock.now();
    const [held, names] = await Promise.all([claimsNow(house, firm, [complaint]), namesOfThese(house, firm, [person])]);
    const me = { id: person, name: names.get(person) ?? '' };
    const mine = { firm, complaint, person, until: now + claimedFor };
    const other = held.get(complaint);
    if (!other || other.person.id === person) {
      const { won } = await store.commit({ steps: [keepClaim(store.db, mine, now)] });
      if (!won) throw new OvertakenError('somebody else claimed it first');
    } else {
      if (!takeOver) throw claimedBy(other);
      const taken: Happened = { kind: 'taken-over', facts: { from: other.person, by: me.name, person } };
      const rows = [keepClaim(store.db, mine, now, other.person.id)];
      await record(store, row, key, [taken], now, reckoning, rows);
    }
    return asClaim(me, mine.until);
  });
}

/** Gives it back; does nothing where it is not one's own. */
export async function unclaim(house: DeskHouse, staff: Staff, complaint: string): Promise<void> {
  await atHand(house, staff, complaint);
  const { store } = house;
  await store.commit({ steps: [endClaim(store.db, staff.firm, complaint, staff.person)] });
}
