/** The survey with the keyboard alone: opened, answered, an answer taken back, one left out, sent. */
import { sendKeys } from '@web/test-runner-commands';
import { answerCall, askingHow } from '../../demo/examples-survey.ts';
import { settled, showSurvey } from '../../demo/show-tracker.ts';
import { accessCode } from '../../demo/tracker-views.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

const press = (key: string) => sendKeys({ press: key });

/** Tabs on until `wanted` has focus; fails when the round is over. */
async function tabTo(root: ShadowRoot, wanted: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (root.activeElement?.matches(wanted)) return;
    await press('Tab');
  }
  throw new Error(`The keyboard never reaches ${wanted}`);
}

describe('the survey by keyboard', () => {
  afterEach(() => {
    document.body.replaceChildren();
    sessionStorage.clear();
  });

  it('does everything it does for a mouse', async () => {
    const { root, calls } = await showSurvey({ name: '', answers: askingHow() }, document.body);
    await tabTo(root, '#reference');
    await sendKeys({ type: 'hl 7k2q 9xmd' });
    await tabTo(root, '#code');
    await sendKeys({ type: accessCode });
    await press('Enter');
    await settled(root);
    expect(root.activeElement?.id).to.equal('survey-title');

    await tabTo(root, '#survey-ease');
    await press('Space');
    await press('ArrowDown');
    await tabTo(root, '#survey-informed');
    await press('Space');
    await tabTo(root, '.clear');
    await press('Enter');
    await settled(root);
    expect(root.activeElement?.id, 'after an answer is taken back').to.equal('survey-informed');
    await tabTo(root, '#survey-rights');
    await press('ArrowDown');
    await tabTo(root, '#survey-comment');
    await sendKeys({ type: 'Thank you.' });
    await tabTo(root, '#survey-unlink');
    await press('Space');
    await tabTo(root, '#act-answer');
    await press('Enter');
    await settled(root);
    expect(root.activeElement?.id, 'after sending').to.equal('survey-title');
    const body = calls.find(({ what }) => what === answerCall)?.body;
    const answers = { ease: 2, rights: 'not-sure' };
    expect(body).to.deep.equal({ version: 1, answers, comment: 'Thank you.', unlink: true });
  });
});
