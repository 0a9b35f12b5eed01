/** Tables as CSV: quoted as RFC 4180 says, and unable to become a formula in whatever opens them. */

type Cell = string | number;

/** Signs by which a spreadsheet takes a cell for a formula, full-width ones too (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const quoted = /[",\r\n]/;

/** The rows as one text. Opens with a mark by which a spreadsheet knows that it is UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const inert = formula.test(cell) ? `'${cell}` : cell;
  return quoted.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
