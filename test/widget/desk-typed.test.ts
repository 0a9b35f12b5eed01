/** Words that are being written: never lost to a colleague, a reload, a lost answer or an ended session, and nobody else's. */
import { lateCompletion } from '../../demo/desk-case.ts';
import { daniel, deskSession } from '../../demo/desk-people.ts';
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  caseAddress,
  casePath,
  fill,
  found,
  ok,
  press,
  refusal,
  type Stage,
  stage,
  strike,
  textIn,
} from './case-stage.ts';

const read = `GET ${casePath}`;
const changed: CaseFile = {
  ...lateCompletion,
  version: 8,
  complainant: { ...lateCompletion.complainant, phone: '07700 900999' },
  messages: [
    ...lateCompletion.messages,
    {
      id: 'msg_0000000000000000000003',
      from: 'you',
      about: 'message',
      text: 'I would rather have a call now.',
      sentAt: '2026-11-25T09:59:00.000Z',
      by: null,
    },
  ],
  history: [
    ...lateCompletion.history,
    {
      entry: 5,
      at: '2026-11-25T09:59:00.000Z',
      kind: 'message-from-you',
      actor: 'you',
      by: null,
      seen: true,
      text: 'The client wrote',
    },
  ],
};
/** Waits until it holds; what is then expected says whether it ever did. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((resume) => setTimeout(resume, 10));
}

const box = ({ root }: Stage) => found<HTMLTextAreaElement>(root, '#text').value;

describe('words that are being written', () => {
  afterEach(strike);

  it('stay with what has changed beside them where somebody was quicker, and go out once looked at', async () => {
    const shown = await stage(caseAddress, {
      [`POST ${casePath}/notes`]: [
        refusal(412, 'precondition-failed'),
        ok({ version: 9, status: 'investigating', entry: 9 }, 201),
      ],
      [read]: [ok(lateCompletion), ok(changed)],
    });
    await press(shown, '#begin-note');
    await fill(shown, '#text', 'Asked accounts.');
    await press(shown, '#act-send');
    const news = textIn(shown.root, '.changed');
    expect(news).to.contain('The client wrote');
    expect(news).to.contain('I would rather have a call now.');
    expect(box(shown)).to.equal('Asked accounts.');
    expect(shown.root.activeElement?.id).to.equal('changed-title');
    expect(textIn(shown.root, '#act-send')).to.equal('I have looked: send again');
    await press(shown, '#act-send');
    const versions = shown.asked(`POST ${casePath}/notes`).map(({ headers }) => headers.get('if-match'));
    expect(versions).to.deep.equal(['"7"', '"8"']);
    expect(textIn(shown.root, '#done')).to.equal('The note is kept.');
  });

  it('are shown what has changed as soon as somebody comes back to the page, before anything is sent', async () => {
    const shown = await stage(caseAddress, { [read]: [ok(lateCompletion), ok(changed)] });
    await press(shown, '#begin-note');
    await fill(shown, '#text', 'Asked accounts.');
    const late = Date.now() + 5_000;
    Date.now = () => late;
    dispatchEvent(new Event('focus'));
    await until(() => shown.root.querySelector('.changed') !== null);
    expect(textIn(shown.root, '.changed')).to.contain('The client wrote');
    expect(box(shown)).to.equal('Asked accounts.');
    expect(textIn(shown.root, '#act-send')).to.equal('I have looked: send again');
  });

  it('undo nothing that somebody else corrected meanwhile', async () => {
    const correct = `POST ${casePath}/contact`;
    const shown = await stage(caseAddress, {
      [correct]: [refusal(412, 'precondition-failed'), ok({ version: 9, status: 'investigating', entry: 9 }, 201)],
      [read]: [ok(lateCompletion), ok(changed)],
    });
    await press(shown, '#begin-correct');
    await fill(shown, '#email', 'e.marsh@mail.example');
    await press(shown, '#act-send');
    expect(textIn(shown.root, '.changed')).to.contain('07700 900999');
    await press(shown, '#act-send');
    expect(shown.asked(correct).at(-1)?.body).to.deep.equal({ email: 'e.marsh@mail.example' });
  });

  it('survive a reload of the tab, and are thrown away when asked', async () => {
    const shown = await stage(caseAddress);
    await press(shown, '#begin-note');
    await fill(shown, '#text', 'Half a thought');
    shown.desk.remove();
    const again = await stage(caseAddress);
    expect(textIn(again.root, '#begin-note')).to.contain('begun');
    await press(again, '#begin-note');
    expect(box(again)).to.equal('Half a thought');
    await press(again, '#discard');
    expect(again.root.activeElement?.id).to.equal('begin-note');
    expect(sessionStorage.length).to.equal(0);
  });

  it('are found by nobody else who signs in at this tab', async () => {
    const shown = await stage(caseAddress);
    await press(shown, '#begin-note');
    await fill(shown, '#text', 'Half a thought');
    shown.desk.remove();
    const other = await stage(caseAddress, {}, deskSession(['handler'], daniel));
    await press(other, '#begin-note');
    expect(box(other)).to.equal('');
    expect(sessionStorage.length).to.equal(0);
  });

  it('are kept where no answer comes, and sent again as the same act', async () => {
    const notes = `POST ${casePath}/notes`;
    const shown = await stage(caseAddress, {
      [notes]: ['lost', 'lost', 'lost', ok({ version: 8, status: 'investigating', entry: 9 }, 201)],
    });
    await press(shown, '#begin-note');
    await fill(shown, '#text', 'Asked accounts.');
    await press(shown, '#act-send');
    expect(textIn(shown.root, '.failed')).to.contain('nothing typed is lost');
    await press(shown, '#act-send');
    expect(textIn(shown.root, '#done')).to.equal('The note is kept.');
    const keys = new Set(shown.asked(notes).map(({ headers }) => headers.get('idempotency-key')));
    expect(keys.size).to.equal(1);
  });

  it('stay while the person signs in again over the page, and go out by themselves', async () => {
    const notes = `POST ${casePath}/notes`;
    const shown = await stage(caseAddress, {
      [notes]: [refusal(401, 'unauthenticated'), ok({ version: 8, status: 'investigating', entry: 9 }, 201)],
      'POST /v1/desk/session': { status: 204 },
    });
    await press(shown, '#begin-note');
    await fill(shown, '#text', 'Asked accounts.');
    found(shown.root, '#act-send').click();
    const form = found<HTMLFormElement>(shown.desk, 'form.sign-in');
    await until(() => !form.hidden);
    expect(box(shown)).to.equal('Asked accounts.');
    for (const name of ['password', 'code']) found<HTMLInputElement>(form, `[name=${name}]`).value = '123456';
    form.requestSubmit();
    await until(() => shown.root.querySelector('#done') !== null);
    expect(textIn(shown.root, '#done')).to.equal('The note is kept.');
    const keys = new Set(shown.asked(notes).map(({ headers }) => headers.get('idempotency-key')));
    expect(keys.size).to.equal(1);
  });

  it('are marked where the server cannot take them', async () => {
    const shown = await stage(caseAddress, {
      [`POST ${casePath}/links`]: refusal(422, 'validation', {
        errors: [{ pointer: '/reference', code: 'not-found' }],
      }),
    });
    await press(shown, '#begin-link');
    await press(shown, '#act-send');
    expect(textIn(shown.root, '#reference-error')).to.equal('Fill this in.');
    await fill(shown, '#reference', 'HL-0000-0000');
    await press(shown, '#act-send');
    expect(textIn(shown.root, '#reference-error')).to.equal('There is no such thing, or it is not for you to see.');
    expect(shown.root.activeElement?.id).to.equal('reference');
  });
});
