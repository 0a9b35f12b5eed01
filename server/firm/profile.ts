/** What a website may know of a firm: `GET /v1/firms/{siteKey}`. */
import { remedyCodes } from '../../sdk/contract/codes.ts';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { limits } from '../../sdk/contract/limits.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { nearest } from '../../sdk/words/tags.ts';
import type { Firm } from './firms.ts';
import { formOf } from './form.ts';
import { ownWords, wordsAmong } from './own-words.ts';
import { promised, reckoningOf } from './reckoning.ts';
import { type Say, speakerOf } from './speaking.ts';

/** What this server takes beyond the first version of the contract. */
const features = ['form-version', 'website', 'drafts'];

/**
 * The profile in one of the firm's languages (its default unless said otherwise). `demo`: whether every page must say so;
 * `origin`: of the website that asks.
 */
export function profileOf(
  firm: Firm,
  demo: boolean,
  locale = firm.settings.defaultLocale,
  origin?: string,
): FirmProfile {
  const { settings } = firm;
  const say = speakerOf(settings, 'labels', locale);
  const body = reckoningOf(settings).outside?.body;
  return {
    siteKey: firm.siteKey,
    name: firm.name,
    jurisdiction: settings.jurisdiction,
    timeZone: settings.timeZone,
    locales: settings.locales,
    defaultLocale: settings.defaultLocale,
    words: wordsInBrowsers(firm, locale),
    branding: settings.branding,
    issues: settings.issues.map((code) => ({ code, label: say(`issues.${code}`) })),
    areasOfLaw: settings.areasOfLaw.map((code) => ({ code, label: say(`areas.${code}`) })),
    remedies: remedyCodes.map((code) => ({ code, label: say(`remedies.${code}`) })),
    limits,
    deadlines: deadlinesOf(firm, speakerOf(settings, 'rules', locale)),
    contact: settings.contact,
    outside: body ? { body: body.name, web: body.web, phone: body.phone } : null,
    privacyNotice: { version: settings.privacyNotice.version, url: settings.privacyNotice.url },
    formVersion: formOf(settings).version,
    questions: settings.questions,
    challenge: settings.challenge,
    open: settings.open,
    features,
    demo,
    preview: origin !== undefined && firm.previewOrigins.has(origin),
  };
}

/** What elements say themselves; the rest is said by the server. */
function wordsInBrowsers({ settings }: Firm, locale: string): FirmProfile['words'] {
  const { common, start, form, door, tracker, heads, survey } = catalogueOf('en');
  return wordsAmong(ownWords(settings, locale), common, start, form, door, tracker, heads, survey);
}

/** The dates a person is promised before they complain: of the pack, or the firm's own where they are earlier. */
function deadlinesOf({ settings }: Firm, say: Say<'rules'>): FirmProfile['deadlines'] {
  return promised(reckoningOf(settings)).map(({ code, within: { count, unit }, basis }) => ({
    code,
    text: say(`within.${unit}`, { count }),
    basis,
  }));
}

/** The language of a caller among those the firm offers: the nearest to what was asked, else the default. */
export function offeredLocale({ settings }: Pick<Firm, 'settings'>, asked: string | null | undefined): string {
  return (asked && nearest(asked, settings.locales)) || settings.defaultLocale;
}
