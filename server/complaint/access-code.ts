/** The code that opens a complaint in the tracker: what is kept of it, and who of the firm was told it. */
import type { HappeningKind } from '../../sdk/contract/history.ts';
import { beginning } from '../crypto/chain.ts';
import { accessCodeHash } from '../crypto/codes.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { entriesOfKinds } from './complaint-table.ts';
import { factsOf, isKind } from './history.ts';

type Code = Pick<ComplaintRow, 'code_hash' | 'code_key'>;

/** What is kept of a code. */
export const codeOf = (
  { code }: Keyring,
  { firm, complaint }: { firm: string; complaint: string },
  accessCode: string,
): Code => ({ code_hash: accessCodeHash(code, firm, complaint, accessCode), code_key: code.version });

/** No code opens it. */
export const noCode: Code = { code_hash: beginning, code_key: 0 };

export const hasCode = ({ code_key }: Pick<ComplaintRow, 'code_key'>): boolean => code_key !== noCode.code_key;

/** All that gives a complaint a code, or takes it away. */
const aboutCode = ['received', 'upgraded', 'code-given', 'code-ended'] as const satisfies HappeningKind[];

/** The id of who of the firm was told the code that opens it now; null where only its client was, or there is none. */
export async function toldCode({ db }: Store, row: ComplaintRow, key: SealKey): Promise<string | null> {
  const last = (await entriesOfKinds(db, row.firm, row.id, aboutCode)).at(-1);
  if (!last || !hasCode(row)) return null;
  const gives = isKind(last, 'received') || isKind(last, 'upgraded') || isKind(last, 'code-given');
  return (gives && factsOf(last, key).person) || null;
}
