/** A version of a pack says one thing for ever: complaints keep the rules they began with by its name alone. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { requirePacks } from '../../server/packs/packs.ts';

const pinned = JSON.parse(readFileSync(join(import.meta.dirname, 'pinned.json'), 'utf8')) as Record<string, string>;

const digestOf = (pack: unknown): string =>
  createHash('sha256').update(JSON.stringify(pack)).digest('hex').slice(0, 16);

/**
 * Where this fails, copy the file as it was to `server/packs/earlier/<id>@<version>.yaml`, give the changed one a new version,
 * and add its line to `pinned.json`. Before a version was ever released, its line may change.
 */
it('a version that is there is as it was, and each is pinned', () => {
  const digests = [...requirePacks().all].map(([name, pack]) => [name, digestOf(pack)] as const);
  expect(Object.fromEntries(digests)).toEqual(pinned);
});
