/** `npm run demo:reset`: empties the demo's data folder, so that the next start begins anew. */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.env.REDRESS_DATA_DIR ?? 'data');
const ours = ['redress.db', 'redress.db-wal', 'redress.db-shm', 'keys.db', 'keys.db-wal', 'keys.db-shm', 'root.key'];

if (process.env.REDRESS_MODE === 'production') {
  process.stderr.write('This is for the demonstration only; nothing was removed.\n');
  process.exit(1);
}
for (const name of ours) rmSync(join(folder, name), { force: true });
process.stdout.write(existsSync(folder) ? `Emptied ${folder}\n` : 'There was nothing to empty.\n');
