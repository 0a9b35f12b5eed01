/** The named cast of every test, seed and letter: fictional people, firms and complaints, as plain facts. */
import type { Complainant, NewComplaint } from '../sdk/contract/complaint.ts';
import type { FirmContact } from '../sdk/contract/firm.ts';

/** The privacy notice the cast has read: the version on `demo/site/privacy.html`. */
export const privacyNoticeVersion = '2026-11-01';

/** What a firm of the cast is set up with. Telephone numbers are from Ofcom's range for drama, so that no one is called. */
export interface CastFirm {
  /** Public key on the firm's website: `pk_test_` and 24 symbols. */
  siteKey: string;
  /** A key the firm no longer uses; the server must not know it. */
  retiredSiteKey: string;
  name: string;
  /** First letters of every reference, as in `HL-7K2Q-9XMD`. */
  prefix: string;
  jurisdiction: string;
  timeZone: string;
  /** The firm's own language, and the others it offers its clients. */
  locale: string;
  otherLocales: readonly string[];
  accent: string;
  contact: FirmContact;
  /** The mailbox new complaints are announced to. */
  mailbox: string;
  privacyNotice: { version: string; path: string };
  /** Where the firm's website stands. Null: on the server's own origins, as the demo firm's does. */
  origin: string | null;
  /** Where it tries its form before it goes live. */
  previewOrigin: string | null;
}

/** The demo firm, whose website is `demo/site`. */
export const harbourAndLane: CastFirm = {
  siteKey: 'pk_test_HarbourAndLaneDemo000001',
  retiredSiteKey: 'pk_test_HarbourAndLaneOld0000001',
  name: 'Harbour & Lane Solicitors',
  prefix: 'HL',
  jurisdiction: 'gb-eaw',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  otherLocales: ['cy', 'ar', 'fr', 'es', 'pl', 'ro', 'zh-Hans'],
  accent: '#12404d',
  contact: {
    role: 'Complaints partner',
    name: null,
    phone: '0117 496 0142',
    email: 'complaints@harbourandlane.example',
    post: ['Complaints partner', 'Harbour & Lane Solicitors', '12 Quayside Walk', 'Bristol', 'BS1 0ZZ'],
    hours: 'Monday to Friday, 9am to 5pm',
  },
  mailbox: 'complaints@harbourandlane.example',
  privacyNotice: { version: privacyNoticeVersion, path: '/privacy.html' },
  origin: null,
  previewOrigin: null,
};

/** The second firm, for tests that one firm never sees another's complaints. */
export const fernbrook: CastFirm = {
  siteKey: 'pk_test_FernbrookLegalDemo000001',
  retiredSiteKey: 'pk_test_FernbrookLegalOld0000001',
  name: 'Fernbrook Legal',
  prefix: 'FB',
  jurisdiction: 'gb-eaw',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  otherLocales: [],
  accent: '#3d5a2a',
  contact: {
    role: 'Client care manager',
    name: null,
    phone: '0113 496 0150',
    email: 'clientcare@fernbrook.example',
    post: ['Client care manager', 'Fernbrook Legal', '4 Millrace Yard', 'Leeds', 'LS1 0ZZ'],
    hours: 'Monday to Thursday, 9.30am to 4.30pm',
  },
  mailbox: 'clientcare@fernbrook.example',
  privacyNotice: { version: privacyNoticeVersion, path: '/privacy.html' },
  origin: 'https://www.fernbrook.example',
  previewOrigin: 'https://preview.fernbrook.example',
};

/** The two who handle complaints at Harbour & Lane. */
export const handlers = {
  margaret: { name: 'Margaret Lane', role: 'Complaints partner', email: 'margaret.lane@harbourandlane.example' },
  daniel: { name: 'Daniel Reyes', role: 'Complaints assistant', email: 'daniel.reyes@harbourandlane.example' },
} as const;

/** The complainant of most tests: a home buyer. */
export const eleanor: Complainant = {
  name: 'Eleanor Marsh',
  email: 'eleanor.marsh@mail.example',
  phone: '07700 900117',
  capacity: 'client',
  class: 'individual',
  preferredContact: 'email',
};

/** The representative: a son who complains for his mother. */
export const samuel: Complainant = {
  name: 'Samuel Okoro',
  email: 'samuel.okoro@mail.example',
  phone: '07700 900242',
  capacity: 'client',
  class: 'individual',
};

const consent = { privacyNoticeVersion };

/** Five complaints as they are filed, each about something else. */
export const complaints = {
  /** Eleanor's house purchase came to a stop. */
  lateCompletion: {
    complainant: eleanor,
    matter: { reference: 'CON/2291', areaOfLaw: 'conveyancing', personConcerned: 'Tomasz Harbour' },
    issues: ['delay', 'information'],
    narrative:
      'We were meant to move on 4 September. Nobody told us the search was missing until the day before. I called five times and left messages. The removal van was already loaded.',
    impact: 'We paid for two nights in a hotel and for storage. The children missed the start of school.',
    desiredOutcome: { remedies: ['explanation', 'compensation-loss'], note: 'The hotel and storage came to £612.' },
    occurred: { from: '2026-08', to: '2026-09-04' },
    raisedBefore: { raised: true, note: 'I told the receptionist on 5 September.' },
    locale: 'en-GB',
    consent,
  },
  /** Samuel's mother was billed more than she was told. */
  surpriseBill: {
    complainant: samuel,
    onBehalfOf: { name: 'Grace Okoro', relationship: 'My mother', authority: 'later' },
    matter: { areaOfLaw: 'wills-probate' },
    issues: ['costs-excessive', 'costs-information'],
    narrative:
      'My mother was told the probate would cost about £1,500. The bill is £4,380 and the letter with it does not say why.',
    desiredOutcome: { remedies: ['explanation', 'fee-reduction'] },
    occurred: { from: '2026-10-12' },
    locale: 'en-GB',
    consent,
  },
  /** A client who has no e-mail and wants a call. */
  nobodyCalledBack: {
    complainant: {
      name: 'Walter Finch',
      phone: '07700 900388',
      capacity: 'client',
      preferredContact: 'phone',
      safeTimes: 'Weekday mornings.',
      adjustments: ['large-print', 'phone-instead'],
    },
    matter: { areaOfLaw: 'landlord-tenant' },
    issues: ['reply'],
    narrative: 'I have rung every week since July about my deposit. Each time I am promised a call. None came.',
    desiredOutcome: { remedies: ['apology', 'put-right'] },
    consent,
  },
  /** Someone who felt talked down to. */
  rudeMeeting: {
    complainant: { name: 'Sofia Lindqvist', email: 'sofia.lindqvist@mail.example', capacity: 'client' },
    matter: { areaOfLaw: 'family', personConcerned: 'Priya Nair' },
    issues: ['conduct', 'advice'],
    narrative:
      'In our meeting about the children I was told not to be silly. I left without understanding what I had to decide.',
    impact: 'I have not slept well since, and I am afraid of the next meeting.',
    desiredOutcome: { remedies: ['apology', 'process-change'] },
    occurred: { from: '2026-11-03' },
    locale: 'en-GB',
    consent,
  },
  /** The shortest complaint there can be: one way to reach the person and a sentence, by post. */
  lostPapers: {
    complainant: {
      name: 'Huw Pritchard',
      address: { lines: ['7 Chapel Row', 'Clevedon'], postcode: 'BS21 0ZZ', country: 'GB' },
    },
    issues: ['papers-safe'],
    narrative: 'You cannot find my late brother’s will. I gave it to you in 2019 and have the receipt.',
    consent,
  },
} as const satisfies Record<string, NewComplaint>;
