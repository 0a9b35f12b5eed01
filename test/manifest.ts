/** `npm run manifest`: writes `custom-elements.json` the README's tables of elements from the class comments, and its table of roles. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementTables, makeManifest, withTables } from './support/manifest.ts';
import { withRoles } from './support/role-table.ts';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const manifest = makeManifest();
writeFileSync(join(root, 'custom-elements.json'), manifest);
if (existsSync(readme))
  writeFileSync(readme, withRoles(withTables(readFileSync(readme, 'utf8'), elementTables(manifest))));
