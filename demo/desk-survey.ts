/** What clients say of how they were handled, as the desk shows it: figures with gaps, and answers one by one. */
import type { Task } from '../sdk/contract/desk/case-file.ts';
import type { DeskFigures, InstrumentFigures, ItemFigures } from '../sdk/contract/desk/figures.ts';
import { leastShown } from '../sdk/contract/desk/figures.ts';
import type { CaseSurvey, SurveyAnswer } from '../sdk/contract/desk/survey.ts';
import { surveyItems } from '../sdk/contract/survey.ts';
import { lateCompletion } from './desk-case.ts';
import { daniel, margaret } from './desk-people.ts';

type Groups = InstrumentFigures['groups'];
type Outcome = Groups[number]['outcome'];

/** `spread`: how a hundred people answered a rated item, from the worst to the best; each item is a little better than the one before. */
function group(outcome: Outcome, answered: number | null, spread: readonly number[]): Groups[number] {
  const items = surveyItems.map((item, at): ItemFigures => {
    if (answered === null || answered < leastShown) return { item, n: null, counts: null };
    const n = answered - (at % 3);
    const wanted =
      item === 'rights' ? [64, 22, 14] : spread.map((one, place) => Math.max(1, one + (place - 2) * at * 0.6));
    return { item, n, counts: dealt(n, wanted) };
  });
  return { outcome, answered, items };
}

/** `n` in these parts, in whole numbers that add up to it. */
function dealt(n: number, parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const counts = parts.map((part) => Math.floor((n * part) / whole));
  const rest = n - counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) => count + (at < rest ? 1 : 0));
}

/** That nobody answered after it, gives nobody away: the server says so. */
const nobody = (outcome: Outcome): Groups[number] => ({
  outcome,
  answered: 0,
  items: surveyItems.map((item) => ({ item, n: 0, counts: item === 'rights' ? [0, 0, 0] : [0, 0, 0, 0, 0] })),
});

const none = { instrument: '1', n: null, yes: null };
const ended = (
  outcome: Outcome,
  [all, invited, waiting]: readonly [number, number, number],
  answered: number | null,
  notInvited: DeskFigures['groups'][number]['notInvited'] = [],
): DeskFigures['groups'][number] => ({
  outcome,
  ended: all,
  invited,
  notInvited,
  waiting,
  answered,
  rate: answered === null ? null : answered / invited,
});

/** Two years of a firm that changed its own wording once; few were settled, and few complaints were not decided. */
export const figures: DeskFigures = {
  period: 'all',
  area: null,
  periods: ['2026', '2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2025', '2025-Q4'],
  areas: ['conveyancing', 'family', 'wills-probate'],
  least: leastShown,
  groups: [
    ended('all', [231, 205, 9], 118, [
      { reason: 'outside', count: 6 },
      { reason: 'client-said-no', count: 4 },
      { reason: 'bereavement', count: 2 },
      { reason: 'answer-not-delivered', count: 5 },
    ]),
    ended('upheld', [74, 68, 3], 43, [{ reason: 'client-said-no', count: 3 }]),
    ended('partly-upheld', [58, 53, 2], 31, [
      { reason: 'client-said-no', count: 1 },
      { reason: 'bereavement', count: 2 },
    ]),
    ended('not-upheld', [63, 56, 2], 26, [{ reason: 'answer-not-delivered', count: 5 }]),
    ended('settled', [21, 20, 1], null),
    ended('undecided', [15, 8, 1], null, [{ reason: 'outside', count: 6 }]),
  ],
  instruments: [
    {
      instrument: '1-k3x9',
      groups: [
        group('all', 86, [12, 15, 18, 30, 25]),
        group('upheld', 32, [4, 8, 14, 38, 36]),
        group('partly-upheld', 24, [8, 14, 26, 30, 22]),
        group('not-upheld', 20, [30, 26, 18, 16, 10]),
        group('settled', null, []),
        group('undecided', null, []),
      ],
    },
    {
      instrument: '1',
      groups: [
        group('all', 32, [16, 20, 22, 24, 18]),
        group('upheld', 11, [6, 10, 20, 36, 28]),
        group('settled', 0, []),
      ],
    },
  ],
  knowNext: { instrument: '1-k3x9', n: 85, yes: 55 },
};

/** A quarter in which few complaints ended: who was asked is counted, what they said is not shown. */
export const fewFigures: DeskFigures = {
  ...figures,
  period: '2026-Q4',
  groups: [ended('all', [12, 10, 2], null), ended('upheld', [12, 10, 2], null)],
  instruments: [{ instrument: '1', groups: [group('all', null, []), group('upheld', null, []), nobody('settled')] }],
  knowNext: none,
};

export const noFigures: DeskFigures = {
  ...figures,
  periods: [],
  areas: [],
  groups: [{ ...ended('all', [0, 0, 0], 0), rate: null }],
  instruments: [],
  knowNext: { instrument: null, n: 0, yes: 0 },
};

export const heldAnswer: SurveyAnswer = {
  id: 'sva_0000000000000000000001',
  instrument: '1',
  complaint: { id: lateCompletion.id, reference: lateCompletion.reference },
  period: '2026-Q4',
  month: '2026-11',
  outcome: 'partly-upheld',
  area: 'conveyancing',
  answers: {
    ease: 4,
    informed: 2,
    listened: 4,
    respect: 5,
    thorough: 3,
    reasons: 3,
    outcome: 2,
    rights: 'no',
    overall: 2,
  },
  comment: 'Margaret rang me herself, which I had not expected.\n\nBut nobody told me what to do if I still disagree.',
  enteredBy: null,
  released: null,
};

export const unlinkedAnswer: SurveyAnswer = {
  ...heldAnswer,
  id: 'sva_0000000000000000000002',
  complaint: null,
  outcome: 'upheld',
  area: null,
  answers: { overall: 5, rights: 'yes' },
  comment: null,
};

export const releasedAnswer: SurveyAnswer = {
  ...heldAnswer,
  id: 'sva_0000000000000000000003',
  enteredBy: daniel,
  released: { at: '2026-11-24T16:00:00.000Z', by: margaret },
};

const standing: CaseSurvey = {
  state: 'planned',
  reason: null,
  nextAt: null,
  until: null,
  held: false,
  answer: null,
  can: ['exclude'],
};

/** In the case file, from before to after; `held` as the handler sees it, `unreleased` as the complaints partner does. */
export const surveyed = {
  planned: standing,
  soon: { ...standing, nextAt: '2026-12-01T09:00:00.000Z' },
  invited: {
    ...standing,
    state: 'invited',
    nextAt: '2026-12-01T09:00:00.000Z',
    until: '2026-12-24T09:00:00.000Z',
    can: ['exclude', 'enter'],
  },
  reminded: { ...standing, state: 'reminded', until: '2026-12-31T09:00:00.000Z', can: ['exclude', 'enter'] },
  refused: { ...standing, state: 'refused', until: '2026-12-24T09:00:00.000Z', can: ['enter'] },
  'not-invited': { ...standing, state: 'not-invited', reason: 'bereavement' },
  held: { ...standing, state: 'answered', held: true, can: [] },
  unreleased: { ...standing, state: 'answered', answer: heldAnswer, can: ['release'] },
  released: { ...standing, state: 'answered', answer: releasedAnswer, can: [] },
  unlinked: { ...standing, state: 'answered', can: [] },
} as const satisfies Record<string, CaseSurvey>;

/** What the desk has to do where letters do not reach the client, or they were unhappy with the handling. */
export const surveyTasks: Readonly<Record<'toCall' | 'followUp', Task>> = {
  toCall: {
    id: 'tsk_0000000000000000000011',
    kind: 'contact-otherwise',
    letter: 'survey',
    text: null,
    createdAt: '2026-11-24T09:00:00.000Z',
    dueBy: null,
    doneAt: null,
  },
  followUp: {
    id: 'tsk_0000000000000000000012',
    kind: 'survey-follow-up',
    letter: null,
    text: null,
    createdAt: '2026-11-24T09:00:00.000Z',
    dueBy: '2026-11-26',
    doneAt: null,
  },
};
