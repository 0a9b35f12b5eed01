/** The named states of `<redress-tracker>`: shown as previews, walked by tests, pictured in screenshots. */
import type { TrackerView } from '../sdk/contract/tracker.ts';
import * as arabic from '../sdk/words/ar/index.ts';
import * as welsh from '../sdk/words/cy/index.ts';
import * as polish from '../sdk/words/pl/index.ts';
import { harbourAndLane } from './cast.ts';
import { formProfile } from './examples.ts';
import {
  accessCode,
  linkToken,
  message,
  ombudsman,
  overdue,
  received,
  session,
  underway,
  underwayIn,
} from './tracker-views.ts';

/** One answer of the scripted server; `lost`: none comes. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> } | 'lost';

/** What a person does to get there. */
export type Deed = { press: string } | { fill: string; with: string };

/** One state. `answers` by `METHOD /path`, in order, the last one again and again. */
export interface TrackerExample {
  name: string;
  theme?: 'light' | 'dark';
  /** The language it is shown in; else that of the page. */
  lang?: string;
  /** A session is already kept for the tab. */
  open?: boolean;
  /** The token of the link the page was opened by. */
  link?: string;
  answers: Readonly<Record<string, readonly Answer[]>>;
  deeds?: readonly Deed[];
}

/** The languages of the previews. */
export const demoLocales = ['en-GB', 'cy', 'ar', 'pl'];

/** What the server answers while all is well and `view` is where the complaint stands. */
export const answering = (view: TrackerView, more: TrackerExample['answers'] = {}): TrackerExample['answers'] => ({
  [`GET /v1/firms/${harbourAndLane.siteKey}`]: [{ status: 200, body: { ...formProfile, locales: demoLocales } }],
  'GET /v1/tracker': [{ status: 200, body: view, headers: { etag: `"${view.version}"` } }],
  'POST /v1/tracker/sessions': [{ status: 201, body: { ...session, scope: view.scope } }],
  'POST /v1/tracker/links': [{ status: 202, body: {} }],
  [`POST /v1/firms/${harbourAndLane.siteKey}/links`]: [{ status: 202, body: {} }],
  'POST /v1/tracker/messages': [
    {
      status: 201,
      body: message(9, 'you', '2026-11-27T08:00:00.000Z', 'Thank you. I will wait for your letter.', null),
    },
  ],
  'POST /v1/tracker/withdrawal': [
    { status: 201, body: { withdrawnAt: '2026-11-27T08:00:00.000Z', undoUntil: '2026-12-11T08:00:00.000Z' } },
  ],
  'DELETE /v1/tracker/withdrawal': [{ status: 204 }],
  'DELETE /v1/tracker/sessions/current': [{ status: 204 }],
  ...more,
});

/** A refusal as the server writes it. */
export const refusal = (status: number, code: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  body: { type: 'about:blank', title: code, status, detail: code, code, requestId: 'req_0000000000000000000000' },
});

const no = { 'POST /v1/tracker/sessions': [refusal(401, 'unauthenticated')] };
const write: Deed[] = [
  { fill: '#message', with: 'Thank you. I will wait for your letter.' },
  { press: '#act-message' },
];
const codes: Deed[] = [
  { fill: '#reference', with: 'hl 7k2q 9xmd' },
  { fill: '#code', with: accessCode },
  { press: '#act-open' },
];

/** Every state worth a look. */
export const trackerExamples: readonly TrackerExample[] = [
  { name: 'door', answers: answering(received) },
  {
    name: 'door with mistakes',
    answers: answering(received),
    deeds: [
      { fill: '#reference', with: 'HL-7K2Q' },
      { fill: '#code', with: 'K7QM-2XRA-9B4T-6HJ3' },
      { press: '#act-open' },
    ],
  },
  { name: 'door refused', answers: answering(received, no), deeds: codes },
  { name: 'door, code lost', answers: answering(received), deeds: [{ press: '#lost' }] },
  {
    name: 'door, link asked for',
    answers: answering(received),
    deeds: [{ press: '#lost' }, { fill: '#email', with: 'eleanor.marsh@mail.example' }, { press: '#act-lost' }],
  },
  {
    name: 'door, too many tries',
    answers: answering(received, {
      'POST /v1/tracker/sessions': [refusal(429, 'rate-limited', { 'retry-after': '240' })],
    }),
    deeds: codes,
  },
  { name: 'link spent', link: linkToken, answers: answering(received, no) },
  { name: 'link asked for again', link: linkToken, answers: answering(received, no), deeds: [{ press: '#act-fresh' }] },
  { name: 'received', open: true, answers: answering(received) },
  {
    name: 'opened by link',
    link: linkToken,
    answers: answering({ ...underway, scope: 'link', complaint: null, messages: underway.messages.slice(0, 1) }),
  },
  { name: 'underway', open: true, answers: answering(underway) },
  {
    name: 'waiting for you',
    open: true,
    answers: answering({
      ...underway,
      status: 'waiting-for-you',
      statusText: 'Waiting for you',
      neededFromYou: 'Please tell us the dates you called us.',
    }),
  },
  { name: 'overdue', open: true, answers: answering(overdue) },
  { name: 'message missing', open: true, answers: answering(underway), deeds: [{ press: '#act-message' }] },
  { name: 'message sent', open: true, answers: answering(underway), deeds: write },
  {
    name: 'message not sent',
    open: true,
    answers: answering(underway, { 'POST /v1/tracker/messages': ['lost'] }),
    deeds: write,
  },
  {
    name: 'asked whether to withdraw',
    open: true,
    answers: answering(underway),
    deeds: [{ press: '#withdraw-start' }],
  },
  {
    name: 'withdrawn',
    open: true,
    answers: answering({
      ...underway,
      status: 'withdrawn',
      statusText: 'Withdrawn',
      next: null,
      deadlines: [],
      can: ['undo-withdrawal'],
      withdrawal: { withdrawnAt: '2026-11-27T08:00:00.000Z', undoUntil: '2026-12-11T08:00:00.000Z' },
    }),
  },
  {
    name: 'closed',
    open: true,
    answers: answering({
      ...underway,
      status: 'closed',
      statusText: 'Closed',
      next: null,
      deadlines: [],
      can: [],
      outside: { ...ombudsman, open: true, until: '2027-07-20' },
    }),
  },
  {
    name: 'expired',
    open: true,
    answers: answering(underway, { 'GET /v1/tracker': [refusal(401, 'unauthenticated')] }),
  },
  { name: 'underway, in Welsh', lang: 'cy', open: true, answers: answering(underwayIn('cy', welsh)) },
  { name: 'underway, in Polish', lang: 'pl', open: true, answers: answering(underwayIn('pl', polish)) },
  { name: 'door, in Arabic', lang: 'ar', answers: answering(underway) },
  { name: 'underway, in Arabic', lang: 'ar', open: true, answers: answering(underwayIn('ar', arabic)) },
  { name: 'left', open: true, answers: answering(underway), deeds: [{ press: '#act-leave' }] },
];
