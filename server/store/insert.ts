/** The text of an insert, built once per table and set of columns. Names come from our own code, never from input. */
import type { Row } from './store.ts';

const known = new Map<string, string>();

/** `insert … values (?, …) on conflict do nothing` for `count` rows of the same columns; `mark` writes the n-th parameter. */
export function insertText(
  table: string,
  columns: readonly string[],
  count: number,
  mark: (at: number) => string,
  returning = '',
): string {
  const key = `${table}|${columns.join()}|${count}|${mark(1)}|${returning}`;
  const found = known.get(key);
  if (found) return found;
  const rows = Array.from({ length: count }, (_, row) => {
    const marks = columns.map((_, column) => mark(row * columns.length + column + 1));
    return `(${marks.join(', ')})`;
  });
  const text = `insert into ${table} (${columns.join(', ')}) values ${rows.join(', ')} on conflict do nothing${returning}`;
  known.set(key, text);
  return text;
}

/** The columns of a row, in its own order. */
export const columnsOf = (row: Row): string[] => Object.keys(row);
