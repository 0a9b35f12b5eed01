/** The rows of wrapped keys, in the store of their own. */
import type { Kysely } from 'kysely';
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
