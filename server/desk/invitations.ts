/** Invitations at the desk: sent, listed, withdrawn. */
import type { Invitation, InvitePerson } from '../../sdk/contract/desk/people.ts';
import { decided, nextAudit } from '../firm/audit.ts';
import { emailIndexOf } from '../firm/person.ts';
import { personByEmail } from '../firm/person-table.ts';
import { ProblemError } from '../http/problem.ts';
import type { Insert } from '../store/store.ts';
import type { Desk } from './desk-house.ts';
import { openInvitations, takeInvitation } from './invitation-table.ts';
import { invitationOf, newInvitation } from './invite.ts';

/** Who invites: null on the command line. `keep`: the row that keeps the answer. */
export interface Sender {
  firm: string;
  by: string | null;
  now: number;
  keep?(answer: Invitation): Insert;
}

/**
 * Invites a person. An earlier invitation to the address ends. Whether another firm knows the address is not told: only whoever
 * reads its mail learns that.
 */
export async function invite(
  desk: Desk,
  { email, name, roles }: InvitePerson,
  { firm, by, now, keep }: Sender,
): Promise<{ invitation: Invitation; token: string }> {
  const known = await personByEmail(desk.store.db, emailIndexOf(desk.keyring, email));
  if (known?.firm === firm)
    throw new ProblemError('validation', { errors: [{ pointer: '/email', code: 'duplicate' }] });
  const { row, token, steps } = await newInvitation(desk, { firm, name, email, roles, by }, now);
  const invitation = invitationOf(await desk.keyring.firm(firm), row, 'queued');
  const act = { person: by, operation: 'people.invited', object: row.id, details: { name, email, roles } } as const;
  await decided(keep !== undefined, async () => {
    const noted = await nextAudit(desk, firm, act, now);
    return desk.store.commit({ steps: [...(keep ? [keep(invitation)] : []), noted, ...steps] });
  });
  return { invitation, token };
}

export async function listInvitations({ store, keyring }: Desk, firm: string, now: number): Promise<Invitation[]> {
  const keys = await keyring.firm(firm);
  const rows = await openInvitations(store.db, firm, now);
  return rows.map((row) => invitationOf(keys, row, row.letter_state));
}

export async function withdrawInvitation(desk: Desk, id: string, { firm, by, now }: Sender): Promise<void> {
  const act = { person: by, operation: 'people.invitation-withdrawn', object: id } as const;
  await decided(false, async () => {
    const there = await openInvitations(desk.store.db, firm, now);
    if (!there.some((one) => one.id === id)) throw new ProblemError('not-found');
    const noted = await nextAudit(desk, firm, act, now);
    return desk.store.commit({ steps: [noted, takeInvitation(desk.store.db, firm, id)] });
  });
}
