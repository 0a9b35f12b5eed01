/** Puts load on a server from another process, so that it does not measure itself. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Load, Loaded } from './load-process.ts';
import { answerOf } from './serving.ts';

export interface Knocking {
  put(load: Load): Promise<Loaded>;
  stop(): void;
}

export function startKnocking(): Knocking {
  const child = fork(join(import.meta.dirname, 'load-process.ts'));
  return {
    put: (load) => {
      child.send(load);
      return answerOf<Loaded>(child);
    },
    stop: () => {
      child.disconnect();
    },
  };
}
