/** Builds what websites and the desk load when it is not there or older than its sources: `npm start` needs no second command. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export async function buildIfMissing(): Promise<void> {
  const builtAt = (file: string) => statSync(join(root, 'dist', file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const built = Math.min(builtAt('embed/redress.js'), builtAt('desk/desk.json'));
  if (built >= Math.max(...['widget', 'sdk', 'vite.config.ts'].map((name) => newestIn(join(root, name))))) return;
  process.stdout.write('Building the elements …\n');
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
}

/** When the newest file at `path` or below it was changed, in milliseconds. */
function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path, { recursive: true }).map((name) => statSync(join(path, String(name))).mtimeMs);
  return Math.max(mtimeMs, ...inside);
}
