/** Counters of calls in fixed windows, shared by all processes and kept over restarts. */
import type { Kysely } from 'kysely';
import { newId } from '../crypto/random.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/**
 * How much later than now a window may have begun, in milliseconds: calls of one moment are counted in any order. Only a
 * window from further ahead tells of a clock that was set back.
 */
const disorder = 5_000;

/** Counts one more in the window of `milliseconds`; a new window begins when the old one is over or the clock went back. */
export function countOne(db: Db, firm: string, name: string, now: number, milliseconds: number): Change {
  const query = db
    .insertInto('quota')
    .values({ firm, name, since: now, used: 1 })
    .onConflict((conflict) =>
      conflict.columns(['firm', 'name']).doUpdateSet((set) => {
        const over = set.or([set('quota.since', '>', now + disorder), set('quota.since', '<=', now - milliseconds)]);
        return {
          used: set
            .case()
            .when(over)
            .then(1)
            .else(set('quota.used', '+', 1))
            .end(),
          since: set.case().when(over).then(now).else(set.ref('quota.since')).end(),
        };
      }),
    )
    .returning(['since', 'used']);
  return { change: query.compile() };
}

/** Takes one back, of whatever window there is now. */
export const uncountOne = (db: Db, firm: string, name: string): Change => ({
  change: db
    .updateTable('quota')
    .set(({ eb }) => ({ used: eb('used', '-', 1) }))
    .where('firm', '=', firm)
    .where('name', '=', name)
    .where('used', '>', 0)
    .compile(),
});

/** A row that tells only that something was asked; it goes when quotas are forgotten. */
export const asked = (now: number): Insert => ({
  into: 'quota',
  row: { firm: '', name: newId('asked'), since: now, used: 1 },
});

/** What a window holds now, without counting. */
export const counted = (db: Db, firm: string, name: string, now: number, milliseconds: number) =>
  db
    .selectFrom('quota')
    .select(['since', 'used'])
    .where('firm', '=', firm)
    .where('name', '=', name)
    .where('since', '>', now - milliseconds)
    .where('since', '<=', now + disorder)
    .executeTakeFirst();

/** Forgets windows nobody asks for any more. */
export const forgetQuotas = (db: Db, before: number): Change => ({
  change: db.deleteFrom('quota').where('since', '<', before).compile(),
});
