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

/** All of a firm, retired keys too, oldest first. */
export const siteKeysOf = (db: Db, firm: string) =>
  db.selectFrom('site_key').selectAll().where('firm', '=', firm).orderBy('created_at').orderBy('key').execute();

export const originsOf = (db: Db, firm: string) =>
  db.selectFrom('firm_origin').selectAll().where('firm', '=', firm).orderBy('created_at').orderBy('origin').execute();

/** Lost when the firm is not as `seen` any more: somebody else has changed it. */
export const changeFirmRow = (
  db: Db,
  seen: Pick<FirmRow, 'id' | 'version'>,
  changed: Pick<FirmRow, 'name' | 'settings'>,
): Change => ({
  change: db
    .updateTable('firm')
    .set({ ...changed, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .compile(),
  claim: true,
});

export const addSiteKey = (db: Db, firm: string, key: string, now: number, retired: number | null = null): Change => ({
  change: db.insertInto('site_key').values({ firm, key, created_at: now, retired_at: retired }).compile(),
});

export const retireSiteKey = (db: Db, firm: string, key: string, now: number): Change => ({
  change: db
    .updateTable('site_key')
    .set({ retired_at: now })
    .where('firm', '=', firm)
    .where('key', '=', key)
    .where('retired_at', 'is', null)
    .compile(),
});

/** `preview`: where the firm tries its form before it goes live. One that is listed already is listed so from now on. */
export const addOriginRow = (db: Db, firm: string, origin: string, now: number, preview = false): Change => ({
  change: db
    .insertInto('firm_origin')
    .values({ firm, origin, created_at: now, preview: preview ? 1 : 0 })
    .onConflict((conflict) => conflict.columns(['firm', 'origin']).doUpdateSet({ preview: preview ? 1 : 0 }))
    .compile(),
});

export const removeOriginRow = (db: Db, firm: string, origin: string): Change => ({
  change: db.deleteFrom('firm_origin').where('firm', '=', firm).where('origin', '=', origin).compile(),
});

/** The timetable of this firm was reckoned by settings with this mark. */
export const markReckoned = (db: Db, firm: string, mark: string): Change => ({
  change: db.updateTable('firm').set({ reckoned: mark }).where('id', '=', firm).compile(),
});
