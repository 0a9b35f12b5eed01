/** One-time links, by the hash of their secret. */
import type { Kysely } from 'kysely';
import type { LinkRow } from '../store/client-tables.ts';
import type { Change } from '../store/store.ts';
import type { ComplaintRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Keeps a link; tried again, its life begins anew, unless it was spent meanwhile. */
export const keepLink = (db: Db, row: LinkRow): Change => ({
  change: db
    .insertInto('link')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['firm', 'token_hash'])
        .doUpdateSet({ expires_at: row.expires_at })
        .where('link.spent_at', 'is', null),
    )
    .compile(),
});

/** Lost where this is not its client's address any more; until it is written, nobody corrects it. */
export const holdAddress = (db: Db, { firm, id, email_index }: ComplaintRow): Change => ({
  change: db
    .updateTable('complaint')
    .set({ email_index })
    .where('firm', '=', firm)
    .where('id', '=', id)
    .where('email_index', '=', email_index)
    .compile(),
  claim: true,
});

/** Ends the links asked for before: the newest one is the one that works. */
export const endAskedLinks = (db: Db, firm: string, complaint: string, but: Uint8Array, now: number): Change => ({
  change: db
    .updateTable('link')
    .set({ expires_at: now })
    .where('firm', '=', firm)
    .where('complaint', '=', complaint)
    .where('purpose', '=', 'asked')
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now)
    .where('token_hash', '!=', but)
    .compile(),
});

/** Nobody answers by a link any more once its client did, or is not asked: opened as often as anyone likes, it is spent only by that. */
export const endSurveyLinks = (db: Db, { firm, id }: Pick<ComplaintRow, 'firm' | 'id'>, now: number): Change => ({
  change: db
    .updateTable('link')
    .set({ spent_at: now })
    .where('firm', '=', firm)
    .where('complaint', '=', id)
    .where('purpose', '=', 'survey')
    .where('spent_at', 'is', null)
    .compile(),
});

export const linkByHash = (db: Db, tokenHash: Uint8Array) =>
  db.selectFrom('link').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();

/** Spends a link once; as a claim, so that two openings make one session. */
export const spendLink = (db: Db, tokenHash: Uint8Array, now: number): Change => ({
  change: db
    .updateTable('link')
    .set({ spent_at: now })
    .where('token_hash', '=', tokenHash)
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now)
    .compile(),
  claim: true,
});

/** Lost where the link ended meanwhile; until it is written, nobody ends it. */
export const holdLink = (db: Db, { firm, token_hash }: LinkRow, now: number): Change => ({
  change: db
    .updateTable('link')
    .set({ spent_at: null })
    .where('firm', '=', firm)
    .where('token_hash', '=', token_hash)
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now)
    .compile(),
  claim: true,
});

/**
 * Ends all that was opened by links, or can be: they may have gone to an address that is not the client's. The code still
 * opens.
 */
export const endAllLinks = (db: Db, firm: string, complaint: string, now: number): Change[] => [
  {
    change: db
      .updateTable('link')
      .set({ expires_at: now })
      .where('firm', '=', firm)
      .where('complaint', '=', complaint)
      .where('expires_at', '>', now)
      .compile(),
  },
  {
    change: db
      .deleteFrom('session')
      .where('firm', '=', firm)
      .where('complaint', '=', complaint)
      .where('scope', 'in', ['link', 'survey'])
      .compile(),
  },
];

/** Forgets links that ended before `before`; until then their page can still offer a fresh one. */
export const forgetLinks = (db: Db, before: number): Change => ({
  change: db.deleteFrom('link').where('expires_at', '<', before).compile(),
});
