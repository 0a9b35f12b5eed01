/** How a complaint is opened: by link, by code, after mistakes, and never against a wall. */
import { answering, refusal } from '../../demo/examples-tracker.ts';
import { doDeed, settled, showTracker } from '../../demo/show-tracker.ts';
import { accessCode, linkToken, received, session, underway } from '../../demo/tracker-views.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

const place = document.body;
const shown = (root: ShadowRoot) => root.querySelector('.redress')?.textContent?.replace(/\s+/g, ' ') ?? '';
const no = { 'POST /v1/tracker/sessions': [refusal(401, 'unauthenticated')] };
const posts = (calls: { what: string }[]) =>
  calls.filter(({ what }) => what.startsWith('POST')).map(({ what }) => what);

describe('opening a complaint', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('redress-tracker')) element.remove();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('spends the link by POST and takes it out of the address', async () => {
    const { root, calls } = await showTracker({ name: '', link: linkToken, answers: answering(received) }, place);
    expect(location.href).not.to.contain('rtl_');
    expect(posts(calls)).to.deep.equal(['POST /v1/tracker/sessions']);
    expect(calls.find(({ what }) => what.startsWith('POST'))?.body).to.deep.equal({ linkToken });
    expect(shown(root)).to.contain('HL-7K2Q-9XMD');
  });

  it('leads focus to the status once it is open', async () => {
    const { root } = await showTracker({ name: '', link: linkToken, answers: answering(received) }, place);
    expect(root.activeElement?.id).to.equal('status');
  });

  it('leaves other fragments of the page alone', async () => {
    history.replaceState(null, '', '#t=top');
    const { calls } = await showTracker({ name: '', answers: answering(received) }, place);
    expect(location.hash).to.equal('#t=top');
    expect(posts(calls)).to.deep.equal([]);
  });

  it('offers a fresh link in one tap when the link is spent, and says the one sentence', async () => {
    const { root, calls } = await showTracker({ name: '', link: linkToken, answers: answering(received, no) }, place);
    await doDeed(root, { press: '#act-fresh' });
    expect(calls.at(-1)?.what).to.equal('POST /v1/tracker/links');
    expect(calls.at(-1)?.body).to.deep.equal({ linkToken });
    expect(shown(root)).to.contain('If this link was ours, a new one is on its way to the address we have.');
    expect(root.querySelector('#reference'), 'the other way in').not.to.equal(null);
  });

  it('reads reference and code in any case, with spaces, dashes or neither', async () => {
    const { root, calls } = await showTracker({ name: '', answers: answering(received) }, place);
    await doDeed(root, { fill: '#reference', with: ' hl7k2q 9xmd ' });
    await doDeed(root, { fill: '#code', with: accessCode.toLowerCase().replaceAll('-', ' ') });
    await doDeed(root, { press: '#act-open' });
    const opening = calls.find(({ what }) => what === 'POST /v1/tracker/sessions');
    expect(opening?.body).to.deep.equal({ reference: 'HL-7K2Q-9XMD', accessCode });
    expect(shown(root)).to.contain('Received');
  });

  it('finds a mistyped code without asking the server', async () => {
    const { root, calls } = await showTracker({ name: '', answers: answering(received) }, place);
    await doDeed(root, { fill: '#reference', with: 'HL-7K2Q-9XMD' });
    await doDeed(root, { fill: '#code', with: 'K7QM-2XRA-9B4T-6HJ3' });
    await doDeed(root, { press: '#act-open' });
    expect(posts(calls)).to.deep.equal([]);
    expect(shown(root)).to.contain('Check the code');
    expect(root.activeElement?.className, 'focus').to.equal('summary');
    expect((root.querySelector('#code') as HTMLInputElement).value).to.equal('K7QM-2XRA-9B4T-6HJ3');
  });

  it('says the same for an unknown reference and a wrong code, and keeps both', async () => {
    const { root } = await showTracker({ name: '', answers: answering(received, no) }, place);
    await doDeed(root, { fill: '#reference', with: 'HL-7K2Q-9XMD' });
    await doDeed(root, { fill: '#code', with: accessCode });
    await doDeed(root, { press: '#act-open' });
    expect(shown(root)).to.contain('This reference and code do not open a complaint');
    expect((root.querySelector('#reference') as HTMLInputElement).value).to.equal('HL-7K2Q-9XMD');
    expect((root.querySelector('#code') as HTMLInputElement).value).to.equal(accessCode);
  });

  it('mails a link to who lost the code, naming the reference only if there is one', async () => {
    const { root, calls } = await showTracker({ name: '', answers: answering(received) }, place);
    await doDeed(root, { press: '#lost' });
    await doDeed(root, { fill: '#email', with: 'eleanor.marsh@mail.example' });
    await doDeed(root, { press: '#act-lost' });
    expect(calls.at(-1)?.body).to.deep.equal({ email: 'eleanor.marsh@mail.example', reference: null });
    expect(shown(root)).to.contain('If we have a complaint with this address');
  });

  it('keeps the session for the tab and reads on after a reload', async () => {
    const first = await showTracker({ name: '', link: linkToken, answers: answering(received) }, place);
    first.element.remove();
    const kept = JSON.parse(Object.values({ ...sessionStorage })[0] ?? 'null');
    expect(kept.token).to.equal(session.token);
    const { root, calls } = await showTracker({ name: '', open: true, answers: answering(received) }, place);
    expect(posts(calls)).to.deep.equal([]);
    expect(shown(root)).to.contain('Received');
  });

  it('opens the link of a letter that is pressed while the page is open', async () => {
    const { root, calls } = await showTracker({ name: '', open: true, answers: answering(underway) }, place);
    location.hash = `#t=${linkToken}`;
    await new Promise((resume) => addEventListener('hashchange', resume, { once: true }));
    await settled(root);
    expect(posts(calls)).to.deep.equal(['POST /v1/tracker/sessions']);
    expect(location.href).not.to.contain('rtl_');
  });
});
