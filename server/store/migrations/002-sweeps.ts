/** What is forgotten is found by its age, without reading through all that stays. */
import type { Kysely } from 'kysely';

/** The store of wrapped keys. */
export async function keys(db: Kysely<never>): Promise<void> {
  await db.schema.createIndex('complaint_key_age').on('complaint_key').columns(['created_at', 'complaint']).execute();
}

/** Everything else. */
export async function main(db: Kysely<never>): Promise<void> {
  await db.schema.createIndex('session_age').on('session').column('seen_at').execute();
  await db.schema.createIndex('link_age').on('link').column('expires_at').execute();
  await db.schema.createIndex('quota_age').on('quota').column('since').execute();
}
