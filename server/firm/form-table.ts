/** Published versions of firms' forms: written once, never changed. */
import type { Kysely } from 'kysely';
import type { Insert } from '../store/store.ts';
import type { FormRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** A version that is there stays as it is. */
export const insertForm = (row: FormRow): Insert => ({ into: 'form', row: { ...row } });

export const formByVersion = (db: Db, firm: string, version: string) =>
  db.selectFrom('form').selectAll().where('firm', '=', firm).where('version', '=', version).executeTakeFirst();

/** All versions of a firm, oldest first. */
export const formsOf = (db: Db, firm: string) =>
  db.selectFrom('form').selectAll().where('firm', '=', firm).orderBy('published_at').orderBy('version').execute();
