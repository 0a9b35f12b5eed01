/** Which cells of which numbers are hidden: how many answered, over all instruments and each; and what they said to each item. */
import type { Cells, Line } from './cells.ts';
import { hiddenIn, isFew } from './hiding.ts';
import type { ItemTally, Tally } from './tally.ts';

type Hidden = ReadonlySet<number>;

/** Of all instruments together first, which is their sum, then of each. */
export function hiddenAnswers(tallies: readonly Tally[], { size, lines, unasked }: Cells): Hidden[] {
  const layers = [sumOf(tallies, size), ...tallies.map(({ answered }) => answered)];
  const shifted = (by: number, line: Line): Line => [line[0] + by, ...line.slice(1).map((cell) => cell + by)];
  const hidden = hiddenIn({
    values: layers.flat(),
    lines: [
      ...layers.flatMap((_, layer) => lines.map((line) => shifted(layer * size, line))),
      ...Array.from({ length: size }, (_, cell): Line => [cell, ...tallies.map((_, at) => cell + (at + 1) * size)]),
    ],
    closed: layers.flatMap((_, layer) => unasked.map((cell) => cell + layer * size)),
  });
  return layers.map(
    (_, layer) => new Set([...hidden].filter((cell) => Math.floor(cell / size) === layer).map((cell) => cell % size)),
  );
}

const sumOf = (tallies: readonly Tally[], size: number): number[] =>
  Array.from({ length: size }, (_, cell) => tallies.reduce((sum, { answered }) => sum + (answered[cell] ?? 0), 0));

/**
 * Of one item: at least where it is hidden how many answered at all (`hidden`). Where everybody who answered has answered this item
 * too, so has everybody in each part of that cell: there, how many answered gives the item away, and is not to be hidden behind.
 */
export function hiddenItem({ answered }: Tally, { n }: ItemTally, hidden: Hidden, { lines, unasked }: Cells): Hidden {
  const isWhole = (cell: number, now: Hidden): boolean =>
    !hidden.has(cell) && !now.has(cell) && n[cell] === answered[cell];
  const given = (now: Hidden): Hidden => {
    const wholes = n.flatMap((_, cell) => (isWhole(cell, now) ? [cell] : []));
    return below(lines, wholes);
  };
  return hiddenIn({
    values: n,
    lines,
    closed: [...hidden, ...unasked],
    given,
    guards: (cell) => isFew(answered[cell] ?? 0),
  });
}

/** These cells and all that are parts of them, and parts of those. */
function below(lines: readonly Line[], cells: readonly number[]): Hidden {
  const found = new Set(cells);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [total, ...parts] of lines) if (found.has(total)) for (const part of parts) found.add(part);
  }
  return found;
}
