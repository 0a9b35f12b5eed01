/** When clients are asked how it went, as a firm sets it on the desk. */
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { textOf } from './form-stage.ts';
import { kept, pressIn, refusal, stageSettings, typeIn } from './settings-stage.ts';

describe('the settings of the survey', () => {
  afterEach(() => document.body.replaceChildren());

  it('say when clients are asked how it went, and mark what is no such number', async () => {
    const errors = [{ pointer: '/survey/after', code: 'invalid' as const, message: 'must be at most 14' }];
    const { root, changes } = await stageSettings('survey', {
      answer: ({ asked }) => ((asked.body?.survey?.after ?? 0) > 14 ? refusal(422, 'validation', errors) : undefined),
    });
    await typeIn(root, 'set-survey-after', '15');
    await pressIn(root, 'Save');
    expect(textOf(root.querySelector('#set-survey-after-error'))).to.equal('Write a whole number from 0 to 14.');
    await typeIn(root, 'set-survey-after', '0');
    await pressIn(root, 'Save');
    const { version, body } = changes().at(-1)?.asked ?? {};
    expect([version, body]).to.deep.equal([kept.version, { survey: { after: 0, callWithin: kept.survey.callWithin } }]);
  });

  it('are not changed by who may only read them', async () => {
    const { root } = await stageSettings('survey', { role: 'supervisor' });
    expect(root.querySelector<HTMLInputElement>('#set-survey-after')?.value).to.equal('3');
    expect(root.querySelector<HTMLFieldSetElement>('fieldset.all')?.disabled).to.equal(true);
  });
});
