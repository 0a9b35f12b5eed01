/** The form in the oldest browsers we promise: a browser from which everything newer was taken. */

import { start as inWelsh } from '../../sdk/words/cy/start.ts';
import { describe, expect, it } from '../support/spec.ts';
import { tooNew } from '../support/too-new.ts';

/** The object with that path below the globals; undefined where this browser has none. */
const at = (path: string): object | undefined =>
  path.split('.').reduce<object | undefined>((holder, name) => holder?.[name as keyof typeof holder], globalThis);

describe('in the oldest browsers we promise', () => {
  it('the form checks, sends and confirms, and says what is wrong', async () => {
    for (const [path, members] of Object.entries(tooNew)) {
      const holder = path === 'globalThis' ? globalThis : at(path);
      for (const member of members) if (holder) expect(Reflect.deleteProperty(holder, member), member).to.equal(true);
    }
    expect('isWellFormed' in String.prototype).to.equal(false);
    // Only now, so that nothing has looked round before.
    const { press, stage, strike, summary, textOf, until } = await import('./form-stage.ts');
    const empty = await stage('what happened, empty');
    expect(summary(empty)).to.deep.equal(['Tell us what happened']);
    strike();
    const { root } = await stage('sent');
    expect(textOf(root.querySelector('.receipt'))).to.contain('HL-7K2Q-9XMD');
    strike();
    const again = await stage('check answers, not agreed');
    await press(again, 'Change: Your name');
    await until(() => textOf(again.root.querySelector('.heading')) === 'About you');
    strike();
    const welsh = await stage('first step', { profile: { locales: ['cy'] }, attributes: { lang: 'cy-GB' } });
    expect(textOf(welsh.root.querySelector('.heading'))).to.equal(inWelsh['form.whose.label']);
    strike();
  });
});
