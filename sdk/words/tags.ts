/** Language tags (BCP 47): which of several is nearest to the one asked for, and which way a language is written. */

/**
 * The one of `offered` that serves who asked for `wanted`: the same tag, else the same language in the same script (`en-GB`
 * for `en-US`, `zh-Hans` for `zh-CN`). Undefined where there is none.
 */
export function nearest(wanted: string, offered: readonly string[]): string | undefined {
  const same = offered.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
  if (same) return same;
  const writing = writingOf(wanted);
  return writing && offered.find((tag) => writingOf(tag) === writing);
}

/**
 * The language, and for Chinese its likely script; undefined for nonsense. No other language we have is written in two, and
 * working out a script costs a slow phone 20 ms.
 */
function writingOf(tag: string): string | undefined {
  const written = tagOf(tag);
  const [language] = written?.split('-') ?? [];
  return written && language === 'zh' ? `zh-${new Intl.Locale(written).maximize().script}` : language;
}

/** Tags in their usual spelling already. The first question to `Intl` costs a slow phone 5 ms. */
const usual = /^(ar|cy|en|es|fr|pl|ro)(-(GB|US))?$/;

/** The tag in its usual spelling, `en_gb` as `en-GB`; undefined for what is no tag at all. */
export function tagOf(written: string | null | undefined): string | undefined {
  if (written && usual.test(written)) return written;
  try {
    return Intl.getCanonicalLocales(written?.trim().replace(/_/g, '-') || [])[0];
  } catch {
    return undefined;
  }
}

const rightToLeft = /^(ar|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** Which way a language is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.test(locale) ? 'rtl' : 'ltr');
