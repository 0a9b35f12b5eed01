/** What is made of many measurements: middles, spreads, and ratios of what was measured turn by turn. */

/** The value below which `share` (0 to 1) of the measurements lie. NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A middle and how far single rounds were from it. */
export interface Spread {
  median: number;
  lowest: number;
  highest: number;
  rounds: number;
}

export const spreadOf = (values: readonly number[], decimals = 3): Spread => ({
  median: rounded(median(values), decimals),
  lowest: rounded(Math.min(...values), decimals),
  highest: rounded(Math.max(...values), decimals),
  rounds: values.length,
});

/** `figure` beside `baseline`, round by round: both of a round ran within seconds of each other. */
export const ratios = (figure: readonly number[], baseline: readonly number[]): Spread =>
  spreadOf(figure.map((value, round) => value / (baseline[round] ?? Number.NaN)));

export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Runs every kind once a round, in turn, beginning with another one each round; gives each kind's measurements. */
export async function interleaved<Kind extends string, Result>(
  kinds: readonly Kind[],
  rounds: number,
  measure: (kind: Kind) => Promise<Result>,
): Promise<Record<Kind, Result[]>> {
  const results = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, Result[]>;
  for (let round = 0; round < rounds; round++) {
    for (const at of kinds.keys()) {
      const kind = kinds[(at + round) % kinds.length] as Kind;
      results[kind].push(await measure(kind));
    }
  }
  return results;
}
