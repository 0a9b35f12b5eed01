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

/** A new recovery code, six groups of four: 23 random Crockford symbols (115 bits) and a check symbol. Shown once. */
export function newRecoveryCode(): string {
  const symbols = randomCrockford(23);
  return (`${symbols}${checkSymbol(symbols)}`.match(/.{4}/g) ?? []).join('-');
}

/** What is kept of a person's recovery code; `typed` however forgivingly. */
export const recoveryCodeHash = ({ key }: SealKey, firm: string, person: string, typed: string): Buffer =>
  keyedHash(key, 'recovery-code/v1', firm, person, readRecoveryCode(typed) ?? 'none');

/** As people type it: any dashes and spaces, small letters, O for 0, I and L for 1. */
const readRecoveryCode = (typed: string): string | null => {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}_.\u2212]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(symbols) ? symbols : null;
};
