/** The whole of the tracker with the keyboard alone: open, write, turn the timeline, withdraw, think better of it, leave. */
import { sendKeys } from '@web/test-runner-commands';
import { answering } from '../../demo/examples-tracker.ts';
import { settled, showTracker } from '../../demo/show-tracker.ts';
import { accessCode, underway } from '../../demo/tracker-views.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

const press = (key: string) => sendKeys({ press: key });
const type = (text: string) => sendKeys({ type: text });

/** Tabs on until `wanted` has focus; fails when the round is over. */
async function tabTo(root: ShadowRoot, wanted: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (root.activeElement?.matches(wanted)) return;
    await press('Tab');
  }
  throw new Error(`The keyboard never reaches ${wanted}`);
}

describe('the tracker by keyboard', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('redress-tracker')) element.remove();
    sessionStorage.clear();
  });

  it('does everything it does for a mouse', async () => {
    const { root, calls } = await showTracker({ name: '', answers: answering(underway) }, document.body);
    const done = (what: string) => calls.filter((call) => call.what === what).length;
    await tabTo(root, '#reference');
    await type('hl 7k2q 9xmd');
    await tabTo(root, '#code');
    await type(accessCode);
    await press('Enter');
    await settled(root);
    expect(root.activeElement?.id, 'after opening').to.equal('status');

    await tabTo(root, '#message');
    await type('Thank you.');
    await tabTo(root, '#act-message');
    await press('Enter');
    await settled(root);
    expect(done('POST /v1/tracker/messages')).to.equal(1);

    await tabTo(root, '.title-row button');
    await press('Space');
    expect(root.querySelector('.timeline')?.hasAttribute('reversed')).to.equal(true);

    await tabTo(root, '#withdraw-start');
    await press('Enter');
    await settled(root);
    expect(root.activeElement?.id, 'after asking to withdraw').to.equal('withdraw-title');
    await tabTo(root, '#withdraw-keep');
    await press('Enter');
    await settled(root);
    expect(root.activeElement?.id, 'after keeping it').to.equal('withdraw-start');
    expect(done('POST /v1/tracker/withdrawal')).to.equal(0);

    await tabTo(root, '#act-leave');
    await press('Enter');
    await settled(root);
    expect(root.activeElement?.matches('.heading'), 'after leaving').to.equal(true);
  });
});
