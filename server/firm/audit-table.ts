/** The record of a firm's desk: rows are put at its end, and nothing here changes or deletes one. */
import type { Kysely } from 'kysely';
import type { AuditRow } from '../store/staff-tables.ts';
import type { Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Two writers cannot both write row 7: the second one's unit is lost. */
export const insertAudit = (row: AuditRow): Insert => ({ into: 'audit', row: { ...row }, claim: true });

export const lastAudit = (db: Db, firm: string) =>
  db
    .selectFrom('audit')
    .select(['seq', 'at', 'hash'])
    .where('firm', '=', firm)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Newest first, those before number `before`. */
export const auditBefore = (db: Db, firm: string, before: number, most: number) =>
  db
    .selectFrom('audit')
    .selectAll()
    .where('firm', '=', firm)
    .where('seq', '<', before)
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();

/** Oldest first, those after number `after`. */
export const auditAfter = (db: Db, firm: string, after: number, most: number) =>
  db
    .selectFrom('audit')
    .selectAll()
    .where('firm', '=', firm)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(most)
    .execute();
