/** What becomes of a survey that was begun when the page, the server, the session, another tab or time gets in the way: no word is lost. */
import { answerCall, askingHow, byLink, comment } from '../../demo/examples-survey.ts';
import { type Answer, refusal } from '../../demo/examples-tracker.ts';
import { doDeed, showSurvey } from '../../demo/show-tracker.ts';
import { survey } from '../../sdk/words/en/survey.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { accepted, asked, chosen, example, place, reload, send, strike, textOf, written } from './survey-stage.ts';

describe('a survey that was begun', () => {
  afterEach(strike);

  it('shows the answers again after a reload, and no more once they were sent', async () => {
    const shown = await showSurvey(example('partly answered'), place);
    const root = await reload(shown, 'redress-survey');
    expect(chosen(root).length).to.equal(5);
    expect(written(root)).to.equal(comment);
    await doDeed(root, send);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('Margaret');
  });

  it('goes on in the tracker with what was begun by itself', async () => {
    const shown = await showSurvey(example('partly answered'), place);
    const root = await reload(shown, 'redress-tracker');
    expect(chosen(root).length).to.equal(5);
    expect(root.querySelector('#survey-start') === null).to.equal(true);
  });

  it('loses nothing while the server is away, and sends once under one key when it is back', async () => {
    const replies: Answer[] = ['lost'];
    const lostOnce = askingHow(byLink, { [answerCall]: replies });
    const { root, calls } = await showSurvey({ ...example('partly answered'), answers: lostOnce }, place);
    await doDeed(root, send);
    expect(textOf(root)).to.contain('Nothing you typed is lost.');
    expect(chosen(root).length).to.equal(5);
    replies.splice(0, 1, accepted);
    await doDeed(root, send);
    expect(textOf(root)).to.contain(survey['survey.sent-lead']);
    const keys = asked(calls, answerCall).map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).to.equal(1);
  });

  it('says kindly that another tab has answered, and shows what was written here', async () => {
    const { root } = await showSurvey(example('answered in another tab'), place);
    expect(root.activeElement?.textContent?.trim()).to.equal(survey['survey.answered-title']);
    expect(textOf(root)).to.contain(survey['survey.unsent']);
    expect(root.querySelector('.own-words')?.textContent).to.equal(comment);
  });

  it('says that the time is over, and shows what was written', async () => {
    const { root } = await showSurvey(example('too late'), place);
    expect(textOf(root)).to.contain(survey['survey.over-title']);
    expect(root.querySelector('.own-words')?.textContent).to.equal(comment);
  });

  it('opens again by its link where the session ended while someone thought, and sends', async () => {
    const ended = askingHow(byLink, {
      [answerCall]: [refusal(401, 'unauthenticated'), accepted],
    });
    const { root, calls } = await showSurvey({ ...example('partly answered'), answers: ended }, place);
    await doDeed(root, send);
    expect(textOf(root)).to.contain(survey['survey.sent-lead']);
    expect(asked(calls, 'POST /v1/tracker/sessions').length).to.equal(2);
  });

  it('keeps the answers behind the door where the link does not open it any more', async () => {
    const { root } = await showSurvey(example('session over while answering'), place);
    expect(root.activeElement?.matches('.heading')).to.equal(true);
    expect(textOf(root)).to.contain(survey['survey.kept']);
  });
});
