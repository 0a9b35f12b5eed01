/** The form on a bad day: a browser that keeps nothing, a clock that is wrong, no way to send. Nobody is left without a way to complain. */
import { formExamples, formProfile } from '../../demo/examples.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { newDraft } from '../../widget/form/draft.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { clearDevice, clock, closeStorage } from './device-stage.ts';
import { choose, heading, press, type Stage, stage, strike, summary, textOf, type } from './form-stage.ts';

const { getItem, setItem } = Storage.prototype;
const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const sent = async ({ asked }: Stage): Promise<NewComplaint> =>
  asked
    .find(({ method }) => method === 'POST')
    ?.clone()
    .json();

afterEach(async () => {
  Object.assign(Storage.prototype, { getItem, setItem });
  await clearDevice();
});

describe('in a browser that keeps nothing', () => {
  it('a complaint is written, sent and answered all the same', async () => {
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    closeStorage();
    const shown = await stage('first step');
    await choose(shown, 'own');
    for (const next of ['What went wrong?', 'What happened?']) {
      await press(shown, 'Continue');
      expect(heading(shown)).to.contain(next);
    }
    await type(shown, 'narrative', 'You lost my deeds.');
    for (let step = 0; step < 6; step++) await press(shown, 'Continue');
    await type(shown, 'name', 'Sam Jones');
    await press(shown, 'Continue');
    await type(shown, 'phone', '01632 960123');
    for (let step = 0; step < 3; step++) await press(shown, 'Continue');
    expect(heading(shown)).to.equal('Check your answers');
    expect(textOf(shown.root.querySelector('.rows'))).to.contain('You lost my deeds.');
    await choose(shown, 'read');
    await press(shown, 'Send my complaint');
    expect(heading(shown)).to.equal('We have your complaint');
    expect((await sent(shown)).narrative).to.equal('You lost my deeds.');
  });
});

describe('by a clock that is more than a day', () => {
  const today = new Date().toISOString().slice(0, 10).split('-');
  const [year = '', month = '', day = ''] = today;
  const kept = {
    draft: { ...newDraft(), step: 'when' as const, answers: { ...newDraft().answers, whose: 'own', day, month, year } },
  };

  for (const [wrong, hours] of [
    ['behind', -37],
    ['ahead', 37],
  ] as const)
    it(`${wrong}, what happened today is not taken for something still to come`, async () => {
      const shown = await stage('when', { kept });
      clock(hours);
      await press(shown, 'Continue');
      expect(summary(shown)).to.deep.equal([]);
      expect(heading(shown)).to.contain('Have you already told');
    });

  it('behind, a date of next year is still asked about', async () => {
    const shown = await stage('when', { kept });
    clock(-37);
    await type(shown, 'year', String(Number(year) + 1));
    await press(shown, 'Continue');
    expect(summary(shown)).to.deep.equal(['Check the date: it is still to come']);
  });
});

describe('whatever has happened', () => {
  const { phone, email, post } = formProfile.contact;

  for (const example of formExamples)
    it(`a person sees how to complain without the form: ${example.name}`, async () => {
      const { element, root } = await stage(example.name);
      if (example.profile === 'lost') {
        expect(element.textContent).to.contain(phone);
        expect(root.querySelector('slot')?.parentElement?.checkVisibility()).to.equal(true);
        return;
      }
      const said = textOf(root.querySelector('.redress'));
      for (const way of [phone, email, post.join(', ')]) expect(said).to.contain(way);
      strike();
    });
});
