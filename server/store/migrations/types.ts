/** What a migration has to know of the engine it runs on. */

/** Column types whose names differ between the engines. */
export interface Types {
  bytes: 'blob' | 'bytea';
  instant: 'integer' | 'bigint';
}
