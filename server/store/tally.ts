/**
 * Numbers that are kept with what they count. A batch adds up all its units' changes and writes them last, so that they cost
 * one statement and whoever waits for another's numbers waits for its commit only.
 */
import { randomInt } from 'node:crypto';
import type { Tally, Unit } from './store.ts';

/** One row to add to: as many complaints of that status with that person, more or fewer. */
export type Sum = [firm: string, status: string, handler: string, part: number, count: number];

/** What these units change together, in one order for all who write. */
export function sumsOf(units: readonly Unit[], part: number): Sum[] {
  const tallies = units.flatMap((unit) => unit.tallies ?? []);
  const alike = Map.groupBy(tallies, ({ firm, status, handler }) => `${firm}|${status}|${handler}`);
  return [...alike.entries()]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([, same]): Sum => {
      const [{ firm, status, handler }] = same as [Tally];
      return [firm, status, handler, part, same.reduce((sum, { by }) => sum + by, 0)];
    })
    .filter(([, , , , count]) => count !== 0);
}

/** Adds `rows` sums; `mark` writes the n-th parameter. */
export function addText(rows: number, mark: (at: number) => string): string {
  const values = Array.from({ length: rows }, (_, row) => {
    const marks = [1, 2, 3, 4, 5].map((column) => mark(row * 5 + column));
    return `(${marks.join(', ')})`;
  });
  return `insert into complaint_count (firm, status, handler, part, count) values ${values.join(', ')}
    on conflict (firm, status, handler, part) do update set count = complaint_count.count + excluded.count`;
}

const parts = 16;

/** Gives each of a process's `lanes` a part of its own, and processes different ones as far as there are enough. */
export function partOfLane(lanes: number): <T>(work: (part: number) => Promise<T>) => Promise<T> {
  const first = randomInt(parts);
  const free = Array.from({ length: lanes }, (_, lane) => (first + lane) % parts);
  return async (work) => {
    const part = free.pop() ?? first;
    try {
      return await work(part);
    } finally {
      free.push(part);
    }
  };
}
