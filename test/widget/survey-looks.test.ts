/** Every named state of the survey in every way people look at it: nothing cut, nothing covered, nothing too small to press. */
import { surveyExamples, trackerSurveyExamples } from '../../demo/examples-survey.ts';
import { showSurvey, showTracker } from '../../demo/show-tracker.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { faultsSeen, lookAs, lookAway, looks, unseenControls } from './looks.ts';

const all = [
  ...surveyExamples.map((example) => ({ example, show: showSurvey })),
  ...trackerSurveyExamples.map((example) => ({ example, show: showTracker })),
];

describe('the survey, however it is looked at', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
    await lookAway();
  });

  for (const look of looks)
    for (const { example, show } of all)
      it(`can be read and used ${look.named}: ${example.name}`, async () => {
        await lookAs(look);
        const { root } = await show(look.lang ? { ...example, lang: look.lang } : example, document.body);
        expect(faultsSeen(root).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(root).join('\n')).to.equal('');
      });
});
