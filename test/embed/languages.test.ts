/** The built embed on a page in another language: which chunks travel and when, and what is shown until and unless they come. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formProfile } from '../../demo/examples.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { embed } from '../../vite.config.ts';
import { launchChromium } from '../support/chromium.ts';

const into = mkdtempSync(join(tmpdir(), 'redress-languages-'));
const english = catalogueOf('en');
const welsh = catalogueOf('cy');
const profile = { ...formProfile, locales: ['en-GB', 'cy', 'ar'] };
let browser: Browser;
let server: Server;
let page = '';
/** What becomes of chunks that hold words. */
let words: 'come' | 'wait' | 'fail' = 'come';
let asked: string[] = [];
let held: (() => void)[] = [];

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const builder = await createBuilder({ ...embed(into), configFile: false, logLevel: 'warn' });
  await builder.buildApp();
  server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(into, { recursive: true });
});

function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, 'http://x');
  if (pathname === '/') return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  if (pathname.startsWith('/v1/')) {
    asked.push(`profile in ${searchParams.get('locale')}`);
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(profile));
  }
  if (!/\.js$/.test(pathname)) return void response.writeHead(404).end();
  const script = readFileSync(join(into, normalize(pathname)), 'utf8');
  const part = partIn(script);
  if (part) asked.push(part);
  const send = () => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  if (part && words === 'fail') response.writeHead(500).end();
  else if (part && words === 'wait') held.push(send);
  else send();
}

/** Which words of which language a chunk holds; undefined for all other chunks. */
function partIn(script: string): string | undefined {
  const holds = (catalogue: typeof welsh) =>
    Object.entries({
      common: catalogue.common['contact.title'],
      start: catalogue.start['form.whose.label'],
      form: catalogue.form['form.check.title'],
      tracker: catalogue.door['tracker.door.title'],
    }).find(([, sentence]) => script.includes(sentence))?.[0];
  const part = holds(welsh);
  return part && !holds(english) ? `cy ${part}` : undefined;
}

async function visit(lang: string, script = ''): Promise<Page> {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  page = `<!doctype html><html lang="${lang}"><title>A firm</title><body><script async src="${origin}/redress.js" data-firm="${profile.siteKey}" ${script}></script><redress-form><a href="tel:+441174960142">Phone us</a></redress-form></body></html>`;
  asked = [];
  held = [];
  const tab = await browser.newPage();
  await tab.goto(origin);
  return tab;
}

const question = (tab: Page, { start }: typeof welsh) => tab.getByRole('heading', { name: start['form.whose.label'] });
const surface = (tab: Page) => tab.locator('redress-form .redress');

describe('a page in another language', () => {
  it('asks once for the profile and once for each part, and for no other language', async () => {
    words = 'come';
    const tab = await visit('cy');
    await question(tab, welsh).waitFor();
    await tab.getByLabel(welsh.start['form.whose.own']).check();
    await tab.getByRole('button', { name: welsh.start['form.continue'] }).click();
    await tab.getByRole('heading', { name: welsh.form['form.issues.label'] }).waitFor();
    expect(asked.toSorted()).toEqual(['cy common', 'cy form', 'cy start', 'profile in cy']);
    expect(await surface(tab).getAttribute('lang')).toBe('cy');
    await tab.close();
  });

  it('shows what stands in the tag, and nothing in English, until the words are there', async () => {
    words = 'wait';
    const tab = await visit('cy');
    await vi.waitUntil(() => held.length === 2, { timeout: 10_000 });
    await tab.waitForTimeout(200);
    expect(await tab.getByRole('link', { name: 'Phone us' }).isVisible()).toBe(true);
    expect(await question(tab, english).count()).toBe(0);
    words = 'come';
    for (const send of held) send();
    await question(tab, welsh).waitFor();
    expect(await tab.getByRole('link', { name: 'Phone us' }).isVisible()).toBe(false);
    await tab.close();
  });

  it('speaks English, and says so, where the words cannot be had', async () => {
    words = 'fail';
    const tab = await visit('cy');
    await question(tab, english).waitFor();
    expect(await surface(tab).getAttribute('lang')).toBe('en');
    await tab.getByLabel(english.start['form.whose.own']).check();
    await tab.getByRole('button', { name: english.start['form.continue'] }).click();
    await tab.getByRole('heading', { name: english.form['form.issues.label'] }).waitFor();
    words = 'come';
    await tab.close();
  });

  it('says what the script says before what the page says, and asks for the profile in that at once', async () => {
    const tab = await visit('en', 'data-lang="cy"');
    await question(tab, welsh).waitFor();
    expect(asked.filter((one) => one.startsWith('profile'))).toEqual(['profile in cy']);
    await tab.close();
  });
});

describe('a page in English', () => {
  it('loads no words beside those that come with the element, and not the table of languages either', async () => {
    const tab = await visit('en-GB');
    const scripts: string[] = [];
    tab.on('request', (request) => scripts.push(request.url()));
    await tab.reload();
    await question(tab, english).waitFor();
    await tab.getByLabel(english.start['form.whose.own']).check();
    await tab.getByRole('button', { name: english.start['form.continue'] }).click();
    await tab.getByRole('heading', { name: english.form['form.issues.label'] }).waitFor();
    const loaded = scripts
      .filter((url) => url.endsWith('.js'))
      .map((url) => readFileSync(join(into, new URL(url).pathname), 'utf8'));
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.filter((script) => partIn(script) || /["'`]zh-Hans["'`]/.test(script))).toEqual([]);
    await tab.close();
  });
});
