/** PostgreSQL: any number of identical processes over one database; the same units, sent in as few round trips as they need. */
import { setTimeout as wait } from 'node:timers/promises';
import { type CompiledQuery, Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely';
import pg from 'pg';
import { StoreAwayError, sorted } from './failures.ts';
import { groupCommit, LostLate } from './group.ts';
import { columnsOf, insertText } from './insert.ts';
import { migrateKeys, migrateMain } from './migrate.ts';
import { type Change, type Committed, type Insert, isInsert, type Store, type Unit } from './store.ts';
import { identityOf, type KeyTables, type Tables } from './tables.ts';

const keySchema = 'redress_keys';
const int8 = 20;

/** Opens the database at `url`; wrapped keys live in its schema `redress_keys`, or in another database at `keysUrl`. */
export function openPostgres(url: string, keysUrl?: string): Store {
  const pool = connect(url);
  const keyPool = keysUrl ? connect(keysUrl) : pool;
  const group = groupCommit((units) => writeBatch(pool, keyPool, units), 2);
  const db = reading<Tables>(pool);
  const keyDb = keysUrl ? reading<KeyTables>(keyPool) : undefined;
  const keys = (keyDb ?? (db as unknown as Kysely<KeyTables>)).withSchema(keySchema);
  return {
    alone: false,
    db,
    keys,
    commit: (unit) => group.commit(unit),
    unlocked: (query) => query.forUpdate().skipLocked(),
    leaseClock: async () => {
      const { rows } = await pool.query<{ now: number }>(
        'select (extract(epoch from clock_timestamp()) * 1000)::bigint as now',
      );
      return rows[0]?.now ?? Date.now();
    },
    migrate: () => migrate(url, keysUrl ?? url),
    ping: async () => void (await pool.query('select 1')),
    close: async () => {
      const closed = group.idle().then(() => Promise.all([db.destroy(), keyDb?.destroy()]));
      // A server that says nothing does not say goodbye either.
      await Promise.race([closed, wait(closeWithin, undefined, { ref: false })]);
    },
  };
}

/** How long we wait, in milliseconds, for a connection, for the server to work and for it to answer. */
const limits = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 12_000,
};
const closeWithin = 10_000;

/** Over connections of its own without limits: changing a large table, or waiting for another process to, takes long. */
async function migrate(url: string, keysUrl: string): Promise<void> {
  const { connectionTimeoutMillis } = limits;
  const [db, keys] = [
    reading<Tables>(connect(url, { connectionTimeoutMillis })),
    reading<KeyTables>(connect(keysUrl, { connectionTimeoutMillis })),
  ];
  try {
    await sql.raw(`create schema if not exists ${keySchema}`).execute(keys).catch(ignoreRace);
    await migrateKeys(keys.withSchema(keySchema), 'postgres', keySchema);
    await migrateMain(db, 'postgres');
  } finally {
    await Promise.all([db.destroy(), keys.destroy()]);
  }
}

function connect(connectionString: string, within: pg.PoolConfig = limits): pg.Pool {
  const types = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({
    connectionString,
    max: 20,
    types,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...within,
    application_name: 'redress',
  });
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on('error', () => {});
  // Nor one that it closes while in use: the query that was running fails by itself, and its caller is told.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** For queries by Kysely, which gives every connection back as good; one whose server was away is closed instead. */
function reading<T>(pool: pg.Pool): Kysely<T> {
  const connect = async (): Promise<PostgresPoolClient> => lent(await pool.connect());
  return new Kysely<T>({
    dialect: new PostgresDialect({ pool: { options: pool.options, connect, end: () => pool.end() } }),
  });
}

function lent(client: pg.PoolClient): PostgresPoolClient {
  let broken: Error | undefined;
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.query(text, [...values]);
    } catch (error) {
      broken = awayError(error);
      throw error;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release(broken) };
}

/** The error of a connection that must not be used again. */
function awayError(error: unknown): Error | undefined {
  const found = sorted(error);
  return found instanceof StoreAwayError ? found : undefined;
}

/** Two processes creating the schema at once: one of them is told that it exists. */
const ignoreRace = (error: { code?: string }): void => {
  if (error.code !== '23505' && error.code !== '42P06') throw error;
};

async function writeBatch(pool: pg.Pool, keyPool: pg.Pool, units: readonly Unit[]): Promise<Committed[]> {
  try {
    await writeKeys(keyPool, units);
    return await transaction(pool, (client) => writeUnits(client, units));
  } catch (error) {
    throw sorted(error);
  }
}

/** One statement a table and set of columns; each is durable by itself. */
async function writeKeys(pool: pg.Pool, units: readonly Unit[]): Promise<void> {
  const rows = units.flatMap((unit) => unit.keys ?? []);
  for (const same of grouped(rows, ({ into, row }) => `${into}|${columnsOf(row).join()}`)) {
    const { into, row } = same[0] as (typeof rows)[number];
    const columns = columnsOf(row);
    const text = insertText(`${keySchema}.${into}`, columns, same.length, dollar);
    await pool.query(
      text,
      same.flatMap((one) => Object.values(one.row)),
    );
  }
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

async function writeAlike(client: pg.PoolClient, units: readonly Unit[], answers: Map<Unit, Committed>): Promise<void> {
  let alive = units.map((unit) => ({ unit, rows: [] as Record<string, unknown>[][] }));
  const length = units[0]?.steps.length ?? 0;
  for (let at = 0; at < length && alive.length > 0; at++) {
    const effects = await writeSteps(
      client,
      alive.map(({ unit }) => unit.steps[at] as Insert | Change),
    );
    for (const [index, one] of alive.entries()) one.rows.push(effects[index]?.returned ?? []);
    const lost = effects.some(({ touched }, index) => !touched && alive[index]?.unit.steps[at]?.claim);
    if (lost && at > 0) throw new LostLate();
    alive = alive.filter((one, index) => effects[index]?.touched || !one.unit.steps[at]?.claim);
  }
  for (const { unit, rows } of alive) answers.set(unit, { won: true, rows });
}

interface Effect {
  touched: boolean;
  returned: Record<string, unknown>[];
}

async function writeSteps(client: pg.PoolClient, steps: readonly (Insert | Change)[]): Promise<Effect[]> {
  if (steps.every(isInsert)) return insertAll(client, steps);
  const effects: Effect[] = [];
  for (const step of steps) if (!isInsert(step)) effects.push(await change(client, step));
  return effects;
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
