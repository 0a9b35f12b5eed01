/** A page with the built embed, of another origin than the Redress server, under the policies of a careful host. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createBuilder } from 'vite';
import { filed, formProfile } from '../../demo/examples.ts';
import { embed } from '../../vite.config.ts';
import { launchChromium } from '../support/chromium.ts';

const into = mkdtempSync(join(tmpdir(), 'redress-embed-'));
let browser: Browser;
let redress: Server;
let site: Server;
let page = '';
/** Set while the server is to fail for chunks. */
let broken = false;

/** While `work` runs the server fails for chunks. */
export async function withoutChunks<Result>(work: () => Promise<Result>): Promise<Result> {
  broken = true;
  try {
    return await work();
  } finally {
    broken = false;
  }
}

/** The origin of the Redress server. */
export const api = () => origin(redress);
/** The origin of the page. */
export const home = () => origin(site);

const origin = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listening = (server: Server) => new Promise<Server>((done) => server.listen(0, '127.0.0.1', () => done(server)));

/** Builds the embed and opens both servers and a browser. */
export async function openSite(): Promise<void> {
  const builder = await createBuilder({ ...embed(into), configFile: false, logLevel: 'warn' });
  await builder.buildApp();
  redress = await listening(createServer(answer));
  site = await listening(createServer(serveSite));
  browser = await launchChromium();
}

export async function closeSite(): Promise<void> {
  await browser?.close();
  redress?.close();
  site?.close();
  rmSync(into, { recursive: true });
}

/** The page, and the style sheet with the one rule the README gives an agency. */
function serveSite(request: IncomingMessage, response: ServerResponse): void {
  if (request.url !== '/site.css') response.writeHead(200, policies()).end(page);
  else response.writeHead(200, { 'content-type': 'text/css' }).end('redress-form { display: block; min-height: 60em }');
}

/** The policies a careful host sends. */
const policies = () => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; script-src ${api()}; connect-src ${api()}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname: path, search } = new URL(request.url ?? '/', 'http://x');
  const headers = {
    'access-control-allow-origin': home(),
    'access-control-allow-headers': 'content-type, idempotency-key',
  };
  if (request.method === 'OPTIONS') response.writeHead(204, headers).end();
  else if (path.startsWith('/v1/')) {
    const body = request.method === 'POST' ? filed : formProfile;
    response
      .writeHead(request.method === 'POST' ? 201 : 200, { ...headers, 'content-type': 'application/json' })
      .end(JSON.stringify(body));
  } else if (search) {
    const left = { firm: formProfile.siteKey, language: 'en', profile: formProfile };
    const script = readFileSync(join(into, 'redress-form.js'), 'utf8');
    response
      .writeHead(200, { ...headers, 'content-type': 'text/javascript' })
      .end(`self[Symbol.for('redress.given')]=${JSON.stringify(left)};\n${script}`);
  } else if (broken && path.startsWith('/e/')) response.writeHead(500, headers).end();
  else
    response
      .writeHead(200, { ...headers, 'content-type': 'text/javascript' })
      .end(readFileSync(join(into, normalize(path))));
}

export const snippet = (attributes = '') =>
  `<script async src="${api()}/redress.js" data-firm="${formProfile.siteKey}" ${attributes}></script>`;
/** As `redress snippet --fast` prints it. */
export const fastSnippet = () =>
  `<script async src="${api()}/redress.js?firm=${formProfile.siteKey}" data-firm="${formProfile.siteKey}"></script>`;
const document_ = (body: string) =>
  `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width"><title>A firm</title><body>${body}</body></html>`;
export const fallback = '<a href="tel:+441174960142">Phone us</a>';

/** What was seen while a page was open. */
export interface Visit {
  tab: Page;
  requests: string[];
  messages: string[];
}

export async function visit(body: string): Promise<Visit> {
  page = document_(body);
  const tab = await browser.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  tab.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  tab.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => messages.push(`pageerror: ${error.message}`));
  await tab.goto(home(), { waitUntil: 'load' });
  return { tab, requests, messages };
}

/** What is looked at inside an element and its page. */
export type Connected = HTMLElement & { redress?: { firmKey: string } };
export type WithLit = { litElementVersions: string[] };

export const question = (tab: Page) => tab.getByRole('heading', { name: 'Who is this complaint for?' });

/** Answers what has to be, up to what happened. */
export async function begin(tab: Page): Promise<void> {
  await tab.getByLabel('For me').check();
  await tab.getByRole('button', { name: 'Continue' }).click();
  await tab.getByLabel('It took too long').check();
  await tab.getByRole('button', { name: 'Continue' }).click();
  await tab.getByLabel('What happened?').fill('It took seven months.');
}
