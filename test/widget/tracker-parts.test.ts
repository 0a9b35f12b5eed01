/** The pieces of the tracker by themselves: dates, typing errors, what a tab keeps, when it looks again, the link. */
import { filed } from '../../demo/examples.ts';
import { accessCode, linkToken, session } from '../../demo/tracker-views.ts';
import { door } from '../../sdk/words/en/door.ts';
import { tracker } from '../../sdk/words/en/tracker.ts';
import { speaker } from '../../sdk/words/words.ts';
import { dateWords } from '../../widget/door/dates.ts';
import { keepingFor } from '../../widget/door/keeping.ts';
import { takeLink } from '../../widget/door/link.ts';
import { keep } from '../../widget/form/draft.ts';
import { shelfOf } from '../../widget/shelf.ts';
import { faultsOf } from '../../widget/tracker/entry.ts';
import { follow, pace } from '../../widget/tracker/following.ts';
import type { TrackerSay } from '../../widget/tracker/telling.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

const say = speaker({ ...door, ...tracker }) as TrackerSay;
const blank = { reference: '', code: '', email: '', message: '', reason: '', heads: '' };
const keeping = () => keepingFor('https://complaints.example', 'pk_test_x');

describe('dates of the tracker', () => {
  const dates = dateWords('en-GB', 'Europe/London');

  it('are the same calendar day whatever the zone', () => {
    expect(dateWords('en-GB', 'Pacific/Honolulu').day('2026-11-30')).to.equal(dates.day('2026-11-30'));
    expect(dates.day('2026-11-30')).to.match(/^Monday,? 30 November 2026$/);
  });

  it('put an instant on the day it was where the firm is', () => {
    expect(dates.dayOf('2026-06-30T23:30:00Z')).to.equal('1 July 2026');
    expect(dates.timeOf('2026-06-30T23:30:00Z')).to.equal('1 July 2026 at 00:30');
  });
});

describe('what is typed to open a complaint', () => {
  it('is taken in any form people copy it', () => {
    for (const reference of ['HL-7K2Q-9XMD', 'hl 7k2q 9xmd', 'HL7K2Q9XMD', 'ＨＬ－７Ｋ２Ｑ－９ＸＭＤ', 'HL–7K2Q–9XMD'])
      expect(faultsOf('open', { ...blank, reference, code: accessCode }, say), reference).to.deep.equal({});
  });

  it('is found wrong for every single slip of the code', () => {
    for (const at of [0, 7, 18])
      for (const wrong of ['2', '8', 'Z']) {
        const code = accessCode.slice(0, at) + wrong + accessCode.slice(at + 1);
        const fault = faultsOf('unlock', { ...blank, code }, say).code;
        expect(fault === undefined, code).to.equal(code === accessCode);
      }
  });

  it('asks for what is missing', () => {
    expect(Object.keys(faultsOf('open', blank, say))).to.deep.equal(['reference', 'code']);
    expect(Object.keys(faultsOf('lost', blank, say))).to.deep.equal(['email']);
    expect(faultsOf('message', { ...blank, message: ' \n' }, say).message).to.equal(
      tracker['tracker.messages.missing'],
    );
  });

  it('counts the length of a message as people do', () => {
    expect(faultsOf('message', { ...blank, message: '🙂'.repeat(10_000) }, say)).to.deep.equal({});
    expect(faultsOf('message', { ...blank, message: '🙂'.repeat(10_003) }, say).message).to.contain('3 characters');
  });
});

describe('what the tab keeps', () => {
  afterEach(() => sessionStorage.clear());

  it('is the session, until it is forgotten', () => {
    keeping().keepSession(session);
    expect(keeping().session()).to.deep.equal(session);
    keeping().forget();
    expect(keeping().session()).to.equal(null);
  });

  it('is apart for each firm', () => {
    keeping().keepSession(session);
    expect(keepingFor('https://complaints.example', 'pk_test_y').session()).to.equal(null);
  });

  it('keeps a message when the session ends, and drops it when the person leaves', () => {
    keeping().keepDraft('HL-7K2Q-9XMD', 'message', 'Hello');
    keeping().forget();
    expect(keeping().draft('HL-7K2Q-9XMD', 'message')).to.equal('Hello');
    keeping().forget('HL-7K2Q-9XMD');
    expect(keeping().draft('HL-7K2Q-9XMD', 'message')).to.equal('');
  });

  it('uses one key for the same words until they arrived, also after a reload', async () => {
    const keys: string[] = [];
    const lost = async (key: string) => {
      keys.push(key);
      throw new Error('lost');
    };
    const arrives = async (key: string) => keys.push(key);
    await keeping()
      .once('Hello', lost)
      .catch(() => 'as expected');
    await keeping().once('Hello', arrives);
    await keeping().once('Hello', arrives);
    expect(keys[1]).to.equal(keys[0]);
    expect(keys[2]).not.to.equal(keys[0]);
  });

  it('remembers the key of each message and act, whatever was sent in between', async () => {
    const keys: Record<string, string[]> = {};
    const send = (act: string, arrives: boolean) =>
      keeping()
        .once(act, async (key) => {
          keys[act] = [...(keys[act] ?? []), key];
          if (!arrives) throw new Error('lost');
        })
        .catch(() => 'as expected');
    await send('message HL-7K2Q-9XMD Hello', false);
    await send('message HL-7K2Q-9XMD Hello there', true);
    await send('withdraw HL-7K2Q-9XMD null', false);
    await send('message HL-7K2Q-9XMD Hello', true);
    await send('withdraw HL-7K2Q-9XMD null', true);
    expect(Object.values(keys).map((used) => [used.length, new Set(used).size])).to.deep.equal([
      [2, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(new Set(Object.values(keys).flat()).size).to.equal(3);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is gone once the person leaves, with reference and code of the form in the same tab', () => {
    const form = shelfOf('pk_test_x', '1');
    for (const shelf of [form, shelfOf('pk_test_y', '1')])
      keep(shelf, { receipt: { filed, sentEmail: true, older: false } });
    keeping().forget();
    expect(sessionStorage.getItem(form)).to.contain(filed.accessCode);
    keeping().forget(filed.reference);
    expect(Object.keys(sessionStorage)).to.deep.equal([shelfOf('pk_test_y', '1')]);
  });

  it('takes something cut off for nothing', () => {
    sessionStorage.setItem('redress:https://complaints.example:pk_test_x:session', '{"token":');
    expect(keeping().session()).to.equal(null);
  });
});

describe('looking again', () => {
  it('happens on return, not twice for one return, and never while it was stopped', () => {
    let now = 1_000_000;
    let looks = 0;
    const stop = follow({ ask: () => looks++, returned: () => {}, idle: () => {} }, () => now);
    now += pace.apart;
    dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(looks).to.equal(1);
    stop();
    now += pace.look;
    dispatchEvent(new Event('focus'));
    expect(looks).to.equal(1);
  });
});

describe('while the page stays open', () => {
  const start = 1_000_000;
  const run = () => {
    const seen: string[] = [];
    const clock = { now: start, tick: () => {} };
    const stop = follow(
      { ask: () => seen.push('ask'), returned: () => {}, idle: () => seen.push('idle') },
      () => clock.now,
      (tick) => {
        clock.tick = tick;
        return () => {};
      },
    );
    const at = (milliseconds: number) => {
      clock.now = start + milliseconds;
      clock.tick();
      return seen.splice(0);
    };
    return { at, stop };
  };

  it('looks again while someone is there, and stops asking when nobody is', () => {
    const { at, stop } = run();
    expect(at(pace.look)).to.deep.equal(['ask']);
    expect(at(pace.someoneThere + 1)).to.deep.equal([]);
    dispatchEvent(new KeyboardEvent('keydown'));
    expect(at(pace.someoneThere + pace.look)).to.deep.equal(['ask']);
    stop();
  });

  it('hides the complaint when the session must have ended', () => {
    const { at, stop } = run();
    expect(at(pace.idle)).to.deep.equal([]);
    expect(at(pace.idle + 1)).to.deep.equal(['idle']);
    stop();
  });
});

describe('the link of a letter', () => {
  it('is taken once and leaves page, query and history state as they were', () => {
    const before = location.pathname + location.search;
    history.replaceState({ kept: 1 }, '', `#t=${linkToken}`);
    expect(takeLink()).to.equal(linkToken);
    expect(takeLink()).to.equal(null);
    expect(location.pathname + location.search + location.hash).to.equal(before);
    expect(history.state).to.deep.equal({ kept: 1 });
  });
});
