/** Writing to the client: the exact letter before it goes, the ten seconds to take it back; and the heads, worded and ordered. */
import { lateCompletion } from '../../demo/desk-case.ts';
import { margaret } from '../../demo/desk-people.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  caseAddress,
  caseElement,
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
import { lookAs, onADesk } from './looks.ts';

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
const unsent = { ...pending, goesAt: null, failed: 'not-possible-now' };
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
  caseElement();

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

  it('shows the words apart where the letter only says that they are there', async () => {
    const shown = await stage(caseAddress, {
      ...answers,
      [preview]: ok({ ...letter, text: 'We have written to you.' }),
    });
    await compose(shown);
    expect(found(shown.root, '#words-read').textContent).to.contain(typed);
    expect(textIn(shown.root, '#letter')).to.contain('We have written to you.');
    expect(shown.root.activeElement?.id).to.equal('words-read');
  });

  it('keeps the button that sends within reach, however long the letter', async () => {
    await lookAs(onADesk);
    const long = { ...letter, text: 'We go on.\n\n'.repeat(60) };
    const shown = await stage(caseAddress, { ...answers, [preview]: ok(long) });
    await compose(shown);
    found(shown.root, '#act-send').scrollIntoView({ block: 'nearest' });
    expect(found(shown.root, '#act-send').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(found(shown.root, '#panel').getBoundingClientRect().height).to.be.at.most(innerHeight);
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
      [read]: ok({ ...lateCompletion, pending: [unsent] }),
    });
    expect(textIn(shown.root, '.pending')).to.match(/^Not sent By the time it was to go/);
    expect(textIn(shown.root, '.pending'))
      .to.contain('does not go by itself')
      .and.not.to.match(/\d s\b/);
    await press(shown, `#again-${message}`);
    expect(box(shown)).to.equal(typed);
  });

  it('puts away what could not be sent, and says so', async () => {
    const shown = await stage(caseAddress, {
      ...answers,
      [read]: [ok({ ...lateCompletion, pending: [unsent] }), ok(lateCompletion)],
    });
    await press(shown, `#put-away-${message}`);
    expect(shown.root.querySelectorAll('.pending').length).to.equal(0);
    expect(await said(shown)).to.equal('Put away. It was never sent.');
    expect(shown.root.activeElement?.id).to.equal('panel-title');
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
