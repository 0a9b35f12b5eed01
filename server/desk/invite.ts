/** Inviting: a link that works once within 72 hours, for one address. */
import type { Invitation } from '../../sdk/contract/desk/people.ts';
import type { Role } from '../../sdk/contract/desk/roles.ts';
import { plainHash } from '../crypto/derive.ts';
import type { FirmKeys } from '../crypto/keyring.ts';
import { newId, newTimedId, newToken } from '../crypto/random.ts';
import { open, openJson, type Place, seal, sealJson } from '../crypto/seal.ts';
import { emailIndexOf, rolesColumn, rolesIn } from '../firm/person.ts';
import { queueLetter } from '../mail/outbox-table.ts';
import type { InvitationRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Desk } from './desk-house.ts';
import { insertInvitation, replaceInvitations } from './invitation-table.ts';

export const invitationLives = 72 * 3_600_000;

/** Whom a link is for. Both null: it is handed over, and whoever opens it says so themselves. */
export interface Invited {
  name: string | null;
  email: string | null;
}

/** `person`: who is known already and sets up their ways to sign in again. `by`: who invites. */
export interface Inviting extends Invited {
  firm: string;
  roles: readonly Role[];
  person?: string;
  by: string | null;
}

/** A new invitation: its row, the secret of its link, and what to commit. A letter takes it there where there is an address. */
export async function newInvitation(
  { store, keyring }: Pick<Desk, 'store' | 'keyring'>,
  { firm, name, email, roles, person, by }: Inviting,
  now: number,
): Promise<{ row: InvitationRow; token: string; steps: (Insert | Change)[] }> {
  const { staff } = await keyring.firm(firm);
  const id = newId('inv');
  const token = newToken('rdi');
  const letter = email === null ? null : newTimedId('let', now);
  const row: InvitationRow = {
    firm,
    id,
    token_hash: plainHash(token),
    person: person ?? newId('per'),
    again: person === undefined ? 0 : 1,
    roles: rolesColumn(roles),
    email_index: email === null ? null : emailIndexOf(keyring, email),
    sealed: sealJson(staff, placeOf(firm, id, 'sealed'), { name, email }),
    secret: letter === null ? null : seal(staff, placeOf(firm, id, 'secret'), Buffer.from(token)),
    letter,
    invited_by: by,
    created_at: now,
    expires_at: now + invitationLives,
  };
  const mailed = letter ? [queueLetter({ firm, id: null, reference: '' }, 'firm-invitation', 0, now, letter)] : [];
  return { row, token, steps: [replaceInvitations(store.db, row), insertInvitation(row), ...mailed] };
}

export const invitedIn = ({ staff }: FirmKeys, { firm, id, sealed }: InvitationRow): Invited =>
  openJson<Invited>(staff, placeOf(firm, id, 'sealed'), sealed);

/** The secret of the link, until its letter is out. */
export const secretIn = ({ staff }: FirmKeys, { firm, id, secret }: InvitationRow): string | undefined =>
  secret ? open(staff, placeOf(firm, id, 'secret'), secret).toString() : undefined;

/** Where the secret stands in no request: it is after the `#`. */
export const linkTo = (publicUrl: string, token: string): string => `${publicUrl}/desk#join=${token}`;

export const invitationOf = (keys: FirmKeys, row: InvitationRow, letter: Invitation['letter']): Invitation => ({
  id: row.id,
  ...invitedIn(keys, row),
  roles: rolesIn(row.roles),
  again: row.again === 1,
  invitedAt: new Date(row.created_at).toISOString(),
  expiresAt: new Date(row.expires_at).toISOString(),
  letter,
});

const placeOf = (firm: string, id: string, column: 'sealed' | 'secret'): Place => ({
  firm,
  complaint: '',
  table: 'invitation',
  column,
  row: id,
});
