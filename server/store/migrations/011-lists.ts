/** Lists at the desk that are sorted by age are read from an index. A complaint that comes in is in neither: it is nobody's, and open. */
import type { Kysely } from 'kysely';

export async function main(db: Kysely<never>): Promise<void> {
  const index = (name: string) => db.schema.createIndex(name).on('complaint');
  await index('complaint_over')
    .columns(['firm', 'id'])
    .where('next_at' as never, 'is', null)
    .execute();
  await index('complaint_handled')
    .columns(['firm', 'handler', 'id'])
    .where('handler' as never, 'is not', null)
    .execute();
}
