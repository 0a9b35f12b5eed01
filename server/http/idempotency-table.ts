/** Kept answers by caller's key. */
import type { Kysely } from 'kysely';
import type { Change } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

export const keptAnswer = (db: Kysely<Tables>, firm: string, operation: string, keyHash: Uint8Array) =>
  db
    .selectFrom('idempotency')
    .select(['fingerprint', 'status', 'sealed', 'created_at'])
    .where('firm', '=', firm)
    .where('operation', '=', operation)
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();

/** Forgets answers older than `before`; with them goes the last copy of an access code. */
export const forgetAnswers = (db: Kysely<Tables>, before: number): Change => ({
  change: db.deleteFrom('idempotency').where('created_at', '<', before).compile(),
});
