/** Proofs of work that were used, so that none is used twice. */
import type { Kysely } from 'kysely';
import type { Change, Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Uses a proof up; as a claim, so that of two complaints with one proof only one is taken with it. */
export const spendProof = (firm: string, proof: Uint8Array, expiresAt: number): Insert => ({
  into: 'spent_proof',
  row: { firm, proof, expires_at: expiresAt },
  claim: true,
});

export const isSpent = async (db: Db, firm: string, proof: Uint8Array): Promise<boolean> => {
  const row = await db
    .selectFrom('spent_proof')
    .select('expires_at')
    .where('firm', '=', firm)
    .where('proof', '=', proof)
    .executeTakeFirst();
  return row !== undefined;
};

/** Forgets proofs that ran out before `before`. */
export const forgetProofs = (db: Db, before: number): Change => ({
  change: db.deleteFrom('spent_proof').where('expires_at', '<', before).compile(),
});
