/** What the desk calls the codes of the contract. English: the desk is for staff. */
import type {
  AdjustmentCode,
  Basis,
  ContactWay,
  OutcomeCode,
  RemedyCode,
  Status,
} from '../../../sdk/contract/codes.ts';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import type { ComplaintFlag } from '../../../sdk/contract/desk/complaints.ts';
import type { ContactMethod } from '../../../sdk/contract/history.ts';

export const statuses: Readonly<Record<Status, string>> = {
  received: 'Received',
  acknowledged: 'Acknowledged',
  investigating: 'Being looked into',
  'waiting-for-you': 'Waiting for client',
  answered: 'Answered',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};

export const channels: Readonly<Record<CaseFile['channel'], string>> = {
  web: 'Form on the website',
  phone: 'Telephone',
  letter: 'Letter',
  email: 'E-mail',
  'walk-in': 'In person',
};

export const flags: Readonly<Record<ComplaintFlag, string>> = {
  unconfirmed: 'Not confirmed by the client',
  'outside-open': 'Can go to the outside body now',
  missed: 'A date was missed',
  adjustments: 'Asked for adjustments',
  grumble: 'Grumble only, no dates',
  override: 'Handled despite a conflict',
};

export const methods: Readonly<Record<ContactMethod, string>> = {
  call: 'I called them',
  letter: 'I wrote a letter',
  email: 'I wrote an e-mail',
  meeting: 'I met them',
};

/** The same, told of somebody. */
export const methodsTold: Readonly<Record<ContactMethod, string>> = {
  call: 'by a call',
  letter: 'by a letter',
  email: 'by an e-mail',
  meeting: 'in a meeting',
};

export const ways: Readonly<Record<ContactWay, string>> = { email: 'E-mail', phone: 'Telephone', post: 'Post' };

/** What must not be done. */
export const waysNot: Readonly<Record<ContactWay, string>> = {
  email: 'Do not e-mail',
  phone: 'Do not telephone',
  post: 'Do not write by post',
};

export const adjustments: Readonly<Record<AdjustmentCode, string>> = {
  'large-print': 'Large print',
  braille: 'Braille',
  'easy-read': 'Easy read',
  interpreter: 'Another language, or an interpreter',
  'bsl-relay': 'Sign language or a relay service',
  'phone-instead': 'Calls in place of writing',
  'more-time': 'More time to answer',
  'someone-to-help': 'Someone to help them',
  other: 'Something else',
};

export const remedies: Readonly<Record<RemedyCode, string>> = {
  apology: 'An apology',
  explanation: 'An explanation',
  'put-right': 'The work put right or finished',
  'return-documents': 'Papers returned',
  'fee-reduction': 'A lower bill',
  'fee-refund': 'Money back',
  'compensation-loss': 'Payment for a loss',
  'compensation-distress': 'Payment for upset and trouble',
  'process-change': 'A change in how we work',
  'not-sure': 'To be agreed',
};

export const outcomes: Readonly<Record<OutcomeCode, string>> = {
  upheld: 'Upheld',
  'partly-upheld': 'Partly upheld',
  'not-upheld': 'Not upheld',
  'resolved-informally': 'Settled with the client',
  mediated: 'Settled with a mediator',
  withdrawn: 'Withdrawn by the client',
  'out-of-scope': 'Not something we can decide',
  'out-of-time': 'Came too late',
  dismissed: 'Could not be taken further',
  'referred-outside': 'With someone outside the firm',
};

export const bases: Readonly<Record<Basis, string>> = {
  rule: 'A rule binds the firm to this date.',
  guidance: 'Guidance for firms gives this date.',
  target: 'The firm has set itself this date.',
};
