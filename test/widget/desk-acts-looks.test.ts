/** The forms of a handler's acts however they are looked at: nothing cut, nothing covered, no accessibility fault. */
import { lateCompletion } from '../../demo/desk-case.ts';
import { daniel, margaret } from '../../demo/desk-people.ts';
import { deskActs } from '../../sdk/contract/desk/case-file.ts';
import { describe } from '../support/spec.ts';
import { caseAddress, caseElement, casePath, fill, found, ok, press, refusal } from './case-stage.ts';
import { lookOver, type Screen } from './look-over.ts';

const read = `GET ${casePath}`;
const opened = { ...lateCompletion, can: [...deskActs] };
const letter = {
  to: { name: 'Eleanor Marsh', email: 'eleanor.marsh@mail.example' },
  way: 'email',
  subject: 'Your complaint HL-7K2Q-9XMD',
  text: 'Dear Eleanor Marsh,\n\nWe go on.',
};
const walls = {
  items: [{ person: daniel, why: 'chosen', note: 'His cousin.', by: margaret, raisedAt: '2026-11-20T10:00:00.000Z' }],
  people: [daniel, { id: 'per_0000000000000000000003', name: 'Ruth Penhale' }],
  override: true,
};
const lost = 'We have asked the search company, and it has asked the council.';
const meanwhile = {
  ...opened,
  version: 8,
  notes: [...opened.notes, { ...opened.notes[0], entry: 9, text: lost }],
  history: [
    ...opened.history,
    {
      entry: 9,
      at: '2026-11-25T09:59:00.000Z',
      kind: 'noted',
      actor: 'firm',
      by: daniel.name,
      seen: false,
      text: 'A note was written',
    },
  ],
};

/** The form of an act as it opens. */
const form = (act: string): Screen => ({
  at: caseAddress,
  answers: { [read]: ok(opened), 'GET /v1/desk/walls': ok(walls) },
  deeds: (shown) => press(shown, `#begin-${act}`),
});

/** The letter of a message, before it goes. */
const preview = (says: object): Screen => ({
  at: caseAddress,
  answers: { [`POST ${casePath}/messages/preview`]: ok({ ...letter, ...says }) },
  deeds: async (shown) => {
    await press(shown, '#begin-message');
    await fill(shown, '#text', 'We go on.');
    await press(shown, '#act-send');
    found(shown.root, '#letter');
  },
});

const forms = [
  'acknowledge',
  'assign',
  'message',
  'ask',
  'update',
  'heads',
  'note',
  'task',
  'extend',
  'correct',
  'link',
];

const screens: Readonly<Record<string, Screen>> = {
  ...Object.fromEntries([...forms, 'wall', 'close', 'reopen'].map((act) => [act, form(act)])),
  'the letter before it goes': preview({}),
  'words that stand apart from their letter, and become a task': preview({
    way: 'otherwise',
    text: 'We have written.',
  }),
  'closing, with all that is missing': {
    ...form('close'),
    deeds: async (shown) => {
      await press(shown, '#begin-close');
      await press(shown, '#act-send');
    },
  },
  'a note while somebody else has written one': {
    at: caseAddress,
    answers: { [read]: [ok(opened), ok(meanwhile)], [`POST ${casePath}/notes`]: refusal(412, 'precondition-failed') },
    deeds: async (shown) => {
      await press(shown, '#begin-note');
      await fill(shown, '#text', 'Asked accounts.');
      await press(shown, '#act-send');
      found(shown.root, '#changed-title');
    },
  },
};

describe('the forms of a handler’s acts', () => {
  caseElement();

  lookOver(screens);
});
