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
const base = /\/widget\/(element|define|shelf|load-chunk|parts\/(field|contact-block|choice-styles|links))\.ts$/;

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
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [compact(), plainImports(), chunkNames()],
    builder: { sharedConfigBuild: true, sharedPlugins: true, buildApp: buildEmbed },
    environments: {
      elements: { consumer: 'client', build: elementsBuild(join(into, 'e', version)) },
      loader: { consumer: 'client', build: loaderBuild(into) },
    },
  };
}

/** First the elements, since the loader has to know the names of their chunks. */
async function buildEmbed({ build, environments: { elements, loader } }: ViteBuilder): Promise<void> {
  if (elements) await build(elements);
  if (loader) await build(loader);
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

/** `redress.js`: one classic script. */
function loaderBuild(outDir: string): BuildEnvironmentOptions {
  return {
    ...common(outDir),
    emptyOutDir: false,
    rolldownOptions: {
      input: join(root, 'widget/loader.ts'),
      output: { format: 'iife', entryFileNames: 'redress.js' },
    },
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
  };
}

/**
 * Tells the loader the chunks of each element: its own file first, then all that is imported with it, so that a browser
 * asks for them at once. Also written to `chunks.json`, for the server and for the budgets of weight.
 */
function chunkNames(): Plugin {
  const chunks: Record<string, string[]> = {};
  return {
    name: 'redress-chunk-names',
    apply: 'build',
    generateBundle(_, bundle) {
      const withImports = (file: string, seen = new Set<string>()): Set<string> => {
        const chunk = bundle[file];
        if (seen.has(file) || chunk?.type !== 'chunk') return seen;
        seen.add(file);
        for (const imported of chunk.imports) withImports(imported, seen);
        return seen;
      };
      if (this.environment.name === 'loader')
        this.emitFile({ type: 'asset', fileName: 'chunks.json', source: `${JSON.stringify(chunks, null, 2)}\n` });
      else
        for (const [file, chunk] of Object.entries(bundle))
          if (chunk.type === 'chunk' && chunk.isEntry)
            chunks[chunk.name] = [...withImports(file)].map((name) => `e/${version}/${name}`);
    },
    transform(code) {
      if (this.environment.name !== 'loader' || !code.includes('REDRESS_CHUNKS')) return null;
      return { code: code.replace(/\bREDRESS_CHUNKS\b/g, JSON.stringify(chunks)), map: null };
    },
  };
}
