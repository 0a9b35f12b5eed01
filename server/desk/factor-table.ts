/** What people sign in with beside their passwords: passkeys, recovery codes, and what was used and is good only once. */
import type { Kysely } from 'kysely';
import type { PasskeyRow, PersonRow } from '../store/staff-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;
type Who = Pick<PersonRow, 'firm' | 'id'>;

/** A passkey by its credential, of whichever firm. */
export const passkeyById = (db: Db, id: string) =>
  db.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst();

export const passkeysOf = (db: Db, { firm, id }: Who) =>
  db
    .selectFrom('passkey')
    .selectAll()
    .where('firm', '=', firm)
    .where('person', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** Who has at least one passkey. */
export const passkeyHolders = async (db: Db, firm: string): Promise<Set<string>> => {
  const rows = await db.selectFrom('passkey').select('person').distinct().where('firm', '=', firm).execute();
  return new Set(rows.map(({ person }) => person));
};

/** Lost when any firm knows that credential. */
export const insertPasskey = (row: PasskeyRow): Insert => ({ into: 'passkey', row: { ...row }, claim: true });

/** Lost when it was used since it was looked at. */
export const usePasskey = (db: Db, seen: PasskeyRow, counter: number, now: number): Change => ({
  change: db
    .updateTable('passkey')
    .set({ counter, used_at: now })
    .where('firm', '=', seen.firm)
    .where('id', '=', seen.id)
    .where('counter', '=', seen.counter)
    .compile(),
  claim: true,
});

export const deletePasskey = (db: Db, { firm, id: person }: Who, id: string): Change => ({
  change: db.deleteFrom('passkey').where('firm', '=', firm).where('person', '=', person).where('id', '=', id).compile(),
  claim: true,
});

export const deletePasskeys = (db: Db, { firm, id }: Who): Change => ({
  change: db.deleteFrom('passkey').where('firm', '=', firm).where('person', '=', id).compile(),
});

export const insertRecoveryCode = ({ firm, id }: Who, codeHash: Uint8Array): Insert => ({
  into: 'recovery_code',
  row: { firm, person: id, code_hash: codeHash },
});

export const recoveryCodesOf = (db: Db, { firm, id }: Who) =>
  db.selectFrom('recovery_code').select('code_hash').where('firm', '=', firm).where('person', '=', id).execute();

/** Lost when the code is gone: each is good once. */
export const spendRecoveryCode = (db: Db, { firm, id }: Who, codeHash: Uint8Array): Change => ({
  change: db
    .deleteFrom('recovery_code')
    .where('firm', '=', firm)
    .where('person', '=', id)
    .where('code_hash', '=', codeHash)
    .compile(),
  claim: true,
});

export const deleteRecoveryCodes = (db: Db, { firm, id }: Who): Change => ({
  change: db.deleteFrom('recovery_code').where('firm', '=', firm).where('person', '=', id).compile(),
});

/** A step of an authenticator or an answered challenge: kept until it could not be used anyway. */
export interface Spending {
  /** Empty where the factor does not tell the firm. */
  firm: string;
  mark: Uint8Array;
  expiresAt: number;
}

/** Lost when it was spent before. */
export const spend = ({ firm, mark, expiresAt }: Spending): Insert => ({
  into: 'spent_factor',
  row: { firm, mark, expires_at: expiresAt },
  claim: true,
});

export const isSpent = async (db: Db, { firm, mark }: Spending): Promise<boolean> => {
  const found = db.selectFrom('spent_factor').select('firm').where('firm', '=', firm).where('mark', '=', mark);
  return (await found.executeTakeFirst()) !== undefined;
};

export const forgetSpent = (db: Db, before: number): Change => ({
  change: db.deleteFrom('spent_factor').where('expires_at', '<', before).compile(),
});
