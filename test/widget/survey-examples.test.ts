/** Every named state of the survey: nothing axe finds wrong, light and dark, and no state shows a key instead of a sentence. */
import { surveyExamples, trackerSurveyExamples } from '../../demo/examples-survey.ts';
import { showSurvey, showTracker } from '../../demo/show-tracker.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

const all = [
  ...surveyExamples.map((example) => ({ example, show: showSurvey })),
  ...trackerSurveyExamples.map((example) => ({ example, show: showTracker })),
];

describe('the survey, state by state', () => {
  afterEach(() => {
    document.body.replaceChildren();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const theme of ['light', 'dark'] as const)
    for (const { example, show } of all) {
      it(`has no accessibility fault, and a sentence for all it says: ${example.name}, ${theme}`, async () => {
        const { element, root } = await show({ ...example, theme }, document.body);
        expect(await accessibilityFaults(element)).to.deep.equal([]);
        expect(root.querySelector('.redress')?.textContent).not.to.match(/(tracker|survey)\.\w|\{\w+\}/);
      });
    }
});
