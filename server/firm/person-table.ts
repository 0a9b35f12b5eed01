/** The people of firms: every read, and the only statements that change them. */
import type { Kysely } from 'kysely';
import type { PersonRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** Whoever signs in with that address, of whichever firm. */
export const personByEmail = (db: Db, emailIndex: Uint8Array) =>
  db.selectFrom('person').selectAll().where('email_index', '=', emailIndex).executeTakeFirst();

export const personById = (db: Db, firm: string, id: string) =>
  db.selectFrom('person').selectAll().where('firm', '=', firm).where('id', '=', id).executeTakeFirst();

export const peopleOf = (db: Db, firm: string) =>
  db.selectFrom('person').selectAll().where('firm', '=', firm).orderBy('created_at').orderBy('id').execute();

/** Those who are active, in the order they came, without what they sign in by. */
export const activePeople = (db: Db, firm: string) =>
  db
    .selectFrom('person')
    .select(['firm', 'id', 'sealed', 'roles', 'version'])
    .where('firm', '=', firm)
    .where('state', '=', 'active')
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** Those of these ids, active or not: who did something may have left. */
export const peopleById = (db: Db, firm: string, ids: readonly string[]) =>
  db
    .selectFrom('person')
    .select(['firm', 'id', 'sealed'])
    .where('firm', '=', firm)
    .where('id', 'in', [...ids])
    .execute();

/** Lost when there is such a person, or one with that address. */
export const insertPerson = (row: PersonRow): Insert => ({ into: 'person', row: { ...row }, claim: true });

export type PersonChange = Partial<Pick<PersonRow, 'sealed' | 'roles' | 'state' | 'password' | 'totp'>>;

/** Lost when the person is not as `seen` any more. */
export const changePersonRow = (db: Db, seen: PersonRow, change: PersonChange): Change => ({
  change: db
    .updateTable('person')
    .set({ ...change, version: seen.version + 1 })
    .where('firm', '=', seen.firm)
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .compile(),
  claim: true,
});

/** Lost when the person was changed since they were looked at: a sign-in must not outlive what it was checked by. */
export const noteSignIn = (db: Db, { firm, id, version }: PersonRow, now: number): Change => ({
  change: db
    .updateTable('person')
    .set({ signed_in_at: now })
    .where('firm', '=', firm)
    .where('id', '=', id)
    .where('version', '=', version)
    .compile(),
  claim: true,
});

/** The demonstration's people, of all its firms: nothing else may look into more than one. */
export const demoPeopleIn = (db: Db) =>
  db.selectFrom('person').selectAll().where('demo', '=', 1).orderBy('created_at').orderBy('id').execute();
