#!/usr/bin/env node
/** The `redress` command: set up firms, and handle complaints where no desk can be reached. */
import process from 'node:process';
import { groundIn } from './ground.ts';
import { programOn, refusalOf } from './program.ts';

// Whoever reads only the first lines (`| head`) has closed the pipe: nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

programOn(groundIn(process.env))
  .parseAsync()
  .catch((error: unknown) => {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    process.stderr.write(`${refusal.said}\n`);
    process.exitCode = refusal.code;
  });
