/** Text as people write it: kept exactly, measured in code points, refused only where it cannot be kept or shown. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';

const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u;
// Lone surrogates are found by their category: Firefox has `isWellFormed` only from 119 on.
const outOfLine = /[\p{Cc}\p{Cs}]/u;
const outOfText = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** True when `value` has nothing a reader could see: spaces, zero-width marks, fillers. */
export const isBlank = (value: string): boolean => !visible.test(value);

/** Length in code points, as people count, not in UTF-16 units. */
export const codePoints = (value: string): number => {
  let count = 0;
  for (const _ of value) count++;
  return count;
};

const within = (max: number) => (value: string) => value.length <= max || codePoints(value) <= max;

/** Free text of at most `max` code points; TAB, LF and CR are kept, other controls and lone surrogates refused. */
export const text = (max: number = limits.text) =>
  z.string().check(
    z.refine(within(max), { params: { item: 'too-long' } }),
    z.refine((value) => !outOfText.test(value), { params: { item: 'invalid' } }),
    z.meta({ maxLength: max }),
  );

/** One line of at most `max` code points: as {@link text}, without line breaks or tabs. */
export const line = (max: number = limits.line) =>
  z.string().check(
    z.refine(within(max), { params: { item: 'too-long' } }),
    z.refine((value) => !outOfLine.test(value), { params: { item: 'invalid' } }),
    z.meta({ maxLength: max }),
  );

/** Adds "must hold something a reader can see": a required text of only blanks is `required`. */
export const filled = <T extends ReturnType<typeof text>>(schema: T) =>
  schema.check(
    z.refine((value: string) => !isBlank(value), { params: { item: 'required' } }),
    z.meta({ minLength: 1 }),
  );

const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[\p{L}\p{N}]([\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/**
 * True for one plain mail address (`name@domain.tld`). Quoted local parts, comments, lists and line breaks are refused:
 * a mail library reads some of them as further recipients; so are bare network addresses. Domains may be non-ASCII; the mailer encodes them.
 */
export const isEmail = (value: string): boolean => {
  if (value.length > limits.email) return false;
  const at = value.lastIndexOf('@');
  const labels = value.slice(at + 1).split('.');
  return (
    at > 0 &&
    at <= 64 &&
    local.test(value.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((part) => label.test(part)) &&
    /\D/.test(labels.at(-1) ?? '')
  );
};

/** A mail address, see {@link isEmail}. */
export const email = () =>
  z.string().check(
    z.refine((value) => codePoints(value) <= limits.email, { params: { item: 'too-long' } }),
    z.refine((value) => codePoints(value) > limits.email || isEmail(value), { params: { item: 'invalid' } }),
    z.meta({ format: 'idn-email', maxLength: limits.email }),
  );

/** A well-formed BCP 47 language tag, offered by the firm or not. */
export const locale = () =>
  z.string().check(z.refine(isLanguageTag, { params: { item: 'invalid' } }), z.meta({ examples: ['en-GB'] }));

const tags = new Set<string>();

/** The few that are really used are remembered: asking costs as much as checking the rest of a complaint. */
function isLanguageTag(value: string): boolean {
  if (tags.has(value)) return true;
  try {
    Intl.getCanonicalLocales(value);
  } catch {
    return false;
  }
  if (tags.size < 100) tags.add(value);
  return true;
}
