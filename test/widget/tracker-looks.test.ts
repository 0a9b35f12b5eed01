/** Every named state of the tracker in every way people look at it: nothing cut, nothing covered, nothing too small to press. */
import { trackerExamples } from '../../demo/examples-tracker.ts';
import { showTracker } from '../../demo/show-tracker.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { faultsSeen, lookAs, lookAway, looks, unseenControls } from './looks.ts';

describe('the tracker, however it is looked at', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('redress-tracker')) element.remove();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
    await lookAway();
  });

  for (const look of looks)
    for (const example of trackerExamples)
      it(`can be read and used ${look.named}: ${example.name}`, async () => {
        await lookAs(look);
        const { root } = await showTracker(look.lang ? { ...example, lang: look.lang } : example, document.body);
        expect(faultsSeen(root).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(root).join('\n')).to.equal('');
      });
});
