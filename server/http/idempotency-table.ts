/** Kept answers by caller's key. */
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { IdempotencyRow } from '../store/client-tables.ts';
import type { Change } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

/** Whose key it is, for what. */
export interface KeyOf {
  firm: string;
  operation: string;
  keyHash: Buffer;
}

export type Kept = Pick<IdempotencyRow, 'fingerprint' | 'status' | 'sealed' | 'created_at' | 'complaint'>;

/** The answer kept for a key. Every filing asks: those of one turn are asked together. */
export function keptAnswer(db: Kysely<Tables>, key: KeyOf): Promise<Kept | undefined> {
  const asking = askings.get(db) ?? askingOf(db);
  askings.set(db, asking);
  return asking.load(key);
}

type Asking = DataLoader<KeyOf, Kept | undefined>;
const askings = new WeakMap<Kysely<Tables>, Asking>();

/** Nothing is remembered: another process may have answered meanwhile. */
const askingOf = (db: Kysely<Tables>): Asking =>
  new DataLoader((keys) => keptAnswers(db, keys), {
    cache: false,
    batchScheduleFn: setImmediate,
    maxBatchSize: 100,
  });

async function keptAnswers(db: Kysely<Tables>, keys: readonly KeyOf[]): Promise<(Kept | undefined)[]> {
  const found = new Map<string, Kept>();
  for (const alike of Map.groupBy(keys, ({ firm, operation }) => `${firm}|${operation}`).values())
    for (const row of await keptAlike(db, alike)) found.set(spelt(row.firm, row.operation, row.key_hash), row);
  return keys.map(({ firm, operation, keyHash }) => found.get(spelt(firm, operation, keyHash)));
}

const keptAlike = (db: Kysely<Tables>, keys: readonly KeyOf[]) =>
  db
    .selectFrom('idempotency')
    .select(['firm', 'operation', 'key_hash', 'fingerprint', 'status', 'sealed', 'created_at', 'complaint'])
    .where('firm', '=', keys[0]?.firm ?? '')
    .where('operation', '=', keys[0]?.operation ?? '')
    .where(
      'key_hash',
      'in',
      keys.map(({ keyHash }) => keyHash),
    )
    .execute();

const spelt = (firm: string, operation: string, keyHash: Uint8Array): string =>
  `${firm}|${operation}|${Buffer.from(keyHash).toString('base64')}`;

/** Forgets answers older than `before`; with them goes the last copy of an access code. */
export const forgetAnswers = (db: Kysely<Tables>, before: number): Change => ({
  change: db.deleteFrom('idempotency').where('created_at', '<', before).compile(),
});
