/** Copies of the real packs in a folder of their own, with something broken in them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { packsIn } from '../../server/packs/packs.ts';
import { PackError } from '../../server/packs/read-pack.ts';
import { root } from '../support/sources.ts';

export const shipped = join(root, 'server/packs');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with these packs of ours, or with all of them. It is gone after the test. */
export function folderOf(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'redress-packs-'));
  folders.push(folder);
  const files = readdirSync(shipped).filter((file) => file.endsWith('.yaml'));
  for (const file of files.filter((one) => names.length === 0 || names.includes(one.replace('.yaml', ''))))
    cpSync(join(shipped, file), join(folder, file));
  return folder;
}

/** Replaces the first `from` in a file of a folder; gives the number of the line that then begins with `to`'s last line. */
export function change(folder: string, name: string, from: string, to: string): number {
  const path = join(folder, `${name}.yaml`);
  const before = readFileSync(path, 'utf8');
  const at = before.indexOf(from);
  if (at < 0) throw new Error(`${name}.yaml holds no ${from}`);
  writeFileSync(path, before.slice(0, at) + to + before.slice(at + from.length));
  return `${before.slice(0, at)}${to}`.split('\n').length;
}

/** What `packsIn` says is wrong with a folder; an empty list where nothing is. Throws what is no {@link PackError}. */
export function faultsIn(folder: string): readonly string[] {
  try {
    packsIn(folder);
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.faults;
    throw error;
  }
}
