/** What a command stands on: the store, its keys and its firms. */
import process from 'node:process';
import { readConfig } from '../config.ts';
import { clockBeside, type Ground, openGround } from '../house.ts';

/** Opens the store for one command and always closes it. */
export type WithGround = (work: (ground: Ground, publicUrl: string) => Promise<void>) => Promise<void>;

export const withGround: WithGround = async (work) => {
  const config = readConfig(process.env);
  const ground = await openGround(config, clockBeside(config));
  try {
    await work(ground, config.publicUrl);
  } finally {
    await ground.store.close();
  }
};
