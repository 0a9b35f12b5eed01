/** The copy a person keeps, in the marks of its language. */
import { filed, formProfile } from '../../demo/examples.ts';
import { common } from '../../sdk/words/fr/common.ts';
import { form } from '../../sdk/words/fr/form.ts';
import { speaker, type Words } from '../../sdk/words/words.ts';
import { copyText } from '../../widget/form/copy.ts';
import type { StepView } from '../../widget/form/step-view.ts';
import { expect, it } from '../support/spec.ts';

const words: Words = { ...common, ...form };

it('puts a colon between a name and what it is as the language does', () => {
  const view = { profile: formProfile, locale: 'fr', say: speaker(words, {}, 'fr') } as unknown as StepView;
  const text = copyText({ filed, sentEmail: true, older: false }, view, false);
  expect(text).to.contain(`${form['receipt.reference']}\u00a0: ${filed.reference}`);
  expect(text).to.contain(`${form['receipt.code']}\u00a0: ${filed.accessCode}`);
});
