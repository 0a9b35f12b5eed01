/** A complaint that waits on the device and is not taken, or may have arrived already. */
import { filed, problem } from '../../demo/examples.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  clearDevice,
  clock,
  connection,
  keys,
  nextVisit,
  notSent,
  onDevice,
  posts,
  text,
  waiting,
} from './device-stage.ts';
import { heading, press, stage, summary, until } from './form-stage.ts';

const taken = { status: 201, body: filed };

describe('a complaint that waits on the device', () => {
  afterEach(clearDevice);

  it('comes back into the form with what the server found in it', async () => {
    const refused = problem(422, 'validation', {
      errors: [{ pointer: '/complainant/email', code: 'invalid', message: '' }],
    });
    const shown = await waiting({ answers: [refused, taken] });
    connection('online');
    await until(() => heading(shown) === 'How can we reach you?');
    expect(summary(shown)[0]).to.contain('Check the email address');
    expect(text(shown)).to.contain('Your complaint was not sent. Please check your answers and send it again.');
    expect(await onDevice()).to.deep.equal([]);
    await press(shown, 'Continue');
    await press(shown, 'Send my complaint');
    await until(() => shown.root.querySelector('.receipt'));
    expect(new Set(keys(shown)).size).to.equal(1);
  });

  for (const [name, answer, said] of [
    ['closed meanwhile', problem(409, 'not-possible-now'), 'cannot take complaints through this form'],
    ['another site', problem(403, 'origin-not-allowed'), 'could not take your complaint from this page'],
    ['too many', problem(429, 'rate-limited', {}, { 'retry-after': '600' }), 'in about 10 minutes'],
  ] as const)
    it(`stays where it is when the server does not take it, and says how to reach the firm: ${name}`, async () => {
      const shown = await waiting({ answers: [answer] });
      connection('online');
      await until(() => text(shown).includes(said));
      for (const part of [notSent, '0117 496 0142', 'Change my answers']) expect(text(shown)).to.contain(part);
      expect(posts(shown)).to.have.length(1);
      expect(await onDevice()).to.have.length(1);
    });

  it('waits too when no answer came, is not called "not sent", and is tried again under its key', async () => {
    const shown = await stage('sent', { answers: ['lost', 'lost', 'lost', 'lost', taken] });
    await until(() => shown.root.querySelector('.outbox'));
    expect(heading(shown)).to.equal('We do not know yet if your complaint arrived');
    expect(text(shown)).to.contain('never counted twice');
    await press(shown, 'Try to send it now');
    await until(() => shown.root.querySelector('.receipt'));
    expect(new Set(keys(shown)).size).to.equal(1);
  });

  it('is not sent by itself once the server may have forgotten its key', async () => {
    const first = await stage('sent', { answers: ['lost', 'lost', 'lost', 'lost', taken] });
    await until(() => first.root.querySelector('.outbox'));
    const before = posts(first).length;
    clock(72);
    const shown = await nextVisit(first, 'new tab');
    await until(() => text(shown).includes('may have arrived when you sent it, some days ago'));
    dispatchEvent(new Event('online'));
    expect(posts(shown)).to.have.length(before);
    await press(shown, 'Try to send it now');
    await until(() => shown.root.querySelector('.receipt'));
  });
});
