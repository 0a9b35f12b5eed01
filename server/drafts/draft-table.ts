/** Drafts behind mailed links: kept, looked up by their letter or by the hash of their link, deleted by the first opening. */
import type { Kysely } from 'kysely';
import type { DraftRow } from '../store/client-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

export const insertDraft = (row: DraftRow): Insert => ({ into: 'draft', row: { ...row } });

export const draftById = (db: Db, firm: string, id: string) =>
  db.selectFrom('draft').selectAll().where('firm', '=', firm).where('id', '=', id).executeTakeFirst();

export const draftByHash = (db: Db, tokenHash: Uint8Array) =>
  db.selectFrom('draft').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();

/** Forgets where the letter went, and with it the only copy of the link. */
export const forgetAddress = (db: Db, { firm, id }: Pick<DraftRow, 'firm' | 'id'>): Change => ({
  change: db.updateTable('draft').set({ addressed: null }).where('firm', '=', firm).where('id', '=', id).compile(),
});

export const deleteDraft = (db: Db, { firm, id }: Pick<DraftRow, 'firm' | 'id'>): Change => ({
  change: db.deleteFrom('draft').where('firm', '=', firm).where('id', '=', id).compile(),
});

/** Deletes it as a claim: of two openings at once one gets the draft. */
export const takeDraft = (db: Db, row: DraftRow): Change => ({ ...deleteDraft(db, row), claim: true });

/** Deletes drafts whose time was over by `now`. */
export const forgetDrafts = (db: Db, now: number): Change => ({
  change: db.deleteFrom('draft').where('expires_at', '<=', now).compile(),
});
