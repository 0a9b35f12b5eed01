/** Invitations: found by the hash of their link or by their letter, gone when accepted, withdrawn or long over. */
import type { Kysely } from 'kysely';
import type { InvitationRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Lost when the firm has an invitation with that id. */
export const insertInvitation = (row: InvitationRow): Insert => ({ into: 'invitation', row: { ...row }, claim: true });

export const invitationByHash = (db: Db, tokenHash: Uint8Array) =>
  db.selectFrom('invitation').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();

export const invitationByLetter = (db: Db, firm: string, letter: string) =>
  db.selectFrom('invitation').selectAll().where('firm', '=', firm).where('letter', '=', letter).executeTakeFirst();

/** Those that can still be accepted, with what became of their letter. */
export const openInvitations = (db: Db, firm: string, now: number) =>
  db
    .selectFrom('invitation')
    .leftJoin('letter', (join) =>
      join.onRef('letter.firm', '=', 'invitation.firm').onRef('letter.id', '=', 'invitation.letter'),
    )
    .selectAll('invitation')
    .select('letter.state as letter_state')
    .where('invitation.firm', '=', firm)
    .where('invitation.expires_at', '>', now)
    .orderBy('invitation.created_at')
    .orderBy('invitation.id')
    .execute();

/** Deletes it; lost when it is gone: of two who accept at once one does. */
export const takeInvitation = (db: Db, firm: string, id: string): Change => ({
  change: db.deleteFrom('invitation').where('firm', '=', firm).where('id', '=', id).compile(),
  claim: true,
});

/** Ends earlier invitations to the same address, or of the same person. */
export const replaceInvitations = (db: Db, row: InvitationRow): Change => ({
  change: db
    .deleteFrom('invitation')
    .where('firm', '=', row.firm)
    .where(({ eb, or }) =>
      or([eb('person', '=', row.person), ...(row.email_index ? [eb('email_index', '=', row.email_index)] : [])]),
    )
    .compile(),
});

/** Ends the invitations `of` a person: those they sent, or their own. */
export const endInvitations = (db: Db, firm: string, of: 'invited_by' | 'person', person: string): Change => ({
  change: db.deleteFrom('invitation').where('firm', '=', firm).where(of, '=', person).compile(),
});

/** Forgets the secret of the link: from now on only its letter holds it. */
export const forgetSecret = (db: Db, firm: string, letter: string): Change => ({
  change: db
    .updateTable('invitation')
    .set({ secret: null })
    .where('firm', '=', firm)
    .where('letter', '=', letter)
    .compile(),
});

export const forgetInvitations = (db: Db, before: number): Change => ({
  change: db.deleteFrom('invitation').where('expires_at', '<', before).compile(),
});
