/** The queue and the look-up: what is due in words, one-press filters, the address as the whole state, and the way back. */
import { deskSession } from '../../demo/desk-people.ts';
import { counts, queued } from '../../demo/desk-queue.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  caseAddress,
  fill,
  found,
  goBack,
  ok,
  press,
  refusal,
  type Stage,
  settled,
  stage,
  strike,
  textIn,
} from './case-stage.ts';

const list = 'GET /v1/desk/complaints';
const lines = (root: ShadowRoot) =>
  [...root.querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const asked = (shown: Stage) => Object.fromEntries(shown.asked(list).at(-1)?.path.searchParams ?? []);

describe('the queue', () => {
  afterEach(strike);

  it('says what is due, by when and how long that is, and what is late', async () => {
    const { root } = await stage('/desk/queue');
    const rows = lines(root);
    expect(rows[0]).to.contain('Get in touch by Monday 23 November, overdue by 2 days');
    expect(rows[1]).to.contain('Get in touch by Wednesday 25 November, today');
    expect(rows[2]).to.contain('Tell them how it stands by Saturday 28 November, 3 days');
    expect(rows[3]).to.contain('Answer by Monday 18 January 2027, 54 days');
    expect(rows[4]).to.contain('Nothing is due');
  });

  it('goes by the server’s clock, however wrong that of the machine is', async () => {
    const { root } = await stage('/desk/queue', {}, { ...deskSession(), now: '2026-11-28T10:00:00.000Z' });
    expect(lines(root)[0]).to.contain('overdue by 5 days');
    expect(lines(root)[1]).to.contain('overdue by 3 days');
  });

  it('says flags and claims in words', async () => {
    const { root } = await stage('/desk/queue');
    expect(lines(root)[0]).to.match(/Not confirmed by the client/);
    expect(lines(root)[0]).to.match(/Daniel Reyes is working on it/);
    expect(lines(root)[4]).to.match(/Grumble only, no dates/);
  });

  it('asks for what the address says, and shows the counts of every filter', async () => {
    const shown = await stage('/desk/queue?filter=overdue&handler=me&sort=received');
    expect(asked(shown)).to.deep.equal({ filter: 'overdue', handler: 'me', sort: 'received' });
    const filters = [...shown.root.querySelectorAll('.filter')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(filters).to.deep.equal([
      'Open 5',
      'Overdue 1',
      'Due in two working days 1',
      'Waiting for client 1',
      'Unassigned 2',
      'Mine 1',
      'All',
    ]);
  });

  it('narrows with one press, and the browser goes back to what was shown', async () => {
    const shown = await stage('/desk/queue');
    await press(shown, '.filter[href*=unassigned]');
    expect(location.search).to.equal('?filter=unassigned');
    expect(asked(shown).filter).to.equal('unassigned');
    expect(found(shown.root, '.filter[aria-current]').textContent).to.contain('Unassigned');
    await goBack(shown);
    expect(asked(shown).filter).to.equal('open');
  });

  it('lists every status where one is chosen', async () => {
    const shown = await stage('/desk/queue');
    await fill(shown, '#status', 'closed');
    expect(asked(shown)).to.deep.equal({ status: 'closed', sort: 'due' });
    expect(location.search).to.equal('?status=closed');
    await press(shown, '.filter[href*=mine]');
    expect(found<HTMLSelectElement>(shown.root, '#status').value, 'the list follows the address').to.equal('');
  });

  it('shows more by the cursor, keeps it in the address, and stands on the first new row', async () => {
    const [first, ...others] = queued;
    const shown = await stage('/desk/queue', {
      [list]: ({ path }) =>
        path.searchParams.get('after') === 'c1'
          ? ok({ items: [first, ...others], next: null, counts })
          : ok({ items: [first], next: 'c1', counts }),
    });
    await press(shown, '#act-more');
    expect(lines(shown.root).length, 'a row that moved is shown once').to.equal(queued.length);
    expect(location.search).to.contain('page=2');
    expect(shown.root.activeElement?.id).to.equal(`row-${others[0]?.id}`);
  });

  it('comes back from a case to the row that led there', async () => {
    const shown = await stage('/desk/queue');
    await press(shown, `#row-${queued[2]?.id}`);
    expect(location.pathname).to.equal(caseAddress);
    await goBack(shown);
    expect(shown.root.activeElement?.id).to.equal(`row-${queued[2]?.id}`);
  });

  it('is as it was for who goes on from a case by its link back', async () => {
    const shown = await stage('/desk/queue?filter=mine&sort=received');
    await press(shown, `#row-${queued[2]?.id}`);
    await press(shown, '.back a');
    expect(location.search).to.equal('?filter=mine&sort=received');
  });

  it('looks again when somebody returns to the page, and keeps the row they stand on', async () => {
    const shown = await stage('/desk/queue', {
      [list]: [ok({ items: queued, next: null, counts }), ok({ items: queued.toReversed(), next: null, counts })],
    });
    found(shown.root, `#row-${queued[1]?.id}`).focus();
    const late = Date.now() + 5_000;
    Date.now = () => late;
    dispatchEvent(new Event('focus'));
    await settled(shown.desk);
    expect(lines(shown.root)[0]).to.contain('Priya Raman');
    expect(shown.root.activeElement?.id).to.equal(`row-${queued[1]?.id}`);
  });

  it('says in plain words that nothing is there', async () => {
    const { root } = await stage('/desk/queue?filter=overdue', {
      [list]: ok({ items: [], next: null, counts: { ...counts, overdue: 0 } }),
    });
    expect(textIn(root, '.empty')).to.equal('Nothing is overdue.');
  });

  it('says that the server does not answer, and tries again when asked', async () => {
    const shown = await stage('/desk/queue', {
      [list]: [refusal(500, 'internal'), ok({ items: queued, next: null, counts })],
    });
    expect(textIn(shown.root, '.failed')).to.contain('Something failed on the server');
    await press(shown, '#act-look');
    expect(lines(shown.root).length).to.equal(queued.length);
  });

  it('shows names of clients as text, unable to turn round what stands beside them', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202Etxet';
    const [first] = queued;
    const { root } = await stage('/desk/queue', {
      [list]: ok({ items: [{ ...first, complainant: hostile }], next: null, counts }),
    });
    expect(root.querySelector('td img')).to.equal(null);
    expect(found(root, 'td.client bdi').textContent).to.equal(hostile);
    expect(document.title).to.equal('Queue – Harbour & Lane Solicitors');
  });

  it('offers logging only to those who may', async () => {
    const { root } = await stage('/desk/queue', {}, deskSession(['compliance']));
    expect(root.querySelector('[href="/desk/log"]')).to.equal(null);
  });

  for (const at of ['/desk/queue', '/desk/queue?filter=mine&status=received', '/desk/look-up'])
    it(`has no accessibility fault at ${at}`, async () => {
      const { desk } = await stage(at);
      expect(await accessibilityFaults(desk)).to.deep.equal([]);
    });
});

describe('the look-up', () => {
  afterEach(strike);

  it('opens the one complaint it finds, from the bar, and leaves the address of the client out of the address bar', async () => {
    const shown = await stage('/desk/queue', {
      [list]: ({ path }) => ok({ items: path.searchParams.has('q') ? [queued[2]] : queued, next: null, counts }),
    });
    const bar = shown.desk.shadowRoot;
    if (!bar) throw new Error('The desk is not drawn');
    found<HTMLInputElement>(bar, '#look-up-bar').value = ' eleanor.marsh@mail.example ';
    found(bar, '.look-up button').click();
    await settled(shown.desk);
    expect(asked(shown)).to.deep.equal({ q: 'eleanor.marsh@mail.example' });
    expect(location.pathname).to.equal(caseAddress);
    await goBack(shown);
    expect(location.href).not.to.contain('eleanor');
  });

  it('lists several, and says in plain words that there are none', async () => {
    const shown = await stage('/desk/look-up', {
      [list]: [ok({ items: queued, next: null, counts }), ok({ items: [], next: null, counts })],
    });
    await fill(shown, '#q', 'someone@mail.example');
    await press(shown, 'form button');
    expect(lines(shown.root).length).to.equal(queued.length);
    await press(shown, 'form button');
    expect(textIn(shown.root, '.empty')).to.contain('No complaint that you may see');
  });

  it('asks for something to look for', async () => {
    const shown = await stage('/desk/look-up');
    await press(shown, 'form button');
    expect(textIn(shown.root, '#q-error')).to.equal('Type a reference or a whole e-mail address.');
    expect(shown.asked(list).length).to.equal(0);
  });
});
