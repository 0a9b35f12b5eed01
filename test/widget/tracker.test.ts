/** What an opened complaint shows and does, and what becomes of it when the server, the tab or the person goes away. */
import { answering, refusal, trackerExamples } from '../../demo/examples-tracker.ts';
import { doDeed, settled, showTracker } from '../../demo/show-tracker.ts';
import { linkToken, received, underway } from '../../demo/tracker-views.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

const place = document.body;
const shown = (root: ShadowRoot) => root.querySelector('.redress')?.textContent?.replace(/\s+/g, ' ') ?? '';
const example = (name: string) => {
  const found = trackerExamples.find((one) => one.name === name);
  if (!found) throw new Error(`No example is called ${name}`);
  return found;
};
const asked = (calls: { what: string }[], what: string) => calls.filter((call) => call.what === what);
const words = 'Thank you. I will wait for your letter.';

describe('an opened complaint', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('redress-tracker')) element.remove();
    sessionStorage.clear();
  });

  it('says status, next step, date, who has it and what is needed first, in that order', async () => {
    const { root } = await showTracker(example('received'), place);
    const overview = root.querySelector('.overview')?.textContent?.replace(/\s+/g, ' ') ?? '';
    const order = [
      'Received',
      'We will contact you personally',
      '30 November 2026',
      'Complaints partner',
      'You do not need to do anything now.',
    ];
    expect(order.map((part) => overview.indexOf(part))).to.deep.equal(
      order.map((part) => overview.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(overview.indexOf('Received')).to.be.greaterThan(-1);
  });

  it('shows a missed date as missed, with the new date and why', async () => {
    const { root } = await showTracker(example('overdue'), place);
    const overview = root.querySelector('.overview')?.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const part of [
      'Date missed',
      '18 January 2027',
      '25 January 2027',
      'We are waiting for the search company’s records.',
    ])
      expect(overview).to.contain(part);
  });

  it('turns the timeline round in the document, not only on screen', async () => {
    const { root } = await showTracker(example('underway'), place);
    const order = () => [...root.querySelectorAll('.timeline li .text')].map((item) => item.textContent);
    const before = order();
    await doDeed(root, { press: '.title-row button' });
    expect(order()).to.deep.equal(before.toReversed());
    expect(root.querySelectorAll('[aria-current=step]').length).to.equal(1);
  });

  it('says of own messages whether they were read', async () => {
    const { root } = await showTracker(example('underway'), place);
    const own = [...root.querySelectorAll('.message.own .fine')].map((state) => state.textContent);
    expect(own).to.deep.equal(['Read on 26 November 2026 at 09:12', 'Delivered. Not read yet.']);
  });

  it('shows text of others as text, never as markup', async () => {
    const hostile = {
      ...underway,
      messages: underway.messages.map((one) => ({ ...one, text: '<img src=x onerror=alert(1)>' })),
    };
    const { root } = await showTracker({ name: '', open: true, answers: answering(hostile) }, place);
    expect(root.querySelector('.message img')).to.equal(null);
    expect(shown(root)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('never links to a script an outside address might hold', async () => {
    const outside = underway.outside && {
      ...underway.outside,
      contact: { ...underway.outside.contact, web: 'javascript:alert(1)' },
    };
    const { root } = await showTracker({ name: '', open: true, answers: answering({ ...underway, outside }) }, place);
    expect([...root.querySelectorAll('a')].map((link) => link.protocol)).not.to.contain('javascript:');
  });

  it('sends a message once however often the button is pressed, and empties the box', async () => {
    const { root, calls } = await showTracker(example('underway'), place);
    await doDeed(root, { fill: '#message', with: words });
    const button = root.querySelector<HTMLElement>('#act-message');
    button?.click();
    button?.click();
    await settled(root);
    expect(asked(calls, 'POST /v1/tracker/messages').length).to.equal(1);
    expect((root.querySelector('#message') as HTMLTextAreaElement).value).to.equal('');
    expect(shown(root)).to.contain('Your message is with us.');
  });

  it('sends a message without the signs nobody can see or find', async () => {
    const { root, calls } = await showTracker(example('underway'), place);
    await doDeed(root, { fill: '#message', with: 'One\u0000two\nthree\u0007' });
    await doDeed(root, { press: '#act-message' });
    expect(calls.find(({ what }) => what === 'POST /v1/tracker/messages')?.body).to.deep.equal({
      text: 'One two\nthree ',
    });
  });

  it('keeps a message the server did not take and sends it again under the same key', async () => {
    const answers = answering(underway, {
      'POST /v1/tracker/messages': [
        refusal(507, 'insufficient-storage'),
        ...(answering(underway)['POST /v1/tracker/messages'] ?? []),
      ],
    });
    const { root, calls } = await showTracker({ name: '', open: true, answers }, place);
    await doDeed(root, { fill: '#message', with: words });
    await doDeed(root, { press: '#act-message' });
    expect((root.querySelector('#message') as HTMLTextAreaElement).value).to.equal(words);
    expect(root.querySelector('.failure')?.textContent).to.contain('Nothing you typed is lost.');
    expect(root.querySelector('.failure')?.textContent).to.contain('0117 496 0142');
    await doDeed(root, { press: '.failure button' });
    const keys = asked(calls, 'POST /v1/tracker/messages').map((call) =>
      (call as (typeof calls)[number]).headers.get('idempotency-key'),
    );
    expect(keys.length).to.equal(2);
    expect(keys[0]).to.equal(keys[1]);
    expect(root.querySelector('.failure')).to.equal(null);
  });

  it('keeps what was being written when the session ends, and gives it back to the same complaint', async () => {
    const answers = answering(underway, { 'POST /v1/tracker/messages': [refusal(401, 'unauthenticated')] });
    const { root } = await showTracker({ name: '', open: true, answers }, place);
    await doDeed(root, { fill: '#message', with: words });
    await doDeed(root, { press: '#act-message' });
    expect(shown(root)).to.contain('The message you were writing is still here.');
    expect(shown(root)).not.to.contain('The hotel was');
    expect((root.querySelector('#reference') as HTMLInputElement).value).to.equal(underway.reference);
    await doDeed(root, { fill: '#code', with: 'K7QM-2XRA-9B4T-6HJ5' });
    await doDeed(root, { press: '#act-open' });
    expect((root.querySelector('#message') as HTMLTextAreaElement).value).to.equal(words);
  });

  it('never puts a message begun for one complaint into another', async () => {
    const answers = answering(underway, {
      'POST /v1/tracker/messages': [refusal(401, 'unauthenticated')],
      'GET /v1/tracker': [
        { status: 200, body: underway },
        { status: 200, body: { ...underway, reference: 'HL-AAAA-BBBB' } },
      ],
    });
    const { root } = await showTracker({ name: '', open: true, answers }, place);
    await doDeed(root, { fill: '#message', with: words });
    await doDeed(root, { press: '#act-message' });
    await doDeed(root, { fill: '#code', with: 'K7QM-2XRA-9B4T-6HJ5' });
    await doDeed(root, { press: '#act-open' });
    expect(shown(root)).to.contain('HL-AAAA-BBBB');
    expect((root.querySelector('#message') as HTMLTextAreaElement).value).to.equal('');
  });

  it('shows messages of this visit in a session by link, and everything after the code', async () => {
    const { root, calls } = await showTracker(example('opened by link'), place);
    expect(root.querySelector('details')).to.equal(null);
    await doDeed(root, { fill: '#message', with: words });
    await doDeed(root, { press: '#act-message' });
    expect(root.querySelector('.messages')?.textContent).to.contain(words);
    await doDeed(root, { fill: '#code', with: 'K7QM-2XRA-9B4T-6HJ5' });
    await doDeed(root, { press: '#act-unlock' });
    expect(asked(calls, 'POST /v1/tracker/sessions').length).to.equal(2);
    expect(asked(calls, 'DELETE /v1/tracker/sessions/current').length, 'the session by link is ended').to.equal(1);
  });

  it('withdraws only after a second press, and says until when it can be undone', async () => {
    const { root, calls } = await showTracker(example('underway'), place);
    await doDeed(root, { press: '#withdraw-start' });
    expect(asked(calls, 'POST /v1/tracker/withdrawal').length).to.equal(0);
    await doDeed(root, { fill: '#reason', with: 'We have talked.' });
    await doDeed(root, { press: '#act-withdraw' });
    expect(calls.find(({ what }) => what === 'POST /v1/tracker/withdrawal')?.body).to.deep.equal({
      reason: 'We have talked.',
    });
    await new Promise((resume) => setTimeout(resume, 150));
    expect(root.querySelector('[role=status]')?.textContent).to.contain('11 December 2026');
  });

  it('undoes a withdrawal', async () => {
    const { root, calls } = await showTracker(example('withdrawn'), place);
    await doDeed(root, { press: '#act-undo' });
    expect(asked(calls, 'DELETE /v1/tracker/withdrawal').length).to.equal(1);
  });

  it('offers only what can be done', async () => {
    const { root } = await showTracker(example('closed'), place);
    expect(root.querySelector('#message, #withdraw-start, #act-undo')).to.equal(null);
  });

  it('ends the session and shows nothing of the complaint once the person leaves', async () => {
    const { root, calls } = await showTracker(example('underway'), place);
    await doDeed(root, { fill: '#message', with: words });
    await doDeed(root, { press: '#act-leave' });
    expect(asked(calls, 'DELETE /v1/tracker/sessions/current').length).to.equal(1);
    expect(sessionStorage.length).to.equal(0);
    expect(root.innerHTML).not.to.contain(underway.reference);
    expect(root.activeElement?.classList.contains('heading')).to.equal(true);
  });

  it('hides a complaint that comes back from the browser’s memory after it was left elsewhere in the tab', async () => {
    const { root } = await showTracker(example('underway'), place);
    sessionStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(root);
    expect(root.innerHTML).not.to.contain(underway.reference);
  });

  it('says with events where the complaint stands, and nothing personal', async () => {
    const heard: CustomEvent[] = [];
    for (const name of ['redress-ready', 'redress-status', 'redress-error'])
      document.addEventListener(name, (event) => heard.push(event as CustomEvent), { once: true });
    await showTracker({ name: '', link: linkToken, answers: answering(received) }, place);
    const told = heard.map(({ type, detail }) => [type, detail]).toSorted();
    expect(told).to.deep.equal([
      ['redress-ready', null],
      ['redress-status', { status: 'received' }],
    ]);
  });
});
