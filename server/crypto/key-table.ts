/** The rows of wrapped keys, in the store of their own. */
import type { Kysely } from 'kysely';
import type { Store } from '../store/store.ts';
import type { KeyTables } from '../store/tables.ts';

type Keys = Kysely<KeyTables>;

export const rootCheck = (keys: Keys) => keys.selectFrom('root_check').selectAll().executeTakeFirst();

export const keepRootCheck = (keys: Keys, id: string, sealed: Uint8Array) =>
  keys
    .insertInto('root_check')
    .values({ id, sealed })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** The newest server key of a purpose. */
export const serverKey = (keys: Keys, purpose: string) =>
  keys
    .selectFrom('server_key')
    .selectAll()
    .where('purpose', '=', purpose)
    .orderBy('version', 'desc')
    .executeTakeFirst();

export const keepServerKey = (keys: Keys, row: KeyTables['server_key']) =>
  keys
    .insertInto('server_key')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** The newest key of a firm. */
export const firmKey = (keys: Keys, firm: string) =>
  keys.selectFrom('firm_key').selectAll().where('firm', '=', firm).orderBy('version', 'desc').executeTakeFirst();

export const keepFirmKey = (keys: Keys, row: KeyTables['firm_key']) =>
  keys
    .insertInto('firm_key')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** The newest key of a complaint. */
export const complaintKey = (keys: Keys, firm: string, complaint: string) =>
  keys
    .selectFrom('complaint_key')
    .selectAll()
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .orderBy('version', 'desc')
    .executeTakeFirst();

/** How far the sweep has come: keys are looked at in the order they were made. */
export interface Swept {
  created_at: number;
  complaint: string;
}

/**
 * Removes keys made before `before` whose complaint was never written, looking at the next `most` after `from`. A key is
 * written before its complaint, so `before` must be long ago. Resolves with how far it came.
 */
export async function forgetLoneKeys({ db, keys }: Store, from: Swept, before: number, most: number): Promise<Swept> {
  const old = await keys
    .selectFrom('complaint_key')
    .select(['created_at', 'complaint', 'firm'])
    .where('created_at', '<', before)
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('created_at', 'complaint'), '>', tuple(from.created_at, from.complaint)),
    )
    .orderBy('created_at')
    .orderBy('complaint')
    .limit(most)
    .execute();
  if (old.length === 0) return from;
  const written = await db
    .selectFrom('complaint')
    .select(['firm', 'id'])
    .where('firm', 'in', [...new Set(old.map(({ firm }) => firm))])
    .where(
      'id',
      'in',
      old.map(({ complaint }) => complaint),
    )
    .execute();
  const places = new Set(written.map(({ firm, id }) => `${firm}/${id}`));
  for (const { firm, complaint } of old.filter((key) => !places.has(`${key.firm}/${key.complaint}`)))
    await keys.deleteFrom('complaint_key').where('firm', '=', firm).where('complaint', '=', complaint).execute();
  return old.at(-1) ?? from;
}
