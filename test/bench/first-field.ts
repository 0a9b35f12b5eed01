/**
 * How long a person on a slow phone waits for the first field: Chromium with its processor slowed four times, 150 ms and
 * 1.6 Mbit/s, an empty cache, our form beside a bare Lit form and a plain one, all served by one server, turn by turn.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { buildIfMissing } from '../../demo/build-if-missing.ts';
import { harbourAndLane } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { bareFormScript } from './bare-form.ts';
import { interleaved, ratios, type Spread, spreadOf } from './figures.ts';
import { type Stores, startServing } from './serving.ts';
import { withBuilt } from './weight.ts';

/**
 * `milliseconds` until the first field can be used; `heap`: MB then, `heapLater`: with what loads while a person reads;
 * `shift`: cumulative layout shift.
 */
export interface FirstField {
  milliseconds: Record<Form, Spread>;
  /** Beside the bare Lit form of the same round. */
  ratio: Record<'redress' | 'oneTag' | 'plain', Spread>;
  heap: Record<Form, Spread>;
  heapLater: Record<Form, Spread>;
  shift: Record<Form, Spread>;
}

/** `redress`: as `redress snippet --fast` prints it; `oneTag`: as `redress snippet` does. */
const forms = ['redress', 'oneTag', 'bareLit', 'plain'] as const;
type Form = (typeof forms)[number];

const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const processorSlowed = 4;

export async function benchFirstField(stores: Stores, rounds: number): Promise<FirstField> {
  await buildIfMissing();
  const served = await servedBy(stores);
  return withBuilt(async (folder) => {
    const server = await serve(folder, served);
    const browser = await launchChromium();
    try {
      const { port } = server.address() as { port: number };
      // A browser just started is slower than any phone.
      for (const form of forms) await visit(browser, `http://127.0.0.1:${port}/${form}`);
      const at = (form: Form): string => `http://127.0.0.1:${port}/${form}`;
      const visits = await interleaved(forms, rounds, (form) => visit(browser, at(form)));
      const heaps = await interleaved(forms, Math.min(rounds, heapRounds), (form) => heapsOf(browser, at(form)));
      return figuresOf(visits, heaps);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  });
}

/** What a real server gives for the demo firm: its profile, and what it puts before the script. */
interface Served {
  profile: string;
  script: string;
}

/** It is then given by the same server as all else, the script as it was built here. */
const given = (folder: string, script: string): string =>
  `${script.split('\n')[0]}\n${fileAt(folder, 'embed/redress-form.js')}`;

async function servedBy(stores: Stores): Promise<Served> {
  const serving = await startServing(await stores.fresh('sqlite'));
  try {
    const ask = async (path: string): Promise<string> => {
      const answer = await fetch(`http://127.0.0.1:${serving.storing}${path}${harbourAndLane.siteKey}`);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.text();
    };
    return { profile: await ask('/v1/firms/'), script: await ask('/redress.js?firm=') };
  } finally {
    await serving.stop();
  }
}

/** As the README asks of a page: room for the form before it is there. */
const room = 'redress-form, bare-lit-form, bare-form { display: block; min-height: 60em }';

function pageOf(form: Form): string {
  const [script, element] = {
    redress: [scriptOf('redress.js?firm'), ours],
    oneTag: [scriptOf('redress.js'), ours],
    bareLit: ['<script type="module" src="/bare/bare.js"></script>', '<bare-lit-form to="/v1"></bare-lit-form>'],
    plain: ['<script defer src="/plain.js"></script>', '<bare-form></bare-form>'],
  }[form];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Complain</title><style>${room}</style>${script}</head><body><h1>Complain</h1>${element}<p>The end.</p></body></html>`;
}

const ours = '<redress-form><a href="/p">Make a complaint</a></redress-form>';

const scriptOf = (file: string): string =>
  `<script async src="/embed/${file}" data-firm="${harbourAndLane.siteKey}"></script>`;

function serve(folder: string, { profile, script }: Served): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
    const form = forms.find((one) => path === `/${one}`);
    const [type, text] = form
      ? ['text/html', pageOf(form)]
      : path.startsWith('/v1/')
        ? ['application/json', profile]
        : path === '/plain.js'
          ? ['text/javascript', bareFormScript]
          : ['text/javascript', search ? given(folder, script) : fileAt(folder, path)];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type, 'content-encoding': 'gzip' });
    response.end(gzipSync(text ?? '', { level: 9 }));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function fileAt(folder: string, path: string): string | undefined {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch {
    return undefined;
  }
}

interface Visit {
  milliseconds: number;
  shift: number;
}

interface Heaps {
  heap: number;
  heapLater: number;
}

/** What a page holds hardly differs from visit to visit; how long it takes does. */
const heapRounds = 3;

const heapsOf = async (browser: Browser, address: string): Promise<Heaps> => ({
  heap: await heapOf(browser, address, true),
  heapLater: await heapOf(browser, address, false),
});

/** Loads the page in a profile that has never seen it. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: processorSlowed });
    await page.addInitScript(watch);
    await page.goto(address);
    const first = await page.waitForFunction(() => (globalThis as unknown as Watched).firstField);
    const milliseconds = Number(await first.jsonValue());
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(() => (globalThis as unknown as Watched).shift);
    return { milliseconds, shift };
  } finally {
    await context.close();
  }
}

/**
 * What the page holds, in MB; in a visit of its own, since watching a page takes room in it as well. `early`: what is loaded
 * after the first field is kept waiting.
 */
async function heapOf(browser: Browser, address: string, early: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    if (early) await page.route(/\/(rest|sdk)-/, () => {});
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(1_500);
    const cdp = await context.newCDPSession(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return usedSize / 1_000_000;
  } finally {
    await context.close();
  }
}

interface Watched {
  firstField?: number;
  shift: number;
}

/** In the page: notes when a field is first on screen, shadow roots included, and every shift of what was there before. */
function watch(): void {
  const noted = globalThis as unknown as Watched;
  noted.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const field = (root: ParentNode): Element | null => {
    const found = root.querySelector('input, textarea');
    if (found) return found;
    for (const host of root.querySelectorAll('*')) {
      const inside = host.shadowRoot && field(host.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const look = (): void => {
    if (field(document)?.getClientRects().length) noted.firstField = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function figuresOf(visits: Record<Form, Visit[]>, heaps: Record<Form, Heaps[]>): FirstField {
  const each = <T>(of: Record<Form, T[]>, tell: (one: T) => number, decimals: number): Record<Form, Spread> => ({
    redress: spreadOf(of.redress.map(tell), decimals),
    oneTag: spreadOf(of.oneTag.map(tell), decimals),
    bareLit: spreadOf(of.bareLit.map(tell), decimals),
    plain: spreadOf(of.plain.map(tell), decimals),
  });
  const times = (form: Form): number[] => visits[form].map(({ milliseconds }) => milliseconds);
  return {
    milliseconds: each(visits, ({ milliseconds }) => milliseconds, 0),
    ratio: {
      redress: ratios(times('redress'), times('bareLit')),
      oneTag: ratios(times('oneTag'), times('bareLit')),
      plain: ratios(times('plain'), times('bareLit')),
    },
    heap: each(heaps, ({ heap }) => heap, 2),
    heapLater: each(heaps, ({ heapLater }) => heapLater, 2),
    shift: each(visits, ({ shift }) => shift, 4),
  };
}
