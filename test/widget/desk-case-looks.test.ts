/** The handler's screens however they are looked at: nothing cut, nothing covered, nothing too small to press. */
import { emulateMedia } from '@web/test-runner-commands';
import { lateCompletion } from '../../demo/desk-case.ts';
import { daniel, margaret } from '../../demo/desk-people.ts';
import { describe, expect, it } from '../support/spec.ts';
import { caseAddress, caseElement, casePath, fill, found, ok, press, refusal, stage } from './case-stage.ts';
import { lookOver, type Screen } from './look-over.ts';

const read = `GET ${casePath}`;
const pending = {
  id: 'msg_0000000000000000000009',
  about: 'message' as const,
  text: 'We go on.',
  goesAt: '2026-11-25T10:00:10.000Z',
  by: margaret,
  failed: null,
};
const task = {
  id: 'tsk_0000000000000000000001',
  kind: 'own',
  letter: null,
  text: 'Read the file of CON/2291 and ask the search company when it answered, and whom',
  createdAt: '2026-11-16T10:10:00.000Z',
  dueBy: '2026-11-24',
  doneAt: null,
  complaint: lateCompletion.id,
  reference: lateCompletion.reference,
  handler: daniel,
};
const told = { ...task, id: 'tsk_0000000000000000000002', kind: 'letter', letter: 'message', text: null, dueBy: null };
const keys = { id: lateCompletion.id, reference: lateCompletion.reference, accessCode: 'K7QM-2XRA-9B4T-6HJ5' };

/** Logs a complaint in three answers. */
const log: Screen['deeds'] = async (shown) => {
  await press(shown, '#channel');
  await fill(shown, '#name', 'Walter Finch');
  await fill(shown, '#reach', '07700 900388');
  await fill(shown, '#narrative', 'They keep promising to ring me back.');
  await press(shown, '#send');
  found(shown.root, '#logged');
};

const screens: Readonly<Record<string, Screen>> = {
  'the queue': { at: '/desk/queue' },
  'a look-up that finds several': {
    at: '/desk/look-up',
    deeds: async (shown) => {
      await fill(shown, '#q', 'eleanor.marsh@mail.example');
      await press(shown, 'form button');
    },
  },
  'a look-up that asks for something': { at: '/desk/look-up', deeds: (shown) => press(shown, 'form button') },
  tasks: { at: '/desk/tasks', answers: { 'GET /v1/desk/tasks': ok({ items: [task, told], next: 'c1' }) } },
  'a case file': { at: caseAddress },
  'words on their way out': { at: caseAddress, answers: { [read]: ok({ ...lateCompletion, pending: [pending] }) } },
  'words that could not be sent': {
    at: caseAddress,
    answers: { [read]: ok({ ...lateCompletion, pending: [{ ...pending, goesAt: null, failed: 'not-possible-now' }] }) },
  },
  'logging, unfolded': {
    at: '/desk/log',
    deeds: async ({ root }) => {
      found<HTMLDetailsElement>(root, 'details').open = true;
    },
  },
  'logging, with all that is missing': { at: '/desk/log', deeds: (shown) => press(shown, '#send') },
  'what was logged': { at: '/desk/log', answers: { 'POST /v1/desk/complaints': ok(keys, 201) }, deeds: log },
  'a grumble that was noted': {
    at: '/desk/log',
    answers: { 'POST /v1/desk/complaints': ok({ ...keys, accessCode: null }, 201) },
    deeds: log,
  },
  'a complaint that is not there': { at: caseAddress, answers: { [read]: refusal(404, 'not-found') } },
};

describe('the handler’s screens', () => {
  caseElement();

  lookOver(screens);

  it('print a case file with all that was said and nothing to press', async () => {
    const { root } = await stage(caseAddress);
    await emulateMedia({ media: 'print' });
    const seen = (selector: string) => found(root, selector).getBoundingClientRect().height > 0;
    expect(['.narrative', '#dates', '#heads', '#talk', '#notes', '#history'].filter((one) => !seen(one))).to.deep.equal(
      [],
    );
    expect(['.contents', '.do', '.back', '#tasks .button'].filter(seen)).to.deep.equal([]);
    await emulateMedia({ media: 'screen' });
  });
});
