/** Who works on which complaint just now. A claim whose time is over is nobody's. */
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
    .execute();

/** Claims a complaint, or goes on with it; lost where it is somebody else's now. `from`: it is taken from them, whose it must be. */
export const keepClaim = (db: Db, row: ClaimRow, now: number, from = row.person): Change => ({
  change: db
    .insertInto('claim')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['firm', 'complaint'])
        .doUpdateSet({ person: row.person, until: row.until })
        .where(({ or, eb }) => or([eb('claim.person', 'in', [row.person, from]), eb('claim.until', '<=', now)])),
    )
    .compile(),
  claim: true,
});
