/** Whether a number that is not shown can be worked out from those that are: exact elimination over whole numbers, nothing rounded. */
import type { Line } from './cells.ts';

/** An equation: how often each unknown stands in it. What is known stands on its other side and does not matter here. */
type Equation = Map<number, number>;

/**
 * The unknown cells that follow from the known ones: those that every solution of all lines gives the same value. With the system
 * reduced as far as it goes, they stand alone in their equation.
 */
export function determined(lines: readonly Line[], unknown: ReadonlySet<number>): Set<number> {
  const solved = new Map<number, Equation>();
  /** The solved equations each cell stands in. */
  const standing = new Map<number, Set<Equation>>();
  const place = (equation: Equation, cell: number): void => {
    const held = standing.get(cell);
    if (held) held.add(equation);
    else standing.set(cell, new Set([equation]));
  };
  for (const line of lines) {
    const equation = equationOf(line, unknown);
    for (const cell of [...equation.keys()]) {
      const by = solved.get(cell);
      if (by) take(equation, by, cell);
    }
    const pivot = fewest(equation, standing);
    if (pivot === undefined) continue;
    for (const cell of equation.keys()) place(equation, cell);
    for (const other of [...(standing.get(pivot) ?? [])]) {
      if (other === equation) continue;
      for (const cell of equation.keys()) place(other, cell);
      take(other, equation, pivot);
      for (const cell of equation.keys()) if (!other.has(cell)) standing.get(cell)?.delete(other);
    }
    solved.set(pivot, equation);
  }
  return new Set([...solved].filter(([, { size }]) => size === 1).map(([cell]) => cell));
}

/** The cell that stands in the fewest other equations: taking it out of them makes them the least longer. */
function fewest(equation: Equation, standing: ReadonlyMap<number, ReadonlySet<Equation>>): number | undefined {
  let [found] = equation.keys();
  const count = (cell: number | undefined): number => (cell === undefined ? 0 : (standing.get(cell)?.size ?? 0));
  for (const cell of equation.keys()) if (count(cell) < count(found)) found = cell;
  return found;
}

function equationOf([total, ...parts]: Line, unknown: ReadonlySet<number>): Equation {
  const equation: Equation = new Map();
  if (unknown.has(total)) equation.set(total, 1);
  for (const part of parts) if (unknown.has(part)) equation.set(part, -1);
  return equation;
}

/** Takes so much of another equation from this one that `cell` stands in it no more. */
function take(equation: Equation, other: Equation, cell: number): void {
  const here = equation.get(cell);
  const there = other.get(cell);
  if (!here || !there) return;
  for (const [name, factor] of equation) equation.set(name, factor * there);
  for (const [name, factor] of other) {
    const left = (equation.get(name) ?? 0) - factor * here;
    if (left === 0) equation.delete(name);
    else equation.set(name, left);
  }
  shorten(equation);
}

/** By what all its factors have in common: they stay a few units, and far from where whole numbers are not exact any more. */
function shorten(equation: Equation): void {
  let common = 0;
  for (const factor of equation.values()) common = divisorOf(Math.abs(factor), common);
  if (common > 1) for (const [name, factor] of equation) equation.set(name, factor / common);
  for (const factor of equation.values())
    if (!Number.isSafeInteger(factor)) throw new RangeError('a factor is too great to be exact');
}

function divisorOf(one: number, other: number): number {
  return other === 0 ? one : divisorOf(other, one % other);
}
