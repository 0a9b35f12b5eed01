/** Every named state of the form: nothing axe finds wrong, light and dark, nothing cut at 320 px, no key for a sentence. */
import { formExamples } from '../../demo/examples.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { stage, strike, textOf } from './form-stage.ts';

/** States whose server never answers stay as they are on the way. */
const unfinished = ['sending'];
const show = async (name: string, attributes: Record<string, string>) => {
  const change = { attributes };
  if (!unfinished.includes(name)) return stage(name, change);
  const shown = await stage(name, { ...change, press: [] });
  [...shown.root.querySelectorAll('button')].at(-1)?.click();
  return shown;
};

describe('the form, state by state', () => {
  afterEach(strike);

  for (const theme of ['light', 'dark'])
    for (const { name } of formExamples) {
      it(`has no accessibility fault: ${name}, ${theme}`, async () => {
        const { element } = await show(name, { theme });
        expect(await accessibilityFaults(element)).to.deep.equal([]);
      }).timeout(15_000);
    }

  for (const { name } of formExamples) {
    it(`cuts nothing at 320 px and has a sentence for everything: ${name}`, async () => {
      document.body.style.inlineSize = '320px';
      const { element, root } = await show(name, {});
      document.body.style.inlineSize = '';
      const wide = [...root.querySelectorAll('*')].filter((part) => part.scrollWidth > element.clientWidth);
      expect(wide.map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(textOf(root.querySelector('.redress'))).not.to.match(
        /\b(form|errors|failure|receipt|contact)\.\w|\{\w+\}/,
      );
    }).timeout(15_000);
  }
});
