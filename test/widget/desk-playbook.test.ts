/** The playbook in the settings: points reworded, added, removed and moved by buttons, and ours again, with the keyboard alone. */
import { sendKeys } from '@web/test-runner-commands';
import { stages, stageTitles } from '../../sdk/contract/desk/playbook.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { settled, textOf } from './form-stage.ts';
import { type Called, kept, pressIn, refusal, stageSettings, typeIn } from './settings-stage.ts';

const ours = kept.choices.playbook.answered;
const [first, second] = ours;
const listed = (root: ShadowRoot, stage = 'answered') =>
  [...root.querySelectorAll<HTMLTextAreaElement>(`textarea[id^=set-playbook-${stage}]`)].map(({ value }) => value);
const sent = (changes: Called[]) => changes.map(({ asked: { body } }) => body?.playbook);
/** Presses what has that id as a keyboard does. */
async function enter(root: ShadowRoot, id: string): Promise<void> {
  root.querySelector<HTMLElement>(`#${id}`)?.focus();
  await sendKeys({ press: 'Enter' });
  await settled();
}

describe('the playbook on the desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows our list of each stage, and says that it is ours', async () => {
    const { root } = await stageSettings('playbook');
    expect([...root.querySelectorAll('legend')].map(textOf)).to.deep.equal(stages.map((stage) => stageTitles[stage]));
    expect(listed(root)).to.deep.equal(ours.map(({ text }) => text));
    expect([...root.querySelectorAll('.hint')].map(textOf)).to.deep.equal(stages.map(() => 'Our list.'));
  });

  it('becomes the firm’s own with the first word, under the code its ticks are kept by', async () => {
    const { root, changes } = await stageSettings('playbook');
    await typeIn(root, `set-playbook-answered-${first?.code}`, 'Read it to a colleague.');
    await pressIn(root, 'Save');
    expect(sent(changes())).to.deep.equal([
      { answered: [{ code: first?.code, text: 'Read it to a colleague.' }, ...ours.slice(1)] },
    ]);
    expect(textOf(root.activeElement)).to.equal('Saved. It stands beside every complaint from now on.');
  });

  it('moves a point with the keyboard, says where it is, and focus stays with it', async () => {
    const { root, changes, said } = await stageSettings('playbook');
    const down = `down-set-playbook-answered-${first?.code}`;
    await enter(root, down);
    expect(root.activeElement?.id).to.equal(down);
    expect(listed(root).slice(0, 2)).to.deep.equal([second?.text, first?.text]);
    await enter(root, down);
    expect(said).to.deep.equal(['It is point 2 now.', 'It is point 3 now.']);
    await pressIn(root, 'Save');
    expect(
      sent(changes())[0]
        ?.answered?.map(({ code }) => code)
        .indexOf(first?.code ?? ''),
    ).to.equal(2);
  });

  it('offers no way up to the first point and none down to the last', async () => {
    const { root, changes } = await stageSettings('playbook');
    await enter(root, `up-set-playbook-answered-${first?.code}`);
    await enter(root, `down-set-playbook-answered-${ours.at(-1)?.code}`);
    expect(listed(root)).to.deep.equal(ours.map(({ text }) => text));
    expect(changes()).to.deep.equal([]);
  });

  it('adds a point under a code nothing was ticked by, and removes one', async () => {
    const { root, changes } = await stageSettings('playbook');
    await enter(root, 'set-playbook-answered');
    const box = root.activeElement as HTMLInputElement;
    await typeIn(root, box.id, 'Tell the partner.');
    await enter(root, `remove-set-playbook-answered-${first?.code}`);
    expect(root.activeElement?.id).to.equal(`set-playbook-answered-${second?.code}`);
    await pressIn(root, 'Save');
    const items = sent(changes())[0]?.answered ?? [];
    expect(items.slice(0, -1)).to.deep.equal(ours.slice(1));
    expect(items.at(-1)?.text).to.equal('Tell the partner.');
    expect(items.at(-1)?.code).to.match(/^own-[0-9a-f]{8}$/);
  });

  it('is ours again for one stage while another stays the firm’s own', async () => {
    const own = { received: [{ code: 'tea', text: 'Offer tea.' }], answered: [{ code: 'own', text: 'Check.' }] };
    const answer = ({ name }: Called) => (name === 'settings.read' ? { ...kept, playbook: own } : undefined);
    const { root, changes } = await stageSettings('playbook', { answer });
    await enter(root, 'reset-set-playbook-answered');
    expect(root.activeElement?.id).to.equal('reset-set-playbook-answered');
    expect(listed(root)).to.deep.equal(ours.map(({ text }) => text));
    await pressIn(root, 'Save');
    expect(JSON.stringify(sent(changes()))).to.equal(JSON.stringify([{ received: own.received }]));
  });

  it('says so where a list is empty', async () => {
    const own = { received: [{ code: 'tea', text: 'Offer tea.' }] };
    const answer = ({ name }: Called) => (name === 'settings.read' ? { ...kept, playbook: own } : undefined);
    const { root, view } = await stageSettings('playbook', { answer });
    await enter(root, 'remove-set-playbook-received-tea');
    expect(textOf(root.querySelector('fieldset fieldset'))).to.contain('Nothing to tick in this stage.');
    expect(root.activeElement?.id).to.equal('set-playbook-received');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });

  it('marks the point that says nothing, and leads there', async () => {
    const fault = { pointer: '/playbook/answered/1/text', code: 'required' as const, message: 'is required' };
    const answer = ({ name }: Called) => (name === 'settings.change' ? refusal(422, 'validation', [fault]) : undefined);
    const { root, view } = await stageSettings('playbook', { answer });
    await typeIn(root, `set-playbook-answered-${second?.code}`, ' ');
    await pressIn(root, 'Save');
    expect(root.activeElement?.id).to.equal(`set-playbook-answered-${second?.code}`);
    expect([...root.querySelectorAll('.error')].map(textOf)).to.deep.equal([
      'Say something in each point, 500 letters at most; a list has 30 points at most.',
    ]);
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });

  it('shows both lists where two people changed one', async () => {
    let seen = 0;
    const theirs = { ...kept, version: 5, playbook: { answered: [{ code: 'own', text: 'Theirs.' }] } };
    const answer = ({ name }: Called) => {
      if (name === 'settings.change') return refusal(412, 'precondition-failed');
      return name === 'settings.read' && seen++ > 0 ? theirs : undefined;
    };
    const { root } = await stageSettings('playbook', { answer });
    await typeIn(root, `set-playbook-answered-${first?.code}`, 'Yours.');
    await pressIn(root, 'Save');
    const both = textOf(root.querySelector('.conflict'));
    expect(both).to.contain(`${stageTitles.answered} Is now Theirs.`).and.to.contain('You want Yours.');
    expect(both).not.to.contain('plain-words');
  });
});
