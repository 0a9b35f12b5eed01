/** What `vite build` makes of the widget (`dist/embed`), and the settings of vitest. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildEnvironmentOptions, Plugin, UserConfig, ViteBuilder } from 'vite';
import { defineConfig } from 'vitest/config';
import { compactTemplates } from './widget/compact.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** The oldest browsers we promise. */
const target = ['safari16.4', 'firefox115', 'chrome111'];

/**
 * What every element begins with, Lit included, is one chunk: cut as it falls it would be three, and a slow phone waits for each.
 * `<redress-client>` alone would need less of it, and is never alone.
 */
const base = /\/widget\/(element|define|shelf|load-chunk|parts\/(label|field|contact-block|choice-styles|links))\.ts$/;

/** Where the chunks lie that `redress-form.js` loads later. */
const besidePlace = `e/${version}/beside/`;

/** What `redress-form.js` is made of, and where it leaves what later chunks share with it. */
const formScriptEntry = 'virtual:redress-form.js';
const left = `(self[Symbol.for('redress.beside')]??={})`;

/** The entry of each element, by its name without `redress-`: every `widget/<name>/define.ts`, and the context element. */
export function elementEntries(): Record<string, string> {
  const folders = readdirSync(join(root, 'widget'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const entries: [string, string][] = folders.map(({ name }) => [name, join(root, 'widget', name, 'define.ts')]);
  entries.push(['client', join(root, 'widget/define-client.ts')]);
  return Object.fromEntries(entries.filter(([, file]) => existsSync(file)));
}

export default defineConfig({
  ...embed(join(root, 'dist/embed')),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          // Tests of elements need a browser: `test/web-test-runner.config.js`.
          exclude: ['test/widget/**', 'test/faults/**', 'test/journey/**'],
          globalSetup: 'test/support/postgres.ts',
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // The server as a process of its own, killed and cut off: after the rest, which would only slow it down.
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          globalSetup: 'test/support/postgres.ts',
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'journey',
          include: ['test/journey/**/*.test.ts'],
          globalSetup: 'test/support/postgres.ts',
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/** How the widget is built into the folder `into`. */
export function embed(into: string): UserConfig {
  const built: Built = { files: new Map(), first: {} };
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [compact(), plainImports(), chunkNames(built), formScript(built, join(into, 'e', version))],
    builder: { sharedConfigBuild: true, sharedPlugins: true, buildApp: buildEmbed },
    environments: {
      elements: { consumer: 'client', build: elementsBuild(join(into, 'e', version)) },
      loader: { consumer: 'client', build: scriptBuild(into, 'redress.js', join(root, 'widget/loader.ts')) },
      formScript: { consumer: 'client', build: scriptBuild(into, 'redress-form.js', formScriptEntry) },
    },
  };
}

/** First the elements, since the scripts have to know the names of their chunks. */
async function buildEmbed({ build, environments: { elements, loader, formScript } }: ViteBuilder): Promise<void> {
  for (const environment of [elements, loader, formScript]) if (environment) await build(environment);
}

/** `e/<version>/…`: ES modules with hashed names, which may be cached for ever. */
function elementsBuild(outDir: string): BuildEnvironmentOptions {
  return {
    ...common(outDir),
    rolldownOptions: {
      input: elementEntries(),
      output: {
        format: 'es',
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'base', test: base }] },
      },
    },
  };
}

/** `redress.js`, and `redress-form.js`, which brings the form's first view along: each one classic script. */
function scriptBuild(outDir: string, file: string, input: string): BuildEnvironmentOptions {
  return {
    ...common(outDir),
    emptyOutDir: false,
    rolldownOptions: { input, output: { format: 'iife', entryFileNames: file } },
  };
}

function common(outDir: string): BuildEnvironmentOptions {
  return { outDir, emptyOutDir: true, target, minify: true, modulePreload: false, reportCompressedSize: false };
}

/** Line breaks and indents of templates are for those who read the source. */
function compact(): Plugin {
  return {
    name: 'redress-compact-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, file) {
      return file.startsWith(join(root, 'widget/')) ? { code: compactTemplates(code), map: null } : null;
    },
  };
}

/** Vite wraps every `import()` to preload style sheets; there are none, and 1 kB less to load. */
function plainImports(): Plugin {
  return {
    name: 'redress-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (file) => (file === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk: (code) => ({ code: code.replace(/,\s*__VITE_PRELOAD__,\s*import\.meta\.url\s*\)/g, ')'), map: null }),
  };
}

/** The chunks as they were built, by their names, and which of them each element needs for its first view. */
interface Built {
  files: Map<string, { code: string; exports: string[]; imports: string[] }>;
  first: Record<string, string[]>;
}

/**
 * Tells the loader the chunks of each element: its own file first, then all that is imported with it, so that a browser
 * asks for them at once. Also written to `chunks.json`, for the budgets of weight.
 */
function chunkNames(built: Built): Plugin {
  return {
    name: 'redress-chunk-names',
    apply: 'build',
    generateBundle(_, bundle) {
      const below = (names: string[]) => names.map((name) => `e/${version}/${name}`);
      const chunks = Object.fromEntries(Object.entries(built.first).map(([name, files]) => [name, below(files)]));
      if (this.environment.name === 'elements') noteBuilt(built, Object.values(bundle));
      if (this.environment.name === 'loader')
        this.emitFile({ type: 'asset', fileName: 'chunks.json', source: `${JSON.stringify(chunks, null, 2)}\n` });
    },
    transform(code) {
      const { name } = this.environment;
      if (!/\bREDRESS_(CHUNKS|BESIDE)\b/.test(code)) return null;
      const place = name === 'loader' ? `e/${version}/` : besidePlace;
      const chunks = Object.entries(built.first).map(([element, files]) => [
        element,
        name === 'loader' || element !== 'form' ? files.map((file) => place + file) : [],
      ]);
      const told = { REDRESS_CHUNKS: Object.fromEntries(chunks) as object, REDRESS_BESIDE: place };
      return {
        code: code.replace(/\bREDRESS_(?:CHUNKS|BESIDE)\b/g, (word) => JSON.stringify(told[word as keyof typeof told])),
        map: null,
      };
    },
  };
}

type Output = Parameters<Extract<Plugin['generateBundle'], (...all: never[]) => unknown>>[1][string];

function noteBuilt({ files, first }: Built, outputs: Output[]): void {
  const chunks = outputs.filter((output) => output.type === 'chunk');
  for (const { fileName, code, exports, imports } of chunks) files.set(fileName, { code, exports, imports });
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const imported of files.get(name)?.imports ?? []) withImports(imported, seen);
    return seen;
  };
  for (const { fileName, name, isEntry } of chunks) if (isEntry) first[name] = [...withImports(fileName)];
}

/**
 * Makes `redress-form.js` of the loader and the chunks of the form's first view, and for all that is loaded after it the
 * folder `beside`: the same chunks, but those that it brought are a few words that lead to what it left. So a page has
 * one Lit, and one of everything else.
 */
function formScript({ files, first }: Built, folder: string): Plugin {
  const brought = () => first.form ?? [];
  return {
    name: 'redress-form-script',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'formScript',
    resolveId: (id) => (id === formScriptEntry ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${formScriptEntry}`) return null;
      const all = brought().map((name, at) => leave(join(folder, name), name, files.get(name)?.exports ?? [], at));
      return [`import ${JSON.stringify(join(root, 'widget/loader.ts'))};`, ...all].join('\n');
    },
    transform(code, id) {
      if (!id.startsWith(folder)) return null;
      const own = `import {beside} from ${JSON.stringify(join(root, 'widget/beside.ts'))};`;
      const named = code.replaceAll('import.meta.url', `(beside+${JSON.stringify(id.slice(folder.length + 1))})`);
      const loading = named.replace(/\bimport\((["'`])\.\/([^"'`]+)\1\)/g, 'import(/* @vite-ignore */beside+"$2")');
      return { code: own + loading, map: null };
    },
    generateBundle() {
      for (const [name, { code, exports }] of files)
        this.emitFile({
          type: 'asset',
          fileName: besidePlace + name,
          source: brought().includes(name) ? find(name, exports) : code,
        });
    },
  };
}

/** Leaves what the chunk `name` exports. */
function leave(file: string, name: string, exports: readonly string[], at: number): string {
  const own = exports.map((exported, number) => [exported, `e${at}_${number}`] as const);
  const imports = own.map(([exported, as]) => `${exported} as ${as}`).join();
  const members = own.map(([exported, as]) => `${exported}:${as}`).join();
  return `import {${imports}} from ${JSON.stringify(file)};${left}[${JSON.stringify(name)}]={${members}};`;
}

/** A chunk that exports what was left. */
function find(name: string, exports: readonly string[]): string {
  const members = exports.map((exported, number) => `${exported}:e${number}`).join();
  const own = exports.map((exported, number) => `e${number} as ${exported}`).join();
  return `const{${members}}=${left}[${JSON.stringify(name)}];export{${own}};`;
}
