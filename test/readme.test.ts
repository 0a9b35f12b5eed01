/** The README and `custom-elements.json` say what the sources say, and the README's TypeScript compiles. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementEntries } from '../vite.config.ts';
import { elementsIn, elementTables, makeManifest, withTables } from './support/manifest.ts';
import { withRoles } from './support/role-table.ts';
import { root } from './support/sources.ts';

const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');
const manifest = read('custom-elements.json');

describe('custom-elements.json', () => {
  it('is what npm run manifest makes of the class comments now', () => {
    expect(makeManifest()).toBe(manifest);
  });

  it('describes every element that can be embedded, each with a sentence, its attributes and its events', () => {
    const described = elementsIn(manifest);
    expect(described.map(({ tagName }) => tagName)).toEqual(
      Object.keys(elementEntries())
        .map((name) => `redress-${name}`)
        .sort(),
    );
    for (const { tagName, description, attributes, events } of described) {
      expect(description, tagName).toBeTruthy();
      for (const { name, description } of [...(attributes ?? []), ...(events ?? [])])
        expect(description, `${tagName} ${name}`).toBeTruthy();
    }
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('has the tables of elements that npm run manifest writes', () => {
    expect(withTables(readme, elementTables(manifest))).toBe(readme);
  });

  it('has the table of roles that npm run manifest writes', () => {
    expect(withRoles(readme)).toBe(readme);
  });

  it('has TypeScript that compiles', () => {
    const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? '');
    expect(blocks.length).toBeGreaterThan(0);
    expect(faultsOf(blocks)).toBe('');
  });
});

/** What the compiler says to the blocks, each a module of its own that imports the packages a reader would. */
function faultsOf(blocks: readonly string[]): string {
  const folder = join(root, 'node_modules/.cache/redress/readme');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [at, block] of blocks.entries())
    writeFileSync(join(folder, `block-${at + 1}.ts`), `${block}\nexport {};\n`);
  const doors = {
    'redress/sdk': 'sdk/index.ts',
    'redress/contract': 'sdk/contract/index.ts',
    'redress/widget': 'widget/index.ts',
  };
  const paths = Object.fromEntries(Object.entries(doors).map(([name, file]) => [name, [join(root, file)]]));
  const compilerOptions = { noUnusedLocals: false, paths, types: [] };
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return compile(folder);
}

function compile(folder: string): string {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
