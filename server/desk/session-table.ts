/** Sessions at the desk by the hash of their token, each with the person it is of. */
import type { Kysely } from 'kysely';
import type { StaffSessionRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

export const insertSession = (row: StaffSessionRow): Insert => ({ into: 'staff_session', row: { ...row } });

export const sessionByHash = (db: Db, tokenHash: Uint8Array) =>
  db
    .selectFrom('staff_session')
    .innerJoin('person', (join) =>
      join.onRef('person.firm', '=', 'staff_session.firm').onRef('person.id', '=', 'staff_session.person'),
    )
    .selectAll('staff_session')
    .select(['person.roles', 'person.state', 'person.demo'])
    .where('staff_session.token_hash', '=', tokenHash)
    .executeTakeFirst();

export const seeSession = (db: Db, firm: string, tokenHash: Uint8Array, now: number): Change => ({
  change: db
    .updateTable('staff_session')
    .set({ seen_at: now })
    .where('firm', '=', firm)
    .where('token_hash', '=', tokenHash)
    .compile(),
});

export const endSession = (db: Db, firm: string, tokenHash: Uint8Array): Change => ({
  change: db.deleteFrom('staff_session').where('firm', '=', firm).where('token_hash', '=', tokenHash).compile(),
});

/** Ends all sessions of a person; `but`: the one that stays. */
export function endSessions(db: Db, firm: string, person: string, but?: Uint8Array): Change {
  const all = db.deleteFrom('staff_session').where('firm', '=', firm).where('person', '=', person);
  return { change: (but ? all.where('token_hash', '!=', but) : all).compile() };
}

/** Forgets sessions nobody can use any more. */
export const forgetStaffSessions = (db: Db, seenBefore: number): Change => ({
  change: db.deleteFrom('staff_session').where('seen_at', '<', seenBefore).compile(),
});
