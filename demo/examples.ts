/** The named states of `<redress-form>`: shown as previews, walked by tests, pictured in screenshots. */
import type { Filed } from '../sdk/contract/complaint.ts';
import type { FirmProfile } from '../sdk/contract/firm.ts';
import { type StepId, steps } from '../sdk/contract/steps.ts';
import { type Answers, blankAnswers } from '../sdk/form/answers.ts';
import { type Kept, keep, newDraft } from '../widget/form/draft.ts';
import { shelfOf, vaultOf } from '../widget/shelf.ts';
import { formProfile } from './form-profile.ts';

export { formProfile } from './form-profile.ts';

/** One answer of the scripted server; `lost`: none comes. */
export type Answer = { status: number; body: object; headers?: Record<string, string> } | 'lost' | 'never';

/** One state. */
export interface FormExample {
  name: string;
  element: 'redress-form';
  attributes: Readonly<Record<string, string>>;
  /** What this tab has kept when the page opens. */
  kept: Kept;
  /** Where the firm's profile differs from the demo firm's; `lost`: it does not come. */
  profile?: Partial<FirmProfile> | 'lost';
  /** What the server answers to filing, in order; the last one again and again. */
  answers: readonly Answer[];
  /** The buttons a person presses to get there. */
  press: readonly string[];
}

/** What the server answers to a complaint it took. */
export const filed: Filed = {
  reference: 'HL-7K2Q-9XMD',
  accessCode: 'K7QM-2XRA-9B4T-6HJ5',
  receivedAt: '2026-11-23T09:30:00.000Z',
  acknowledgeBy: '2026-11-30',
  respondBy: '2027-01-18',
  handledBy: {
    name: null,
    role: 'Complaints partner',
    phone: '0117 496 0142',
    email: 'complaints@harbourandlane.example',
  },
  tracker: 'https://complaints.example/p/pk_test_HarbourAndLaneDemo000001/track',
  receipt: { entry: 1, hash: '0'.repeat(64) },
};

/** A refusal as the server words it. */
export const problem = (status: number, code: string, more: object = {}, headers = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  body: {
    type: `https://complaints.example/problems/${code}`,
    title: code,
    status,
    detail: '',
    code,
    requestId: 'req_4nHk2mPq8sTv',
    ...more,
  },
});

/** Every question answered. */
export const fullAnswers: Answers = {
  ...blankAnswers(),
  whose: 'own',
  issues: ['delay', 'costs-information'],
  narrative:
    'I asked you to handle the purchase of my flat. You told me it would take eight weeks. It took seven months.\n\nNobody told me why, and the bill was £640 more than the estimate.',
  impact: 'I paid rent for four extra months, and I could not sleep.',
  remedies: ['apology', 'fee-reduction'],
  remedyNote: 'Please also explain the extra £640.',
  day: '27',
  month: 'March',
  year: '2026',
  whenNote: 'It went on until October.',
  raised: 'yes',
  raisedNote: 'I rang twice in May. Nobody called back.',
  reference: 'HL/2026/114',
  areaOfLaw: 'conveyancing',
  personConcerned: 'Daniel Reeve',
  name: 'Priya Raman',
  capacity: 'client',
  class: 'individual',
  email: 'priya.raman@example.com',
  phone: '07700 900123',
  address: '8 Orchard Court\nBristol',
  postcode: 'BS2 0ZZ',
  preferred: 'phone',
  notBy: ['post'],
  safeTimes: 'Weekdays after 5 pm.',
  documentsBy: 'email',
  adjustments: ['large-print', 'more-time'],
  adjustmentsNote: 'Size 16 or larger.',
};

/** The same by someone who complains for another person. */
export const forAnother: Answers = {
  ...fullAnswers,
  whose: 'other',
  clientName: 'Meera Raman',
  relationship: 'I am her daughter.',
  authority: 'later',
};

const everyStep = steps.map(({ id }) => id);
const at = (step: StepId, answers: Partial<Answers> = {}, more: object = {}): Kept => ({
  draft: { ...newDraft(), step, answers: { ...blankAnswers(), ...answers }, ...more },
});
const state = (name: string, more: Partial<FormExample> = {}): FormExample => ({
  name,
  element: 'redress-form',
  attributes: {},
  kept: {},
  answers: [{ status: 201, body: filed }],
  press: [],
  ...more,
});
const agreed = { ...fullAnswers, consent: true };
const send = { kept: at('check', agreed), press: ['Send my complaint'] };

/** The states, in the order a person meets them. */
export const formExamples: readonly FormExample[] = [
  state('first step'),
  state('first step, with a way to leave', { attributes: { exit: 'https://www.bbc.co.uk/weather' } }),
  state('first step, unanswered', { press: ['Continue'] }),
  state('who you complain for', { kept: at('client', { whose: 'other' }) }),
  state('who you complain for, unanswered', { kept: at('client', { whose: 'other' }), press: ['Continue'] }),
  state('what went wrong', { kept: at('issues', { whose: 'own' }) }),
  state('what went wrong, half filled', { kept: at('issues', { whose: 'own', issues: ['delay', 'reply'] }) }),
  state('what happened', { kept: at('narrative', { whose: 'own', narrative: fullAnswers.narrative }) }),
  state('what happened, empty', { kept: at('narrative'), press: ['Continue'] }),
  state('what happened, too long', { kept: at('narrative', { narrative: 'It took too long. '.repeat(1_112) }) }),
  state('how it affected you', { kept: at('impact') }),
  state('what would put it right', { kept: at('remedy', { remedies: ['apology'] }) }),
  state('when', { kept: at('when', { month: 'March', year: '2026' }) }),
  state('when, with a mistake', { kept: at('when', { day: '31', month: 'June', year: '2026' }), press: ['Continue'] }),
  state('when you first knew', { kept: at('aware', { awareYear: '2026' }), profile: { questions: everyStep } }),
  state('told before', { kept: at('raised') }),
  state('told before, to whom', { kept: at('raised', { raised: 'yes', raisedNote: fullAnswers.raisedNote }) }),
  state('which case', { kept: at('matter', { reference: fullAnswers.reference }) }),
  state('about you', { kept: at('you', fullAnswers) }),
  state('about you, a charity', { kept: at('you', { name: 'Sam', class: 'charity', organisation: 'Quay Kitchen' }) }),
  state('about you, unanswered', { kept: at('you'), press: ['Continue'] }),
  state('how to reach you', { kept: at('reach', fullAnswers) }),
  state('how to reach you, empty', { kept: at('reach'), press: ['Continue'] }),
  state('how to reach you, wrong twice', {
    kept: at('reach', { email: 'priya.raman@example' }),
    press: ['Continue', 'Continue'],
  }),
  state('what to be careful about', { kept: at('care', { notBy: ['phone'], documentsBy: 'post' }) }),
  state('what makes it easier', { kept: at('adjustments', { adjustments: ['large-print'] }) }),
  state('permission to act', { kept: at('authority', { whose: 'other', authority: 'later' }) }),
  state('check answers', { kept: at('check', fullAnswers) }),
  state('check answers, much skipped', {
    kept: at('check', { whose: 'own', narrative: 'You lost my deeds.', name: 'Sam', phone: '01632 960123' }),
  }),
  state('check answers, for someone else', { kept: at('check', forAnother) }),
  state('check answers, not agreed', { kept: at('check', fullAnswers), press: ['Send my complaint'] }),
  state('sending', { ...send, answers: ['never'] }),
  state('sent', send),
  state('sent, without dates', {
    ...send,
    answers: [{ status: 201, body: { ...filed, acknowledgeBy: null, respondBy: null } }],
  }),
  state('sent, to be confirmed', { ...send, answers: [{ status: 201, body: { ...filed, unconfirmed: true } }] }),
  state('not sent, unreachable', { ...send, answers: ['lost'] }),
  state('not sent, server fault', { ...send, answers: [problem(500, 'internal')] }),
  state('not sent, too many', { ...send, answers: [problem(429, 'rate-limited', {}, { 'retry-after': '600' })] }),
  state('not sent, wrong site', { ...send, answers: [problem(403, 'origin-not-allowed')] }),
  state('not sent, closed meanwhile', { ...send, answers: [problem(409, 'not-possible-now')] }),
  state('closed', { profile: { open: false } }),
  state('dark', { attributes: { theme: 'dark' }, kept: at('who', { whose: 'own' }) }),
  state('few questions', { profile: { questions: [] } }),
  state('profile does not come', { profile: 'lost' }),
];

/** No server is there: each state answers by itself. */
const server = 'https://complaints.example';

/**
 * Puts a state on the page: the tab's memory, the element with its scripted server, and what stands inside the tag. The
 * buttons of `press` are the caller's to press. `asked` collects what was sent.
 */
export function showForm(example: FormExample, into: Element, asked: Request[] = []): HTMLElement {
  const shelf = shelfOf(formProfile.siteKey, formProfile.formVersion);
  sessionStorage.removeItem(shelf);
  indexedDB.deleteDatabase(vaultOf(server, formProfile.siteKey));
  if (Object.keys(example.kept).length) keep(shelf, structuredClone(example.kept));
  const element = document.createElement(example.element);
  const attributes = { server, firm: formProfile.siteKey, ...example.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append('Phone us on 0117 496 0142.');
  Object.assign(element, { fetch: serverOf(example, asked) });
  into.append(element);
  return element;
}

function serverOf({ profile, answers }: FormExample, asked: Request[]): typeof fetch {
  let filings = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    if (request.method !== 'GET')
      return answerWith(answers[Math.min(filings++, answers.length - 1)] ?? 'lost', request.signal);
    return answerWith(
      profile === 'lost' ? 'lost' : { status: 200, body: { ...formProfile, ...profile } },
      request.signal,
    );
  };
}

async function answerWith(answer: Answer, signal: AbortSignal): Promise<Response> {
  if (answer === 'lost') throw new TypeError('Failed to fetch');
  if (answer === 'never')
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const headers = { 'content-type': 'application/json', ...answer.headers };
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
}
