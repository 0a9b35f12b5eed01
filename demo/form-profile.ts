/** The demo firm's profile as its server gives it, for previews and tests without a server. */
import type { FirmProfile } from '../sdk/contract/firm.ts';
import { limits } from '../sdk/contract/limits.ts';
import { usualSteps } from '../sdk/contract/steps.ts';
import { labels } from '../sdk/words/en/labels.ts';
import { harbourAndLane, privacyNoticeVersion } from './cast.ts';

const labelled = (kind: 'issues' | 'areas' | 'remedies') =>
  Object.entries(labels).flatMap(([key, label]) =>
    key.startsWith(`${kind}.`) && typeof label === 'string' ? [{ code: key.slice(kind.length + 1), label }] : [],
  );

/** The demo firm's profile, as its server gives it. */
export const formProfile: FirmProfile = {
  siteKey: harbourAndLane.siteKey,
  name: harbourAndLane.name,
  jurisdiction: harbourAndLane.jurisdiction,
  timeZone: harbourAndLane.timeZone,
  locales: ['en-GB'],
  defaultLocale: 'en-GB',
  words: {},
  branding: { accent: harbourAndLane.accent, logo: null },
  issues: labelled('issues'),
  areasOfLaw: labelled('areas'),
  remedies: labelled('remedies'),
  limits,
  deadlines: [
    { code: 'acknowledge', text: 'within 5 working days', basis: 'target' },
    { code: 'respond', text: 'within 8 weeks', basis: 'rule' },
  ],
  contact: harbourAndLane.contact,
  outside: { body: 'Legal Ombudsman', web: 'https://www.legalombudsman.org.uk', phone: '0300 555 0333' },
  privacyNotice: { version: privacyNoticeVersion, url: '/privacy.html' },
  formVersion: '2-0a1b2c3d',
  questions: [...usualSteps],
  challenge: 'none',
  open: true,
  features: ['form-version', 'website'],
  demo: true,
  preview: false,
};
