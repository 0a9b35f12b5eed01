/** The built embed on a page of another origin, in a real browser: strict policies, odd editors, faults, no traces. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

const origin = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listening = (server: Server) => new Promise<Server>((done) => server.listen(0, '127.0.0.1', () => done(server)));

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const builder = await createBuilder({ ...embed(into), configFile: false, logLevel: 'warn' });
  await builder.buildApp();
  redress = await listening(createServer(answer));
  site = await listening(createServer(serveSite));
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  redress?.close();
  site?.close();
  rmSync(into, { recursive: true });
});

/** The page, and the style sheet with the one rule the README gives an agency. */
function serveSite(request: IncomingMessage, response: ServerResponse): void {
  if (request.url !== '/site.css') response.writeHead(200, policies()).end(page);
  else response.writeHead(200, { 'content-type': 'text/css' }).end('redress-form { display: block; min-height: 60em }');
}

/** The policies a careful host sends. */
const policies = () => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; script-src ${origin(redress)}; connect-src ${origin(redress)}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  const headers = {
    'access-control-allow-origin': origin(site),
    'access-control-allow-headers': 'content-type, idempotency-key',
  };
  if (request.method === 'OPTIONS') response.writeHead(204, headers).end();
  else if (path.startsWith('/v1/')) {
    const body = request.method === 'POST' ? filed : formProfile;
    response
      .writeHead(request.method === 'POST' ? 201 : 200, { ...headers, 'content-type': 'application/json' })
      .end(JSON.stringify(body));
  } else if (broken && path.startsWith('/e/')) response.writeHead(500, headers).end();
  else
    response
      .writeHead(200, { ...headers, 'content-type': 'text/javascript' })
      .end(readFileSync(join(into, normalize(path))));
}

const snippet = (attributes = '') =>
  `<script async src="${origin(redress)}/redress.js" data-firm="${formProfile.siteKey}" ${attributes}></script>`;
const document_ = (body: string) =>
  `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width"><title>A firm</title><body>${body}</body></html>`;
const fallback = '<a href="tel:+441174960142">Phone us</a>';

/** What was seen while a page was open. */
interface Visit {
  tab: Page;
  requests: string[];
  messages: string[];
}

async function visit(body: string): Promise<Visit> {
  page = document_(body);
  const tab = await browser.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  tab.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  tab.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => messages.push(`pageerror: ${error.message}`));
  await tab.goto(origin(site), { waitUntil: 'load' });
  return { tab, requests, messages };
}

const question = (tab: Page) => tab.getByRole('heading', { name: 'Who is this complaint for?' });

/** Answers what has to be, up to what happened. */
async function begin(tab: Page): Promise<void> {
  await tab.getByLabel('For me').check();
  await tab.getByRole('button', { name: 'Continue' }).click();
  await tab.getByLabel('It took too long').check();
  await tab.getByRole('button', { name: 'Continue' }).click();
  await tab.getByLabel('What happened?').fill('It took seven months.');
}

describe('the embed', () => {
  it('files a complaint under strict policies, without cookie, foreign request or message', async () => {
    const { tab, requests, messages } = await visit(`${snippet()}<redress-form>${fallback}</redress-form>`);
    await begin(tab);
    for (const next of [
      'How did this affect you?',
      'What would put things right?',
      'When did this happen?',
      'Have you already told someone here about this?',
      'Which case is this about?',
      'About you',
    ]) {
      await tab.getByRole('button', { name: 'Continue' }).click();
      await tab.getByRole('heading', { name: next }).waitFor();
    }
    await tab.getByLabel('Your full name').fill('Priya Raman');
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByLabel('Email address').fill('priya.raman@example.com');
    for (const next of ['What should we be careful about?', 'Is there anything we can do', 'Check your answers']) {
      await tab.getByRole('button', { name: 'Continue' }).click();
      await tab.getByRole('heading', { name: next }).waitFor();
    }
    await tab.getByLabel('I have read the privacy notice').check();
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
    await tab.getByRole('button', { name: 'Send my complaint' }).dblclick();
    await tab.getByText(filed.reference).waitFor();
    await tab.reload();
    await tab.getByText(filed.accessCode).waitFor();
    expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
    const foreign = requests.filter(
      (request) => ![site, redress].some((server) => request.includes(` ${origin(server)}/`)),
    );
    expect(foreign).toEqual([]);
    expect(await tab.context().cookies()).toEqual([]);
    expect(messages).toEqual([]);
    await tab.close();
  });

  it('asks for the profile and the chunks at once, before either has come, and each once', async () => {
    const { tab, requests } = await visit(`${snippet()}<redress-form>${fallback}</redress-form>`);
    await question(tab).waitFor();
    await tab.waitForTimeout(300);
    const own = requests.filter((request) => request.includes(origin(redress)) && !request.endsWith('/redress.js'));
    expect(own[0]).toContain('/v1/firms/');
    expect(own.toSorted()).toEqual([...new Set(own)].toSorted());
    await tab.close();
  });

  for (const [name, body] of [
    ['a placeholder where unknown tags are stripped', `<div data-redress="form" data-theme="light">${fallback}</div>@`],
    ['the script before the element', `@<redress-form>${fallback}</redress-form>`],
    ['the script after the element', `<redress-form>${fallback}</redress-form>@`],
    ['the script pasted twice', `@@<redress-form>${fallback}</redress-form>`],
  ] as const)
    it(`finds its place: ${name}`, async () => {
      const { tab, messages } = await visit(body.replaceAll('@', snippet()));
      await question(tab).waitFor();
      expect(await tab.locator('redress-form').count()).toBe(1);
      expect(messages).toEqual([]);
      await tab.close();
    });

  it('mounts beside itself where the script says so', async () => {
    const { tab } = await visit(`<main>${snippet('data-element="form" data-mode="dark"')}</main>`);
    await question(tab).waitFor();
    expect(await tab.locator('main > script + redress-form[theme=dark]').count()).toBe(1);
    await tab.close();
  });

  it('serves elements that are added later, and loads nothing before', async () => {
    const { tab, requests } = await visit(snippet());
    await tab.waitForTimeout(200);
    expect(requests.filter((request) => request.includes('/v1/') || request.includes('/e/'))).toEqual([]);
    await tab.evaluate(() => document.body.append(document.createElement('redress-form')));
    await question(tab).waitFor();
    await tab.close();
  });

  it('leaves what stands inside the tag, and tells the agency, when the chunks fail', async () => {
    broken = true;
    const { tab, messages } = await visit(`${snippet()}<redress-form>${fallback}</redress-form>`);
    await tab.waitForTimeout(300);
    broken = false;
    expect(await tab.getByRole('link', { name: 'Phone us' }).isVisible()).toBe(true);
    expect(messages.filter((message) => message.includes('Redress'))).toHaveLength(1);
    await tab.close();
  });

  it('goes on after Back and Forward of the browser', async () => {
    const { tab } = await visit(`${snippet()}<redress-form>${fallback}</redress-form>`);
    await begin(tab);
    await tab.goto('about:blank');
    await tab.goBack();
    await expect.poll(() => tab.getByLabel('What happened?').inputValue()).toBe('It took seven months.');
    await tab.close();
  });

  it('does not push the page about while it loads, with the rule the README gives', async () => {
    const { tab } = await visit(
      `<link rel="stylesheet" href="/site.css"><h1>Complaints</h1>${snippet()}<redress-form>${fallback}</redress-form><footer>The end</footer>`,
    );
    await question(tab).waitFor();
    const shift = await tab.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.01);
    await tab.close();
  });
});
