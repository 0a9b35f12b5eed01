/**
 * How a draft is sealed: its words for whoever holds the link, its address for the server until the letter is out.
 *
 * The words are sealed under a key made of the link's secret, not under the firm's: nobody has complained yet, so the firm
 * has nothing to read here. The secret has to wait for its letter, which may take days; it is drawn by chance and waits
 * beside the address, sealed under a key of the firm with a label of its own. Were it derived from the letter's id, as the
 * secrets of other links are, the firm's key would open the draft for all of its life. Once the letter is out that copy is
 * deleted, and what is left in the store is noise to everyone but the reader of the letter.
 */
import type { SaveDraft } from '../../sdk/contract/draft.ts';
import { derive, plainHash } from '../crypto/derive.ts';
import type { FirmKeys } from '../crypto/keyring.ts';
import { newToken } from '../crypto/random.ts';
import { openJson, type Place, type SealKey, sealJson } from '../crypto/seal.ts';
import type { DraftRow } from '../store/client-tables.ts';

type Draft = SaveDraft['draft'];

/** What the letter needs. `locale`: its language; `token`: the secret of its link. */
export interface Addressed {
  email: string;
  locale: string;
  token: string;
}

type Whose = Pick<DraftRow, 'firm' | 'id'>;

/** The sealed columns of a new draft, under a link of its own. */
export function sealDraft(
  { draft: key }: FirmKeys,
  whose: Whose,
  draft: Draft,
  to: Omit<Addressed, 'token'>,
): Pick<DraftRow, 'token_hash' | 'sealed' | 'addressed'> {
  const token = newToken('rdl');
  return {
    token_hash: plainHash(token),
    sealed: sealJson(keyOf(token), placeOf(whose, 'sealed'), draft),
    addressed: sealJson(key, placeOf(whose, 'addressed'), { ...to, token }),
  };
}

/** The draft of a link. Throws `UnopenableError` for any other link. */
export const openSealed = (row: DraftRow, token: string): Draft =>
  openJson<Draft>(keyOf(token), placeOf(row, 'sealed'), row.sealed);

/** Where the letter goes; undefined once it is out. */
export const addressedOf = ({ draft: key }: FirmKeys, row: DraftRow): Addressed | undefined =>
  row.addressed ? openJson<Addressed>(key, placeOf(row, 'addressed'), row.addressed) : undefined;

const keyOf = (token: string): SealKey => ({ key: derive(Buffer.from(token), 'draft/v1'), version: 1 });

const placeOf = ({ firm, id }: Whose, column: 'sealed' | 'addressed'): Place => ({
  firm,
  complaint: '',
  table: 'draft',
  column,
  row: id,
});
