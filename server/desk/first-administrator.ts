/** A firm's first administrator: invited on the command line, or by a link that is printed once where there is nobody yet. */
import { type Role, roles } from '../../sdk/contract/desk/roles.ts';
import { decided, endOfRecord, nextAudit } from '../firm/audit.ts';
import type { Firm } from '../firm/firms.ts';
import { peopleOf } from '../firm/person-table.ts';

import type { Desk } from './desk-house.ts';
import { openInvitations } from './invitation-table.ts';
import { linkTo, newInvitation } from './invite.ts';

/**
 * Links for all firms without people, and without an invitation that can still be accepted; each is shown now and never again.
 * They are made for no address: whoever runs the server hands them over. All roles: the first person may be the only one.
 */
export async function firstLinks(
  desk: Desk,
  publicUrl: string,
  now: number,
): Promise<{ firm: string; link: string }[]> {
  const links = [];
  for (const firm of await desk.firms.all()) {
    const link = await firstLink(desk, firm, roles, now);
    if (link) links.push({ firm: firm.name, link: linkTo(publicUrl, link) });
  }
  return links;
}

/** Undefined where somebody is there or invited already; of two processes that start at once, one gets it. */
async function firstLink(desk: Desk, { id: firm }: Firm, held: readonly Role[], now: number) {
  const { row, token, steps } = await newInvitation(
    desk,
    { firm, name: null, email: null, roles: held, by: null },
    now,
  );
  let made = false;
  await decided(false, async () => {
    const end = await endOfRecord(desk, firm);
    const [people, invited] = await Promise.all([
      peopleOf(desk.store.db, firm),
      openInvitations(desk.store.db, firm, now),
    ]);
    made = people.length === 0 && invited.length === 0;
    if (!made) return { won: true, rows: [] };
    const act = { person: null, operation: 'people.invited', object: row.id, details: { first: true } } as const;
    return desk.store.commit({ steps: [await nextAudit(desk, firm, act, now, end), ...steps] });
  });
  return made ? token : undefined;
}
