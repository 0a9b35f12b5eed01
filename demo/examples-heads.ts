/** The named states of the firm's list of points in `<redress-tracker>`: walked by tests, pictured in screenshots. */
import { answering, type Deed, refusal, type TrackerExample } from './examples-tracker.ts';
import { agreed, asked, changed, corrected, correctedByLink, points } from './heads-views.ts';
import { linkToken } from './tracker-views.ts';

/** The server's call. */
export const headsReply = 'POST /v1/tracker/heads-reply';

const replied = (reply: 'agreed' | 'corrected') => ({
  status: 201,
  body: { version: 1, reply, repliedAt: '2026-11-27T08:00:00.000Z' },
});

const tagged = (view: typeof asked) => ({ status: 200, body: view, headers: { etag: `"${view.version}"` } });

/** What the server answers while the list waits for an answer, and once it has come. */
export const asking = (after: typeof asked, more: TrackerExample['answers'] = {}): TrackerExample['answers'] => ({
  ...answering(asked),
  'GET /v1/tracker': [tagged(asked), tagged(after)],
  [headsReply]: [replied(after === agreed ? 'agreed' : 'corrected')],
  ...more,
});

/** The box about the head with this number. */
export const boxOf = (number: number): string => `#${points[number - 1]?.id}`;

const wrong: Deed[] = [
  { press: '#heads-start' },
  { fill: boxOf(1), with: 'It was two weeks, not one.\nWe got the keys on 13 November.' },
  { fill: boxOf(2), with: 'Someone did call, but not you.' },
  { fill: '#missing', with: 'My daughter missed two days of school.' },
];
const send: Deed = { press: '#act-correct' };

/** Every state of the list worth a look. */
export const headsExamples: readonly TrackerExample[] = [
  { name: 'heads to look at', open: true, answers: asking(agreed) },
  { name: 'heads agreed to', open: true, answers: asking(agreed), deeds: [{ press: '#act-agree' }] },
  { name: 'heads being corrected', open: true, answers: asking(corrected), deeds: wrong },
  { name: 'heads, nothing written', open: true, answers: asking(corrected), deeds: [{ press: '#heads-start' }, send] },
  {
    name: 'heads, too long',
    open: true,
    answers: asking(corrected),
    deeds: [{ press: '#heads-start' }, { fill: boxOf(2), with: 'x'.repeat(5_004) }, send],
  },
  { name: 'heads corrected', open: true, answers: asking(corrected), deeds: [...wrong, send] },
  {
    name: 'heads not sent',
    open: true,
    answers: asking(corrected, { [headsReply]: ['lost'] }),
    deeds: [...wrong, send],
  },
  {
    name: 'heads changed meanwhile',
    open: true,
    answers: asking(changed, { [headsReply]: [refusal(409, 'not-possible-now')] }),
    deeds: [...wrong, send],
  },
  {
    name: 'heads answered in another tab',
    open: true,
    answers: asking(agreed, { [headsReply]: [refusal(409, 'already-answered')] }),
    deeds: [...wrong, send],
  },
  {
    name: 'heads by link',
    link: linkToken,
    answers: answering(correctedByLink),
  },
  {
    name: 'heads of a complaint that is closed',
    open: true,
    answers: answering({ ...asked, status: 'closed', statusText: 'Closed', next: null, deadlines: [], can: [] }),
  },
  { name: 'heads, in Arabic', lang: 'ar', open: true, answers: asking(corrected), deeds: wrong },
  { name: 'heads, in Polish', lang: 'pl', open: true, answers: asking(corrected), deeds: wrong.slice(0, 1) },
];
