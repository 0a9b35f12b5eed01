/** Tables as CSV: what a spreadsheet opens says what was written, and runs nothing. */

import { csvOf } from '../../widget/desk/parts/csv.ts';
import { describe, expect, it } from '../support/spec.ts';

/** Reads CSV as RFC 4180 says, so that what was written can be compared with what comes out. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of csv.replace(/^\uFEFF/, '').matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const hostile = [
  '=HYPERLINK("https://evil.example","press")',
  '+1+1',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＠SUM(1)',
];

describe('a table as CSV', () => {
  it('begins no cell with what a spreadsheet would run', () => {
    const [row = []] = read(csvOf([hostile]));
    expect(row).to.deep.equal(hostile.map((cell) => `'${cell}`));
  });

  it('quotes commas, quotes and ends of lines, and nothing else', () => {
    expect(csvOf([['plain', 'a,b', 'say "so"', 'two\r\nlines', '']])).to.equal(
      '\uFEFFplain,"a,b","say ""so""","two\r\nlines",\r\n',
    );
  });

  it('comes back as it went in, row by row', () => {
    const rows = [
      ['Outcome', 'n'],
      ['“Quoted”, with a comma', '12'],
      ['', 'é 苦情 👩‍⚖️'],
    ];
    expect(read(csvOf(rows))).to.deep.equal(rows);
  });

  it('leaves numbers as numbers, below nothing too, and signs within a cell as they are', () => {
    expect(csvOf([[-5, 0, 'a=b', 'x-y']])).to.equal('\uFEFF-5,0,a=b,x-y\r\n');
  });
});
