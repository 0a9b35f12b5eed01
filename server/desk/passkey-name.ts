/** What a person calls their passkey, as it is kept and shown. */
import type { Passkey } from '../../sdk/contract/desk/me.ts';
import type { FirmKeys } from '../crypto/keyring.ts';
import { openJson, type Place } from '../crypto/seal.ts';
import type { PasskeyRow } from '../store/staff-tables.ts';

export const passkeyPlace = (firm: string, id: string): Place => ({
  firm,
  complaint: '',
  table: 'passkey',
  column: 'sealed',
  row: id,
});

export const passkeyOf = ({ staff }: FirmKeys, { firm, id, sealed, created_at, used_at }: PasskeyRow): Passkey => ({
  id,
  name: openJson<{ name: string }>(staff, passkeyPlace(firm, id), sealed).name,
  addedAt: new Date(created_at).toISOString(),
  usedAt: used_at === null ? null : new Date(used_at).toISOString(),
});
