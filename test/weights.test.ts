/** What a page has to load, gzip, against its budget. A budget is changed in the commit that changes the weight, or not at all. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { elementEntries, embed } from '../vite.config.ts';

/**
 * Bytes after gzip, each file by itself as it travels. An element: the loader and all chunks its first view needs, of which the
 * loader and the base they share are 14 kB: the survey's own are 12 kB. The client has no more of its own than 1 kB, and is always
 * beside another.
 */
const budgets: Readonly<Record<string, number>> = {
  loader: 2_000,
  formScript: 17_000,
  client: 15_100,
  form: 18_000,
  procedure: 16_000,
  survey: 26_000,
  tracker: 32_000,
};

/** `frame`: what the desk's page needs before any view; `whole`: that and every view. */
const deskBudgets = { frame: 26_000, whole: 113_000 } as const;

const folder = mkdtempSync(join(tmpdir(), 'redress-weights-'));
const into = join(folder, 'embed');
const deskInto = join(folder, 'desk');
const weightOf = (file: string) => gzipSync(readFileSync(join(into, file)), { level: 9 }).length;
const chunks = () => JSON.parse(readFileSync(join(into, 'chunks.json'), 'utf8')) as Record<string, string[]>;

beforeAll(async () => {
  // Otherwise Lit's development build would be weighed.
  vi.stubEnv('NODE_ENV', 'production');
  const builder = await createBuilder({ ...embed(into, deskInto), configFile: false, logLevel: 'warn' });
  await builder.buildApp();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the embed files', () => {
  it('hold nothing of the desk, which no website loads', () => {
    const names = readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((name) => /\.js(on)?$/.test(name));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names)
      expect(readFileSync(join(into, name), 'utf8'), name).not.toMatch(/redress-desk|\/v1\/desk/i);
    expect(Object.keys(chunks()).toSorted()).toEqual(['client', 'form', 'procedure', 'survey', 'tracker']);
  });

  it('stay within the budget of the loader', () => {
    expect(weightOf('redress.js')).toBeLessThanOrEqual(budgets.loader ?? 0);
  });

  it('stay within the budget of the script that brings the form along', () => {
    expect(weightOf('redress-form.js')).toBeLessThanOrEqual(budgets.formScript ?? 0);
  });

  for (const name of Object.keys(elementEntries()))
    it(`stay within the budget of the first view of <redress-${name}>`, () => {
      const files = ['redress.js', ...(chunks()[name] ?? [])];
      expect(files.length).toBeGreaterThan(1);
      const weights = Object.fromEntries(files.map((file) => [file, weightOf(file)]));
      const sum = Object.values(weights).reduce((one, other) => one + other, 0);
      expect(sum, JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(budgets[name] ?? 0);
    });

  it('are one classic script that names every chunk, and modules that name their fellows relatively', () => {
    const loader = readFileSync(join(into, 'redress.js'), 'utf8');
    expect(loader).not.toMatch(/^\s*(import|export)\b/m);
    expect(loader).not.toContain('REDRESS_CHUNKS');
    for (const file of Object.values(chunks()).flat()) {
      expect(existsSync(join(into, file)), file).toBe(true);
      expect(loader).toContain(file);
      expect(readFileSync(join(into, file), 'utf8')).not.toMatch(/(from|import)\s*\(?["'`]\//);
    }
  });

  it('beside the script that brings the form along are all chunks, and those it brought but few words', () => {
    const script = readFileSync(join(into, 'redress-form.js'), 'utf8');
    expect(script).not.toMatch(/^\s*(import|export)\b|import\.meta|import\(["'`]|REDRESS_/m);
    const named = [...script.matchAll(/[\w-]+-[\w-]{8}\.js/g)].map(([name]) => name);
    const [own = ''] = chunks().form ?? [];
    const place = join(into, own, '../beside');
    for (const name of named) expect(existsSync(join(place, name)), name).toBe(true);
    expect(readdirSync(place).toSorted()).toEqual(
      readdirSync(join(place, '..'))
        .filter((name) => name !== 'beside')
        .toSorted(),
    );
    for (const file of chunks().form ?? [])
      expect(weightOf(file.replace(/[^/]*$/, 'beside/$&')), file).toBeLessThan(500);
  });
});

describe('the files of the desk', () => {
  const first = () => JSON.parse(readFileSync(join(deskInto, 'desk.json'), 'utf8')) as string[];
  const weight = (file: string) => gzipSync(readFileSync(join(deskInto, file)), { level: 9 }).length;

  it('stay within the budget of the frame, and of the whole', () => {
    const all = readdirSync(deskInto).filter((name) => name.endsWith('.js'));
    const sum = (names: string[]) => names.map(weight).reduce((one, other) => one + other, 0);
    expect(sum(first())).toBeLessThanOrEqual(deskBudgets.frame);
    expect(sum(all)).toBeLessThanOrEqual(deskBudgets.whole);
  });

  it('are loaded view by view: none of them with the frame', () => {
    const entry = readFileSync(join(deskInto, first()[0] ?? ''), 'utf8');
    const views = readdirSync(deskInto).filter((name) => /-view-[\w-]+\.js$/.test(name));
    expect(views.length).toBeGreaterThan(0);
    for (const view of views) {
      expect(entry).toContain(view);
      expect(first()).not.toContain(view);
    }
  });
});
