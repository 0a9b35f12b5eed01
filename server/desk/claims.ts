/** Claims as they stand: two people do not work on one complaint at once. */
import type { Claim } from '../../sdk/contract/desk/complaints.ts';
import { ProblemError } from '../http/problem.ts';
import { claimsOn } from './claim-table.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { namesOfThese } from './names.ts';

/** How long a claim stands, in milliseconds. */
export const claimedFor = 10 * 60_000;

/** Those that stand now, by complaint. */
export async function claimsNow(
  house: DeskHouse,
  firm: string,
  complaints: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  if (complaints.length === 0) return new Map();
  const rows = await claimsOn(house.store.db, firm, complaints, house.clock.now());
  const ids = rows.map(({ person }) => person);
  const names = await namesOfThese(house, firm, ids);
  const shown = rows.map((row) => asClaim({ id: row.person, name: names.get(row.person) ?? '' }, row.until));
  return new Map(rows.map(({ complaint }, at) => [complaint, shown[at] as Claim]));
}

export const asClaim = (person: Claim['person'], until: number): Claim => ({
  person,
  until: new Date(until).toISOString(),
});

/** Throws `not-possible-now`, with the name and until when, where somebody else has claimed it. */
export async function refuseClaimed(house: DeskHouse, { firm, person }: Staff, complaint: string): Promise<void> {
  const claim = (await claimsNow(house, firm, [complaint])).get(complaint);
  if (claim && claim.person.id !== person) throw claimedBy(claim);
}

export const claimedBy = ({ person: { name }, until }: Claim): ProblemError =>
  new ProblemError('not-possible-now', { detail: 'Somebody else is working on it', claimed: { name, until } });
