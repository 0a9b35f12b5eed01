/** The named states of `<redress-survey>`, and of the same questions in the tracker: walked by tests, pictured in screenshots. */
import type { TrackerView } from '../sdk/contract/tracker.ts';
import * as arabic from '../sdk/words/ar/index.ts';
import * as welsh from '../sdk/words/cy/index.ts';
import { answering, type Deed, refusal, type TrackerExample } from './examples-tracker.ts';
import { accessCode, linkToken, ombudsman, underway, underwayIn } from './tracker-views.ts';

/** The server's calls. */
export const answerCall = 'POST /v1/tracker/survey';
export const refuseCall = 'POST /v1/tracker/survey/refusal';

const until = '2027-02-20T17:00:00.000Z';

/** Her complaint some days after the firm's answer: she is asked how it went. */
export const askedHow: TrackerView = {
  ...underway,
  status: 'closed',
  statusText: 'Closed',
  version: 6,
  next: null,
  deadlines: [],
  can: [],
  outside: { ...ombudsman, open: true, until: '2027-07-20' },
  survey: { version: 1, state: 'open', until },
};

/** What the link of the letter that asks shows of it. */
export const byLink: TrackerView = { ...askedHow, scope: 'survey', timeline: [], messages: [], complaint: null };

const surveyed = (state: 'answered' | 'refused'): TrackerView => ({
  ...byLink,
  survey: { version: 1, state, until: state === 'refused' ? until : null },
});

const tagged = (view: TrackerView, tag: string) => ({ status: 200, body: view, headers: { etag: `"${tag}"` } });

/** What the server answers while `view` is asked about, and once it was answered. */
export const askingHow = (
  view: TrackerView = byLink,
  more: TrackerExample['answers'] = {},
): TrackerExample['answers'] => ({
  ...answering(view),
  'GET /v1/tracker': [tagged(view, 'asked')],
  [answerCall]: [{ status: 201, body: { answeredAt: '2027-01-25T10:00:00.000Z' } }],
  [refuseCall]: [{ status: 201, body: { refusedAt: '2027-01-25T10:00:00.000Z' } }],
  ...more,
});

const no = { 'POST /v1/tracker/sessions': [refusal(401, 'unauthenticated')] };

/** What she would say, in the order of the screen. */
export const comment = 'Margaret rang me twice.\nNobody told me what it would cost.';
export const given: Deed[] = [
  { press: '#survey-ease-4' },
  { press: '#survey-informed-2' },
  { press: '#survey-respect-5' },
  { press: '#survey-rights-not-sure' },
  { press: '#survey-overall-4' },
  { fill: '#survey-comment', with: comment },
];
const send: Deed = { press: '#act-answer' };

const asked = (name: string, more: Partial<TrackerExample> = {}): TrackerExample => ({
  name,
  link: linkToken,
  answers: askingHow(),
  ...more,
});

/** Every state of the survey by itself. */
export const surveyExamples: readonly TrackerExample[] = [
  { name: 'door of the survey', answers: askingHow() },
  {
    name: 'door of the survey with mistakes',
    answers: askingHow(),
    deeds: [{ fill: '#reference', with: 'HL-7K2Q' }, { press: '#act-open' }],
  },
  asked('link of the survey over', { answers: askingHow(byLink, no) }),
  asked('asked'),
  asked('asked before the outside body is open', {
    answers: askingHow({ ...byLink, outside: { ...ombudsman, from: '2027-02-01' } }),
  }),
  asked('partly answered', { deeds: given }),
  asked('nothing answered', { deeds: [send] }),
  asked('comment too long', { deeds: [{ fill: '#survey-comment', with: 'x'.repeat(5_004) }, send] }),
  asked('answered', { deeds: [...given, send] }),
  asked('answered apart from the complaint', {
    deeds: [...given, { press: '#survey-unlink' }, send],
  }),
  asked('answers not sent', { answers: askingHow(byLink, { [answerCall]: ['lost'] }), deeds: [...given, send] }),
  asked('answered in another tab', {
    answers: askingHow(byLink, { [answerCall]: [refusal(409, 'already-answered')] }),
    deeds: [...given, send],
  }),
  asked('too late', {
    answers: askingHow(byLink, { [answerCall]: [refusal(409, 'not-possible-now')] }),
    deeds: [...given, send],
  }),
  asked('answered before', { answers: askingHow(surveyed('answered')) }),
  asked('does not want to answer', { deeds: [{ press: '#act-refuse' }] }),
  asked('did not want to answer', { answers: askingHow(surveyed('refused')) }),
  { name: 'not asked', open: true, answers: askingHow({ ...askedHow, survey: null }) },
  asked('session over while answering', {
    answers: askingHow(byLink, { [answerCall]: [refusal(401, 'unauthenticated')], ...sessionsOf(1) }),
    deeds: [...given, send],
  }),
  asked('asked, in Welsh', { lang: 'cy', answers: askingHow({ ...byLink, ...told('cy', welsh) }) }),
  asked('partly answered, in Arabic', {
    lang: 'ar',
    answers: askingHow({ ...byLink, ...told('ar', arabic) }),
    deeds: given,
  }),
];

/** The door opens so often, and then no more. */
function sessionsOf(times: number): TrackerExample['answers'] {
  const opened = { status: 201, body: { token: `rts_${'y'.repeat(43)}`, expiresAt: until, scope: 'survey' } };
  return { 'POST /v1/tracker/sessions': [...Array(times).fill(opened), refusal(401, 'unauthenticated')] };
}

function told(locale: string, words: Parameters<typeof underwayIn>[1]): Partial<TrackerView> {
  const { statusText } = underwayIn(locale, words);
  return { locale, statusText };
}

/** By reference and code, for whoever has no link. */
export const byCode: Deed[] = [
  { fill: '#reference', with: 'hl 7k2q 9xmd' },
  { fill: '#code', with: accessCode },
  { press: '#act-open' },
];

/** The same in the tracker, where the person first says that they want to answer. */
export const trackerSurveyExamples: readonly TrackerExample[] = [
  { name: 'asked in the tracker', open: true, answers: askingHow(askedHow) },
  {
    name: 'answering in the tracker',
    open: true,
    answers: askingHow(askedHow),
    deeds: [{ press: '#survey-start' }, ...given],
  },
  {
    name: 'nothing answered in the tracker',
    open: true,
    answers: askingHow(askedHow),
    deeds: [{ press: '#survey-start' }, send],
  },
  {
    name: 'answered in the tracker',
    open: true,
    answers: askingHow(askedHow),
    deeds: [{ press: '#survey-start' }, ...given, send],
  },
  { name: 'tracker by the link that asks', link: linkToken, answers: askingHow() },
];
