/** The figures as a file: all that is shown and nothing else, each with what it is read beside. */
import { fewFigures, figures } from '../../demo/desk-survey.ts';
import { figuresCsv, fileName } from '../../widget/desk/satisfaction/figures-csv.ts';
import { describe, expect, it } from '../support/spec.ts';
import { caseElement, ok, press, stage } from './case-stage.ts';

const rowsOf = (csv: string): string[] =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

describe('the figures as a file', () => {
  caseElement();

  it('has one row for each figure, with n and response rate beside', () => {
    const rows = rowsOf(figuresCsv(figures));
    expect(rows[0]).to.equal('Period,Area of law,Questions,What,Outcome,Answer,Figure,Share,n,Response rate');
    expect(rows[1]).to.equal('All time,All areas,,Ended,All outcomes,,231,,,');
    expect(rows).to.include(
      'All time,All areas,"Version 1, in your own wording (k3x9)",How easy it was to complain,All outcomes,1 worst,11,13%,86,58%',
    );
    expect(rows).to.include(
      'All time,All areas,"Version 1, in your own wording (k3x9)",Know what they can do next,All outcomes,,55,65%,85,58%',
    );
    expect(rows).to.include('All time,All areas,,Not asked: A bereavement,Partly upheld,,2,,,');
  });

  it('holds nothing that is not shown', () => {
    const rows = rowsOf(figuresCsv(figures)).filter((row) => row.includes('Settled') && row.includes('Version'));
    expect(rows.length).to.be.greaterThan(8);
    for (const row of rows)
      expect(row).to.contain('"not shown, to protect fewer than 10",,"not shown, to protect fewer than 10"');
    expect(rowsOf(figuresCsv(fewFigures))).to.include(
      'October to December 2026,All areas,Version 1,Know what they can do next,All outcomes,,"not shown, to protect fewer than 10",,"not shown, to protect fewer than 10","not shown, to protect fewer than 10"',
    );
  });

  it('is as wide in every row', () => {
    const cells = (row: string) => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
    const widths = new Set(rowsOf(figuresCsv(figures)).map(cells));
    expect([...widths]).to.deep.equal([10]);
  });

  it('is named by what it holds', () => {
    expect(fileName(figures)).to.equal('satisfaction-all.csv');
    expect(fileName({ ...figures, period: '2026', area: 'family' })).to.equal('satisfaction-2026-family.csv');
  });

  it('is given with a press, under its name', async () => {
    const shown = await stage('/desk/satisfaction', { 'GET /v1/desk/figures': ok(figures) });
    const saved: Promise<[name: string, text: string]>[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download, href } = this;
      saved.push(fetch(href).then(async (file) => [download, await file.text()]));
    };
    await press(shown, '#download');
    HTMLAnchorElement.prototype.click = click;
    expect(await Promise.all(saved)).to.deep.equal([
      ['satisfaction-all.csv', figuresCsv(figures).replace('\uFEFF', '')],
    ]);
  });
});
