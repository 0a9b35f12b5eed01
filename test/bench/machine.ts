/** The machine a run was made on: figures of two machines cannot be compared, only their ratios. */
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import process from 'node:process';
import { rounded } from './figures.ts';

/** `load`: how many processes wanted a core when the run began; above 0.5 others were using the machine. */
export interface Machine {
  cores: number;
  processor: string;
  memoryGiB: number;
  system: string;
  node: string;
  load: number;
}

export const machine = (): Machine => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGiB: rounded(totalmem() / 2 ** 30, 0),
  system: `${type()} ${release()}`,
  node: process.version,
  load: rounded(loadavg()[0] ?? Number.NaN, 1),
});
