/** A table of figures: numbers in columns where there is room, and one card a row where there is not. */
import { html, nothing, type TemplateResult } from 'lit';

/** `share`: of a whole; `said`: words in the place of so many figures. */
export type FigureCell = number | string | { count: number; share: string } | { said: string; across: number };

export interface FigureTable {
  caption: string;
  /** `parts`: columns after the third are the parts of one whole, and stand side by side on cards too. */
  look?: 'parts';
  /** The first is that of the names. A sign of a column, such as its pattern, stands before its name. */
  columns: readonly (string | { name: string; sign: TemplateResult })[];
  /** `whole`: the row all others are part of. */
  rows: readonly { name: string; whole?: boolean; cells: readonly FigureCell[] }[];
}

type Column = FigureTable['columns'][number];

/** Roles are said out loud, because some browsers drop them where rows are laid out as cards. */
export const figureTable = ({ caption, look, columns, rows }: FigureTable): TemplateResult => html`
  <table class="figures ${look ?? ''}" role="table">
    <caption class="hidden">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${headOf(column)}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ name, whole, cells }) => html`<tr role="row" class=${whole ? 'whole' : ''}>
          <th role="rowheader" scope="row">${name}</th>
          ${cells.map((cell, at) => cellOf(cell, columns[at + 1] ?? ''))}
        </tr>`,
      )}
    </tbody>
  </table>
`;

function cellOf(cell: FigureCell, column: Column): TemplateResult {
  const said = typeof cell === 'object' && 'said' in cell ? cell : undefined;
  return html`<td role="cell" class=${said ? 'said' : ''} colspan=${said && said.across > 1 ? said.across : nothing}>
    <span class="card-name">${headOf(column)}</span><span>${said?.said ?? figureOf(cell)}</span>
  </td>`;
}

const figureOf = (cell: FigureCell): unknown =>
  typeof cell === 'object' && 'count' in cell ? html`${cell.count} <span class="share">(${cell.share})</span>` : cell;

const headOf = (column: Column): string | TemplateResult =>
  typeof column === 'string' ? column : html`${column.sign} ${column.name}`;
