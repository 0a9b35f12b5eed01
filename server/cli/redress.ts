#!/usr/bin/env node
/** The `redress` command: set up firms, and handle complaints until the desk has its sign-in. */
import process from 'node:process';
import { Command } from 'commander';
import { ConfigError, readConfig } from '../config.ts';
import { RootKeyError } from '../crypto/root-key.ts';
import { type Ground, openGround, versionOf } from '../house.ts';
import { complaintCommands } from './complaint.ts';
import { firmCommands } from './firm.ts';
import { Refusal } from './refusal.ts';

/** Opens the store for one command and always closes it. */
export type WithGround = (work: (ground: Ground, publicUrl: string) => Promise<void>) => Promise<void>;

const withGround: WithGround = async (work) => {
  const config = readConfig(process.env);
  const ground = await openGround(config);
  try {
    await work(ground, config.publicUrl);
  } finally {
    await ground.store.close();
  }
};

const program = new Command('redress').description('Complaint handling for law firms').version(versionOf());
firmCommands(program, withGround);
complaintCommands(program, withGround);

program.parseAsync().catch((error: unknown) => {
  const known = error instanceof Refusal || error instanceof TypeError || error instanceof RootKeyError;
  if (!known && !(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? 78 : 1;
});
