/** The whole question set: for oneself and for another, what appears with an answer, what a firm switched off or changed. */
import { forAnother, formProfile, fullAnswers } from '../../demo/examples.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { newDraft } from '../../widget/form/draft.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { choose, heading, press, type Stage, stage, strike, summary, textOf, type, typedIn } from './form-stage.ts';

const ids = ({ root }: Stage) => [...root.querySelectorAll('.step .input, .step fieldset input')].map(({ id }) => id);
const row = ({ root }: Stage, name: string) =>
  textOf(
    [...root.querySelectorAll('.row')]
      .find((found) => textOf(found.querySelector('dt')) === name)
      ?.querySelector('.said'),
  );
const at = (step: ReturnType<typeof newDraft>['step'], answers: object, more: object = {}) => ({
  draft: { ...newDraft(), step, answers: { ...fullAnswers, ...answers }, ...more },
});
const body = async ({ asked }: Stage): Promise<NewComplaint> =>
  asked
    .find(({ method }) => method === 'POST')
    ?.clone()
    .json();

describe('someone who complains for another person', () => {
  afterEach(strike);

  it('is asked who that is and with what permission, and can send without it', async () => {
    const shown = await stage('first step');
    await choose(shown, 'other');
    expect(textOf(shown.root.querySelector('.counter'))).to.equal('Question 1 of 14');
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('Who are you complaining for?');
    await press(shown, 'Continue');
    expect(summary(shown)).to.deep.equal(['Tell us the name of the person you complain for']);
    await type(shown, 'clientName', 'Meera Raman');
    await press(shown, 'Continue');
    expect(heading(shown)).to.contain('What went wrong?');
    strike();
    const last = await stage('permission to act', { kept: at('authority', { ...forAnother, authority: '' }) });
    expect([...last.root.querySelectorAll<HTMLInputElement>('.choice input')].map(({ value }) => value)).to.deep.equal([
      'now',
      'later',
      'attorney',
      'executor',
    ]);
    await press(last, 'Continue');
    expect(row(last, 'Permission to act')).to.equal('Not answered');
    await choose(last, 'read');
    await press(last, 'Send my complaint');
    expect(heading(last)).to.equal('We have your complaint');
    expect((await body(last)).onBehalfOf).to.deep.equal({ name: 'Meera Raman', relationship: 'I am her daughter.' });
  });

  it('is asked for the name when the answer is changed on the summary, and comes back to it', async () => {
    const shown = await stage('check answers');
    await press(shown, 'Change: Who this is for');
    await choose(shown, 'other');
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('Who are you complaining for?');
    await type(shown, 'clientName', 'Meera Raman');
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('Check your answers');
    expect(row(shown, 'Who you complain for')).to.equal('Meera Raman');
  });
});

describe('a control that depends on another answer', () => {
  afterEach(strike);

  it('appears and goes at once, and keeps what was typed in it', async () => {
    const shown = await stage('told before');
    await choose(shown, 'yes');
    await type(shown, 'raisedNote', 'The desk.');
    await choose(shown, 'no');
    expect(ids(shown)).not.to.include('raisedNote');
    await choose(shown, 'yes');
    expect(typedIn(shown, 'raisedNote')).to.equal('The desk.');
  });

  it('is asked of those who complain for a business or charity only', async () => {
    const shown = await stage('about you');
    expect(ids(shown)).not.to.include('organisation');
    await choose(shown, 'micro-enterprise');
    expect(ids(shown)).to.include('organisation');
  });
});

describe('a firm’s own set of questions', () => {
  afterEach(strike);

  it('begins with the first that is asked, below what a person should know', async () => {
    const shown = await stage('few questions');
    expect(heading(shown)).to.equal('What happened?');
    expect(textOf(shown.root.querySelector('.intro'))).to.contain('about 3 questions');
    expect(textOf(shown.root.querySelector('.counter'))).to.equal('Question 1 of 3');
    expect([...shown.root.querySelectorAll('button')].map(textOf)).not.to.include('Back');
  });

  it('leads from a question that was switched off to the next, with every word that was typed', async () => {
    const shown = await stage('first step', { kept: at('impact', {}), profile: { questions: ['who', 'remedy'] } });
    expect(heading(shown)).to.contain('What would put things right?');
    expect(typedIn(shown, 'remedyNote')).to.equal(fullAnswers.remedyNote);
    await press(shown, 'Back');
    expect(typedIn(shown, 'narrative')).to.equal(fullAnswers.narrative);
  });

  it('is told to the firm by the version of the form', async () => {
    const shown = await stage('sent');
    expect((await body(shown)).formVersion).to.equal(formProfile.formVersion);
  });
});

describe('the box nobody sees', () => {
  afterEach(strike);

  it('cannot be met by eye, by keyboard or by ear, and tells what a program wrote in it', async () => {
    const shown = await stage('how to reach you');
    const box = shown.root.querySelector<HTMLInputElement>('[name=website]');
    const { width, height } = box?.parentElement?.getBoundingClientRect() ?? {};
    expect([width, height]).to.deep.equal([1, 1]);
    expect([box?.tabIndex, box?.autocomplete, box?.closest('[aria-hidden=true]') !== null]).to.deep.equal([
      -1,
      'off',
      true,
    ]);
    strike();
    const told = await stage('sent', { kept: at('check', { consent: true, website: 'https://spam.example' }) });
    expect((await body(told)).website).to.equal('https://spam.example');
  });
});

describe('long answers', () => {
  afterEach(strike);

  it('are told near the limit in every box of many lines, and not before', async () => {
    const shown = await stage('how it affected you');
    await type(shown, 'impact', 'x'.repeat(4_400));
    expect(shown.root.querySelector('.below')).to.equal(null);
    await type(shown, 'impact', 'x'.repeat(4_999));
    expect(textOf(shown.root.querySelector('.below'))).to.equal('You have room for 1 more character.');
    strike();
    const story = await stage('what happened');
    await type(story, 'narrative', 'x'.repeat(17_000));
    expect(story.root.querySelector('.below')).to.equal(null);
  });

  it('are told to a screen reader one second after typing has stopped', async () => {
    const shown = await stage('how it affected you');
    const heard = () => textOf(shown.root.querySelector('[role=status]'));
    await type(shown, 'impact', 'x'.repeat(5_001));
    expect(heard()).to.equal('');
    await new Promise((done) => setTimeout(done, 1_100));
    expect(heard()).to.contain('1 character too long');
  });
});

describe('a confirmation of a complaint that has to be confirmed', () => {
  afterEach(strike);

  it('says so: by the link in the mail, or without an address by the code', async () => {
    const shown = await stage('sent, to be confirmed');
    expect(textOf(shown.root.querySelector('.receipt'))).to.contain('Please open the link in our email');
    strike();
    const other = await stage('sent, to be confirmed', { kept: at('check', { consent: true, email: '' }) });
    expect(textOf(other.root.querySelector('.receipt'))).to.contain('open your complaint once');
    strike();
    expect(textOf((await stage('sent')).root.querySelector('.receipt'))).not.to.contain('very busy');
  });
});
