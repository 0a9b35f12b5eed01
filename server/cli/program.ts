/** All commands of `redress`, and what it says of those that cannot be carried out. */
import { Command } from 'commander';
import { ConfigError } from '../config.ts';
import { RootKeyError } from '../crypto/root-key.ts';
import { versionOf } from '../house.ts';
import { PackError } from '../packs/read-pack.ts';
import { complaintCommands } from './complaint.ts';
import { complaintTimeCommands } from './complaint-time.ts';
import { firmCommands } from './firm.ts';
import { firmTimeCommands } from './firm-time.ts';
import { formCommands } from './form.ts';
import type { WithGround } from './ground.ts';
import { languageCommands, wordCommands } from './language.ts';
import { letterCommands } from './letter.ts';
import { outsideCommands } from './outside.ts';
import { packCommands } from './pack.ts';
import { personCommands } from './person.ts';
import { playbookCommands } from './playbook.ts';
import { procedureCommands } from './procedure.ts';
import { Refusal } from './refusal.ts';
import { settingsCommands } from './settings.ts';
import { siteCommands } from './site.ts';
import { taskCommands } from './task.ts';

/** In the order in which its help lists them. */
const parts: readonly ((program: Command, withGround: WithGround) => void)[] = [
  firmCommands,
  siteCommands,
  settingsCommands,
  formCommands,
  languageCommands,
  wordCommands,
  complaintCommands,
  complaintTimeCommands,
  taskCommands,
  letterCommands,
  packCommands,
  firmTimeCommands,
  outsideCommands,
  procedureCommands,
  playbookCommands,
  personCommands,
];

/** `withGround`: what each command stands on. */
export function programOn(withGround: WithGround): Command {
  const program = new Command('redress').description('Complaint handling for law firms').version(versionOf());
  for (const add of parts) add(program, withGround);
  return program;
}

/** The sentence and the exit code of a command that cannot be carried out; undefined where it failed for a fault of ours. */
export function refusalOf(error: unknown): { said: string; code: number } | undefined {
  if (error instanceof ConfigError) return { said: error.message, code: 78 };
  const known = [Refusal, TypeError, RootKeyError, PackError].find((kind) => error instanceof kind);
  return known && { said: (error as Error).message, code: 1 };
}
