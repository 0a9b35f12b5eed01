/** The one interface to either engine: read with Kysely, write in units that are committed together. */
import type { CompiledQuery, Kysely, SelectQueryBuilder } from 'kysely';
import type { Given } from './given.ts';
import type { KeyTables, Tables } from './tables.ts';

/** One value as both engines store it. */
export type Cell = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, Cell>>;

/**
 * Puts one row in. As a `claim`: when such a row is already there, the whole unit is lost and nothing of it is written.
 * Otherwise a row that is there stays as it is.
 */
export interface Insert {
  into: keyof Tables;
  row: Row;
  claim?: true;
}

/** Any other statement, built and compiled in a `*-table.ts`. As a `claim`: lost when it touches no row. */
export interface Change {
  change: CompiledQuery;
  claim?: true;
}

/** One complaint more or fewer (`by`) of a status with a person; `handler` is empty where nobody has it. */
export interface Tally {
  firm: string;
  status: string;
  handler: string;
  by: 1 | -1;
}

/**
 * What belongs together. `keys` go to the key store and are durable before the rest: a key without a complaint does no
 * harm, a complaint without a key is lost. Claims come first among `steps`.
 */
export interface Unit {
  /** The counter that many callers share and this unit counts in: such rows are taken in one order by all writers. */
  counter?: string;
  keys?: readonly { into: keyof KeyTables; row: Row }[];
  steps: readonly (Insert | Change)[];
  /** How the numbers of complaints change with it. */
  tallies?: readonly Tally[];
}

/** Whether the unit was written, and the rows each step returned (steps with `returning` only). */
export interface Committed {
  won: boolean;
  rows: readonly (readonly Record<string, unknown>[])[];
}

export interface Store {
  /** Whether no other process can be serving from this store: what a dead one left behind may then be taken at once. */
  readonly alone: boolean;
  /** For reading, and for compiling changes. Writes go through `commit`. */
  readonly db: Kysely<Tables>;
  readonly keys: Kysely<KeyTables>;
  /** Durable when it resolves. Units that arrive together share one sync; one that fails does not undo its neighbours. */
  commit(unit: Unit): Promise<Committed>;
  /** Leaves out rows that another process is just claiming. */
  unlocked<T extends keyof Tables, O>(query: SelectQueryBuilder<Tables, T, O>): SelectQueryBuilder<Tables, T, O>;
  /** A table of rows that come with a statement. */
  given: Given;
  /** The engine's clock in milliseconds: leases of several processes are measured by one clock. */
  leaseClock(): Promise<number>;
  /** Brings both stores to the newest schema; two processes starting at once run it once. */
  migrate(): Promise<void>;
  /** Throws when the store cannot be used now. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export const isInsert = (step: Insert | Change): step is Insert => 'into' in step;
