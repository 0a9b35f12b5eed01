/** Who has a complaint: whom it can be given to, and giving it to them. */
import type { Acted, Assign, Assignable } from '../../sdk/contract/desk/acts.ts';
import { may } from '../../sdk/contract/desk/roles.ts';
import { isBlank } from '../../sdk/contract/text.ts';
import { isWalled } from '../complaint/wall-table.ts';
import { nameOf, rolesIn } from '../firm/person.ts';
import { peopleOf } from '../firm/person-table.ts';
import { ProblemError } from '../http/problem.ts';
import { type Acting, act, atHand, signed } from './at-hand.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { openByHandler, walledFrom } from './handler-table.ts';

/** Those who work complaints and are not walled from this one, in the order they came. Throws `not-found`. */
export async function handlersFor(house: DeskHouse, staff: Staff, complaint: string): Promise<Assignable> {
  await atHand(house, staff, complaint);
  const [people, open] = await Promise.all([
    candidates(house, staff.firm, complaint),
    openByHandler(house.store.db, staff.firm, staff.person),
  ]);
  return { items: people.map((one) => ({ ...one, open: open.get(one.id) ?? 0 })) };
}

/** Throws as every act, and `validation` at `/handler` for whoever cannot have it, whatever the reason. */
export async function assign(house: DeskHouse, acting: Acting, { handler: to, note }: Assign): Promise<Acted> {
  const { staff, complaint } = acting;
  await atHand(house, staff, complaint);
  const person = to === null ? null : (await candidates(house, staff.firm, complaint)).find(({ id }) => id === to);
  if (person === undefined) throw notAChoice();
  const noted = note && !isBlank(note) ? { note } : {};
  const facts = { to, name: person?.name ?? null, ...noted, ...(await signed(house, staff)) };
  const mayStill = async (): Promise<void> => {
    if (person && (await isWalled(house.store.db, staff.firm, complaint, person.id))) throw notAChoice();
  };
  return act(house, { ...acting, mayStill }, { kind: 'assigned', facts });
}

const notAChoice = (): ProblemError =>
  new ProblemError('validation', { errors: [{ pointer: '/handler', code: 'not-a-choice' }] });

async function candidates({ store, keyring }: DeskHouse, firm: string, complaint: string) {
  const [people, walled, keys] = await Promise.all([
    peopleOf(store.db, firm),
    walledFrom(store.db, firm, complaint),
    keyring.firm(firm),
  ]);
  return people
    .filter(
      ({ id, state, roles }) => state === 'active' && may(rolesIn(roles), 'complaints.message') && !walled.has(id),
    )
    .map((row) => ({ id: row.id, name: nameOf(keys, row) }));
}
