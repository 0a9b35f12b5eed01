/** Sessions by the hash of their token. */
import type { Kysely } from 'kysely';
import type { SessionRow } from '../store/client-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

export const insertSession = (row: SessionRow): Insert => ({ into: 'session', row: { ...row } });

export const sessionByHash = (db: Db, tokenHash: Uint8Array) =>
  db.selectFrom('session').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();

export const seeSession = (db: Db, firm: string, tokenHash: Uint8Array, now: number): Change => ({
  change: db
    .updateTable('session')
    .set({ seen_at: now })
    .where('firm', '=', firm)
    .where('token_hash', '=', tokenHash)
    .compile(),
});

export const endSession = (db: Db, firm: string, tokenHash: Uint8Array): Change => ({
  change: db.deleteFrom('session').where('firm', '=', firm).where('token_hash', '=', tokenHash).compile(),
});

/** Forgets sessions nobody can use any more. */
export const forgetSessions = (db: Db, seenBefore: number): Change => ({
  change: db.deleteFrom('session').where('seen_at', '<', seenBefore).compile(),
});
