/** Plugins of the build of the widget: the loader knows its chunks, and one script brings the form's first view along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compactTemplates } from './compact.ts';

const root = join(import.meta.dirname, '..');

/** What is built: its version is the name of the folder of its chunks. */
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Where the chunks lie that `redress-form.js` loads later. */
const besidePlace = `e/${version}/beside/`;

/** What `redress-form.js` is made of, and where it leaves what later chunks share with it. */
export const formScriptEntry = 'virtual:redress-form.js';
const left = `(self[Symbol.for('redress.beside')]??={})`;

/** Line breaks and indents of templates are for those who read the source. */
export function compact(): Plugin {
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
export function plainImports(): Plugin {
  return {
    name: 'redress-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (file) => (file === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk: (code) => ({ code: code.replace(/,\s*__VITE_PRELOAD__,\s*import\.meta\.url\s*\)/g, ')'), map: null }),
  };
}

/** The chunks as they were built, by their names, and which of them each element needs for its first view. */
export interface Built {
  files: Map<string, { code: string; exports: string[]; imports: string[] }>;
  first: Record<string, string[]>;
}

/**
 * Tells the loader the chunks of each element: its own file first, then all that is imported with it, so that a browser
 * asks for them at once. Also written to `chunks.json`, for the budgets of weight.
 */
export function chunkNames(built: Built): Plugin {
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

/** Writes down for the desk's page which files it begins with: `desk.json`, its own first. */
export function deskList(): Plugin {
  return {
    name: 'redress-desk-list',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'desk',
    generateBundle(_, bundle) {
      const built: Built = { files: new Map(), first: {} };
      noteBuilt(built, Object.values(bundle));
      this.emitFile({ type: 'asset', fileName: 'desk.json', source: JSON.stringify(built.first.desk) });
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
export function formScript({ files, first }: Built, folder: string): Plugin {
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
    generateBundle(_, bundle) {
      // The second script on a page does nothing: a second Lit could not have its policy of Trusted Types.
      const script = bundle['redress-form.js'];
      if (script?.type === 'chunk') script.code = `self[Symbol.for('redress.embed')]||(()=>{${script.code}})();`;
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
