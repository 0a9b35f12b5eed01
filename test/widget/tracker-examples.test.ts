/** Every named state of the tracker: nothing axe finds wrong, light and dark, and no state shows a key instead of a sentence. */
import { trackerExamples } from '../../demo/examples-tracker.ts';
import { showTracker } from '../../demo/show-tracker.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

describe('the tracker, state by state', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('redress-tracker')) element.remove();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const theme of ['light', 'dark'] as const)
    for (const example of trackerExamples) {
      it(`has no accessibility fault: ${example.name}, ${theme}`, async () => {
        const { element } = await showTracker({ ...example, theme }, document.body);
        expect(await accessibilityFaults(element)).to.deep.equal([]);
      });
    }

  it('has a sentence for everything it says', async () => {
    for (const example of trackerExamples) {
      const { element, root } = await showTracker(example, document.body);
      expect(root.querySelector('.redress')?.textContent, example.name).not.to.match(/tracker\.\w|\{\w+\}/);
      element.remove();
    }
  });
});
