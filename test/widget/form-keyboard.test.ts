/** The whole form with the keyboard alone: every question, a mistake, Send, and the confirmation. */
import { sendKeys } from '@web/test-runner-commands';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { focused, heading, type Stage, settled, stage, strike, textOf, until } from './form-stage.ts';

const key = async (name: string) => {
  await sendKeys({ press: name });
  await settled();
};
const write = (text: string) => sendKeys({ type: text });

/** Tabs on until `wanted` has focus; fails when the round is over. */
async function tabTo({ root }: Stage, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (root.activeElement?.matches(wanted)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`The keyboard never reaches ${wanted}`);
}

describe('the form by keyboard', () => {
  afterEach(strike);

  it('files a complaint', async () => {
    const shown = await stage('first step');
    const go = async (next: string) => {
      await tabTo(shown, 'button[type=submit]');
      await key('Enter');
      await until(() => heading(shown).startsWith(next));
    };
    await tabTo(shown, 'input[value=own]');
    await key('Space');
    await go('What went wrong?');
    await tabTo(shown, 'input[value=delay]');
    await key('Space');
    await key('Enter');
    await until(() => heading(shown) === 'What happened?');

    await tabTo(shown, 'button[type=submit]');
    await key('Enter');
    expect(shown.root.activeElement?.className).to.equal('summary');
    await tabTo(shown, '.summary a');
    await key('Enter');
    expect(shown.root.activeElement?.id).to.equal('narrative');
    await write('It took seven months.');
    for (const next of ['How did this affect you?', 'What would put things right?', 'When did this happen?'])
      await go(next);
    await tabTo(shown, '#month');
    await write('March');
    await tabTo(shown, '#year');
    await write('2026');
    await key('Enter');
    await until(() => heading(shown).startsWith('Have you already told'));
    await tabTo(shown, 'input[name=raised]');
    await key('Space');
    await tabTo(shown, '#raisedNote');
    await write('The desk.');
    for (const next of ['Which case is this about?', 'About you']) await go(next);
    await tabTo(shown, '#name');
    await write('Priya Raman');
    await key('Enter');
    await until(() => heading(shown) === 'How can we reach you?');
    await tabTo(shown, '#email');
    await write('priya.raman@example.com');
    for (const next of ['What should we be careful about?', 'Is there anything', 'Check your answers']) await go(next);
    expect(textOf(shown.root.querySelector('.rows'))).to.contain('The desk.');
    expect(heading(shown)).to.equal('Check your answers');
    await tabTo(shown, '#consent');
    await key('Space');
    await tabTo(shown, 'button[type=submit]');
    await key('Enter');
    await until(() => shown.root.querySelector('.receipt'));
    expect(textOf(shown.root.querySelector('.receipt'))).to.contain('HL-7K2Q-9XMD');
    expect(focused(shown)).to.equal(heading(shown));
  });

  it('shows where focus is on every control', async () => {
    const shown = await stage('first step');
    for (const wanted of ['input[value=own]', 'button[type=submit]', '.help a']) {
      await tabTo(shown, wanted);
      const style = getComputedStyle(shown.root.activeElement as Element);
      expect([style.outlineStyle, style.outlineWidth]).to.deep.equal(['solid', '3px']);
    }
  });
});
