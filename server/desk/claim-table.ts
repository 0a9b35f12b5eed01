/** Who works on which complaint just now. A claim whose time is over is nobody's, nor is one of whoever is walled from it. */
import type { Kysely } from 'kysely';
import type { ClaimRow } from '../store/desk-tables.ts';
import type { Change } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** The claims on these complaints that stand now. */
export const claimsOn = (db: Db, firm: string, complaints: readonly string[], now: number): Promise<ClaimRow[]> =>
  db
    .selectFrom('claim')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', 'in', [...complaints])
    .where('until', '>', now)
    .where(({ not, exists }) => not(exists(wallOfClaimant(db))))
    .execute();

/** A wall ends the claim of whom it walls; one that was made in that very moment counts for nothing. */
const wallOfClaimant = (db: Db) =>
  db
    .selectFrom('wall')
    .select('wall.person')
    .whereRef('wall.firm', '=', 'claim.firm' as never)
    .whereRef('wall.complaint', '=', 'claim.complaint' as never)
    .whereRef('wall.person', '=', 'claim.person' as never);

/** Claims a complaint, or goes on with it; lost where it is somebody else's now. `from`: it is taken from them, whose it must be. */
export const keepClaim = (db: Db, row: ClaimRow, now: number, from = row.person): Change => ({
  change: db
    .insertInto('claim')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['firm', 'complaint'])
        .doUpdateSet({ person: row.person, until: row.until })
        .where(({ or, eb, exists }) =>
          or([eb('claim.person', 'in', [row.person, from]), eb('claim.until', '<=', now), exists(wallOfClaimant(db))]),
        ),
    )
    .compile(),
  claim: true,
});
