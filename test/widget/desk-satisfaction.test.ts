/** The figures of how clients found the handling: nothing without n, response rate and outcome; nothing that is hidden; versions apart. */
import { deskSession } from '../../demo/desk-people.ts';
import { fewFigures, figures, noFigures } from '../../demo/desk-survey.ts';
import type { DeskFigures } from '../../sdk/contract/desk/figures.ts';
import { surveyItems } from '../../sdk/contract/survey.ts';
import { describe, expect, it } from '../support/spec.ts';
import {
  type Answer,
  caseElement,
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

const read = 'GET /v1/desk/figures';
const address = '/desk/satisfaction';
const open = (answer: Answer | Answer[] = ok(figures), at = address): Promise<Stage> => stage(at, { [read]: answer });
const textOf = (part: Element | null | undefined): string => part?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rowsIn = (table: Element | null | undefined): string[][] =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => textOf(cell.querySelector('.card-name + span') ?? cell)),
  );
const tablesOf = (root: ParentNode, item: string) =>
  [...root.querySelectorAll(`[id^=item-][id$=-${item}]`)].map((head) => head.closest('.item')?.querySelector('table'));
const onlyItem = (n: number | null, counts: number[] | null): DeskFigures => {
  const [first] = figures.instruments;
  if (!first) throw new Error('There are no figures');
  const group = { outcome: 'all' as const, answered: 40, items: [{ item: 'ease' as const, n, counts }] };
  return { ...figures, instruments: [{ ...first, groups: [group] }] };
};

describe('the figures of satisfaction', () => {
  caseElement();

  it('stand in the navigation for those who may read them, and for nobody else', async () => {
    const links = ({ desk }: Stage) =>
      [...(desk.shadowRoot?.querySelectorAll('nav a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links(await open())).to.include(address);
    strike();
    const handler = await stage('/desk/queue', {}, deskSession(['handler']));
    expect(links(handler)).not.to.include(address);
  });

  it('ask for the time and the area of the address', async () => {
    const shown = await open(ok({ ...figures, period: '2026', area: 'family' }), `${address}?period=2026&area=family`);
    expect(shown.asked(read).map(({ path }) => path.search)).to.deep.equal(['?period=2026&area=family']);
    expect(textIn(shown.root, '.what')).to.equal('2026, Family');
    expect(found<HTMLSelectElement>(shown.root, '#period').value).to.equal('2026');
    expect(found<HTMLSelectElement>(shown.root, '#area').value).to.equal('family');
  });

  it('change with the form, which changes the address', async () => {
    const shown = await open([ok(figures), ok(fewFigures)]);
    await fill(shown, '#period', '2026-Q4');
    expect(location.search, 'before it is sent').to.equal('');
    await press(shown, '#show');
    expect(location.search).to.equal('?period=2026-Q4');
    expect(shown.asked(read).at(-1)?.path.search).to.equal('?period=2026-Q4');
    expect(textIn(shown.root, '.what')).to.equal('October to December 2026, all areas of law');
  });

  it('say at the field why a quarter of one area is not shown, and ask for nothing', async () => {
    const shown = await open();
    await fill(shown, '#period', '2026-Q4');
    await fill(shown, '#area', 'family');
    await press(shown, '#show');
    expect(textIn(shown.root, '#area-error')).to.contain('Choose all time or a year');
    expect(shown.root.activeElement?.id).to.equal('area');
    expect(shown.asked(read).length).to.equal(1);
  });

  it('take an address that means nothing for all time and all areas', async () => {
    for (const query of ['?period=yesterday&area=x', '?period=2026-Q5', '?period=2026-Q4&area=family']) {
      const shown = await open(ok(figures), `${address}${query}`);
      expect(shown.asked(read).at(-1)?.path.searchParams.get('area'), query).to.equal(null);
      strike();
    }
  });

  it('show by outcome who was asked, who answered and the response rate, and in words what is not shown', async () => {
    const { root } = await open();
    const rows = rowsIn(root.querySelector('#asked-title')?.parentElement?.querySelector('table'));
    expect(rows[0]).to.deep.equal(['All outcomes', '231', '205', '118', '58%', '9', '17']);
    expect(rows[4]).to.deep.equal([
      'Settled',
      '21',
      '20',
      'not shown, to protect fewer than 10',
      'not shown, to protect fewer than 10',
      '1',
      '0',
    ]);
  });

  it('count those who were not asked by reason and outcome', async () => {
    const { root } = await open();
    const rows = rowsIn(root.querySelector('#not-asked-title')?.parentElement?.querySelector('table'));
    expect(rows.map(([reason, all]) => [reason, all])).to.deep.equal([
      ['It is with someone outside the firm', '6'],
      ['The client does not want to be asked', '4'],
      ['A bereavement', '2'],
      ['The answer has not reached them', '5'],
    ]);
    expect(rows[2]?.slice(1)).to.deep.equal(['2', '0', '2', '0', '0', '0']);
  });

  it('show who knows what they can do next as a figure of its own, with its n and the response rate', async () => {
    const { root } = await open();
    expect(textIn(root, '.know-next')).to.equal(
      'Clients who know what they can do next 65% 55 of 85 who answered this question know what they can do if they are still unhappy. n = 85, response rate 58%. Of those who answered the questions as they were last: Version 1, in your own wording (k3x9).',
    );
  });

  it('never show a version of the questions together with another', async () => {
    const { root } = await open();
    expect([...root.querySelectorAll('.instrument h3')].map(textOf)).to.deep.equal([
      'Version 1, in your own wording (k3x9)',
      'Version 1',
    ]);
    expect(textIn(root, '.redress')).to.contain('Answers to different versions are never counted together.');
    expect(tablesOf(root, 'ease').map((table) => rowsIn(table)[0]?.[2])).to.deep.equal(['86', '32']);
  });

  it('have a chart and a table for every item, which hold the same figures beside n and rate', async () => {
    const { root } = await open();
    const items = [...root.querySelectorAll('.instrument')][0]?.querySelectorAll('.item') ?? [];
    expect(items.length).to.equal(surveyItems.length);
    for (const item of items) {
      const [whole = []] = rowsIn(item.querySelector('table'));
      const [, rate, n, ...answers] = whole;
      const counts = answers.map((answer) => Number.parseInt(answer, 10));
      expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(Number(n));
      const bar = item.querySelector('.bars svg');
      expect(textOf(bar?.querySelector('.n'))).to.equal(`n = ${n}, rate ${rate}`);
      expect([...(bar?.querySelectorAll('rect.part') ?? [])].length).to.equal(counts.filter(Boolean).length);
    }
  });

  it('draw each answer as wide as its share, the best fullest, whatever the order on the wire', async () => {
    const { root } = await open(ok(onlyItem(40, [4, 6, 0, 10, 20])));
    const parts = [...root.querySelectorAll('.bars rect.part')].map((part) =>
      ['x', 'width', 'fill'].map((name) => part.getAttribute(name)),
    );
    expect(parts).to.deep.equal([
      ['0%', '10%', 'url(#ink-1)'],
      ['10%', '15%', 'url(#ink-2)'],
      ['25%', '25%', 'url(#ink-4)'],
      ['50%', '50%', 'url(#ink-5)'],
    ]);
    strike();
    const { root: again } = await open();
    const [rights] = tablesOf(again, 'rights');
    expect([...(rights?.querySelectorAll('thead th') ?? [])].map(textOf).slice(3)).to.deep.equal([
      'No',
      'Not sure',
      'Yes',
    ]);
    const counts = figures.instruments[0]?.groups[0]?.items.find(({ item }) => item === 'rights')?.counts;
    expect(Number.parseInt(rowsIn(rights)[0]?.at(-1) ?? '', 10)).to.equal(counts?.[0]);
  });

  it('say once, across the row, what is not shown; n alone where the rest would give somebody away', async () => {
    const few = await open();
    const [ease] = tablesOf(few.root, 'ease');
    expect(rowsIn(ease).at(-1)).to.deep.equal(['Not decided by us', 'not shown, to protect fewer than 10']);
    expect(textIn(few.root, '.bars')).to.contain('Not decided by us not shown, to protect fewer than 10');
    strike();
    const part = await open(ok(onlyItem(40, null)));
    expect(rowsIn(tablesOf(part.root, 'ease')[0])).to.deep.equal([
      ['All outcomes', '58%', '40', 'not shown, to protect fewer than 10'],
    ]);
    strike();
    const nobody = await open(ok(onlyItem(0, [0, 0, 0, 0, 0])));
    expect(textIn(nobody.root, '.bars')).to.contain('nobody answered');
    expect(nobody.root.querySelectorAll('.bars rect.part').length).to.equal(0);
  });

  it('say that few answered, and that no complaint ended', async () => {
    const few = await open(ok(fewFigures), `${address}?period=2026-Q4`);
    expect(textIn(few.root, '.know-next')).to.contain('It is not shown, to protect fewer than 10 people.');
    expect(textIn(few.root, '.instrument'), 'said once').to.contain('Nothing of it is shown');
    expect(few.root.querySelectorAll('.item').length).to.equal(0);
    strike();
    const none = await open(ok(noFigures));
    expect(textIn(none.root, '.empty')).to.equal('No complaint ended in this time.');
    expect(none.root.querySelectorAll('table').length).to.equal(0);
  });

  it('say how it is counted, and what is hidden', async () => {
    const { root } = await open();
    expect(textIn(root, '.method')).to.contain('Everybody whose complaint has ended is asked, whatever its outcome');
    expect(textIn(root, '.method')).to.contain('shown only where 10 or more of them answered');
  });

  it('say when the server does not answer, and ask again', async () => {
    const shown = await open([refusal(500, 'internal'), ok(figures)]);
    expect(textIn(shown.root, '.failed')).to.contain('Something failed on the server');
    await press(shown, '#act-look');
    expect(shown.root.querySelectorAll('.instrument').length).to.equal(2);
  });
});
