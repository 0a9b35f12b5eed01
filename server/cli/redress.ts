#!/usr/bin/env node
/** The `redress` command: set up firms, and handle complaints where no desk can be reached. */
import process from 'node:process';
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
import { withGround } from './ground.ts';
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

// Whoever reads only the first lines (`| head`) has closed the pipe: nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const program = new Command('redress').description('Complaint handling for law firms').version(versionOf());
firmCommands(program, withGround);
siteCommands(program, withGround);
settingsCommands(program, withGround);
formCommands(program, withGround);
languageCommands(program, withGround);
wordCommands(program, withGround);
complaintCommands(program, withGround);
complaintTimeCommands(program, withGround);
taskCommands(program, withGround);
letterCommands(program, withGround);
packCommands(program, withGround);
firmTimeCommands(program, withGround);
outsideCommands(program, withGround);
procedureCommands(program, withGround);
playbookCommands(program, withGround);
personCommands(program, withGround);

program.parseAsync().catch((error: unknown) => {
  const known =
    error instanceof Refusal ||
    error instanceof TypeError ||
    error instanceof RootKeyError ||
    error instanceof PackError;
  if (!known && !(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? 78 : 1;
});
