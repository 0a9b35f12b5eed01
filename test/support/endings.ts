/** How complaints end in the tests of who is asked how they were handled: whose they are, what happens to them, what comes of it. */
import { complaints } from '../../demo/cast.ts';
import type { OutcomeCode } from '../../sdk/contract/codes.ts';
import type { Complainant, NewComplaint } from '../../sdk/contract/complaint.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import type { NotInvitedReason } from '../../sdk/contract/survey.ts';
import { answered, closed } from './doors.ts';
import { newComplaint } from './ledger.ts';

/** Nobody has this address. */
export const nobody = 'gone@mail.example';

/** Whoever has this one is not there any more when they are asked. */
export const moved = 'moved@mail.example';

/** `told`: a person tells the client in place of the letter about the end. */
export type Step = Happened | { kind: 'told-the-end' };

export interface Ending {
  name: string;
  whose: Partial<Complainant>;
  how?: Partial<NewComplaint> | 'grumble';
  /** By days after it came. */
  steps: readonly (readonly [after: number, step: Step])[];
  /** What happens as soon as its client is asked. */
  onceAsked?: Happened;
  /** How its client is asked; `letter`: and reminded; or why not. */
  comes: 'letter' | 'letter once' | 'letter bounced' | 'call' | NotInvitedReason;
}

const byName = { by: 'Ada Okafor' };
const end = (outcome: OutcomeCode): Happened => ({
  kind: 'closed',
  facts: { outcome, reason: 'We looked into it.', remedies: [], lesson: null, by: null },
});
const withdrawn: Happened = { kind: 'withdrawn', facts: { reason: null } };
const undone: Happened = { kind: 'withdrawal-undone', facts: {} };
const reopened: Happened = { kind: 'reopened', facts: { reason: 'There is a new letter.', by: null } };
const excluded = (reason: 'client-said-no' | 'bereavement'): Happened => ({
  kind: 'survey-excluded',
  facts: { reason, note: 'Said so on the telephone.', ...byName },
});
const said: Happened = { kind: 'survey-answered', facts: { unlinked: false } };
const refused: Happened = { kind: 'survey-refused', facts: {} };
const phone = '020 7946 0018';
const byPhone: Partial<Complainant> = { email: null, phone, preferredContact: 'phone' };

const decided: readonly OutcomeCode[] = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'resolved-informally',
  'mediated',
  'out-of-scope',
  'out-of-time',
  'dismissed',
];

const told = { kind: 'told-the-end' } as const;
const saidNo = excluded('client-said-no');

// biome-ignore format: an ending a line.
export const endings: readonly Ending[] = [
  ...decided.map((outcome): Ending => ({ name: outcome, whose: {}, steps: [[1, end(outcome)]], comes: 'letter' })),
  { name: 'withdrawn', whose: {}, steps: [[1, withdrawn]], comes: 'letter' },
  { name: 'answered', whose: {}, steps: [[1, answered]], comes: 'letter' },
  { name: 'answered and closed', whose: {}, steps: [[1, answered], [3, closed]], comes: 'letter' },
  { name: 'gone outside', whose: {}, steps: [[1, end('referred-outside')]], comes: 'outside' },
  { name: 'a grumble', whose: {}, how: 'grumble', steps: [[1, closed]], comes: 'grumble' },
  { name: 'unconfirmed', whose: {}, how: { website: 'https://buy.example' }, steps: [[1, closed]], comes: 'unconfirmed' },
  { name: 'called about the end', whose: byPhone, steps: [[1, closed], [3, told]], comes: 'call' },
  { name: 'never told of the end', whose: byPhone, steps: [[1, closed]], comes: 'answer-not-delivered' },
  { name: 'nobody reads there', whose: { email: nobody }, steps: [[1, closed]], comes: 'answer-not-delivered' },
  { name: 'moved meanwhile', whose: { email: moved }, steps: [[1, closed]], comes: 'letter bounced' },
  { name: 'wants no e-mail', whose: { doNotContactBy: ['email'] }, steps: [[1, closed], [3, told]], comes: 'unreachable' },
  { name: 'phone instead', whose: { phone, adjustments: ['phone-instead'] }, steps: [[1, closed]], comes: 'call' },
  { name: 'braille', whose: { adjustments: ['large-print', 'braille'] }, steps: [[1, closed]], comes: 'call' },
  { name: 'sign language', whose: { adjustments: ['bsl-relay'] }, steps: [[1, withdrawn]], comes: 'call' },
  { name: 'large print', whose: { adjustments: ['large-print'] }, steps: [[1, closed]], comes: 'letter' },
  { name: 'said no before', whose: {}, steps: [[1, closed], [2, saidNo]], comes: 'client-said-no' },
  { name: 'said no while it was open', whose: {}, steps: [[0.5, saidNo], [1, closed]], comes: 'client-said-no' },
  { name: 'bereaved since', whose: {}, steps: [[1, closed]], onceAsked: excluded('bereavement'), comes: 'letter once' },
  { name: 'opened again too soon', whose: {}, steps: [[1, closed], [2, reopened], [14, closed]], comes: 'letter' },
  { name: 'withdrawn, taken up again', whose: {}, steps: [[1, withdrawn], [2, undone], [9, closed]], comes: 'letter' },
  { name: 'answers', whose: {}, steps: [[1, closed]], onceAsked: said, comes: 'letter once' },
  { name: 'refuses', whose: {}, steps: [[1, closed]], onceAsked: refused, comes: 'letter once' },
];

/** A complaint that ends that way, by someone with an address of their own where it needs one. */
export function complaintOf({ whose, how }: Ending): NewComplaint {
  const fresh = newComplaint();
  const { complainant } = complaints.rudeMeeting;
  const email = whose.email === undefined ? fresh.complainant.email : whose.email;
  return {
    ...fresh,
    ...(how === 'grumble' ? {} : how),
    complainant: { ...complainant, ...whose, email } as Complainant,
  };
}
