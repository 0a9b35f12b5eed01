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
    for (const next of ['How did this affect you?', 'What would put things right?', 'When did this happen?']) {
      await tabTo(shown, 'button[type=submit]');
      await key('Enter');
      expect(heading(shown)).to.contain(next);
    }
    await tabTo(shown, '#month');
    await write('March');
    await tabTo(shown, '#year');
    await write('2026');
    await key('Enter');
    expect(heading(shown)).to.equal('How can we reach you?');
    await tabTo(shown, '#name');
    await write('Priya Raman');
    await tabTo(shown, '#email');
    await write('priya.raman@example.com');
    await key('Enter');
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
    for (const wanted of ['input[value=advice]', 'button[type=submit]', '.help a']) {
      await tabTo(shown, wanted);
      const style = getComputedStyle(shown.root.activeElement as Element);
      expect([style.outlineStyle, style.outlineWidth]).to.deep.equal(['solid', '3px']);
    }
  });
});
