/**
 * The built proof of work on pages of another origin: beside the page where its policies allow a worker, in its pauses where
 * they do not, and without TLS.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openProofs } from '../../server/complaint/proof.ts';
import { derive } from '../../server/crypto/derive.ts';
import { embed } from '../../vite.config.ts';
import { chromiumLaunch } from '../support/chromium.ts';

const into = mkdtempSync(join(tmpdir(), 'redress-proof-'));
const proofs = openProofs(derive(Buffer.alloc(32, 7), 'test'));
const firm = 'pk_test_1';
let browser: Browser;
let servers: Server[] = [];
let policy = '';
/** The built chunk, at the server of the embed. */
let chunk = '';

const serve = (answer: RequestListener) =>
  new Promise<number>((done) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
    servers.push(server);
  });

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const builder = await createBuilder({ ...embed(into), configFile: false, logLevel: 'warn' });
  await builder.buildApp();
  const [version = ''] = readdirSync(join(into, 'e'));
  const folder = join(into, 'e', version);
  const file = readdirSync(folder).find((name) => name.startsWith('proof-')) ?? '';
  const port = await serve((request, response) => {
    const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
    response.writeHead(200, headers).end(readFileSync(join(folder, request.url?.slice(1) ?? '')));
  });
  chunk = `http://127.0.0.1:${port}/${file}`;
  const { args, ...launch } = await chromiumLaunch();
  browser = await chromium.launch({ ...launch, args: [...args, '--host-resolver-rules=MAP firm.example 127.0.0.1'] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  servers = [];
  rmSync(into, { recursive: true });
});

/** Solves a challenge on a page of `host` under the policy; what was taken, and where it was worked. */
async function solveOn(
  host: string,
  sent: string,
): Promise<{ price: number | undefined; workers: number; page: Page }> {
  policy = sent;
  const port = await serve((_, response) => {
    const headers = { 'content-type': 'text/html', ...(policy ? { 'content-security-policy': policy } : {}) };
    response.writeHead(200, headers).end('<!doctype html><title>A firm</title><p>Hello');
  });
  const page = await browser.newPage();
  let workers = 0;
  page.on('worker', () => workers++);
  await page.goto(`http://${host}:${port}/`);
  const challenge = await proofs.ask(firm, 1, Date.now());
  // As text: what a test imports would be turned into something else.
  const payload = await page.evaluate<string | undefined>(
    `import('${chunk}').then(({ proof }) => proof({}, undefined, ${JSON.stringify(challenge)}))`,
  );
  const read = await proofs.read(payload ?? '', firm, Date.now());
  return { price: read?.price, workers, page };
}

describe('the built proof of work on another website', () => {
  it('is done in a worker where nothing speaks against it', async () => {
    const { price, workers, page } = await solveOn('127.0.0.1', '');
    expect([price, workers]).toEqual([1, 1]);
    await page.close();
  });

  it('is done in a worker where the policy allows those of the page', async () => {
    const { price, workers, page } = await solveOn(
      '127.0.0.1',
      `script-src ${new URL(chunk).origin}; worker-src blob:`,
    );
    expect([price, workers]).toEqual([1, 1]);
    await page.close();
  });

  it('is done in a worker under Trusted Types where the policy of ours is listed', async () => {
    const types = "worker-src blob:; require-trusted-types-for 'script'; trusted-types redress-worker";
    const { price, workers, page } = await solveOn('127.0.0.1', `script-src ${new URL(chunk).origin}; ${types}`);
    expect([price, workers]).toEqual([1, 1]);
    await page.close();
  });

  for (const [name, more] of [
    ['scripts of one origin', ''],
    ['scripts of one origin under Trusted Types', "; require-trusted-types-for 'script'; trusted-types lit-html"],
  ] as const)
    it(`is done on the page where the policy allows only ${name}`, async () => {
      const origin = new URL(chunk).origin;
      const { price, workers, page } = await solveOn('127.0.0.1', `default-src 'none'; script-src ${origin}${more}`);
      expect([price, workers]).toEqual([1, 0]);
      await page.close();
    });

  it('needs no TLS: it is done where a page has no WebCrypto', async () => {
    const { price, page } = await solveOn('firm.example', '');
    expect([await page.evaluate(() => [isSecureContext, typeof crypto.subtle]), price]).toEqual([
      [false, 'undefined'],
      1,
    ]);
    await page.close();
  });
});
