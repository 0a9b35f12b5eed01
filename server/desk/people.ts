/** The people of a firm: listed, changed, reset, signed out. Nobody changes their own roles; the last administrator stays. */
import type { ChangePerson, Person } from '../../sdk/contract/desk/people.ts';
import { may } from '../../sdk/contract/desk/roles.ts';
import { wallFromAll } from '../complaint/walls.ts';
import type { FirmKeys } from '../crypto/keyring.ts';
import { decided, endOfRecord, nextAudit, note } from '../firm/audit.ts';
import { identityOf, rolesColumn, rolesIn, sealIdentity } from '../firm/person.ts';
import { changePersonRow, type PersonChange, peopleOf } from '../firm/person-table.ts';
import { ProblemError } from '../http/problem.ts';
import type { PersonRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Desk, DeskHouse, Staff } from './desk-house.ts';
import { deletePasskeys, deleteRecoveryCodes, passkeyHolders } from './factor-table.ts';
import { endInvitations } from './invitation-table.ts';
import { newInvitation } from './invite.ts';
import { endSessions } from './session-table.ts';

/** A change of another person. `by`: who makes it; null on the command line. `kept`: the row that keeps its answer. */
export interface PersonAct {
  firm: string;
  by: string | null;
  id: string;
  now: number;
  requireVersion(version: number): void;
  keep?(answer: Person): Insert;
}

export async function listPeople({ store, keyring }: Desk, firm: string): Promise<Person[]> {
  const [rows, holders, keys] = await Promise.all([
    peopleOf(store.db, firm),
    passkeyHolders(store.db, firm),
    keyring.firm(firm),
  ]);
  return rows.map((row) => shown(keys, row, holders.has(row.id)));
}

/** Changes name, roles or state; with roles or state all sessions end. By another name, other complaints may mean them. */
export async function changePerson(desk: Desk, wanted: ChangePerson, act: PersonAct): Promise<Person> {
  const changed = await change(desk, wanted, act);
  await wallFromAll(desk, act.firm, act.id, act.now);
  return changed;
}

function change(desk: Desk, wanted: ChangePerson, act: PersonAct): Promise<Person> {
  return onPerson(desk, act, async (person, people) => {
    const roles = wanted.roles ?? rolesIn(person.roles);
    const state = wanted.state ?? person.state;
    requireAdministrator(people, { ...person, roles: rolesColumn(roles), state });
    const keys = await desk.keyring.firm(act.firm);
    const identity = { ...identityOf(keys, person), ...(wanted.name ? { name: wanted.name } : {}) };
    const changed = { sealed: sealIdentity(keys, person, identity), roles: rolesColumn(roles), state };
    const ended = changed.roles !== person.roles || state !== person.state;
    const { db } = desk.store;
    const { firm, id } = person;
    return {
      operation: 'people.changed',
      changed,
      details: detailsOf(person, { ...changed, renamed: wanted.name !== undefined }),
      also: [
        ...(ended ? [sessionsOf(desk, person)] : []),
        // Whoever may not invite any more has no invitation out.
        ...(may(roles, 'people.change') ? [] : [endInvitations(db, firm, 'invited_by', id)]),
        ...(state === 'disabled'
          ? [endInvitations(db, firm, 'invited_by', id), endInvitations(db, firm, 'person', id)]
          : []),
      ],
    };
  });
}

/** Takes away all ways to sign in and mails a link to set them up again. */
export function resetPerson(desk: Desk, act: PersonAct): Promise<Person> {
  return onPerson(desk, act, async (person) => {
    if (person.state !== 'active') throw new ProblemError('not-possible-now', { detail: 'This person is disabled' });
    const identity = identityOf(await desk.keyring.firm(act.firm), person);
    const link = { ...identity, firm: act.firm, roles: rolesIn(person.roles), person: person.id, by: act.by };
    const { steps } = await newInvitation(desk, link, act.now);
    return {
      operation: 'people.reset',
      changed: { password: null, totp: null },
      details: {},
      also: [
        deletePasskeys(desk.store.db, person),
        deleteRecoveryCodes(desk.store.db, person),
        sessionsOf(desk, person),
        ...steps,
      ],
    };
  });
}

/** Ends all sessions of a person, who may sign in again. */
export async function signOutPerson(house: DeskHouse, { firm, person: by }: Staff, id: string): Promise<void> {
  const person = (await peopleOf(house.store.db, firm)).find((one) => one.id === id);
  if (!person) throw new ProblemError('not-found');
  const act = { person: by, operation: 'people.signed-out', object: id } as const;
  await note(house, firm, act, house.clock.now(), [sessionsOf(house, person)]);
}

interface Decision {
  operation: 'people.changed' | 'people.reset';
  changed: PersonChange;
  details: Readonly<Record<string, unknown>>;
  also: readonly (Insert | Change)[];
}

/**
 * Decides on a person among the people of the firm and commits it. Where the record ends is read first: whoever changes any
 * of them in between takes its next row, and all is decided again. So no two administrators can take each other away.
 */
async function onPerson(
  desk: Desk,
  { firm, by, id, now, requireVersion, keep }: PersonAct,
  decide: (person: PersonRow, people: readonly PersonRow[]) => Promise<Decision>,
): Promise<Person> {
  const { db } = desk.store;
  const keys = await desk.keyring.firm(firm);
  let answer: Person | undefined;
  await decided(keep !== undefined, async () => {
    const end = await endOfRecord(desk, firm);
    const people = await peopleOf(db, firm);
    const person = people.find((one) => one.id === id);
    if (!person) throw new ProblemError('not-found');
    if (id === by) throw new ProblemError('forbidden', { detail: 'Nobody does this to themselves' });
    requireVersion(person.version);
    const { operation, changed, details, also } = await decide(person, people);
    const after = { ...person, ...changed, version: person.version + 1 };
    const passkey = operation !== 'people.reset' && (await passkeyHolders(db, firm)).has(id);
    answer = shown(keys, after, passkey);
    const noted = await nextAudit(desk, firm, { person: by, operation, object: id, details }, now, end);
    const kept = keep ? [keep(answer)] : [];
    return desk.store.commit({ steps: [...kept, noted, changePersonRow(db, person, changed), ...also] });
  });
  if (!answer) throw new Error('nothing was decided');
  return answer;
}

/** Throws `not-possible-now` where `after` would leave the firm without anyone who can keep its people. */
function requireAdministrator(people: readonly PersonRow[], after: PersonRow): void {
  const administers = ({ state, roles }: PersonRow): boolean =>
    state === 'active' && may(rolesIn(roles), 'people.change');
  if (people.some((one) => administers(one.id === after.id ? after : one))) return;
  throw new ProblemError('not-possible-now', { detail: 'A firm keeps at least one administrator' });
}

const sessionsOf = ({ store }: Pick<Desk, 'store'>, { firm, id }: PersonRow): Change => endSessions(store.db, firm, id);

/** What was changed, as codes; a name only as the fact that it was. */
function detailsOf(before: PersonRow, { roles, state, renamed }: { roles: string; state: string; renamed: boolean }) {
  return {
    ...(renamed ? { renamed: true } : {}),
    ...(roles === before.roles ? {} : { roles: { was: rolesIn(before.roles), now: rolesIn(roles) } }),
    ...(state === before.state ? {} : { state: { was: before.state, now: state } }),
  };
}

function shown(keys: FirmKeys, row: PersonRow, passkey: boolean): Person {
  const factors: Person['factors'] = [];
  if (row.password) factors.push('password');
  if (row.totp) factors.push('totp');
  if (passkey) factors.push('passkey');
  return {
    id: row.id,
    ...identityOf(keys, row),
    roles: rolesIn(row.roles),
    state: row.state,
    factors,
    joinedAt: new Date(row.created_at).toISOString(),
    signedInAt: row.signed_in_at === null ? null : new Date(row.signed_in_at).toISOString(),
    version: row.version,
  };
}
