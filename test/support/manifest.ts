/** The elements as their class comments describe them: `custom-elements.json`, and the tables of the README. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const begin = '<!-- elements: written by `npm run manifest` -->';
const end = '<!-- /elements -->';

interface Described {
  name?: string;
  description?: string;
  type?: { text: string };
}

/** One element, as far as the tables tell of it. */
export interface DescribedElement {
  tagName: string;
  description?: string;
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

/** Makes the text of `custom-elements.json` anew from the sources. */
export function makeManifest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'redress-manifest-'));
  try {
    const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const config = 'widget/custom-elements-manifest.config.js';
    const into = relative(root, folder);
    execFileSync(process.execPath, [analyzer, 'analyze', '--config', config, '--outdir', into], { cwd: root });
    return readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The elements in a manifest, in the order of their names. */
export function elementsIn(manifest: string): DescribedElement[] {
  const { modules } = JSON.parse(manifest) as { modules: { declarations: DescribedElement[] }[] };
  return modules
    .flatMap(({ declarations }) => declarations)
    .sort((one, other) => one.tagName.localeCompare(other.tagName, 'en'));
}

/** The part of the README between its two marks, made from a manifest. */
export function elementTables(manifest: string): string {
  return elementsIn(manifest).map(elementTable).join('\n');
}

/** The README with its tables replaced. Throws where a mark is missing. */
export const withTables = (readme: string, tables: string): string => between(readme, [begin, end], tables);

/** The text with what stands between two marks replaced. Throws where a mark is missing. */
export function between(text: string, [begin, end]: readonly [string, string], part: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks its marks: ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${part}\n${text.slice(to)}`;
}

function elementTable({ tagName, description = '', ...element }: DescribedElement): string {
  const rows = [
    ...rowsOf('attribute', element.attributes, ({ name }) => name ?? ''),
    ...rowsOf('event', element.events, ({ name }) => name ?? ''),
    ...rowsOf('slot', element.slots, ({ name }) => name || '(default)'),
    ...rowsOf('part', element.cssParts, ({ name }) => name ?? ''),
    ...rowsOf('property', element.cssProperties, ({ name }) => name ?? ''),
  ];
  return [
    `### \`<${tagName}>\``,
    '',
    oneLine(description),
    '',
    '| what | name | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const rowsOf = (what: string, described: Described[] = [], nameOf: (one: Described) => string): string[] =>
  described.map((one) => `| ${what} | \`${nameOf(one)}\` | ${oneLine(one.description ?? '').replaceAll('|', '\\|')} |`);

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
