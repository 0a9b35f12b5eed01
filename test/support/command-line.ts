/** The `redress` command as a process of its own, as a person starts it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in the surroundings of `env`; resolves with what it printed and its exit code. */
export function commandLine(env: Readonly<Record<string, string>>): (...words: string[]) => Promise<Ran> {
  // Compiled code kept from one run to the next: a command then starts in half the time.
  const compiled = mkdtempSync(join(tmpdir(), 'redress-compiled-'));
  afterAll(() => rmSync(compiled, { recursive: true, force: true }));
  const options = { cwd: root, env: { ...env, PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: compiled } };
  return async (...words) => {
    try {
      const { stdout, stderr } = await run(process.execPath, ['server/cli/redress.ts', ...words], options);
      return { code: 0, out: stdout, err: stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    }
  };
}
