/** The handler's round with the keyboard alone: from the queue into a case, a message out, the case to a colleague. */
import { sendKeys } from '@web/test-runner-commands';
import { lateCompletion } from '../../demo/desk-case.ts';
import { margaret } from '../../demo/desk-people.ts';
import { queued } from '../../demo/desk-queue.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { caseAddress, casePath, ok, settled, stage, strike } from './case-stage.ts';

const read = `GET ${casePath}`;
const message = 'msg_0000000000000000000009';
const goesAt = '2026-11-25T10:00:10.000Z';
const pending = { id: message, about: 'message' as const, text: 'We go on.', goesAt, by: margaret, failed: null };

/** What has focus, however deep. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Tabs on until `wanted` has focus; fails when the round is over. */
async function tabTo(wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (focused()?.matches(wanted)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`The keyboard never reaches ${wanted}`);
}

describe('the desk by keyboard', () => {
  afterEach(strike);

  it('goes from the queue into a case, writes, takes back, writes again and assigns', async () => {
    const shown = await stage('/desk/queue', {
      [read]: [
        ok(lateCompletion),
        ok({ ...lateCompletion, pending: [pending] }),
        ok(lateCompletion),
        ok({ ...lateCompletion, pending: [pending] }),
        ok(lateCompletion),
      ],
      [`POST ${casePath}/messages/preview`]: ok({
        to: { name: 'Eleanor Marsh', email: 'eleanor.marsh@mail.example' },
        way: 'email',
        subject: 'Your complaint HL-7K2Q-9XMD',
        text: 'We go on.',
      }),
      [`POST ${casePath}/messages`]: ok({ id: message, goesAt, version: 7 }, 201),
      [`DELETE ${casePath}/messages/${message}`]: { status: 204 },
    });
    const enter = async (): Promise<void> => {
      await sendKeys({ press: 'Enter' });
      await settled(shown.desk);
      for (let tries = 0; tries < 50 && focused() === document.body; tries++)
        await new Promise((resume) => setTimeout(resume, 10));
    };
    await tabTo(`#row-${queued[2]?.id}`);
    await enter();
    expect(location.pathname).to.equal(caseAddress);
    expect(focused()?.localName, 'after opening').to.equal('h1');

    await tabTo('#begin-message');
    await enter();
    expect(focused()?.id).to.equal('act-title');
    await tabTo('#text');
    await sendKeys({ type: 'We go on.' });
    await tabTo('#act-send');
    await enter();
    expect(focused()?.id, 'after looking at the letter').to.equal('letter');
    await tabTo('#act-send');
    await enter();
    expect(focused()?.id, 'after sending').to.equal(`take-back-${message}`);
    await enter();
    expect(focused()?.id, 'after taking it back').to.equal('act-title');
    await tabTo('#act-send');
    await enter();
    await tabTo('#act-send');
    await enter();
    expect(shown.asked(`POST ${casePath}/messages`).length).to.equal(2);

    await tabTo('#begin-assign');
    await enter();
    await tabTo('#handler');
    await sendKeys({ press: 'D' });
    await tabTo('#act-send');
    await enter();
    expect(shown.asked(`POST ${casePath}/assignment`)[0]?.body).to.deep.equal({
      handler: 'per_0000000000000000000002',
      note: null,
    });
    expect(focused()?.id, 'after assigning').to.equal('done');
  });
});
