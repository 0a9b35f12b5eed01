/** Group commit: what arrives while one batch is being synced goes into the next, so that one sync serves many. */
import { StoreAwayError } from './failures.ts';
import type { Committed, Unit } from './store.ts';

export interface Waiting {
  unit: Unit;
  resolve(committed: Committed): void;
  reject(reason: unknown): void;
}

/** Writes a whole batch in one transaction and answers for each unit, or throws having written nothing. */
export type WriteBatch = (units: readonly Unit[]) => Promise<Committed[]> | Committed[];

/** Thrown inside a batch by a unit that lost a claim after it had already written something. */
export class LostLate extends Error {
  override name = 'LostLate';
}

const most = 256;

/**
 * A `commit` over `write`. When a batch fails as a whole its units are tried one by one: one bad write never undoes its
 * neighbours (DESIGN 9.14). `lanes`: how many batches may be under way at once; over a network they wait for answers.
 */
export function groupCommit(
  write: WriteBatch,
  lanes = 1,
): {
  commit: (unit: Unit) => Promise<Committed>;
  idle: () => Promise<void>;
} {
  let waiting: Waiting[] = [];
  const running = new Set<Promise<void>>();

  const drain = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(write, batch);
    }
  };
  const begin = (): void => {
    const lane = drain().finally(() => {
      running.delete(lane);
      // What came between the last look and the end of this lane must not wait for the next caller.
      if (waiting.length > 0 && running.size < lanes) begin();
    });
    running.add(lane);
  };
  const commit = (unit: Unit): Promise<Committed> =>
    new Promise((resolve, reject) => {
      waiting.push({ unit, resolve, reject });
      if (running.size < lanes) begin();
    });
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running);
  };
  return { commit, idle };
}

async function settle(write: WriteBatch, batch: readonly Waiting[]): Promise<void> {
  try {
    const committed = await write(batch.map(({ unit }) => unit));
    for (const [at, { resolve }] of batch.entries()) resolve(committed[at] as Committed);
  } catch (error) {
    if (batch.length === 1) return alone(batch[0] as Waiting, error);
    for (const one of batch) {
      if (error instanceof StoreAwayError) one.reject(error);
      else await settle(write, [one]);
    }
  }
}

function alone({ resolve, reject }: Waiting, error: unknown): void {
  if (error instanceof LostLate) resolve({ won: false, rows: [] });
  else reject(error);
}
