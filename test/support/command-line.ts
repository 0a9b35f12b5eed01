/** The `redress` command as a person types it: in a process of its own, or in that of the test, which costs a tenth. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { type Command, CommanderError } from 'commander';
import { afterAll, beforeAll, type MockInstance, vi } from 'vitest';
import { groundIn } from '../../server/cli/ground.ts';
import { programOn, refusalOf } from '../../server/cli/program.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

export interface Ran {
  code: number;
  out: string;
  err: string;
}

type Redress = (...words: string[]) => Promise<Ran>;
type Surroundings = Readonly<Record<string, string>>;

/** Where what is printed goes: several commands may run at once. */
const printing = new AsyncLocalStorage<Ran>();

/** Runs the command in the surroundings of `env`; resolves with what it printed and its exit code. */
export function commandLine(env: Surroundings): Redress {
  const mocks: MockInstance[] = [];
  beforeAll(() => void mocks.push(caught(process.stdout, 'out'), caught(process.stderr, 'err')));
  afterAll(() => {
    for (const mock of mocks) mock.mockRestore();
  });
  return async (...words) => {
    const ran: Ran = { code: 0, out: '', err: '' };
    await printing.run(ran, () => typed(words, env, ran));
    return ran;
  };
}

/** The same as a process of its own, as a person starts it. */
export function commandProcess(env: Surroundings): Redress {
  const options = { cwd: root, env: { ...env, PATH: process.env.PATH ?? '' } };
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

/** As `server/cli/redress.ts` does. */
async function typed(words: string[], env: Surroundings, ran: Ran): Promise<void> {
  try {
    await withoutExit(programOn(groundIn(env))).parseAsync(words, { from: 'user' });
  } catch (error) {
    // Commander has said it already.
    const refusal = error instanceof CommanderError ? { said: '', code: error.exitCode } : refusalOf(error);
    if (!refusal) throw error;
    ran.code = refusal.code;
    if (refusal.said) ran.err += `${refusal.said}\n`;
  }
}

/** A command that would end its process throws instead. */
function withoutExit(command: Command): Command {
  for (const part of command.commands) withoutExit(part);
  return command.exitOverride();
}

function caught(stream: NodeJS.WriteStream, into: 'out' | 'err'): MockInstance {
  const genuine = stream.write.bind(stream);
  return vi.spyOn(stream, 'write').mockImplementation(((text: string, ...more: never[]) => {
    const ran = printing.getStore();
    if (!ran) return genuine(text, ...more);
    ran[into] += text;
    return true;
  }) as typeof stream.write);
}
