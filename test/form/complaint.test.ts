/** From answers to the complaint that is sent, and to the rows a person checks. */
import { forAnother, formProfile, fullAnswers } from '../../demo/examples.ts';
import { check } from '../../sdk/contract/check.ts';
import { newComplaint } from '../../sdk/contract/complaint.ts';
import { type Answers, answersFrom, blankAnswers, isBegun } from '../../sdk/form/answers.ts';
import { complaintOf } from '../../sdk/form/complaint.ts';
import { rowsOf } from '../../sdk/form/rows.ts';
import { form } from '../../sdk/words/en/form.ts';
import { start } from '../../sdk/words/en/start.ts';
import { speaker, type Words } from '../../sdk/words/words.ts';
import { describe, expect, it } from '../support/spec.ts';

const another = { ...forAnother, consent: true };
const said = (change: Partial<Answers> = {}, profile = formProfile) =>
  complaintOf({ ...fullAnswers, consent: true, ...change }, profile, 'en-GB');
const words: Words = { ...start, ...form };
const rows = (change: Partial<Answers>, profile = formProfile) =>
  rowsOf({ ...fullAnswers, ...change }, profile, 'en-GB', speaker(words)).map(({ name, text }) => [name, text]);

describe('the complaint', () => {
  it('fits the contract when every question was answered, one’s own and for another', () => {
    for (const answers of [fullAnswers, another])
      expect(check(newComplaint, said({ ...answers, consent: true }))).to.have.property('value');
  });

  it('says for whom, how they are related and with what permission', () => {
    expect(said(another).onBehalfOf).to.deep.equal({
      name: 'Meera Raman',
      relationship: 'I am her daughter.',
      authority: 'later',
    });
    expect(said().onBehalfOf).to.equal(undefined);
    expect(said({ clientName: 'Meera', authority: 'now' }).onBehalfOf).to.equal(undefined);
  });

  it('leaves out permission nobody spoke of', () => {
    expect(said({ ...another, authority: '' }).onBehalfOf).not.to.have.property('authority');
  });

  it('keeps apart how to reach a person, how not to, when, and how papers come', () => {
    const { preferredContact, doNotContactBy, safeTimes, documentsBy } = said().complainant;
    expect([preferredContact, doNotContactBy, safeTimes, documentsBy]).to.deep.equal([
      'phone',
      ['post'],
      'Weekdays after 5 pm.',
      'email',
    ]);
  });

  it('never prefers a way the person asked us to keep from', () => {
    expect(said({ notBy: ['phone'] }).complainant).to.deep.include({ doNotContactBy: ['phone'] });
    expect(said({ notBy: ['phone'] }).complainant).not.to.have.property('preferredContact');
  });

  it('holds "yes" and "no" to having told someone before, and nothing for "not sure"', () => {
    expect(said().raisedBefore).to.deep.equal({ raised: true, note: fullAnswers.raisedNote });
    expect(said({ raised: 'no' }).raisedBefore).to.deep.equal({ raised: false });
    for (const raised of ['', 'not-sure']) expect(said({ raised }).raisedBefore).to.equal(undefined);
  });

  it('sends nothing a person cannot see on the way: what is not asked any more, or hidden by another answer', () => {
    const few = said({}, { ...formProfile, questions: [] });
    expect(Object.keys(few).toSorted()).to.deep.equal(['complainant', 'consent', 'formVersion', 'locale', 'narrative']);
    expect(said({ class: 'individual', organisation: 'Quay Kitchen' }).complainant).not.to.have.property(
      'organisation',
    );
    expect(said({ class: 'charity', organisation: 'Quay Kitchen' }).complainant.organisation).to.equal('Quay Kitchen');
  });

  it('says which form was filled in, and what a program wrote where nobody writes, to firms that ask', () => {
    expect(said({ website: ' https://spam.example ' })).to.deep.include({
      formVersion: formProfile.formVersion,
      website: 'https://spam.example',
    });
    expect([...(said({ website: 'a'.repeat(900) }).website ?? '')]).to.have.lengthOf(500);
    const older = said({ website: 'x' }, { ...formProfile, features: [] });
    expect(older).not.to.have.any.keys('formVersion', 'website');
    expect(said()).not.to.have.property('website');
  });

  it('has spaces for what nobody can see, and lines of the address as the contract takes them', () => {
    expect(said({ name: '\u200B Sam\u0000 Jones ' }).complainant.name).to.equal('Sam Jones');
    expect(said({ email: ' sam@\u200Bexample.com ' }).complainant.email).to.equal('sam@example.com');
    expect(said({ address: '1\n\n2\n3\n4\n5\n6' }).complainant.address?.lines).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
      '5, 6',
    ]);
  });

  it('shows a phone number as it was typed', () => {
    expect(said({ phone: '+44 (0)7700 900-123 ext. 4' }).complainant.phone).to.equal('+44 (0)7700 900-123 ext. 4');
  });
});

describe('the rows to check', () => {
  it('are the questions that were asked, with labels for codes and a date in words', () => {
    const shown = Object.fromEntries(rows({}));
    expect(shown).to.include({
      'Who this is for': 'For me',
      'When it happened': '27 March 2026',
      'Told someone before': 'Yes',
      'Kind of case': 'Buying or selling a home',
      'How you know our firm': 'I am or was a client',
      'Which we use first': 'Phone',
      'What we must not use': 'Do not send me letters by post',
      'How we make it easier': 'Large print\nMore time to answer',
    });
    expect(shown).not.to.have.any.keys('Permission to act', 'Business, charity or club', 'When you first knew');
  });

  it('hold what was skipped, empty, and a date nobody could read as it was typed', () => {
    const shown = Object.fromEntries(rows({ impact: ' ', day: '31', month: 'June' }));
    expect(shown).to.include({ 'How it affected you': '', 'When it happened': '31 June 2026' });
  });

  it('follow the firm’s questions', () => {
    expect(rows({}, { ...formProfile, questions: [] }).map(([name]) => name)).to.deep.equal([
      'What happened',
      'Your name',
      'How you know our firm',
      'Complaining as',
      'Email address',
      'Phone number',
      'Postal address',
      'Postcode',
      'Which we use first',
    ]);
  });
});

describe('answers that were kept', () => {
  it('come back from any edition of the form with every word that fits', () => {
    const older = {
      issues: ['delay'],
      narrative: 'It took too long.',
      consent: true,
      gone: 'x',
      remedies: 'apology',
      day: 3,
    };
    expect(answersFrom(older)).to.deep.equal({
      ...blankAnswers(),
      issues: ['delay'],
      narrative: 'It took too long.',
      consent: true,
    });
  });

  it('are blank where there is nothing of the kind', () => {
    for (const kept of [undefined, null, 'x', 7, []]) expect(answersFrom(kept)).to.deep.equal(blankAnswers());
    expect(isBegun(blankAnswers())).to.equal(false);
    expect(isBegun({ ...blankAnswers(), whose: 'own' })).to.equal(true);
  });
});
