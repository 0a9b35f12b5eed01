/** Secrets people hold: references, access codes, tokens; and what the server keeps of them, which opens nothing. */
import { checkSymbol } from '../../sdk/contract/reference.ts';
import { keyedHash } from './derive.ts';
import { randomCrockford } from './random.ts';
import type { SealKey } from './seal.ts';

/** A new reference such as `HL-7K2Q-9XMD`: random, so that it tells neither order nor volume. Alone it opens nothing. */
export const newReference = (prefix: string): string => `${prefix}-${randomCrockford(4)}-${randomCrockford(4)}`;

/** A new access code `XXXX-XXXX-XXXX-XXXX`: 75 random bits and a check symbol (DESIGN 9.7). Shown once. */
export function newAccessCode(): string {
  const symbols = randomCrockford(15);
  return (`${symbols}${checkSymbol(symbols)}`.match(/.{4}/g) ?? []).join('-');
}

/** What is kept of an access code: keyed, so that a stolen database allows no guess at all. */
export const accessCodeHash = ({ key }: SealKey, firm: string, complaint: string, code: string): Buffer =>
  keyedHash(key, 'access-code/v1', firm, complaint, code.replaceAll('-', ''));
