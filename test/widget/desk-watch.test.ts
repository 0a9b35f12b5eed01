/** A session that ends while nobody does anything: noticed in time, however wrong the clock of the machine. */
import { SessionWatch } from '../../widget/desk/session-watch.ts';
import { json } from '../support/scripted-fetch.ts';
import { afterEach, beforeEach, describe, expect, it } from '../support/spec.ts';
import { pad, padViews as views } from './desk-pad.ts';
import { closeDesk, find, openDesk, ruth, settled, signedOut } from './desk-stage.ts';

const genuine = globalThis.setTimeout;
const minute = 60_000;

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
