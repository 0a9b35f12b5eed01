/** Every closed list of codes on the wire, kebab-case. Labels live in `sdk/words`; order here is the order on screen. */

/** What a complaint is about. Source: the Legal Ombudsman's published list of issue types (2011-12), in plain words. */
export const issueCodes = [
  'advice',
  'instructions',
  'delay',
  'information',
  'progress',
  'costs-excessive',
  'costs-information',
  'conduct',
  'earlier-complaint',
  'misconduct',
  'papers-safe',
  'reply',
  'papers-release',
  'data-protection',
  'other',
  'not-sure',
] as const;

/** What could put it right. Source: remedies the Legal Ombudsman orders, plus `explanation` and `process-change`. */
export const remedyCodes = [
  'apology',
  'explanation',
  'put-right',
  'return-documents',
  'fee-reduction',
  'fee-refund',
  'compensation-loss',
  'compensation-distress',
  'process-change',
  'not-sure',
] as const;

/** Areas of law a firm may offer as a choice. */
export const areaCodes = [
  'conveyancing',
  'family',
  'wills-probate',
  'personal-injury',
  'litigation',
  'crime',
  'employment',
  'immigration',
  'landlord-tenant',
  'commercial-property',
  'corporate',
  'consumer',
  'other',
] as const;

/** Help a person may ask for; kept as a standing flag on the complaint (Equality Act 2010, section 20). */
export const adjustmentCodes = [
  'large-print',
  'braille',
  'easy-read',
  'interpreter',
  'bsl-relay',
  'phone-instead',
  'more-time',
  'someone-to-help',
  'other',
] as const;

/** Ways to reach a person. */
export const contactWays = ['email', 'phone', 'post'] as const;

/** How a complaint came in. */
export const channels = ['web', 'phone', 'letter', 'email', 'walk-in'] as const;

/** How the person stands to the firm. Someone acting for another is `onBehalfOf`, not a capacity. */
export const capacityCodes = ['client', 'prospective-client', 'beneficiary', 'third-party', 'other'] as const;

/** Who may take a complaint to the Legal Ombudsman depends on this (scheme rules chapter 2). */
export const classCodes = [
  'individual',
  'micro-enterprise',
  'charity',
  'club',
  'trustee',
  'estate',
  'other',
  'not-sure',
] as const;

/** What someone who complains for another person has been given to act on. Missing authority never blocks sending. */
export const authorityCodes = ['now', 'later', 'attorney', 'executor'] as const;

/** How a complaint ended. */
export const outcomeCodes = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'resolved-informally',
  'mediated',
  'withdrawn',
  'out-of-scope',
  'out-of-time',
  'dismissed',
  'referred-outside',
] as const;

/** The seven statuses a client can see. `answered` means the final response was sent. */
export const statusCodes = [
  'received',
  'acknowledged',
  'investigating',
  'waiting-for-you',
  'answered',
  'closed',
  'withdrawn',
] as const;

/** Where a date comes from: a binding rule, guidance, or only the firm's own target. */
export const basisCodes = ['rule', 'guidance', 'target'] as const;

export type IssueCode = (typeof issueCodes)[number];
export type RemedyCode = (typeof remedyCodes)[number];
export type AreaCode = (typeof areaCodes)[number];
export type AdjustmentCode = (typeof adjustmentCodes)[number];
export type Channel = (typeof channels)[number];
export type ContactWay = (typeof contactWays)[number];
export type CapacityCode = (typeof capacityCodes)[number];
export type ClassCode = (typeof classCodes)[number];
export type AuthorityCode = (typeof authorityCodes)[number];
export type OutcomeCode = (typeof outcomeCodes)[number];
export type Status = (typeof statusCodes)[number];
export type Basis = (typeof basisCodes)[number];
