/** Eleanor's complaint as the tracker's server shows it, day by day: the views the examples are made of. */
import type { Message, Session, TrackerView } from '../sdk/contract/tracker.ts';
import { longDate } from '../sdk/words/dates.ts';
import type { history } from '../sdk/words/en/history.ts';
import type { rules } from '../sdk/words/en/rules.ts';
import { inSentences } from '../sdk/words/marks.ts';
import { speaker, type Translated } from '../sdk/words/words.ts';
import { complaints, handlers, harbourAndLane } from './cast.ts';

/** An access code with a right check symbol, and a link token. */
export const accessCode = 'K7QM-2XRA-9B4T-6HJ5';
export const linkToken = `rtl_${'a1B2c3D4e5F'.repeat(3)}0123456789`;

/** The session of every example. */
export const session: Session = {
  token: `rts_${'x'.repeat(43)}`,
  expiresAt: '2026-11-23T10:00:00.000Z',
  scope: 'full',
};

/** One message; `id` numbers it. */
export const message = (
  id: number,
  from: Message['from'],
  sentAt: string,
  text: string,
  readAt: string | null,
): Message => ({
  id: `msg_${String(id).padStart(22, '0')}`,
  from,
  text,
  sentAt,
  readAt,
  evidence: [],
});

/** The way out, with the date its contacts were last read. */
export const ombudsman: NonNullable<TrackerView['outside']> = {
  open: false,
  body: 'Legal Ombudsman',
  from: '2027-01-18',
  until: null,
  says: [
    'From Monday 18 January 2027 you can ask the Legal Ombudsman. It is independent of us. It is free for you.',
    'The Legal Ombudsman can make exceptions, so ask it even if you think you are late.',
  ],
  limits: {
    title: 'How long you have to ask the Legal Ombudsman',
    items: [
      'within 6 months of our final answer',
      'within 1 year of what happened, or of when you should have known that something was wrong',
    ],
  },
  contact: {
    phone: '0300 555 0333',
    email: 'enquiries@legalombudsman.org.uk',
    web: 'https://www.legalombudsman.org.uk',
    post: ['PO Box 6167', 'Slough', 'SL1 0EH'],
    readOn: '2026-10-20',
  },
};

const respond = {
  code: 'respond',
  by: '2027-01-18',
  basis: 'rule',
  explanation: 'The rules give us 8 weeks to send you our answer.',
  missed: null,
} as const;

const sent = {
  entry: 1,
  kind: 'received',
  at: '2026-11-23T09:30:00.000Z',
  actor: 'you',
  text: 'You sent your complaint',
} as const;

/** Eleanor's complaint on the day she sent it. */
export const received: TrackerView = {
  reference: 'HL-7K2Q-9XMD',
  status: 'received',
  statusText: 'Received',
  receivedAt: '2026-11-23T09:30:00.000Z',
  version: 1,
  scope: 'full',
  expiresAt: '2026-11-23T10:00:00.000Z',
  locale: 'en-GB',
  handledBy: {
    name: null,
    role: harbourAndLane.contact.role,
    phone: harbourAndLane.contact.phone,
    email: harbourAndLane.contact.email,
  },
  neededFromYou: null,
  next: { what: 'acknowledge', text: 'We will contact you personally', by: '2026-11-30', missed: null },
  deadlines: [
    {
      code: 'acknowledge',
      by: '2026-11-30',
      basis: 'target',
      explanation: 'We aim to contact you within 5 working days. This is our own promise.',
      missed: null,
    },
    respond,
  ],
  timeline: [sent],
  messages: [],
  evidence: [],
  can: ['message', 'withdraw'],
  withdrawal: null,
  heads: [],
  headsState: null,
  offers: [],
  survey: null,
  outside: ombudsman,
  complaint: complaints.lateCompletion,
};

const acknowledged = {
  entry: 2,
  kind: 'acknowledged',
  at: '2026-11-25T14:05:00.000Z',
  actor: 'firm',
  text: 'Margaret Lane confirmed that she is looking into your complaint',
} as const;

/** The same complaint a few days on: someone has it, and both have written. */
export const underway: TrackerView = {
  ...received,
  status: 'acknowledged',
  statusText: 'Acknowledged',
  version: 4,
  handledBy: { ...received.handledBy, ...handlers.margaret, phone: harbourAndLane.contact.phone },
  next: { what: 'respond', text: 'We will send you our answer', by: '2027-01-18', missed: null },
  deadlines: [respond],
  timeline: [
    sent,
    acknowledged,
    { entry: 3, kind: 'message-from-firm', at: '2026-11-25T14:06:00.000Z', actor: 'firm', text: 'We wrote to you' },
    { entry: 4, kind: 'message-from-you', at: '2026-11-25T18:40:00.000Z', actor: 'you', text: 'You wrote to us' },
  ],
  messages: [
    message(
      1,
      'firm',
      '2026-11-25T14:06:00.000Z',
      'Dear Mrs Marsh,\n\nThank you for telling us. Do you still have the receipts for the hotel and the storage?\n\nMargaret Lane',
      null,
    ),
    message(
      2,
      'you',
      '2026-11-25T18:40:00.000Z',
      'Yes, I have both. The hotel was £412 and the storage £200.',
      '2026-11-26T09:12:00.000Z',
    ),
    message(3, 'you', '2026-11-26T20:15:00.000Z', 'Shall I send them by post?', null),
  ],
};

/** The answer is late: the missed date, the new one, why, and the ombudsman open. */
export const overdue: TrackerView = {
  ...underway,
  next: {
    what: 'respond',
    text: 'We will send you our answer',
    by: '2027-01-25',
    missed: { was: '2027-01-18', now: '2027-01-25', reason: 'We are waiting for the search company’s records.' },
  },
  deadlines: [
    {
      ...respond,
      missed: { was: '2027-01-18', now: '2027-01-25', reason: 'We are waiting for the search company’s records.' },
    },
  ],
  outside: {
    ...ombudsman,
    open: true,
    until: '2027-09-04',
    says: [
      'You can ask the Legal Ombudsman now. It is independent of us. It is free for you.',
      'To be safe, do this by Saturday 4 September 2027.',
    ],
  },
};

/** What a server says itself in one language. */
export interface SaidByServer {
  history: Translated<typeof history>;
  rules: Translated<typeof rules>;
}

/** What the server says of Eleanor's complaint a few days on, in the language whose words these are. */
export function underwayIn(locale: string, { history: words, rules: ofRules }: SaidByServer): TrackerView {
  const say = speaker(words, {}, locale);
  const sayRule = speaker(ofRules, {}, locale);
  const why = [
    sayRule('why.received', { length: sayRule('length.weeks', { count: 8 }), from: longDate('2026-11-23', locale) }),
    sayRule('why.not-stopped'),
    sayRule('why.ends', { by: longDate('2027-01-18', locale) }),
  ];
  const opens = { date: longDate('2027-01-18', locale), body: ombudsman.body };
  const happened = [
    'history.received',
    'history.acknowledged.email',
    'history.message-from-firm',
    'history.message-from-you',
  ] as const;
  return {
    ...underway,
    locale,
    statusText: say('status.acknowledged'),
    next: { what: 'respond', text: say('next.respond'), by: '2027-01-18', missed: null },
    deadlines: [{ ...respond, explanation: inSentences(why, locale) }],
    outside: { ...ombudsman, says: [sayRule('outside.later', opens), sayRule('outside.free')], limits: null },
    timeline: underway.timeline.map((entry, at) => ({ ...entry, text: say(happened[at] ?? 'history.received') })),
  };
}
