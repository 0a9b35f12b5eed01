/** `npm run demo:reset`: empties the demo's data folder, so that the next start begins anew. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMarked } from '../server/demo-mark.ts';
import { lockFolder } from '../server/store/folder-lock.ts';

const folder = resolve(process.env.REDRESS_DATA_DIR?.trim() || 'data');
const data = ['redress.db', 'redress.db-wal', 'redress.db-shm', 'keys.db', 'keys.db-wal', 'keys.db-shm'];

/** What stands in the way, in a sentence. What the folder says of itself counts, not how this command was called. */
function hindrance(): string | undefined {
  if (process.env.REDRESS_MODE?.trim() === 'production') return 'This is for the demonstration only';
  if (!isMarked(folder)) return `${folder} is not the folder of a demonstration that started there`;
  try {
    lockFolder(folder)();
    return undefined;
  } catch (error) {
    return `The folder is in use: ${(error as Error).message}`;
  }
}

const why = hindrance();
if (why) {
  process.stderr.write(`${why}; nothing was removed.\n`);
  process.exit(1);
}
// A database elsewhere may be sealed under the key that lies here.
const key = process.env.REDRESS_DATABASE_URL?.trim() ? [] : ['root.key'];
for (const name of [...data, ...key]) rmSync(join(folder, name), { force: true });
process.stdout.write(`Emptied ${folder}\n`);
