/** Writes batches of units to PostgreSQL in one transaction each, in as few round trips as they need. */
import type { CompiledQuery } from 'kysely';
import type pg from 'pg';
import { StoreAwayError, sorted } from './failures.ts';
import { LostLate } from './group.ts';
import { columnsOf, insertText } from './insert.ts';
import { type Change, type Committed, type Insert, isInsert, type Unit } from './store.ts';
import { identityOf } from './tables.ts';
import { addText, sumsOf } from './tally.ts';

/** Where wrapped keys live. */
export const keySchema = 'redress_keys';

/**
 * Writes all of it or nothing. `keyPool`: where keys go; `pool` itself where they live in the same database; `part`: where
 * numbers are added, which no other batch under way does here.
 */
export async function writeBatch(
  pool: pg.Pool,
  keyPool: pg.Pool,
  units: readonly Unit[],
  part: number,
): Promise<Committed[]> {
  try {
    if (keyPool !== pool) await allOf(writeKeys(keyPool, units));
    return await transaction(pool, async (client) => {
      const keys = keyPool === pool ? allOf(writeKeys(client, units)) : undefined;
      const [, committed] = await allOf([keys, writeUnits(client, units)]);
      const sums = sumsOf(
        units.filter((_, at) => committed[at]?.won),
        part,
      );
      if (sums.length > 0) await client.query(addText(sums.length, dollar), sums.flat());
      return committed;
    });
  } catch (error) {
    throw sorted(error);
  }
}

/**
 * One statement a table and set of columns. In a database of their own keys are durable before what they seal is written;
 * in the same one, one sync serves both.
 */
function writeKeys(to: Pick<pg.ClientBase, 'query'>, units: readonly Unit[]): Promise<unknown>[] {
  const rows = units.flatMap((unit) => unit.keys ?? []);
  return grouped(rows, ({ into, row }) => `${into}|${columnsOf(row).join()}`).map((same) => {
    const { into, row } = same[0] as (typeof rows)[number];
    const text = insertText(`${keySchema}.${into}`, columnsOf(row), same.length, dollar);
    return to.query(
      text,
      same.flatMap((one) => Object.values(one.row)),
    );
  });
}

/**
 * As `Promise.all`, but throws only once none of them is under way any more, and then what the first of them threw: behind
 * a failed statement all others of a transaction fail too.
 */
async function allOf<T extends readonly unknown[]>(sent: [...T]): Promise<{ [At in keyof T]: Awaited<T[At]> }> {
  await Promise.allSettled(sent);
  return Promise.all(sent);
}

async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    broken = awayError(error);
    // Closing the connection undoes it as well.
    if (!broken)
      await client.query('rollback').catch((failed: Error) => {
        broken = failed;
      });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The error of a connection that must not be used again. */
export function awayError(error: unknown): Error | undefined {
  const found = sorted(error);
  return found instanceof StoreAwayError ? found : undefined;
}

/** Units of the same shape walk in step: their n-th steps are all rows of one table, in one statement, or all changes. */
async function writeUnits(client: pg.PoolClient, units: readonly Unit[]): Promise<Committed[]> {
  const answers = new Map<Unit, Committed>();
  for (const alike of grouped(inOrder(units), shapeOf)) await writeAlike(client, alike, answers);
  return units.map((unit) => answers.get(unit) ?? { won: false, rows: [] });
}

/**
 * Counters that many callers share come last and in one order: two transactions at once may then wait for each other, but
 * not both for one another.
 */
const inOrder = (units: readonly Unit[]): Unit[] =>
  units.toSorted(({ counter: left = '' }, { counter: right = '' }) => (left < right ? -1 : Number(left > right)));

/** The first step may be lost without harm: nothing was written yet. What follows is sent together. */
async function writeAlike(client: pg.PoolClient, units: readonly Unit[], answers: Map<Unit, Committed>): Promise<void> {
  const stepsAt = (of: readonly Unit[], at: number) => of.flatMap(({ steps }) => steps[at] ?? []);
  const first = await writeSteps(client, stepsAt(units, 0));
  const alive = units.filter((unit, at) => first[at]?.touched || !unit.steps[0]?.claim);
  if (alive.length === 0) return;
  const later = Array.from({ length: (alive[0]?.steps.length ?? 1) - 1 }, (_, at) => stepsAt(alive, at + 1));
  const effects = [
    first.filter((_, at) => alive.includes(units[at] as Unit)),
    ...(await allOf(later.map((steps) => writeSteps(client, steps)))),
  ];
  const lost = later.some((steps, at) => steps.some(({ claim }, index) => claim && !effects[at + 1]?.[index]?.touched));
  if (lost) throw new LostLate();
  for (const [index, unit] of alive.entries())
    answers.set(unit, { won: true, rows: effects.map((ofStep) => ofStep[index]?.returned ?? []) });
}

interface Effect {
  touched: boolean;
  returned: Record<string, unknown>[];
}

async function writeSteps(client: pg.PoolClient, steps: readonly (Insert | Change)[]): Promise<Effect[]> {
  if (steps.length === 0) return [];
  if (steps.every(isInsert)) return insertAll(client, steps);
  return allOf(steps.filter((step): step is Change => !isInsert(step)).map((step) => change(client, step)));
}

/** All rows in one statement. A claim has to know which of them went in: what makes each this row and no other comes back. */
async function insertAll(client: pg.PoolClient, steps: readonly Insert[]): Promise<Effect[]> {
  const { into, row, claim } = steps[0] as Insert;
  const columns = columnsOf(row);
  const identity = identityOf[into];
  const text = insertText(into, columns, steps.length, dollar, claim ? ` returning ${identity.join(', ')}` : '');
  const { rows } = await client.query({
    text,
    values: steps.flatMap((step) => Object.values(step.row)),
    rowMode: 'array',
  });
  if (!claim) return steps.map(() => ({ touched: true, returned: [] }));
  const written = new Set((rows as unknown[][]).map(spelt));
  return steps.map((step) => ({
    touched: written.delete(spelt(identity.map((column) => step.row[column]))),
    returned: [],
  }));
}

const spelt = (cells: readonly unknown[]): string =>
  cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('base64') : String(cell))).join('|');

async function change(client: pg.PoolClient, { change: query }: Change): Promise<Effect> {
  const { rowCount, rows } = await client.query(query.sql, [...(query as CompiledQuery).parameters]);
  return { touched: (rowCount ?? 0) > 0, returned: rows as Record<string, unknown>[] };
}

const dollar = (at: number): string => `$${at}`;

const shapeOf = (unit: Unit): string =>
  unit.steps
    .map((step) => (isInsert(step) ? `${step.into}(${columnsOf(step.row).join()})${step.claim ?? ''}` : '~'))
    .join(';');

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()];
}
