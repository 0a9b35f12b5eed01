/** Eleanor's complaint once Margaret Lane has written down what she understands of it: as sent, agreed to, corrected. */
import type { Head, HeadsState } from '../sdk/contract/heads.ts';
import type { TrackerView } from '../sdk/contract/tracker.ts';
import { underway } from './tracker-views.ts';

const head = (number: number, text: string, correction: string | null = null): Head => ({
  id: `hed_${String(number).padStart(22, '0')}`,
  number,
  text,
  correction,
  finding: null,
  remedies: [],
});

/** What she understands, point by point. */
export const points: readonly Head[] = [
  head(1, 'You could not move in on Friday 30 October, as we had agreed. You got the keys one week later.'),
  head(2, 'We knew two days before that the money would be late. Nobody called you.'),
  head(3, 'You paid £412 for a hotel and £200 for storage, and want us to pay that back.'),
];

const state: HeadsState = {
  version: 1,
  sentAt: '2026-11-26T10:15:00.000Z',
  reply: null,
  repliedAt: null,
  missing: null,
};

const sent = {
  entry: 5,
  kind: 'heads-sent',
  at: '2026-11-26T10:15:00.000Z',
  actor: 'firm',
  text: 'We sent you a list of what we think your complaint is about',
} as const;

/** She asks whether that is right. */
export const asked: TrackerView = {
  ...underway,
  version: 5,
  neededFromYou: 'Please look at our list of points and tell us if it is right.',
  timeline: [...underway.timeline, sent],
  heads: [...points],
  headsState: state,
  can: ['message', 'withdraw', 'heads-reply'],
};

const answered = (reply: 'agreed' | 'corrected', kind: string, text: string): TrackerView => ({
  ...asked,
  version: 6,
  neededFromYou: null,
  timeline: [...asked.timeline, { ...sent, entry: 6, kind, at: '2026-11-27T08:00:00.000Z', actor: 'you', text }],
  headsState: { ...state, reply, repliedAt: '2026-11-27T08:00:00.000Z' },
  can: ['message', 'withdraw'],
});

/** Eleanor said yes. */
export const agreed = answered('agreed', 'heads-confirmed', 'You said that our list is right');

/** Eleanor said no, and what. */
export const corrected: TrackerView = {
  ...answered('corrected', 'heads-corrected', 'You told us what is wrong or missing in our list'),
  heads: points.map((one) =>
    one.number === 1 ? head(1, one.text, 'It was two weeks, not one.\nWe got the keys on 13 November.') : one,
  ),
  headsState: {
    ...state,
    reply: 'corrected',
    repliedAt: '2026-11-27T08:00:00.000Z',
    missing: 'My daughter missed two days of school.',
  },
};

/** The same in a session by a mailed link, which shows nothing of what she said. */
export const correctedByLink: TrackerView = {
  ...corrected,
  scope: 'link',
  complaint: null,
  messages: [],
  heads: [...points],
  headsState: { ...state, reply: 'corrected', repliedAt: '2026-11-27T08:00:00.000Z' },
};

/** The list was changed while Eleanor looked at it: the first point is another, the second is gone. */
export const changed: TrackerView = {
  ...asked,
  version: 7,
  heads: [head(1, 'You got the keys two weeks after the day we had agreed.'), head(3, points[2]?.text ?? '')],
  headsState: { ...state, version: 2, sentAt: '2026-11-27T09:00:00.000Z' },
};
