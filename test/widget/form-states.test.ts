/** Every named state of the form: nothing axe finds wrong, light and dark, nothing cut at 320 px, no key for a sentence. */
import { formExamples } from '../../demo/examples.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { stage, strike, textOf } from './form-stage.ts';

describe('the form, state by state', () => {
  afterEach(strike);

  for (const theme of ['light', 'dark'])
    for (const { name } of formExamples) {
      it(`has no accessibility fault: ${name}, ${theme}`, async () => {
        const { element } = await stage(name, { attributes: { theme } });
        expect(await accessibilityFaults(element)).to.deep.equal([]);
      });
    }

  for (const { name } of formExamples) {
    it(`cuts nothing at 320 px and has a sentence for everything: ${name}`, async () => {
      document.body.style.inlineSize = '320px';
      const { element, root } = await stage(name);
      document.body.style.inlineSize = '';
      const wide = [...root.querySelectorAll('*')].filter((part) => part.scrollWidth > element.clientWidth);
      expect(wide.map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(textOf(root.querySelector('.redress'))).not.to.match(
        /\b(form|errors|failure|receipt|contact|saved|later|outbox)\.\w|\{\w+\}/,
      );
    });
  }
});
