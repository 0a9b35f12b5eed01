/** Runs one suite on both engines: SQLite, and a database of the suite's own on the run's PostgreSQL. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';

export const engines = ['sqlite', 'postgres'] as const;

/** What a suite runs on. `databaseUrl`: the suite's empty database, there before its first test; undefined for SQLite. */
export interface Engine {
  engine: (typeof engines)[number];
  databaseUrl: string | undefined;
}

/** Describes `name` once an engine. */
export function describeEachEngine(name: string, suite: (on: Engine) => void): void {
  for (const engine of engines) {
    describe(`${name} (${engine})`, () => {
      suite({ engine, databaseUrl: engine === 'postgres' ? ownDatabase() : undefined });
    });
  }
}

/** The address of a database that exists from before the suite's first test until after its last. */
export function ownDatabase(): string {
  const server = inject('postgresUrl');
  const name = `t_${randomBytes(8).toString('hex')}`;
  beforeAll(() => tell(server, `create database ${name}`));
  afterAll(() => tell(server, `drop database ${name} with (force)`));
  return server.replace(/[^/]*$/, name);
}

async function tell(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
