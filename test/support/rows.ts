/** What a store holds, table by table, for tests that nothing may change. */
import type { Store } from '../../server/store/store.ts';
import type { Tables } from '../../server/store/tables.ts';

/** Quotas are not among them: a refused call may count. */
const tables = [
  'firm',
  'site_key',
  'firm_origin',
  'complaint',
  'entry',
  'letter',
  'task',
  'idempotency',
  'session',
  'link',
  'draft',
  'person',
  'invitation',
  'passkey',
  'recovery_code',
  'spent_factor',
  'staff_session',
  'pending',
  'complaint_link',
  'tick',
] as const satisfies readonly (keyof Tables)[];

/** The number of rows of every table, wrapped keys of complaints too. */
export async function countRows({ db, keys }: Store): Promise<Record<string, number>> {
  const counted = tables.map(async (table) => {
    const { count } = await db
      .selectFrom(table)
      .select((columns) => columns.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return [table, Number(count)] as const;
  });
  const wrapped = await keys
    .selectFrom('complaint_key')
    .select((columns) => columns.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return { ...Object.fromEntries(await Promise.all(counted)), complaint_key: Number(wrapped.count) };
}
