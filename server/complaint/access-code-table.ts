/** The code that opens a complaint, as its row keeps it; and what was opened by it. */
import type { Kysely } from 'kysely';
import type { Change } from '../store/store.ts';
import type { ComplaintRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;
type Which = Pick<ComplaintRow, 'firm' | 'id'>;

/**
 * Puts another code, or none, in place of the one there was, and ends what that opened. In this order: whoever opens it at this
 * moment holds the row by {@link holdCode}, and their session is there by the time sessions end.
 */
export const changeCode = (
  db: Db,
  { firm, id }: Which,
  code: Pick<ComplaintRow, 'code_hash' | 'code_key'>,
): Change[] => [
  { change: db.updateTable('complaint').set(code).where('firm', '=', firm).where('id', '=', id).compile() },
  {
    change: db
      .deleteFrom('session')
      .where('firm', '=', firm)
      .where('complaint', '=', id)
      .where('scope', '=', 'full')
      .compile(),
  },
];

/** Lost where this is not the code any more; until it is written, nobody changes the code. */
export const holdCode = (db: Db, { firm, id, code_hash, code_key }: ComplaintRow): Change => ({
  change: db
    .updateTable('complaint')
    .set({ code_key })
    .where('firm', '=', firm)
    .where('id', '=', id)
    .where('code_hash', '=', code_hash)
    .compile(),
  claim: true,
});
