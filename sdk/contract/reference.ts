/** References and access codes: how they look, how forgivingly they are read, and the check symbol that finds a typing error. */

/** Crockford's base32: no I, L, O, U, so that nothing can be mistaken or spelled. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people type for what was printed: full-width forms, any dash or space, O for 0, I and L for 1. */
const canonical = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}_.\u2212]/gu, '');
const digits = (symbols: string): string => symbols.replaceAll('O', '0').replace(/[IL]/g, '1');
const isCrockford = (symbols: string): boolean => /^[0-9A-HJKMNP-TV-Z]+$/.test(symbols);

/**
 * Reads a reference such as `HL-7K2Q-9XMD` from what a person typed; null when it cannot be one. A firm's letters may be
 * I or L, which only the server can tell apart: it tries both.
 */
export function readReference(typed: string): string | null {
  if (typed.length > 64) return null;
  const found = /^([A-Z01]{2,4})([0-9A-Z]{8})$/.exec(canonical(typed));
  const symbols = digits(found?.[2] ?? '');
  const prefix = (found?.[1] ?? '').replaceAll('1', 'I').replaceAll('0', 'O');
  return found && isCrockford(symbols) ? `${prefix}-${symbols.slice(0, 4)}-${symbols.slice(4)}` : null;
}

/**
 * Reads an access code from what a person typed; null when it has not 16 symbols. The check symbol is not asked here:
 * the server answers a mistyped code as a wrong one, only the browser says "check the code" (`isMistyped`).
 */
export function readAccessCode(typed: string): string | null {
  if (typed.length > 64) return null;
  const symbols = digits(canonical(typed));
  return symbols.length === 16 && isCrockford(symbols) ? (symbols.match(/.{4}/g) ?? []).join('-') : null;
}

/** The check symbol of 15 Crockford symbols: their weighted sum modulo 32, weights odd so that no single slip cancels. */
export function checkSymbol(symbols: string): string {
  let sum = 0;
  for (let at = 0; at < symbols.length; at++) sum += crockford.indexOf(symbols[at] as string) * (2 * at + 1);
  return crockford[sum % 32] as string;
}

/** True when a typed access code cannot be one that was ever given out: wrong length, wrong symbols or a typing error. */
export function isMistyped(typed: string): boolean {
  const symbols = readAccessCode(typed)?.replaceAll('-', '');
  return !symbols || checkSymbol(symbols.slice(0, 15)) !== symbols[15];
}
