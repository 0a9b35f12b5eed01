/** `npm run manifest`: writes `custom-elements.json` and the README's tables of elements from the class comments. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementTables, makeManifest, withTables } from './support/manifest.ts';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const manifest = makeManifest();
writeFileSync(join(root, 'custom-elements.json'), manifest);
if (existsSync(readme)) writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), elementTables(manifest)));
