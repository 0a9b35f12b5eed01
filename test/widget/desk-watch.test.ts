/** A session that ends while nobody does anything: noticed in time, however wrong the clock of the machine. */
import { betweenTabs, SessionWatch } from '../../widget/desk/session-watch.ts';
import { json } from '../support/scripted-fetch.ts';
import { afterEach, beforeEach, describe, expect, it } from '../support/spec.ts';
import { pad, signIn, padViews as views } from './desk-pad.ts';
import { closeDesk, done, find, imran, openDesk, press, ruth, settled, signedOut } from './desk-stage.ts';

const genuine = globalThis.setTimeout;
const minute = 60_000;
const read = 'GET /v1/desk/session';
const enter = 'POST /v1/desk/session';

describe('the watch over a session', () => {
  let waits: number[] = [];
  beforeEach(() => {
    waits = [];
    globalThis.setTimeout = ((_: () => void, wait: number) => waits.push(wait)) as unknown as typeof setTimeout;
  });
  afterEach(() => {
    globalThis.setTimeout = genuine;
    closeDesk();
  });
  const waitFor = (left: number): number => {
    const watch = new SessionWatch(() => {});
    watch.until({ expiresAt: new Date(Date.now() + left).toISOString() });
    watch.stop();
    return waits.at(-1) ?? 0;
  };

  it('asks just after the session would end', () => {
    expect(waitFor(10 * minute)).to.be.within(10 * minute, 10 * minute + 2_000);
  });

  it('neither asks all the time nor never where the clocks differ', () => {
    expect(waitFor(-60 * 24 * minute)).to.equal(30_000);
    expect(waitFor(56 * 24 * 60 * minute)).to.equal(31 * minute);
  });

  it('covers the page once the session has ended, and keeps what was typed behind it', async () => {
    let look = (): void => {};
    globalThis.setTimeout = ((work: () => void, wait: number) => {
      if (wait < 30_000) return genuine(work, wait);
      look = work;
      return 0;
    }) as unknown as typeof setTimeout;
    const stage = await openDesk('/desk/pads', { 'GET /v1/desk/session': [json(200, ruth), signedOut] }, { views });
    pad(stage).value = 'Half a letter';
    look();
    await settled(stage.desk);
    expect(stage.root.querySelector<HTMLDialogElement>('dialog')?.open).to.equal(true);
    expect(find(stage.form, '.sign-in-why').textContent).to.contain('Your session has ended');
    expect(pad(stage).value).to.equal('Half a letter');
  });
});

describe('a desk beside another in the same browser', () => {
  const other = new BroadcastChannel(betweenTabs);
  afterEach(closeDesk);

  it('covers its page at once when somebody else signs in there, and keeps what was typed', async () => {
    const stage = await openDesk('/desk/pads', { [read]: [json(200, ruth), json(200, imran)] }, { views });
    pad(stage).value = 'Half a letter';
    other.postMessage('look');
    await settled(stage.desk);
    expect(find(stage.form, '.sign-in-title').textContent).to.equal('Somebody else has signed in');
    expect(find(stage.form, '.sign-in-why').textContent).to.contain('everything on the page is kept');
    expect(pad(stage).value).to.equal('Half a letter');
  });

  it('gives its page up to whoever is signed in by now, where that is wanted', async () => {
    const stage = await openDesk('/desk/pads', { [read]: [json(200, ruth), json(200, imran)] }, { views });
    pad(stage).value = 'Half a letter';
    other.postMessage('look');
    await settled(stage.desk);
    await press(stage.desk, 'Give up this page');
    expect(stage.root.textContent).to.contain('Signed in as Imran Sadiq');
    expect(pad(stage).value).to.equal('');
  });

  it('stays as it is while the same person is signed in', async () => {
    const stage = await openDesk('/desk/pads', { [read]: json(200, ruth) }, { views });
    other.postMessage('look');
    await settled(stage.desk);
    expect([stage.told.length, stage.root.querySelector('dialog') === null]).to.deep.equal([2, true]);
  });

  it('tells the others when somebody signs in or out here', async () => {
    const heard: unknown[] = [];
    other.onmessage = ({ data }) => heard.push(data);
    const answers = { [enter]: done, 'DELETE /v1/desk/session': done, [read]: json(200, ruth) };
    const stage = await openDesk('/desk/pads', answers, { kept: false, views });
    await signIn(stage);
    await press(stage.desk, 'Sign out');
    await settled(stage.desk);
    expect(heard).to.deep.equal(['look', 'look']);
  });
});
