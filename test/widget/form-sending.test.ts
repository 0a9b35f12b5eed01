/** Sending: once, whatever happens; what a person is told when it fails; the confirmation. */
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';
import { filed, formProfile, fullAnswers, problem } from '../../demo/examples.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  focused,
  heading,
  press,
  type Stage,
  settled,
  stage,
  strike,
  summary,
  textOf,
  type,
  until,
} from './form-stage.ts';

const filings = ({ asked }: Stage) => asked.filter(({ method }) => method === 'POST');
const keys = (shown: Stage) => filings(shown).map(({ headers }) => headers.get('idempotency-key'));
const bodies = (shown: Stage): Promise<NewComplaint[]> =>
  Promise.all(filings(shown).map((request) => request.clone().json()));
const taken = { status: 201, body: filed };
const reused = problem(422, 'idempotency-key-reused');

describe('sending the form', () => {
  afterEach(strike);

  it('sends what the contract asks for and nothing that was left empty', async () => {
    const shown = await stage('sent');
    expect(await bodies(shown)).to.deep.equal([
      {
        complainant: {
          name: 'Priya Raman',
          capacity: 'client',
          class: 'individual',
          email: 'priya.raman@example.com',
          phone: '07700 900123',
          address: { lines: ['8 Orchard Court', 'Bristol'], postcode: 'BS2 0ZZ' },
          preferredContact: 'phone',
          doNotContactBy: ['post'],
          safeTimes: 'Weekdays after 5 pm.',
          documentsBy: 'email',
          adjustments: ['large-print', 'more-time'],
          adjustmentsNote: 'Size 16 or larger.',
        },
        matter: { reference: 'HL/2026/114', areaOfLaw: 'conveyancing', personConcerned: 'Daniel Reeve' },
        issues: ['delay', 'costs-information'],
        narrative: fullAnswers.narrative,
        impact: fullAnswers.impact,
        desiredOutcome: { remedies: ['apology', 'fee-reduction'], note: fullAnswers.remedyNote },
        occurred: { from: '2026-03-27', note: fullAnswers.whenNote },
        raisedBefore: { raised: true, note: 'I rang twice in May. Nobody called back.' },
        locale: 'en-GB',
        consent: { privacyNoticeVersion: '2026-11-01' },
        formVersion: formProfile.formVersion,
      },
    ]);
  });

  it('is not done until the privacy notice is read', async () => {
    const shown = await stage('check answers, not agreed');
    expect(summary(shown)).to.deep.equal(['Tick the box when you have read the privacy notice']);
    expect(filings(shown)).to.deep.equal([]);
  });

  it('sends once for a double click', async () => {
    const shown = await stage('sent', { press: [] });
    const send = [...shown.root.querySelectorAll('button')].at(-1);
    send?.click();
    send?.click();
    await until(() => shown.root.querySelector('.receipt'));
    expect(filings(shown)).to.have.length(1);
  });

  it('does not send when the page prevents it', async () => {
    const shown = await stage('sent', { press: [] });
    shown.element.addEventListener('redress-before-submit', (event) => event.preventDefault());
    await press(shown, 'Send my complaint');
    expect(filings(shown)).to.deep.equal([]);
    expect(heading(shown)).to.equal('Check your answers');
  });

  it('confirms with reference, code, full dates and the way to follow it, and says no more than the reference outside', async () => {
    const shown = await stage('sent', { press: [] });
    const told: unknown[] = [];
    shown.element.addEventListener('redress-submitted', (event) => told.push(event.detail));
    await press(shown, 'Send my complaint');
    const text = textOf(shown.root.querySelector('.receipt'));
    for (const said of [
      'HL-7K2Q-9XMD',
      'K7QM-2XRA-9B4T-6HJ5',
      'Monday 30 November 2026',
      'Monday 18 January 2027',
      'Complaints partner',
    ])
      expect(text.replace('Monday,', 'Monday').replace('Monday,', 'Monday')).to.contain(said);
    expect(focused(shown)).to.equal(heading(shown));
    expect(shown.root.querySelector<HTMLAnchorElement>('a.button')?.href).to.equal(filed.tracker);
    expect(told).to.deep.equal([{ reference: 'HL-7K2Q-9XMD' }]);
  });

  it('leads to the firm’s own tracker where the page names one', async () => {
    const { root } = await stage('sent', { attributes: { 'tracker-url': '/track.html' } });
    expect(root.querySelector('a.button')?.getAttribute('href')).to.equal('/track.html');
  });

  it('keeps the confirmation for the tab, and no word of the complaint', async () => {
    await stage('sent');
    const kept = JSON.stringify({ ...sessionStorage });
    expect(kept).to.contain('HL-7K2Q-9XMD');
    expect(kept).not.to.contain('purchase of my flat');
    expect(kept).not.to.contain('Priya');
  });

  it('starts an empty form for another complaint', async () => {
    const shown = await stage('sent');
    await press(shown, 'Make another complaint');
    expect(heading(shown)).to.equal('Who is this complaint for?');
    expect(shown.root.querySelectorAll('input:checked').length).to.equal(0);
  });

  for (const [name, said] of [
    ['not sent, server fault', 'on our side'],
    ['not sent, too many', 'in about 10 minutes'],
    ['not sent, wrong site', 'could not take your complaint from this page'],
    ['not sent, closed meanwhile', 'cannot take complaints through this form'],
  ] as const)
    it(`says plainly what happened and how else to reach the firm: ${name}`, async () => {
      const shown = await stage(name);
      const text = textOf(shown.root.querySelector('.failure'));
      for (const part of [said, 'Everything you wrote is still here.', '0117 496 0142', '9am to 5pm'])
        expect(text).to.contain(part);
      expect(text).not.to.match(/\b(HTTP|status|error|server|request failed)\b/i);
      expect(shown.root.activeElement?.className).to.contain('failure');
      expect(textOf(shown.root.querySelector('.rows'))).to.contain('Priya Raman');
      expect(shown.heard).to.include('error');
    });

  it('tries again with the same key', async () => {
    const shown = await stage('not sent, too many', {
      answers: [problem(429, 'rate-limited', {}, { 'retry-after': '600' }), taken],
    });
    await press(shown, 'Try again');
    expect(heading(shown)).to.equal('We have your complaint');
    expect(new Set(keys(shown)).size).to.equal(1);
    expect(keys(shown)).to.have.length(2);
  });

  it('keeps the key over a reload in the middle of sending', async () => {
    const first = await stage('not sent, too many');
    const kept = JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage)[0] ?? '') ?? '{}');
    first.element.remove();
    const second = await stage('sent', { kept });
    expect(keys(second)).to.deep.equal(keys(first));
  });

  it('shows the receipt of what arrived first when an answer was lost and the words were changed since', async () => {
    const busy = problem(429, 'rate-limited', {}, { 'retry-after': '600' });
    const shown = await stage('not sent, too many', { answers: [busy, reused, taken] });
    await press(shown, 'Change: How it affected you');
    await type(shown, 'impact', 'Something else.');
    await press(shown, 'Continue');
    await press(shown, 'Send my complaint');
    const sent = await bodies(shown);
    expect(sent.map(({ impact }) => impact)).to.deep.equal([fullAnswers.impact, 'Something else.', fullAnswers.impact]);
    expect(new Set(keys(shown)).size).to.equal(1);
    expect(textOf(shown.root.querySelector('.receipt'))).to.contain('What you changed after that is not in it');
  });

  it('does the work the server asks for, and sends the same again with a proof', async () => {
    const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'other' };
    const challenge = await createChallenge({ algorithm: 'SHA-256', cost: 5, counter: 300, deriveKey, ...secrets });
    const asked = problem(428, 'challenge-required', { challenge });
    const shown = await stage('sent', { answers: [asked, asked, taken] });
    await until(() => shown.root.querySelector('.receipt'));
    const sent = await bodies(shown);
    expect(sent.map(({ proofOfWork }) => typeof proofOfWork)).to.deep.equal(['undefined', 'string', 'string']);
    expect(new Set(sent.map(({ proofOfWork, ...same }) => JSON.stringify(same))).size).to.equal(1);
    expect(new Set(keys(shown)).size).to.equal(1);
  });

  it('takes a new key where a copy of the tab has used the old one', async () => {
    const shown = await stage('sent', { answers: [reused, taken] });
    expect(heading(shown)).to.equal('We have your complaint');
    expect(new Set(keys(shown)).size).to.equal(2);
  });

  it('shows what the server refuses at the question it belongs to, and comes back', async () => {
    const refused = problem(422, 'validation', {
      errors: [{ pointer: '/complainant/email', code: 'invalid', message: '' }],
    });
    const shown = await stage('sent', { answers: [refused, taken] });
    await settled();
    expect(heading(shown)).to.equal('How can we reach you?');
    expect(summary(shown)[0]).to.contain('Check the email address');
    expect(shown.root.activeElement?.className).to.equal('summary');
    await type(shown, 'email', 'priya@example.org');
    await press(shown, 'Continue');
    await press(shown, 'Send my complaint');
    expect(heading(shown)).to.equal('We have your complaint');
  });

  it('asks for the privacy notice again when the firm has a new one', async () => {
    const stale = problem(422, 'validation', {
      errors: [{ pointer: '/consent/privacyNoticeVersion', code: 'invalid', message: '' }],
    });
    const shown = await stage('sent', { answers: [stale, taken] });
    await settled();
    expect(summary(shown)[0]).to.contain('privacy notice has changed');
    expect(shown.root.querySelector<HTMLInputElement>('#consent')?.checked).to.equal(false);
    expect(shown.asked.filter(({ method }) => method === 'GET')).to.have.length(2);
  });
});
