/** A task says which letter it stands for. */
import type { Kysely } from 'kysely';

export async function main(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('task').addColumn('letter', 'text').execute();
}
