/** Complaints as the desk shows them: the cast's, far enough on that every part of a case file has something in it. */
import type { CaseFile } from '../sdk/contract/desk/case-file.ts';
import type { ComplaintSummary, Named } from '../sdk/contract/desk/complaints.ts';
import { operationsOf, type Role } from '../sdk/contract/desk/roles.ts';
import type { DeskSession } from '../sdk/contract/desk/session.ts';
import { complaints, handlers, harbourAndLane } from './cast.ts';

/** The moment all of it is told at: a Wednesday. */
export const deskNow = '2026-11-25T10:00:00.000Z';

export const margaret: Named = { id: 'per_0000000000000000000001', name: handlers.margaret.name };
export const daniel: Named = { id: 'per_0000000000000000000002', name: handlers.daniel.name };

/** Signed in at the desk of Harbour & Lane, as Margaret with the complaints partner's roles unless told otherwise. */
export const deskSession = (roles: readonly Role[] = ['handler', 'supervisor'], person = margaret): DeskSession => ({
  person: { ...person, email: handlers.margaret.email },
  firm: {
    name: harbourAndLane.name,
    siteKey: harbourAndLane.siteKey,
    timeZone: harbourAndLane.timeZone,
    locale: harbourAndLane.locale,
  },
  roles: [...roles],
  operations: operationsOf(roles),
  factor: 'passkey',
  signedInAt: '2026-11-25T09:00:00.000Z',
  expiresAt: '2026-11-25T10:30:00.000Z',
  freshUntil: '2026-11-25T10:05:00.000Z',
  demo: true,
});

const summary: ComplaintSummary = {
  id: 'cmp_0000000000000000000001',
  reference: 'HL-7K2Q-9XMD',
  status: 'investigating',
  complainant: complaints.lateCompletion.complainant.name,
  areaOfLaw: 'conveyancing',
  issues: ['delay', 'information'],
  channel: 'web',
  handler: margaret,
  receivedAt: '2026-11-12T09:12:00.000Z',
  next: { code: 'update', by: '2026-11-28', at: '2026-11-29T00:00:00.000Z' },
  flags: ['outside-open', 'adjustments'],
  claim: null,
  version: 7,
};

/** In the order of what is due next. */
export const queued: readonly ComplaintSummary[] = [
  {
    ...summary,
    id: 'cmp_0000000000000000000002',
    reference: 'HL-3T8W-0PRC',
    status: 'received',
    complainant: complaints.surpriseBill.complainant.name,
    areaOfLaw: 'wills-probate',
    handler: null,
    next: { code: 'acknowledge', by: '2026-11-23', at: '2026-11-24T00:00:00.000Z' },
    flags: ['missed', 'unconfirmed'],
    claim: { person: daniel, until: '2026-11-25T10:08:00.000Z' },
  },
  {
    ...summary,
    id: 'cmp_0000000000000000000003',
    reference: 'HL-9C4N-2GHA',
    status: 'received',
    complainant: complaints.nobodyCalledBack.complainant.name,
    handler: daniel,
    channel: 'phone',
    next: { code: 'acknowledge', by: '2026-11-25', at: '2026-11-26T00:00:00.000Z' },
    flags: ['adjustments'],
  },
  summary,
  {
    ...summary,
    id: 'cmp_0000000000000000000004',
    reference: 'HL-1B6Z-7KQE',
    status: 'waiting-for-you',
    complainant: 'Ólafía Þorbjörg Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
    handler: daniel,
    next: { code: 'respond', by: '2027-01-18', at: '2027-01-19T00:00:00.000Z' },
    flags: [],
  },
  {
    ...summary,
    id: 'cmp_0000000000000000000005',
    reference: 'HL-5D2M-4RTV',
    complainant: 'Priya Raman',
    channel: 'walk-in',
    handler: null,
    next: null,
    flags: ['grumble'],
  },
];

export const counts = { open: 5, overdue: 1, 'due-soon': 1, waiting: 1, unassigned: 2, mine: 1 };

/** Eleanor's complaint, being looked into. */
export const lateCompletion: CaseFile = {
  id: summary.id,
  reference: summary.reference,
  version: 7,
  status: 'investigating',
  channel: 'web',
  receivedAt: summary.receivedAt,
  locale: 'en-GB',
  flags: ['adjustments'],
  filed: {
    ...complaints.lateCompletion,
    complainant: {
      ...complaints.lateCompletion.complainant,
      adjustments: ['more-time'],
      adjustmentsNote: 'I read slowly since my operation.',
      doNotContactBy: ['phone'],
      safeTimes: 'After 5 pm. My husband must not hear of it.',
    },
  },
  complainant: {
    ...complaints.lateCompletion.complainant,
    adjustments: ['more-time'],
    adjustmentsNote: 'I read slowly since my operation.',
    doNotContactBy: ['phone'],
    safeTimes: 'After 5 pm. My husband must not hear of it.',
  },
  reachable: 'email',
  handler: margaret,
  claim: null,
  deadlines: [
    {
      code: 'acknowledge',
      by: '2026-11-19',
      basis: 'target',
      state: 'done',
      explanation: '5 working days from 12 November 2026, the firm’s own target.',
    },
    {
      code: 'update',
      by: '2026-11-28',
      basis: 'target',
      state: 'runs',
      explanation: 'Every 14 days, the firm’s own target.',
    },
    {
      code: 'respond',
      by: '2027-01-07',
      basis: 'rule',
      state: 'runs',
      explanation: '8 weeks from 12 November 2026, by the Legal Ombudsman’s scheme rules.',
    },
  ],
  outside: { open: false, body: 'Legal Ombudsman', from: '2027-01-07', until: '2027-07-07' },
  messages: [
    {
      id: 'msg_0000000000000000000001',
      from: 'firm',
      about: 'message',
      text: 'Thank you for telling us. I am Margaret Lane and I will look into this myself.',
      sentAt: '2026-11-16T10:05:00.000Z',
      by: margaret.name,
    },
    {
      id: 'msg_0000000000000000000002',
      from: 'you',
      about: 'message',
      text: 'Thank you. I have found the hotel bill.\n\nIt came to £212 for two nights.',
      sentAt: '2026-11-17T18:40:00.000Z',
      by: null,
    },
  ],
  pending: [],
  notes: [
    {
      entry: 4,
      at: '2026-11-16T11:20:00.000Z',
      by: daniel.name,
      text: 'The search was ordered on 2 September. Ask accounts for the receipt.',
    },
  ],
  heads: {
    version: 1,
    sentAt: '2026-11-18T09:00:00.000Z',
    reply: 'corrected',
    repliedAt: '2026-11-19T20:15:00.000Z',
    missing: 'Nobody said sorry.',
    items: [
      {
        id: 'hed_0000000000000000000001',
        number: 1,
        text: 'We did not tell you in time that the search was missing.',
        correction: 'You did not tell me at all. I found out from the other side.',
        finding: null,
        remedies: [],
      },
      {
        id: 'hed_0000000000000000000002',
        number: 2,
        text: 'Your calls were not returned.',
        correction: null,
        finding: null,
        remedies: [],
      },
    ],
  },
  history: [
    {
      entry: 1,
      at: summary.receivedAt,
      kind: 'received',
      actor: 'you',
      by: null,
      seen: true,
      text: 'The client complained',
    },
    {
      entry: 2,
      at: '2026-11-12T09:12:05.000Z',
      kind: 'letter-sent',
      actor: 'system',
      by: null,
      seen: false,
      text: 'The automatic acknowledgement was sent',
    },
    {
      entry: 3,
      at: '2026-11-16T10:00:00.000Z',
      kind: 'acknowledged',
      actor: 'firm',
      by: margaret.name,
      seen: true,
      text: 'Acknowledged by a call',
    },
    {
      entry: 4,
      at: '2026-11-16T11:20:00.000Z',
      kind: 'noted',
      actor: 'firm',
      by: daniel.name,
      seen: false,
      text: 'A note was written',
    },
  ],
  related: [
    { id: 'cmp_0000000000000000000009', reference: 'HL-8F3J-6WSY', status: 'closed', why: 'same-client' },
    { id: 'cmp_0000000000000000000008', reference: 'HL-2M5X-1VDB', status: 'answered', why: 'linked' },
  ],
  tasks: [
    {
      id: 'tsk_0000000000000000000001',
      kind: 'own',
      letter: null,
      text: 'Read the file of CON/2291',
      createdAt: '2026-11-16T10:10:00.000Z',
      dueBy: '2026-11-27',
      doneAt: null,
    },
    {
      id: 'tsk_0000000000000000000002',
      kind: 'letter',
      letter: 'message',
      text: null,
      createdAt: '2026-11-16T10:10:00.000Z',
      dueBy: null,
      doneAt: null,
    },
  ],
  checklists: [
    {
      stage: 'investigating',
      title: 'looking into it',
      items: [
        {
          code: 'listen',
          text: 'Listen first: let them tell it to the end.',
          done: { at: '2026-11-16T10:00:00.000Z', by: margaret.name },
        },
        { code: 'file', text: 'Read the whole file, not only the letters.', done: null },
      ],
    },
  ],
  letters: [
    {
      id: 'let_0000000000000000000001',
      kind: 'acknowledgement',
      audience: 'client',
      state: 'sent',
      queuedAt: '2026-11-12T09:12:00.000Z',
      sentAt: '2026-11-12T09:12:05.000Z',
    },
    {
      id: 'let_0000000000000000000002',
      kind: 'message',
      audience: 'client',
      state: 'given-up',
      queuedAt: '2026-11-16T10:05:00.000Z',
      sentAt: null,
    },
  ],
  closure: null,
  can: ['assign', 'message', 'ask', 'update', 'extend', 'note', 'correct', 'link', 'heads', 'close', 'wall'],
  acknowledgedBy: 'call',
};
