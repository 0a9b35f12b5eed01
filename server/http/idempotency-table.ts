/** Kept answers by caller's key. */
import type { CompiledQuery, Kysely } from 'kysely';
import type { Change } from '../store/store.ts';
import type { IdempotencyRow, Tables } from '../store/tables.ts';

/** Asked on every filing: its text is built once, the engine's own prepared statement does the rest. */
export async function keptAnswer(db: Kysely<Tables>, firm: string, operation: string, keyHash: Uint8Array) {
  const compiled = texts.get(db) ?? build(db).compile();
  texts.set(db, compiled);
  const { rows } = await db.executeQuery<Kept>({ ...compiled, parameters: [firm, operation, keyHash] });
  return rows[0];
}

const build = (db: Kysely<Tables>) =>
  db
    .selectFrom('idempotency')
    .select(['fingerprint', 'status', 'sealed', 'created_at'])
    .where('firm', '=', '')
    .where('operation', '=', '')
    .where('key_hash', '=', new Uint8Array());

type Kept = Pick<IdempotencyRow, 'fingerprint' | 'status' | 'sealed' | 'created_at'>;
const texts = new WeakMap<Kysely<Tables>, CompiledQuery<Kept>>();

/** Forgets answers older than `before`; with them goes the last copy of an access code. */
export const forgetAnswers = (db: Kysely<Tables>, before: number): Change => ({
  change: db.deleteFrom('idempotency').where('created_at', '<', before).compile(),
});
