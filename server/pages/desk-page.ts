/** `/desk` and all below it: one page, whose script shows what belongs to the address. It holds nothing of anyone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { html } from 'hono/html';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Env } from '../http/answering.ts';
import { deskTokenIn } from '../http/desk-cookie.ts';
import { deskDoor } from './desk-door.ts';
import { pageHeaders } from './layout.ts';
import { deskFiles } from './static.ts';

const root = join(import.meta.dirname, '../..');
/** What the build says of itself: the file that begins, and those it needs at once. */
const builtList = join(root, 'dist/desk/desk.json');

/** As for the other pages, but for what the desk never does: frame, send a form, work in the background. */
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export function deskPages(app: Hono<Env>, { publicUrl, demo }: ComplaintsHouse): void {
  const headers = deskHeaders(publicUrl);
  deskFiles(app, headers);
  const shown = (context: Context<Env>) => deskPage(context, demo, headers);
  app.get('/desk', compress(), shown);
  app.get('/desk/*', compress(), shown);
}

/** A browser that was here once over TLS comes in no other way for a year. */
const deskHeaders = (publicUrl: string): Record<string, string> => ({
  ...pageHeaders,
  'Content-Security-Policy': csp,
  ...(publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
});

async function deskPage(context: Context, demo: boolean, headers: Record<string, string>): Promise<Response> {
  const built = JSON.parse(await readFile(builtList, 'utf8').catch(() => '[]')) as string[];
  // A session may have ended; without its cookie there is none, and nobody has to ask.
  const kept = deskTokenIn(context.req.header('cookie')) !== undefined;
  const text = await html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Desk</title>
<link rel="stylesheet" href="/desk.css">
${built.map((file) => html`<link rel="modulepreload" href="/desk/files/${file}">`)}
${built.slice(0, 1).map((file) => html`<script type="module" src="/desk/files/${file}"></script>`)}
</head>
<body>
${demo ? html`<aside class="banner" aria-label="Demonstration">This is a demonstration: its firms and people are invented.</aside>` : ''}
<redress-desk${demo ? html` demo` : ''}${kept ? html` kept` : ''}>
<div class="opening">
<noscript><h1>The desk needs JavaScript</h1><p>Turn JavaScript on for this address in the settings of your browser, and load the page again. Pages for clients work without.</p></noscript>
<p>The desk is opening. If this does not change within some seconds, load the page again; your browser must be Safari 16.4, Firefox 115, Chrome 111, Edge 111 or newer.</p>
</div>
${deskDoor()}
</redress-desk>
</body>
</html>`;
  return context.html(text, 200, { ...headers, 'Cache-Control': 'private, no-store' });
}
