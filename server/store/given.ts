/** Rows that come with a statement, so that one statement can change a thousand rows, each in its own way. */
import { type AliasedRawBuilder, sql } from 'kysely';

/** The columns of the rows, in the order they are sent. */
export type Shape = Readonly<Record<string, 'text' | 'whole'>>;

/** A row of a shape. */
export type GivenRow<S extends Shape> = { [Column in keyof S]: (S[Column] extends 'text' ? string : number) | null };

/** The rows as a table named `given`, to be joined in `update … from` or `select … from`. */
export type Given = <S extends Shape>(
  shape: S,
  rows: readonly GivenRow<S>[],
) => AliasedRawBuilder<GivenRow<S>, 'given'>;

/** SQLite reads them from one JSON text. */
export const givenToSqlite: Given = (shape, rows) => {
  const names = Object.keys(shape);
  const columns = names.map((name, at) => sql`value ->> ${sql.lit(at)} as ${sql.ref(name)}`);
  const json = JSON.stringify(rows.map((row) => names.map((name) => row[name])));
  return sql<GivenRow<typeof shape>>`(select ${sql.join(columns)} from json_each(${json}))`.as('given');
};

/** PostgreSQL takes an array for each column. */
export const givenToPostgres: Given = (shape, rows) => {
  const names = Object.keys(shape);
  const arrays = names.map((name) => {
    const type = shape[name] === 'text' ? sql`text[]` : sql`bigint[]`;
    return sql`${rows.map((row) => row[name])}::${type}`;
  });
  const alias = sql`given(${sql.join(names.map((name) => sql.ref(name)))})`;
  return sql<GivenRow<typeof shape>>`unnest(${sql.join(arrays)})`.as<'given'>(alias);
};
