/** Which engine: PostgreSQL where an address is given, SQLite in the data folder otherwise. */
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

export interface Where {
  dataDir: string;
  databaseUrl: string | undefined;
  keysUrl: string | undefined;
}

export const openStore = ({ dataDir, databaseUrl, keysUrl }: Where): Store =>
  databaseUrl ? openPostgres(databaseUrl, keysUrl) : openSqlite(dataDir);
