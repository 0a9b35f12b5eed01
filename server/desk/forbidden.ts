/** Who tries what their roles do not allow goes on record, as often as it is worth reading. */
import type { Operation } from '../../sdk/contract/desk/roles.ts';
import { note } from '../firm/audit.ts';
import { limitsOfCalls, type Quotas } from '../http/quota.ts';
import type { Desk, Staff } from './desk-house.ts';

export async function noteForbidden(
  desk: Pick<Desk, 'store' | 'keyring'>,
  quotas: Quotas,
  { firm, person }: Staff,
  operation: Operation,
  now: number,
): Promise<void> {
  if (!(await quotas.within(firm, limitsOfCalls.forbidden, now, person))) return;
  await note(desk, firm, { person, operation: 'session.forbidden', object: null, details: { operation } }, now);
}
