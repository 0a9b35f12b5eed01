/** The survey in other languages: nothing is left in English, and another language on the page loses no answer. */
import { settled, showSurvey } from '../../demo/show-tracker.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { englishIn } from './english-left.ts';
import { chosen, example, place, strike, textOf } from './survey-stage.ts';

describe('the survey in another language', () => {
  afterEach(strike);

  for (const [lang, name] of [
    ['cy', 'asked, in Welsh'],
    ['ar', 'partly answered, in Arabic'],
  ] as const)
    it(`says nothing in English: ${lang}`, async () => {
      const { root } = await showSurvey(example(name), place);
      const language = catalogueOf(lang);
      expect(textOf(root)).to.contain(language.survey['survey.item.ease']);
      for (const part of ['door', 'survey'] as const)
        expect(englishIn(root.querySelector('.redress'), part, language)).to.deep.equal([]);
    });

  it('keeps what was chosen when the language of the page changes', async () => {
    const { element, root } = await showSurvey(example('partly answered'), place);
    const before = chosen(root);
    element.lang = 'pl';
    await settled(root);
    await settled(root);
    expect(textOf(root)).to.contain(catalogueOf('pl').survey['survey.item.respect']);
    expect(chosen(root)).to.deep.equal(before);
  });
});
