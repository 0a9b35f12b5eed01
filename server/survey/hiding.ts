/**
 * Which numbers of a table are not shown, so that no number of few people is, nor can be had by adding and subtracting those that
 * are: few themselves, then along every line of the table, then whatever exact elimination still finds.
 */
import { leastShown } from '../../sdk/contract/desk/figures.ts';
import type { Line } from './cells.ts';
import { determined } from './determined.ts';

/**
 * Numbers that add up along lines. `closed`: cells that are not shown whatever they hold. `given`: those that another table gives
 * away as long as only the cells of `hidden` are not shown here. `guards`: whether a cell is hidden in another table so well that
 * nothing of this one tells it.
 */
export interface Table {
  values: readonly number[];
  lines: readonly Line[];
  closed: Iterable<number>;
  given?: (hidden: ReadonlySet<number>) => ReadonlySet<number>;
  guards?: (cell: number) => boolean;
}

/** The table while cells are being hidden. `unknown`: those whose number nobody is told; that a cell is empty anybody may guess. */
interface Half extends Table {
  hidden: Set<number>;
  unknown: Set<number>;
}

export const isFew = (value: number): boolean => value > 0 && value < leastShown;

/** The cells that are not shown. Whatever the numbers, hiding ends: with all hidden nothing follows from anything. */
export function hiddenIn(table: Table): ReadonlySet<number> {
  const few = table.values.flatMap((value, cell) => (isFew(value) ? [cell] : []));
  const half: Half = { ...table, hidden: new Set([...table.closed, ...few]), unknown: new Set() };
  do learn(half);
  while (alongLines(half) || byElimination(half));
  return half.hidden;
}

function learn(half: Half): void {
  const { hidden, values, given } = half;
  const known = given?.(hidden) ?? new Set();
  half.unknown = new Set([...hidden].filter((cell) => (values[cell] ?? 0) > 0 && !known.has(cell)));
}

function hide(half: Half, cell: number | undefined): boolean {
  if (cell === undefined) return false;
  half.hidden.add(cell);
  half.unknown.add(cell);
  return true;
}

/** Hides one more in every line that gives something away; whether there was any. */
const alongLines = (half: Half): boolean =>
  half.lines.map((line) => isWeak(half, line) && hide(half, nextIn(half, line))).includes(true);

/** One unknown is told by the rest; so are several that come to few people together. */
function isWeak({ unknown, values }: Half, [total, ...parts]: Line): boolean {
  const open = parts.filter((part) => unknown.has(part));
  if (unknown.has(total)) return open.length === 0;
  return open.length === 1 || isFew(sumOf(values, open));
}

const sumOf = (values: readonly number[], cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);

/** The smallest part that is shown; the total where there is none. */
const nextIn = (half: Half, [total, ...parts]: Line): number | undefined =>
  smallest(half, parts) ?? smallest(half, [total]);

/** Of those that are shown and not empty. */
const smallest = ({ hidden, values }: Half, cells: readonly number[]): number | undefined =>
  cells
    .filter((cell) => !hidden.has(cell) && (values[cell] ?? 0) > 0)
    .toSorted((one, other) => (values[one] ?? 0) - (values[other] ?? 0))[0];

/** Hides one more beside each number of few people that follows from all lines together; whether there was any. */
function byElimination(half: Half): boolean {
  const { lines, unknown, values, guards = () => false } = half;
  const few = [...unknown].filter((cell) => isFew(values[cell] ?? 0) && !guards(cell));
  if (few.length === 0) return false;
  const told = determined(lines, unknown);
  const everywhere = values.map((_, cell) => cell);
  return few
    .filter((cell) => told.has(cell))
    .map((cell) => {
      const beside = lines.filter((line) => line.includes(cell)).flat();
      return hide(half, smallest(half, beside) ?? smallest(half, everywhere));
    })
    .includes(true);
}
