/** What is said and kept when sending failed, and what is gone once the person wants it gone. */
import { filed, fullAnswers, problem } from '../../demo/examples.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { ConnectionError } from '../../sdk/index.ts';
import { newDraft } from '../../widget/form/draft.ts';
import { failureOf } from '../../widget/form/failure.ts';
import { clearShelves } from '../../widget/shelf.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { choose, focused, heading, press, type Stage, settled, stage, strike, textOf } from './form-stage.ts';

const failure = ({ root }: Stage) => textOf(root.querySelector('.failure'));
const title = ({ root }: Stage) => textOf(root.querySelector('.failure h2'));
const sure = 'Your complaint has not been sent yet';
const unsure = 'We do not know yet if your complaint arrived';
const busy = problem(429, 'rate-limited', {}, { 'retry-after': '600' });
const page = (answer: string) => ({ status: 201, body: [answer] });
const agreed = { ...fullAnswers, consent: true };
const returned = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

describe('a complaint whose sending failed', () => {
  afterEach(strike);

  for (const [name, answer] of [
    ['too many', busy],
    ['507', problem(507, 'insufficient-storage')],
    ['another site', problem(403, 'origin-not-allowed')],
  ] as const)
    it(`is said not to be sent only where the server has said so: ${name}`, async () => {
      const shown = await stage('sent', { answers: [answer] });
      expect(title(shown)).to.equal(sure);
      expect(failure(shown)).not.to.contain('never counted twice');
    });

  for (const [name, answer] of [
    ['500', problem(500, 'internal')],
    ['504', problem(504, 'none')],
    ['an answer that is none', page('hello')],
  ] as const)
    it(`may have arrived, and trying again is safe: ${name}`, async () => {
      const shown = await stage('sent', { answers: [answer] });
      expect(title(shown)).to.equal(unsure);
      expect(failure(shown)).to.contain('never counted twice');
      expect([...shown.root.querySelectorAll('.failure button')].map(textOf)).to.deep.equal(['Try again']);
    });

  it('may have arrived by an earlier try, whatever the last one says, also after a reload', async () => {
    const first = await stage('sent', { answers: [problem(500, 'internal')] });
    const kept = JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage)[0] ?? '') ?? '{}');
    first.element.remove();
    const shown = await stage('sent', { kept, answers: [busy] });
    expect(title(shown)).to.equal(unsure);
    expect(failure(shown)).to.contain('in about 10 minutes');
    expect(failure(shown)).to.contain('never counted twice');
  });

  it('has not been sent only where the browser was offline from beginning to end', () => {
    const cut = Object.assign(new ConnectionError('', { code: 'connection' }), { mayHaveArrived: true });
    const told = [true, false].map((online) => failureOf(cut, false, { online, unsure: false }));
    expect(told.map(({ kind, unsure }) => [kind, unsure])).to.deep.equal([
      ['away', true],
      ['away', false],
    ]);
  });

  it('may have arrived where the page went away in the middle of sending', async () => {
    const first = await stage('sending');
    const kept = JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage)[0] ?? '') ?? '{}');
    first.element.remove();
    expect(title(await stage('sent', { kept, answers: [busy] }))).to.equal(unsure);
  });
});

describe('what is sent', () => {
  afterEach(strike);

  it('has spaces for signs nobody can see or find, and so is not refused for them', async () => {
    const answers = {
      ...agreed,
      narrative: 'One\u0000two\r\n\tthree\u0085\ud800 👩🏽‍⚖️',
      name: 'Sam\u0007 Jones\udc00',
    };
    const kept = { draft: { ...newDraft(), step: 'check' as const, answers } };
    const shown = await stage('sent', { kept });
    expect(heading(shown)).to.equal('We have your complaint');
    const sent: NewComplaint = await shown.asked
      .find(({ method }) => method === 'POST')
      ?.clone()
      .json();
    expect(sent.narrative).to.equal('One two\r\n\tthree   👩🏽‍⚖️');
    expect(sent.complainant.name).to.equal('Sam Jones');
  });
});

describe('the confirmation', () => {
  afterEach(strike);

  it('is gone from the page and the tab once it was cleared', async () => {
    const shown = await stage('sent');
    expect(textOf(shown.root.querySelector('.receipt'))).to.contain('On a computer that others use, clear this page');
    await press(shown, 'Clear this page');
    expect(focused(shown)).to.equal(heading(shown));
    expect(shown.root.innerHTML).not.to.contain(filed.accessCode);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain(filed.reference);
  });

  it('does not come back out of the browser’s memory once the tracker was left in the same tab', async () => {
    const shown = await stage('sent');
    clearShelves(shown.element.getAttribute('firm') ?? '');
    returned();
    await settled();
    expect(heading(shown)).to.equal('Who is this complaint for?');
    expect(shown.root.innerHTML).not.to.contain(filed.reference);
    await choose(shown, 'own');
    for (const next of ['What went wrong?', 'What happened?']) {
      await press(shown, 'Continue');
      expect(heading(shown)).to.contain(next);
    }
    expect(shown.root.innerHTML).not.to.contain('purchase of my flat');
  });

  it('stays when the tab still has it', async () => {
    const shown = await stage('sent');
    returned();
    await settled();
    expect(textOf(shown.root.querySelector('.receipt'))).to.contain(filed.accessCode);
  });
});
