/** The survey among the parts of the tracker: there once its client is asked, in the tracker's session, gone when they leave. */
import { answerCall, askedHow, askingHow, given } from '../../demo/examples-survey.ts';
import type { TrackerExample } from '../../demo/examples-tracker.ts';
import { doDeed, showTracker } from '../../demo/show-tracker.ts';
import { linkToken } from '../../demo/tracker-views.ts';
import { survey } from '../../sdk/words/en/survey.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { asked, place, send, strike, textOf } from './survey-stage.ts';

describe('the survey in the tracker', () => {
  afterEach(strike);

  const open = (more: Partial<TrackerExample> = {}) =>
    showTracker({ name: '', open: true, answers: askingHow(askedHow), ...more }, place);

  it('is not there, and not loaded, before its client is asked', async () => {
    const { root } = await open({ answers: askingHow({ ...askedHow, survey: null }) });
    expect(root.querySelector('[part=survey]') === null).to.equal(true);
  });

  it('says what it is about, and asks when the person wants to, in the tracker’s session', async () => {
    const { root, calls } = await open({ deeds: [{ press: '#survey-start' }, ...given, send] });
    expect(asked(calls, answerCall)[0]?.headers.get('authorization')).to.match(/^Bearer rts_/);
    expect(root.activeElement?.id).to.equal('survey-title');
    expect(textOf(root)).to.contain(survey['survey.sent-lead']);
  });

  it('leads to the summary where nothing was answered, and keeps the message being written', async () => {
    const { root } = await open({ deeds: [{ press: '#survey-start' }, send] });
    expect(root.activeElement?.matches('.summary')).to.equal(true);
  });

  it('forgets what was begun when the person leaves', async () => {
    const { root } = await open({ deeds: [{ press: '#survey-start' }, ...given] });
    expect(JSON.stringify({ ...sessionStorage })).to.contain('Margaret');
    await doDeed(root, { press: '#act-leave' });
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('Margaret');
  });

  it('shows a session of the link that asks nothing else', async () => {
    const { root } = await showTracker({ name: '', link: linkToken, answers: askingHow() }, place);
    expect(root.querySelector('[part=survey]') !== null).to.equal(true);
    expect(root.querySelector('[part=messages], [part=timeline]') === null).to.equal(true);
  });
});
