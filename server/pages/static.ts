/** Files as they lie on disk: the demo site, our style sheet, and what websites embed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Env } from '../http/answering.ts';
import { givenScript } from './given-script.ts';
import { pageHeaders } from './layout.ts';

const root = join(import.meta.dirname, '../..');

/** Module chunks are always fetched with CORS, and a page of any firm may fetch them (CONTRACT 3). */
const forAnyone = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

export function embedFiles(app: Hono<Env>, house: ComplaintsHouse): void {
  givenScript(app, house, join(root, 'dist/embed/redress-form.js'), forAnyone);
  app.use('/redress.js', compress(), embed('public, max-age=300'));
  app.use('/e/*', compress(), embed('public, max-age=31536000, immutable'));
}

const embed = (caching: string) =>
  serveStatic({
    root: join(root, 'dist/embed'),
    onFound: (_, context) => {
      for (const [name, value] of Object.entries({ ...forAnyone, 'Cache-Control': caching }))
        context.header(name, value);
    },
  });

/** The desk's own build and style sheet, for its page alone: no other origin may load them. */
export function deskFiles(app: Hono<Env>, headers: Record<string, string>): void {
  const serve = (where: Parameters<typeof serveStatic<Env>>[0] & object, caching: string) =>
    serveStatic<Env>({
      ...where,
      onFound: (_, context) => {
        for (const [name, value] of Object.entries({ ...headers, 'Cache-Control': caching }))
          context.header(name, value);
      },
    });
  const built = {
    root: join(root, 'dist/desk'),
    rewriteRequestPath: (path: string) => path.slice('/desk/files'.length),
  };
  app.get('/desk/files/:file{[\\w-]+\\.js}', compress(), serve(built, 'public, max-age=31536000, immutable'));
  app.get('/desk/files/*', (context) => context.text('Not found', 404));
  app.get('/desk.css', compress(), styles('desk.css', headers));
}

export function ownFiles(app: Hono<Env>, demo: boolean): void {
  app.get('/pages.css', compress(), styles('pages.css', pageHeaders));
  if (demo) app.get('*', compress(), plain({ root: join(root, 'demo/site') }));
}

/** What all pages stand on, then what these pages say: one file, so that none waits for a second. */
const styles = (own: string, headers: Readonly<Record<string, string>>) => async (context: Context<Env>) => {
  const files = ['ground.css', own].map((name) => readFile(join(root, 'server/pages', name), 'utf8'));
  const sheet = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' };
  return context.body((await Promise.all(files)).join('\n'), 200, { ...headers, ...sheet });
};

const plain = (where: { root: string }) =>
  serveStatic({
    ...where,
    onFound: (_, context) => {
      for (const [name, value] of Object.entries({ ...pageHeaders, 'Cache-Control': 'no-cache' }))
        context.header(name, value);
    },
  });
