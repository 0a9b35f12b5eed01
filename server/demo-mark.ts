/** A mark in the data folder that says: all that lies here belongs to the demonstration and may be thrown away. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';

const fileIn = (folder: string): string => join(folder, 'demo');

/** Whether the folder was the demonstration's from its first start until now. */
export const isMarked = (folder: string): boolean => existsSync(fileIn(folder));

/**
 * Marks a folder that is still empty for the demonstration. A start in production, or with the data elsewhere under a root
 * key that lies here, takes the mark away for good: what is in the folder then may be someone's.
 */
export function markFolder({ mode, dataDir, databaseUrl }: Pick<Config, 'mode' | 'dataDir' | 'databaseUrl'>): void {
  if (mode === 'production' || databaseUrl) {
    rmSync(fileIn(dataDir), { force: true });
    return;
  }
  if (existsSync(join(dataDir, 'redress.db')) || existsSync(join(dataDir, 'root.key'))) return;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(fileIn(dataDir), 'This folder belongs to a demonstration. npm run demo:reset empties it.\n');
}
