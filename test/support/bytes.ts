/** What a store has left on disk, byte by byte, for tests that look for what must not be there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestApp } from './test-app.ts';

/** Every file of the store and its write-ahead log. */
export const bytesOf = async (app: TestApp, databaseUrl: string | undefined): Promise<Buffer[]> =>
  databaseUrl ? postgresBytes(databaseUrl) : bytesBelow(app.folder);

/** Whether any file holds a text, in one of the forms it may lie there. */
export const holds = (files: Buffer[], text: string): boolean => {
  // The middle of its base64 form, where that is long enough not to turn up in ciphertext by chance.
  const encoded = Buffer.from(text).toString('base64').slice(0, -4);
  const forms = [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    ...(encoded.length < 12 ? [] : [Buffer.from(encoded)]),
  ];
  return files.some((file) => forms.some((form) => file.includes(form)));
};

/** Every file, the write-ahead log among them. */
const bytesBelow = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

/** The suite's own database and the cluster's write-ahead log, as they lie on disk. */
async function postgresBytes(url: string): Promise<Buffer[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('checkpoint');
  const { rows } = await client.query<{ folder: string; oid: string }>(
    "select current_setting('data_directory') as folder, oid::text from pg_database where datname = current_database()",
  );
  await client.end();
  const { folder = '', oid = '' } = rows[0] ?? {};
  return [...bytesBelow(join(folder, 'base', oid)), ...bytesBelow(join(folder, 'pg_wal'))];
}
