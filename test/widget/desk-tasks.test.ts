/** Everything that is still to be done, in all complaints. */
import { daniel } from '../../demo/desk-people.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { caseAddress, found, ok, press, refusal, stage, strike, textIn } from './case-stage.ts';

const list = 'GET /v1/desk/tasks';
const task = {
  id: 'tsk_1',
  kind: 'own',
  letter: null,
  text: 'Read the file of CON/2291',
  createdAt: '2026-11-16T10:10:00.000Z',
  dueBy: '2026-11-24',
  doneAt: null,
  complaint: 'cmp_0000000000000000000001',
  reference: 'HL-7K2Q-9XMD',
  handler: daniel,
};
const told = { ...task, id: 'tsk_2', kind: 'letter', letter: 'message', text: null, dueBy: null, handler: null };

describe('the list of tasks', () => {
  afterEach(strike);

  it('says what is to be done by when, in which complaint, and shows more by the cursor', async () => {
    const shown = await stage('/desk/tasks', {
      [list]: ({ path }) =>
        ok(path.searchParams.get('after') ? { items: [told], next: null } : { items: [task], next: 'c1' }),
    });
    expect(textIn(shown.root, 'tbody')).to.contain('Read the file of CON/2291 Tuesday 24 November, overdue by 1 day');
    expect(found<HTMLAnchorElement>(shown.root, 'tbody a').pathname).to.equal(caseAddress);
    await press(shown, '#act-more');
    expect(textIn(shown.root, 'tbody')).to.contain('Tell the client, another way than by e-mail: Message');
    expect(await accessibilityFaults(shown.desk)).to.deep.equal([]);
  });

  it('says that nothing is to be done, and that the server does not answer', async () => {
    const shown = await stage('/desk/tasks', { [list]: [refusal(500, 'internal'), ok({ items: [], next: null })] });
    expect(textIn(shown.root, '.failed')).to.contain('Something failed on the server');
    await press(shown, '#act-look');
    expect(textIn(shown.root, '.empty')).to.equal('Nothing is to be done.');
  });
});
