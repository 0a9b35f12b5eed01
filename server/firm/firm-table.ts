/** Firms, their site keys and the origins of their websites. */
import type { Kysely } from 'kysely';
import type { Change } from '../store/store.ts';
import type { FirmRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

export const allFirms = (db: Db) => db.selectFrom('firm').selectAll().orderBy('created_at').execute();

export const allSiteKeys = (db: Db) => db.selectFrom('site_key').selectAll().orderBy('created_at').execute();

export const allOrigins = (db: Db) => db.selectFrom('firm_origin').selectAll().orderBy('created_at').execute();

export const addFirmRow = (db: Db, row: FirmRow): Change => ({ change: db.insertInto('firm').values(row).compile() });

export const firmById = (db: Db, id: string) =>
  db.selectFrom('firm').selectAll().where('id', '=', id).executeTakeFirst();

/** Lost when the settings are not `before` any more: another process has changed them. */
export const changeSettings = (db: Db, firm: string, before: string, settings: string): Change => ({
  change: db.updateTable('firm').set({ settings }).where('id', '=', firm).where('settings', '=', before).compile(),
  claim: true,
});

export const addSiteKey = (db: Db, firm: string, key: string, now: number, retired: number | null = null): Change => ({
  change: db.insertInto('site_key').values({ firm, key, created_at: now, retired_at: retired }).compile(),
});

export const addOriginRow = (db: Db, firm: string, origin: string, now: number): Change => ({
  change: db
    .insertInto('firm_origin')
    .values({ firm, origin, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .compile(),
});

/** The timetable of this firm was reckoned by settings with this mark. */
export const markReckoned = (db: Db, firm: string, mark: string): Change => ({
  change: db.updateTable('firm').set({ reckoned: mark }).where('id', '=', firm).compile(),
});
