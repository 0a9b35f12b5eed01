/** SQLite: one process, one writer, every commit synced to disk before it is answered. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely';
import { sorted } from './failures.ts';
import { givenToSqlite } from './given.ts';
import { groupCommit, LostLate } from './group.ts';
import { columnsOf, insertText } from './insert.ts';
import { migrateKeys, migrateMain } from './migrate.ts';
import { type Change, type Committed, type Insert, isInsert, type Store, type Unit } from './store.ts';
import type { KeyTables, Tables } from './tables.ts';
import { addText, sumsOf } from './tally.ts';

type Statement = Database.Statement<unknown[], Record<string, unknown>>;

/** Opens `redress.db` and `keys.db` in `folder`. Throws when the library or a setting cannot keep what it promises. */
export function openSqlite(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const main = connect(join(folder, 'redress.db'));
  const keyFile = connect(join(folder, 'keys.db'));
  const group = groupCommit((units) => writeBatch(main, keyFile, units));
  const db = new Kysely<Tables>({ dialect: dialectOf(main) });
  const keys = new Kysely<KeyTables>({ dialect: dialectOf(keyFile) });
  return {
    alone: true,
    db,
    keys,
    commit: (unit) => group.commit(unit),
    unlocked: (query) => query,
    given: givenToSqlite,
    leaseClock: async () => Date.now(),
    migrate: async () => {
      await migrateKeys(keys, 'sqlite');
      await migrateMain(db, 'sqlite');
    },
    ping: async () => void main.database.prepare('select 1').get(),
    close: async () => {
      await group.idle();
      main.database.pragma('wal_checkpoint(TRUNCATE)');
      await db.destroy();
      await keys.destroy();
    },
  };
}

interface Connection {
  database: Database.Database;
  /** Prepared statements by their text: preparing costs more than running. */
  prepared: Map<string, Statement>;
}

/** The library's own defaults lose the last commits in a power cut, so each setting is set and read back on every open. */
function connect(file: string): Connection {
  const database = new Database(file, { timeout: 5_000 });
  for (const [name, value, reads] of pragmas) {
    database.pragma(`${name} = ${value}`);
    const now = database.pragma(name, { simple: true });
    if (now !== reads) throw new Error(`SQLite did not take ${name} = ${value} on ${file}: it says ${now}`);
  }
  requireVersion(database);
  return { database, prepared: new Map() };
}

/** Kysely would prepare each query anew. */
const dialectOf = (connection: Connection): SqliteDialect =>
  new SqliteDialect({
    database: {
      prepare: (text) => prepare(connection, text),
      close: () => void connection.database.close(),
    },
  });

const pragmas: readonly (readonly [string, string, string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['secure_delete', 'ON', 1],
];

/** Below 3.51.3 two connections that write or checkpoint at once can corrupt a WAL file (sqlite.org/wal.html). */
function requireVersion(database: Database.Database): void {
  const { version } = database.prepare('select sqlite_version() as version').get() as { version: string };
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major * 1e6 + minor * 1e3 + patch < 3_051_003) throw new Error(`SQLite ${version} is too old: 3.51.3 is needed`);
}

function writeBatch(main: Connection, keyFile: Connection, units: readonly Unit[]): Committed[] {
  try {
    writeKeys(keyFile, units);
    return transaction(main, () => {
      const committed = units.map((unit) => writeUnit(main, unit));
      const sums = sumsOf(
        units.filter((_, at) => committed[at]?.won),
        0,
      );
      for (const sum of sums)
        prepare(
          main,
          addText(1, () => '?'),
        ).run(sum);
      return committed;
    });
  } catch (error) {
    throw sorted(error);
  }
}

function writeKeys(keyFile: Connection, units: readonly Unit[]): void {
  const rows = units.flatMap((unit) => unit.keys ?? []);
  if (rows.length === 0) return;
  transaction(keyFile, () => {
    for (const { into, row } of rows) insert(keyFile, { into: into as Insert['into'], row });
  });
}

/** Nothing is awaited between `begin` and `commit`, so no reader of this process can come between. */
function transaction<T>({ database }: Connection, work: () => T): T {
  database.exec('begin immediate');
  try {
    const done = work();
    database.exec('commit');
    return done;
  } catch (error) {
    if (database.inTransaction) database.exec('rollback');
    throw error;
  }
}

function writeUnit(main: Connection, unit: Unit): Committed {
  const rows: Record<string, unknown>[][] = [];
  for (const [at, step] of unit.steps.entries()) {
    const { touched, returned } = isInsert(step) ? insert(main, step) : change(main, step);
    if (step.claim && touched === 0) {
      if (at > 0) throw new LostLate();
      return { won: false, rows: [] };
    }
    rows.push(returned);
  }
  return { won: true, rows };
}

interface Effect {
  touched: number;
  returned: Record<string, unknown>[];
}

function insert(connection: Connection, { into, row }: Insert): Effect {
  const text = insertText(into, columnsOf(row), 1, () => '?');
  return { touched: prepare(connection, text).run(Object.values(row)).changes, returned: [] };
}

function change(connection: Connection, { change: query }: Change): Effect {
  const statement = prepare(connection, query.sql);
  const parameters = [...(query as CompiledQuery).parameters];
  if (!statement.reader) return { touched: statement.run(parameters).changes, returned: [] };
  const returned = statement.all(parameters);
  return { touched: returned.length, returned };
}

function prepare({ database, prepared }: Connection, text: string): Statement {
  const found = prepared.get(text);
  if (found) return found;
  const statement = database.prepare<unknown[], Record<string, unknown>>(text);
  prepared.set(text, statement);
  return statement;
}
