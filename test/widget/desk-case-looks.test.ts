/** The handler's screens however they are looked at: nothing cut, nothing covered, nothing too small to press. */
import { emulateMedia } from '@web/test-runner-commands';
import { lateCompletion } from '../../demo/desk-case.ts';
import { margaret } from '../../demo/desk-people.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  type Answers,
  caseAddress,
  casePath,
  fill,
  found,
  ok,
  press,
  type Stage,
  stage,
  strike,
} from './case-stage.ts';
import { faultsSeen, type Look, lookAs, lookAway, looks, unseenControls } from './looks.ts';

const read = `GET ${casePath}`;
const pending = {
  id: 'msg_0000000000000000000009',
  about: 'message' as const,
  text: 'We go on.',
  goesAt: '2026-11-25T10:00:10.000Z',
  by: margaret,
  failed: null,
};

/** What is on screen, by name: where, what the server says, and what is pressed. */
const screens: Readonly<Record<string, { at: string; answers?: Answers; deeds?: (shown: Stage) => Promise<void> }>> = {
  'the queue': { at: '/desk/queue' },
  'a case file': { at: caseAddress },
  'words on their way out': { at: caseAddress, answers: { [read]: ok({ ...lateCompletion, pending: [pending] }) } },
  'the letter before it goes': {
    at: caseAddress,
    answers: {
      [`POST ${casePath}/messages/preview`]: ok({
        to: { name: 'Eleanor Marsh', email: 'eleanor.marsh@mail.example' },
        way: 'email',
        subject: 'Your complaint HL-7K2Q-9XMD',
        text: 'Dear Eleanor Marsh,\n\nWe go on.',
      }),
    },
    deeds: async (shown) => {
      await press(shown, '#begin-message');
      await fill(shown, '#text', 'We go on.');
      await press(shown, '#act-send');
    },
  },
  'heads that are being worded': { at: caseAddress, deeds: (shown) => press(shown, '#begin-heads') },
  'contact data that is being corrected': { at: caseAddress, deeds: (shown) => press(shown, '#begin-correct') },
  closing: { at: caseAddress, deeds: (shown) => press(shown, '#begin-close') },
  'logging, unfolded': {
    at: '/desk/log',
    deeds: async ({ root }) => {
      found<HTMLDetailsElement>(root, 'details').open = true;
    },
  },
};

const tablet: Look = { named: 'at 768 px', width: 768, height: 1024 };
const ways = [...looks.filter(({ lang }) => !lang), tablet];

describe('the handler’s screens, however they are looked at', () => {
  afterEach(async () => {
    strike();
    await lookAway();
  });

  for (const look of ways)
    for (const [name, { at, answers, deeds }] of Object.entries(screens))
      it(`can be read and used ${look.named}: ${name}`, async () => {
        await lookAs(look);
        const shown = await stage(at, answers);
        await deeds?.(shown);
        await new Promise((resume) => requestAnimationFrame(resume));
        // The way past the bar is seen by who tabs to it, and by nobody else.
        const frame = faultsSeen(shown.desk.shadowRoot as ShadowRoot).filter((fault) => !fault.includes('a.skip'));
        expect([...faultsSeen(shown.root), ...frame].join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(shown.root).join('\n')).to.equal('');
      });

  it('prints a case file with all that was said and nothing to press', async () => {
    const { root } = await stage(caseAddress);
    await emulateMedia({ media: 'print' });
    const seen = (selector: string) => found(root, selector).getBoundingClientRect().height > 0;
    expect(['.narrative', '#dates', '#heads', '#talk', '#notes', '#history'].filter((one) => !seen(one))).to.deep.equal(
      [],
    );
    expect(['.contents', '.do', '.back', '#tasks .button'].filter(seen)).to.deep.equal([]);
    await emulateMedia({ media: 'screen' });
  });
});
