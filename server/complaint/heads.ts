/** The heads of a complaint as its history has them. */
import type { HeadsSent } from '../../sdk/contract/desk/case-file.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { EntryRow } from '../store/tables.ts';

/** Null while none were sent. Entries in the order they came. */
export const headsOf = (_entries: readonly EntryRow[], _key: SealKey): HeadsSent | null => null;
