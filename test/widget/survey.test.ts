/** What the survey says first, asks and sends, and how it ends when all goes well. */
import { answerCall, askingHow, byCode, comment, given, refuseCall } from '../../demo/examples-survey.ts';
import { doDeed, showSurvey } from '../../demo/show-tracker.ts';
import { linkToken } from '../../demo/tracker-views.ts';
import { surveyItems } from '../../sdk/contract/survey-items.ts';
import { survey } from '../../sdk/words/en/survey.ts';
import { answersTo, itemKey } from '../../sdk/words/survey-keys.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { asked, chosen, example, place, send, strike, textOf, written } from './survey-stage.ts';

describe('the survey', () => {
  afterEach(strike);

  it('says first who reads it, that it changes nothing, that all can be skipped, and the way outside with its limit', async () => {
    const { root } = await showSurvey(example('asked'), place);
    const parts = [
      survey['survey.lead'],
      survey['survey.skip'],
      survey['survey.readers'],
      survey['survey.no-change'],
      'you can go to the Legal Ombudsman until Tuesday, 20 July 2027',
      survey['survey.item.ease'],
    ];
    const at = parts.map((part) => textOf(root).indexOf(part));
    expect(at.every((one) => one > -1)).to.equal(true);
    expect(at).to.deep.equal(at.toSorted((one, other) => one - other));
  });

  it('tells the limits in words, and that exceptions are made, where no last day is sure', async () => {
    const { root } = await showSurvey(example('asked before the outside body is open'), place);
    const intro = root.querySelector('.points')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(intro).to.contain('from Monday, 1 February 2027');
    expect(intro).to.contain('within 6 months of our final answer');
    expect(intro).to.contain('so ask it even if you think you are late');
  });

  it('asks the nine in their order, each with all its answers from the worst to the best, and nothing chosen', async () => {
    const { root } = await showSurvey(example('asked'), place);
    const sets = [...root.querySelectorAll('.group fieldset')].map((set) => [
      set.querySelector('legend')?.textContent?.trim(),
      ...[...set.querySelectorAll('label')].map((label) => label.textContent?.trim()),
    ]);
    expect(sets).to.deep.equal(
      surveyItems.map((item) => [survey[itemKey(item)], ...answersTo(item).map(({ key }) => survey[key])]),
    );
    expect(chosen(root)).to.deep.equal([]);
  });

  it('is opened by the link of the letter without saying anything, and takes the link out of the address', async () => {
    const { root, calls } = await showSurvey(example('asked'), place);
    expect(calls.find(({ what }) => what === 'POST /v1/tracker/sessions')?.body).to.deep.equal({ linkToken });
    expect(location.hash).to.equal('');
    expect(calls.filter(({ what }) => /survey/.test(what)).length).to.equal(0);
    expect(root.activeElement?.id).to.equal('survey-title');
  });

  it('is opened by reference and access code too', async () => {
    const { root, calls } = await showSurvey({ ...example('door of the survey'), deeds: byCode }, place);
    expect(asked(calls, 'POST /v1/tracker/sessions').length).to.equal(1);
    expect(root.activeElement?.id).to.equal('survey-title');
  });

  it('sends what was answered and nothing for what was left out, says so, and tells the page', async () => {
    const { root, calls, element } = await showSurvey(example('partly answered'), place);
    let told: unknown;
    element.addEventListener('redress-answered', ({ detail }) => {
      told = detail;
    });
    await doDeed(root, send);
    const [call] = asked(calls, answerCall);
    const answers = { ease: 4, informed: 2, respect: 5, rights: 'not-sure', overall: 4 };
    expect(call?.body).to.deep.equal({ version: 1, answers, comment, unlink: false });
    expect(told).to.deep.equal({ version: 1 });
    expect(root.activeElement?.textContent?.trim()).to.equal(survey['survey.sent-title']);
    expect(textOf(root)).to.contain(survey['survey.sent-call']);
    expect(textOf(root)).to.contain('www.legalombudsman.org.uk');
  });

  it('sends that it is to be kept apart, and says what comes of that', async () => {
    const { root, calls } = await showSurvey(example('answered apart from the complaint'), place);
    expect(asked(calls, answerCall)[0]?.body).to.include({ unlink: true });
    expect(textOf(root)).to.contain(survey['survey.sent-unlinked']);
    expect(textOf(root)).not.to.contain(survey['survey.sent-call']);
  });

  it('takes an answer back, and leads back to its question', async () => {
    const { root } = await showSurvey(example('partly answered'), place);
    await doDeed(root, { press: 'fieldset:has(#survey-ease) .clear' });
    expect(chosen(root)).to.deep.equal([
      'survey-informed-2',
      'survey-respect-5',
      'survey-rights-not-sure',
      'survey-overall-4',
    ]);
    expect(root.activeElement?.id).to.equal('survey-ease');
    expect([...root.querySelectorAll('.clear:not([hidden])')].length).to.equal(4);
  });

  it('asks for something where nothing was answered, and sends nothing', async () => {
    const { root, calls } = await showSurvey(example('nothing answered'), place);
    expect(root.activeElement?.matches('.summary')).to.equal(true);
    expect(asked(calls, answerCall).length).to.equal(0);
    root.querySelector<HTMLElement>('.summary a')?.click();
    expect(root.activeElement?.id).to.equal('survey-ease');
  });

  it('takes a comment alone, and no comment of blanks alone', async () => {
    const { root, calls } = await showSurvey(example('asked'), place);
    await doDeed(root, { fill: '#survey-comment', with: ' \n ' });
    await doDeed(root, send);
    expect(asked(calls, answerCall).length).to.equal(0);
    await doDeed(root, { fill: '#survey-comment', with: 'Thank you.\u0000' });
    await doDeed(root, send);
    expect(asked(calls, answerCall)[0]?.body).to.include({ comment: 'Thank you.' });
  });

  it('cuts nothing of a comment that is too long, and says by how much', async () => {
    const { root, calls } = await showSurvey(example('comment too long'), place);
    expect(textOf(root)).to.contain('That is 4 characters too many.');
    expect(written(root)?.length).to.equal(5_004);
    expect(asked(calls, answerCall).length).to.equal(0);
  });

  it('says that nobody asks yet, and that it was answered before', async () => {
    const none = await showSurvey(example('not asked'), place);
    expect(textOf(none.root)).to.contain(survey['survey.none-title']);
    place.replaceChildren();
    const before = await showSurvey(example('answered before'), place);
    expect(textOf(before.root)).to.contain(survey['survey.answered-title']);
  });

  it('can be refused, and answered all the same by who thinks better of it', async () => {
    const { root, calls } = await showSurvey(example('does not want to answer'), place);
    expect(asked(calls, refuseCall).length).to.equal(1);
    expect(root.activeElement?.textContent?.trim()).to.equal(survey['survey.refused-title']);
    await doDeed(root, { press: '#survey-start' });
    await doDeed(root, { press: '#survey-ease-4' });
    await doDeed(root, send);
    expect(asked(calls, answerCall).length).to.equal(1);
  });

  it('speaks in the firm’s own words', async () => {
    const answers = { ...askingHow() };
    const [profile] = Object.keys(answers);
    const [given] = answers[profile ?? ''] ?? [];
    const own = {
      ...Object(given),
      body: { ...Object(given).body, words: { 'survey.item.ease': 'Was it simple to tell us?' } },
    };
    const { root } = await showSurvey({ ...example('asked'), answers: { ...answers, [profile ?? '']: [own] } }, place);
    expect(textOf(root)).to.contain('Was it simple to tell us?');
  });

  it('shows text of the comment as text, never as markup', async () => {
    const deeds = [...given.slice(0, 1), { fill: '#survey-comment', with: '<img src=x onerror=alert(1)>' }, send];
    const { root } = await showSurvey({ ...example('answered in another tab'), deeds }, place);
    expect(root.querySelector('.survey img') === null).to.equal(true);
    expect(textOf(root)).to.contain('<img src=x onerror=alert(1)>');
  });
});
