/** Two servers over one database, neither of which does anything by itself: each test says which of them acts, and when. */
import { expect, vi } from 'vitest';
import { randomBytes } from '../../server/crypto/random.ts';
import { openTestApp, type TestApp } from './test-app.ts';

export type TwoServers = readonly [one: TestApp, other: TestApp];

export async function openTwo(databaseUrl: string): Promise<TwoServers> {
  const env = { REDRESS_ROOT_KEY: randomBytes(32).toString('base64url') };
  const two = [await openTestApp({ databaseUrl, env }), await openTestApp({ databaseUrl, env })] as const;
  for (const app of two) {
    await app.worker.stop();
    for (const how of ['warn', 'error'] as const) vi.spyOn(app.house.log, how);
  }
  return two;
}

export async function closeTwo(two: TwoServers | undefined): Promise<void> {
  vi.restoreAllMocks();
  await Promise.all((two ?? []).map((app) => app.close()));
}

/** Neither has anything to tell whoever runs it. */
export function expectQuiet(two: TwoServers): void {
  for (const { house } of two) {
    expect(house.log.warn).not.toHaveBeenCalled();
    expect(house.log.error).not.toHaveBeenCalled();
  }
}

/** A lease is measured by the clock of the database, which no test can move. */
export const minutePasses = ({ house: { store } }: TestApp, on: 'complaint' | 'pending') =>
  store.db
    .updateTable(on)
    .set(({ eb }) => ({ leased_until: eb('leased_until', '-', 60_000) }))
    .where('leased_until', '>', 0)
    .execute();
