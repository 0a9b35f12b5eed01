/** Who speaks for a firm about a complaint: whom it names for all of them, unless they are walled from this one. */
import type { Keyring } from '../crypto/keyring.ts';
import { type Colleague, colleaguesOf, handles } from '../firm/colleagues.ts';
import type { Firm } from '../firm/firms.ts';
import { meant, wordsOf } from '../firm/names.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { wallsOf } from './wall-table.ts';

/** Whom a complaint is hidden from. `people`: all who work at the firm now, nobody where no wall stands; `walled`: ids. */
export interface Walled {
  people: readonly Colleague[];
  walled: ReadonlySet<string>;
}

/** Costs one read where no wall stands. */
export async function walledFrom(
  { store, keyring }: { store: Store; keyring: Keyring },
  { firm, id }: Pick<ComplaintRow, 'firm' | 'id'>,
): Promise<Walled> {
  const walls = await wallsOf(store.db, firm, id);
  const people = walls.length > 0 ? await colleaguesOf({ store, keyring }, firm) : [];
  return { people, walled: new Set(walls.map(({ person }) => person)) };
}

/**
 * Where mail to the firm goes: to its mailbox, which many read. About a complaint that somebody is walled from, to whoever has
 * it, else to a supervisor, else to anyone who can look into it; null where nobody can.
 */
export function addressOf(
  { settings }: Firm,
  { people, walled }: Walled,
  handler: ComplaintRow['handler'],
): string | null {
  if (walled.size === 0 || people.length === 0) return settings.mailbox;
  const open = people.filter((one) => handles(one) && !walled.has(one.id));
  const having = open.find(({ id }) => id === handler);
  return (having ?? open.find(({ roles }) => roles.includes('supervisor')) ?? open[0])?.email ?? null;
}

/**
 * The firm as the client of a complaint is told of it. Where its contact is a walled colleague, by name or by where replies
 * would go, nobody is named, and the address is {@link addressOf}; role, telephone, post and hours are the firm's, and stay.
 */
export function besideWalls(firm: Firm, around: Walled, handler: ComplaintRow['handler']): Firm {
  const { people, walled } = around;
  if (walled.size === 0) return firm;
  const { contact, sender } = firm.settings;
  const words = wordsOf(contact.name ?? '');
  const replies = (contact.email ?? sender.address).toLowerCase();
  const named = meant(people, (word) => words.includes(word));
  const reached = people.filter(({ email }) => email.toLowerCase() === replies);
  if (![...named, ...reached].some(({ id }) => walled.has(id))) return firm;
  const another = { ...contact, name: null, email: addressOf(firm, around, handler) };
  return { ...firm, settings: { ...firm.settings, contact: another } };
}
