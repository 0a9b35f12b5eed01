/** One server a data folder: a second one would send every letter again. Commands may work beside it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Kept in hand: a connection that nobody holds is closed with the next collection of garbage. */
const held = new Set<Database.Database>();

/** Another server holds the folder. */
export class FolderTakenError extends Error {
  override name = 'FolderTakenError';
}

/**
 * Takes `folder` until the returned function is called or the process is gone, however it ends: the lock is the
 * system's, not a file that could be left behind. Throws {@link FolderTakenError}.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new Database(join(folder, 'server.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    throw new FolderTakenError(`another server works on ${folder}`, { cause: error });
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}
