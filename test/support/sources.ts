/** The project's own source files as text, and what each of them imports: what the house rules read. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** One import. `to`: a path from the root for our own files, else the name of a package or built-in. */
export interface Import {
  to: string;
  own: boolean;
  typeOnly: boolean;
}

/** One file. `path` is from the root, with slashes; `code` is its text without comments. */
export interface Source {
  path: string;
  text: string;
  code: string;
  imports: Import[];
}

const folders = ['sdk', 'widget', 'server', 'demo', 'test'];

/** All TypeScript and JavaScript files of the project. */
export function sources(): Source[] {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const paths = [...below, 'vite.config.ts'].map((path) => path.replaceAll(sep, '/'));
  return paths.filter((path) => /\.(ts|js|mjs)$/.test(path)).map(read);
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(path, code) };
}

/** Good enough for our style: comments of their own lines, trailing `//` after a space, and blocks. */
const withoutComments = (text: string): string =>
  text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(^|\s)\/\/ .*$/gm, '$1');

function importsOf(path: string, code: string): Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?'([^']+)'/gm);
  const later = code.matchAll(/(typeof\s+)?\bimport\(\s*(?:\/\*[\s\S]*?\*\/\s*)?'([^']+)'\s*\)/g);
  return [...statements, ...later].map(([, type, target = '']) => {
    const own = target.startsWith('.');
    const to = own ? relative(root, join(root, dirname(path), target)).replaceAll(sep, '/') : target;
    return { to, own, typeOnly: type !== undefined };
  });
}

/** The package of an imported name: `lit/decorators.js` → `lit`, `@lit/context/x` → `@lit/context`, `node:fs` → `node:`. */
export const packageOf = (name: string): string =>
  name.startsWith('node:') ? 'node:' : name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** True when `path` is `place` or, where `place` ends with a slash, lies below it; `*` stands for any one name or part of it. */
export function liesIn(path: string, place: string): boolean {
  const pattern = place.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${pattern}${place.endsWith('/') ? '' : '$'}`).test(path);
}
