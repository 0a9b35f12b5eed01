/** What a command stands on: the store, its keys and its firms. */
import { type Env, readConfig } from '../config.ts';
import { clockBeside, type Ground, openGround } from '../house.ts';

/** Opens the store for one command and always closes it. */
export type WithGround = (work: (ground: Ground, publicUrl: string) => Promise<void>) => Promise<void>;

/** The ground in these surroundings. */
export const groundIn =
  (env: Env): WithGround =>
  async (work) => {
    const config = readConfig(env);
    const ground = await openGround(config, clockBeside(config));
    try {
      await work(ground, config.publicUrl);
    } finally {
      await ground.store.close();
    }
  };
