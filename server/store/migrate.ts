/** Brings a store to the newest schema, under the engine's own lock, forward only. */
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as start from './migrations/001-start.ts';
import * as sweeps from './migrations/002-sweeps.ts';
import * as taskLetter from './migrations/003-task-letter.ts';
import * as forms from './migrations/004-forms.ts';
import * as proofs from './migrations/005-proofs.ts';
import * as drafts from './migrations/006-drafts.ts';
import * as clocks from './migrations/007-clocks.ts';
import * as people from './migrations/008-people.ts';
import * as desk from './migrations/009-desk.ts';
import * as settings from './migrations/010-settings.ts';
import * as lists from './migrations/011-lists.ts';
import * as survey from './migrations/012-survey.ts';
import * as handled from './migrations/013-handled.ts';
import type { Types } from './migrations/types.ts';
import type { KeyTables, Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

const types: Record<Engine, Types> = {
  sqlite: { bytes: 'blob', instant: 'integer' },
  postgres: { bytes: 'bytea', instant: 'bigint' },
};

export const migrateMain = (db: Kysely<Tables>, engine: Engine): Promise<void> =>
  run(db, {
    '001-start': { up: (schema) => start.main(schema as Kysely<never>, types[engine]) },
    '002-sweeps': { up: (schema) => sweeps.main(schema as Kysely<never>) },
    '003-task-letter': { up: (schema) => taskLetter.main(schema as Kysely<never>) },
    '004-forms': { up: (schema) => forms.main(schema as Kysely<never>, types[engine]) },
    '005-proofs': { up: (schema) => proofs.main(schema as Kysely<never>, types[engine]) },
    '006-drafts': { up: (schema) => drafts.main(schema as Kysely<never>, types[engine]) },
    '007-clocks': { up: (schema) => clocks.main(schema as Kysely<never>, types[engine]) },
    '008-people': { up: (schema) => people.main(schema as Kysely<never>, types[engine]) },
    '009-desk': { up: (schema) => desk.main(schema as Kysely<never>, types[engine]) },
    '010-settings': { up: (schema) => settings.main(schema as Kysely<never>) },
    '011-lists': { up: (schema) => lists.main(schema as Kysely<never>) },
    '012-survey': { up: (schema) => survey.main(schema as Kysely<never>, types[engine]) },
    '013-handled': { up: (schema) => handled.main(schema as Kysely<never>) },
  });

export const migrateKeys = (db: Kysely<KeyTables>, engine: Engine, schema?: string): Promise<void> =>
  run(
    db,
    {
      '001-start': { up: (on) => start.keys(on as Kysely<never>, types[engine]) },
      '002-sweeps': { up: (on) => sweeps.keys(on as Kysely<never>) },
    },
    schema,
  );

async function run<T>(db: Kysely<T>, migrations: Record<string, Migration>, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // Names of their own for the keys: in PostgreSQL both stores may lie in one database.
    ...(schema ? { migrationTableSchema: schema } : {}),
    ...(schema ? { migrationTableName: 'key_migration', migrationLockTableName: 'key_migration_lock' } : {}),
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
