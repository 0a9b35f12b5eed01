/** What a website may know of a firm: `GET /v1/firms/{siteKey}`. */
import { issueCodes, remedyCodes } from '../../sdk/contract/codes.ts';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { limits } from '../../sdk/contract/limits.ts';
import { formVersion } from '../../sdk/contract/steps.ts';
import { labels } from '../../sdk/words/en/labels.ts';
import { speaker } from '../../sdk/words/words.ts';
import { packOf } from '../packs/packs.ts';
import type { Firm } from './firms.ts';

/** The profile; its labels are English until there are other catalogues. `demo`: whether every page must say so. */
export function profileOf(firm: Firm, demo: boolean): FirmProfile {
  const { settings } = firm;
  const say = speaker(labels, settings.words);
  const pack = packOf(settings.jurisdiction);
  return {
    siteKey: firm.siteKey,
    name: firm.name,
    jurisdiction: settings.jurisdiction,
    timeZone: settings.timeZone,
    locales: settings.locales,
    defaultLocale: settings.defaultLocale,
    words: settings.words,
    branding: settings.branding,
    issues: issueCodes.map((code) => ({ code, label: say(`issues.${code}`) })),
    areasOfLaw: settings.areasOfLaw.map((code) => ({ code, label: say(`areas.${code}`) })),
    remedies: remedyCodes.map((code) => ({ code, label: say(`remedies.${code}`) })),
    limits,
    deadlines: [
      {
        code: 'acknowledge',
        text: say('deadlines.acknowledge', { days: pack.acknowledge.workingDays }),
        basis: pack.acknowledge.basis,
      },
      { code: 'respond', text: say('deadlines.respond', { weeks: pack.respond.days / 7 }), basis: pack.respond.basis },
    ],
    contact: settings.contact,
    outside: { body: pack.outside.name, web: pack.outside.web, phone: pack.outside.phone },
    privacyNotice: { version: settings.privacyNotice.version, url: settings.privacyNotice.url },
    formVersion,
    challenge: 'none',
    open: settings.open,
    features: [],
    demo,
  };
}

/** The language of a caller among those the firm offers: the same tag, else the same language, else the default. */
export function offeredLocale(firm: Firm, asked: string | null | undefined): string {
  const { locales, defaultLocale } = firm.settings;
  const language = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  return (
    locales.find((tag) => tag.toLowerCase() === asked?.toLowerCase()) ??
    locales.find((tag) => asked && language(tag) === language(asked)) ??
    defaultLocale
  );
}
