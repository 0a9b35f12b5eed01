/** The figures and the questions on the telephone with the keyboard alone. */
import { sendKeys } from '@web/test-runner-commands';
import { lateCompletion } from '../../demo/desk-case.ts';
import { deskSession } from '../../demo/desk-people.ts';
import { figures, heldAnswer, releasedAnswer, surveyed } from '../../demo/desk-survey.ts';
import { describe, expect, it } from '../support/spec.ts';
import { caseAddress, caseElement, casePath, ok, type Stage, settled, stage, textIn } from './case-stage.ts';
import { focused } from './desk-stage.ts';

const enter = `POST ${casePath}/survey`;
const release = `POST /v1/desk/survey-answers/${heldAnswer.id}/release`;

async function tabTo(wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (focused()?.matches(wanted)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`The keyboard never reaches ${wanted}`);
}

async function key({ desk }: Stage, press: string): Promise<void> {
  await sendKeys({ press });
  await settled(desk);
}

describe('what clients say of the handling, by keyboard', () => {
  caseElement();

  it('shows another time, and goes on to the answers and releases one', async () => {
    const shown = await stage('/desk/satisfaction', {
      'GET /v1/desk/figures': ok(figures),
      'GET /v1/desk/survey-answers': ok({ items: [heldAnswer], next: null }),
      [release]: ok({ ...heldAnswer, released: releasedAnswer.released }),
    });
    await tabTo('#period');
    await sendKeys({ press: 'ArrowDown' });
    await tabTo('#show');
    await key(shown, 'Enter');
    expect(location.search).to.equal('?period=2026');
    expect(focused()?.id, 'stays where it was').to.equal('show');
    await tabTo('a[href="/desk/satisfaction/answers"]');
    await key(shown, 'Enter');
    expect(focused()?.localName, 'after the way on').to.equal('h1');
    await tabTo(`#release-${heldAnswer.id}`);
    await key(shown, 'Enter');
    expect(shown.asked(release).length).to.equal(1);
  });

  it('takes down nine answers, one tab and one arrow each', async () => {
    const shown = await stage(caseAddress, {
      [`GET ${casePath}`]: ok({ ...lateCompletion, survey: surveyed.invited }),
      [`GET /v1/firms/${deskSession().firm.siteKey}`]: ok({ words: {} }),
      [enter]: ok({ version: 8, status: 'closed', entry: 9 }, 201),
    });
    await tabTo('#begin-survey-enter');
    await key(shown, 'Enter');
    expect(focused()?.id).to.equal('act-title');
    for (const item of [
      'ease',
      'informed',
      'listened',
      'respect',
      'thorough',
      'reasons',
      'outcome',
      'rights',
      'overall',
    ]) {
      await tabTo(`#${item}`);
      await sendKeys({ press: 'ArrowDown' });
    }
    await tabTo('#comment');
    await sendKeys({ type: 'She was kind.' });
    await tabTo('#act-send');
    await key(shown, 'Enter');
    const twos = Object.fromEntries(
      ['ease', 'informed', 'listened', 'respect', 'thorough', 'reasons', 'outcome', 'overall'].map((item) => [item, 2]),
    );
    expect(shown.asked(enter).map(({ body }) => body)).to.deep.equal([
      { version: 1, answers: { ...twos, rights: 'not-sure' }, comment: 'She was kind.' },
    ]);
    expect(textIn(shown.root, '#done')).to.equal('Kept as the client’s answer.');
  });
});
