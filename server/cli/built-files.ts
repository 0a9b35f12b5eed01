/** The files a built element needs for its first view, as `npm run build` has named them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

const list = join(import.meta.dirname, '../../dist/embed/chunks.json');

/** Paths below the server's origin, the element's own file first. Refuses where nothing was built. */
export function builtFiles(element: string): string[] {
  try {
    return (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string[]>)[element] ?? [];
  } catch {
    throw new Refusal('Nothing is built yet: npm run build');
  }
}
