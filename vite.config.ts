/** What `vite build` makes of the widget (`dist/embed`, and `dist/desk` for the desk's own page), and the settings of vitest. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildEnvironmentOptions, UserConfig, ViteBuilder } from 'vite';
import { defineConfig } from 'vitest/config';
import {
  type Built,
  chunkNames,
  compact,
  deskList,
  formScript,
  formScriptEntry,
  plainImports,
  version,
} from './widget/embed-build.ts';

const root = import.meta.dirname;

/** The oldest browsers we promise. */
const target = ['safari16.4', 'firefox115', 'chrome111'];

/**
 * What every element begins with, Lit included, is one chunk: cut as it falls it would be three, and a slow phone waits for each.
 * `<redress-client>` alone would need less of it, and is never alone.
 */
const base = /\/widget\/(element|define|shelf|load-chunk|parts\/(label|field|contact-block|choice-styles|links))\.ts$/;

const deskEntry = { desk: join(root, 'widget/desk/page.ts') };

/** What the frame and every view of the desk need: Lit, what a view is, the parts all are made of. */
const deskBase =
  /\/widget\/(desk\/(acting|view|styles|failure|words\/dates)|theme|parts\/(announcer|field|label|text-field|(choice|typed)-styles))\.ts$|\/node_modules\/(lit|@lit)(?!.*\/directives\/repeat)/;

/** The entry of each element, by its name without `redress-`: every `widget/<name>/define.ts`, and the context element. The desk has none. */
export function elementEntries(): Record<string, string> {
  const folders = readdirSync(join(root, 'widget'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const entries: [string, string][] = folders.map(({ name }) => [name, join(root, 'widget', name, 'define.ts')]);
  entries.push(['client', join(root, 'widget/define-client.ts')]);
  return Object.fromEntries(entries.filter(([, file]) => existsSync(file)));
}

export default defineConfig({
  ...embed(join(root, 'dist/embed'), join(root, 'dist/desk')),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          // Tests of elements need a browser: `test/web-test-runner.config.js`.
          exclude: ['test/widget/**', 'test/faults/**', 'test/journey/**'],
          globalSetup: 'test/support/postgres.ts',
          // Both processors: by default one is left idle, and that is half of the machine CI has.
          maxWorkers: '100%',
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
          // Two at a time: they mostly wait for a process to start, to stop or to try again.
          maxWorkers: 2,
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

/** How the widget is built: what websites embed into the folder `into`, and what the desk's page loads into `deskInto`. */
export function embed(into: string, deskInto?: string): UserConfig {
  const built: Built = { files: new Map(), first: {} };
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [compact(), plainImports(), chunkNames(built), formScript(built, join(into, 'e', version)), deskList()],
    builder: { sharedConfigBuild: true, sharedPlugins: true, buildApp: buildEmbed },
    environments: {
      elements: { consumer: 'client', build: chunksBuild(join(into, 'e', version), elementEntries(), base) },
      loader: { consumer: 'client', build: scriptBuild(into, 'redress.js', join(root, 'widget/loader.ts')) },
      formScript: { consumer: 'client', build: scriptBuild(into, 'redress-form.js', formScriptEntry) },
      ...(deskInto ? { desk: { consumer: 'client', build: chunksBuild(deskInto, deskEntry, deskBase) } } : {}),
    },
  };
}

/** First the elements, since the scripts have to know the names of their chunks. */
async function buildEmbed({ build, environments }: ViteBuilder): Promise<void> {
  const { elements, loader, formScript, desk } = environments;
  for (const environment of [elements, loader, formScript, desk]) if (environment) await build(environment);
}

/** ES modules with hashed names, which may be cached for ever. What all begin with is in the chunk `base`. */
function chunksBuild(outDir: string, input: Record<string, string>, shared: RegExp): BuildEnvironmentOptions {
  return {
    ...common(outDir),
    rolldownOptions: {
      input,
      output: {
        format: 'es',
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'base', test: shared }] },
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
