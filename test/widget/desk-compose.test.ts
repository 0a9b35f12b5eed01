/** Acting on a complaint: the exact letter before it goes, the ten seconds to take it back, and nothing typed that is ever lost. */
import { daniel, deskSession, lateCompletion, margaret } from '../../demo/desk-cases.ts';
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
  settled,
  stage,
  strike,
  textIn,
} from './case-stage.ts';

const read = `GET ${casePath}`;
const write = `POST ${casePath}/messages`;
const preview = `POST ${casePath}/messages/preview`;
const message = 'msg_0000000000000000000009';
const takeBack = `DELETE ${casePath}/messages/${message}`;
const typed = 'The search company has answered.\n\nI will write again on Friday.';
const letter = {
  to: { name: 'Eleanor Marsh', email: 'eleanor.marsh@mail.example' },
  way: 'email',
  subject: 'Your complaint HL-7K2Q-9XMD',
  text: `Dear Eleanor Marsh,\n\n${typed}\n\nMargaret Lane`,
};
const goesAt = '2026-11-25T10:00:10.000Z';
const pending = { id: message, about: 'message' as const, text: typed, goesAt, by: margaret, failed: null };
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
const written = ok({ id: message, goesAt, version: 7 }, 201);
const answers = { [preview]: ok(letter), [write]: written, [takeBack]: { status: 204 } };

/** What the desk says to a screen reader, until something else. */
const said = async ({ desk }: Stage): Promise<string> => {
  await new Promise((resume) => setTimeout(resume, 150));
  return desk.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
};
const box = ({ root }: Stage) => found<HTMLTextAreaElement>(root, '#text').value;

async function compose(shown: Stage): Promise<void> {
  await press(shown, '#begin-message');
  await fill(shown, '#text', typed);
  await press(shown, '#act-send');
}

describe('writing to the client', () => {
  afterEach(strike);

  it('shows exactly what goes out, to whom and how, before anything can be sent', async () => {
    const shown = await stage(caseAddress, answers);
    await press(shown, '#begin-message');
    expect(textIn(shown.root, '#act-send')).to.equal('Look at the letter');
    await fill(shown, '#text', typed);
    await press(shown, '#act-send');
    expect(shown.asked(write).length).to.equal(0);
    const seen = found(shown.root, '#letter');
    expect(seen.textContent).to.contain(letter.text);
    expect(seen.textContent?.replace(/\s+/g, ' ')).to.contain('Eleanor Marsh <eleanor.marsh@mail.example>, by e-mail');
    expect(shown.root.activeElement).to.equal(seen);
    expect(textIn(shown.root, '#act-send')).to.equal('Send to Eleanor Marsh');
    await press(shown, '#change');
    expect(box(shown)).to.equal(typed);
  });

  it('says that what cannot be mailed becomes a task', async () => {
    const shown = await stage(caseAddress, { ...answers, [preview]: ok({ ...letter, way: 'otherwise' }) });
    await compose(shown);
    expect(textIn(shown.root, '#letter')).to.contain('it becomes a task to call or to post');
    expect(textIn(shown.root, '#act-send')).to.equal('Record it and make a task');
  });

  it('counts down, says so politely, and takes it back with the words in hand again', async () => {
    const shown = await stage(caseAddress, {
      ...answers,
      [read]: [ok(lateCompletion), ok({ ...lateCompletion, pending: [pending] }), ok(lateCompletion)],
    });
    await compose(shown);
    await press(shown, '#act-send');
    expect(textIn(shown.root, '.countdown')).to.match(/^Goes out in (10|9) s$/);
    expect(shown.root.activeElement?.id).to.equal(`take-back-${message}`);
    expect(await said(shown)).to.equal('It goes out in 10 seconds. You can take it back.');
    await press(shown, `#take-back-${message}`);
    expect(shown.asked(takeBack).length).to.equal(1);
    expect(box(shown)).to.equal(typed);
    expect(shown.root.querySelector('.pending')).to.equal(null);
  });

  it('says that it has gone out already where it was taken back too late', async () => {
    const shown = await stage(caseAddress, {
      ...answers,
      [takeBack]: refusal(409, 'not-possible-now'),
      [read]: [ok(lateCompletion), ok({ ...lateCompletion, pending: [pending] }), ok(lateCompletion)],
    });
    await compose(shown);
    await press(shown, '#act-send');
    await press(shown, `#take-back-${message}`);
    expect(textIn(shown.root)).to.contain('It has gone out already.');
  });

  it('says when it has gone, once the ten seconds are over', async () => {
    const shown = await stage(caseAddress, {
      ...answers,
      [read]: [ok(lateCompletion), ok({ ...lateCompletion, pending: [pending] }), ok(lateCompletion)],
    });
    await compose(shown);
    await press(shown, '#act-send');
    const late = Date.now() + 11_000;
    Date.now = () => late;
    await new Promise((resume) => setTimeout(resume, 1_300));
    expect(await said(shown)).to.equal('Sent.');
    expect(shown.root.querySelector('.pending')).to.equal(null);
  });

  it('shows what could not be sent, with a way to write it again', async () => {
    const shown = await stage(caseAddress, {
      [read]: ok({ ...lateCompletion, pending: [{ ...pending, failed: 'internal' }] }),
    });
    expect(textIn(shown.root, '.pending')).to.contain('Could not be sent');
    await press(shown, `#again-${message}`);
    expect(box(shown)).to.equal(typed);
  });

  it('sends once however often the button is pressed', async () => {
    const shown = await stage(caseAddress, answers);
    await compose(shown);
    const send = found(shown.root, '#act-send');
    send.click();
    send.click();
    await settled(shown.desk);
    expect(shown.asked(write).length).to.equal(1);
  });
});

describe('words that are being written', () => {
  afterEach(strike);

  it('stay with what has changed beside them where somebody was quicker, and go out once looked at', async () => {
    const shown = await stage(caseAddress, {
      ...answers,
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

describe('heads', () => {
  afterEach(strike);

  it('are added, moved and removed by buttons that keep the focus, and sent in their order with their ids', async () => {
    const heads = `POST ${casePath}/heads`;
    const shown = await stage(caseAddress, { [heads]: ok({ version: 8, status: 'investigating', entry: 9 }, 201) });
    await press(shown, '#begin-heads');
    expect(textIn(shown.root, '.heads-edited')).to.contain('You did not tell me at all.');
    await press(shown, '#add-head');
    expect(shown.root.activeElement?.id).to.equal('head-2');
    await fill(shown, '#head-2', 'Nobody said sorry.');
    found(shown.root, '#up-2').focus();
    await press(shown, '#up-2');
    expect(shown.root.activeElement?.id).to.equal('up-2');
    await press(shown, '#remove-1');
    await press(shown, '#act-send');
    expect(shown.asked(heads)[0]?.body).to.deep.equal({
      heads: [
        { id: 'hed_0000000000000000000001', text: lateCompletion.heads?.items[0]?.text },
        { text: 'Nobody said sorry.' },
      ],
    });
  });
});
