/** The snippet on a website of another origin: listed and not listed, pasted badly, and with parts of it blocked. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { countComplaints } from '../support/ledger.ts';
import { type OtherSite, otherSite } from '../support/other-site.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { until } from '../support/smtp.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';
import { atHeading, receipt, send, walkToCheck } from './form.ts';

const { siteKey } = harbourAndLane;
const fallback = 'Call us on 0117 496 0142.';

describe('on another website the snippet', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let listed: OtherSite;
  let stranger: OtherSite;
  let client: Visitor;
  let api: string;
  let script: string;

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    [listed, stranger] = [await otherSite(), await otherSite()];
    await place.redress('origin', 'add', siteKey, listed.origin);
    browser = await launchChromium();
    api = `http://localhost:${place.port}`;
    script = `<script async src="${api}/redress.js" data-firm="${siteKey}"></script>`;
    // Firms are read again once a second.
    await until('the origin is listed', async () => (await preflight(api, listed.origin)).status === 204);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    await Promise.all([listed, stranger].map((site) => site?.close()));
    place?.clear();
  });
  beforeEach(async () => {
    client = await newVisitor(browser);
  });
  afterEach(() => client.context.close());

  /** Opens a page of `site` that holds `body`. */
  const open = async (site: OtherSite, body: string, headers?: Record<string, string>): Promise<void> => {
    site.page('/', body, headers);
    await client.page.goto(`${site.origin}/`);
  };
  const form = `<redress-form><p>${fallback}</p></redress-form>`;

  it('as the command line prints it takes a complaint under the strictest policy a site can have', async () => {
    const printed = (await place.redress('snippet', siteKey)).replace(/<redress-tracker.*\n/, '');
    const csp = [
      "default-src 'none'",
      `script-src ${api}`,
      `connect-src ${api}`,
      "style-src 'self'",
      'img-src data:',
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    await open(listed, printed, { 'Content-Security-Policy': csp });
    await walkToCheck(client);
    await send(client);
    const keys = await receipt(client);
    expect((await (await server.sdk().tracker.open(keys)).read()).status).toBe('received');
    expect(client.errors).toEqual([]);
    const foreign = client.requests.map((request) => new URL(request.url()).origin);
    expect(new Set(foreign)).toEqual(new Set([listed.origin, api]));
    expect(await client.context.cookies()).toEqual([]);
  });

  it('as the command line prints it for slow phones asks one question with one script, and for no profile', async () => {
    const printed = (await place.redress('snippet', siteKey, '--fast')).replace(/<redress-tracker.*\n/, '');
    const later = Promise.withResolvers<void>();
    await client.page.route('**/e/**', async (route) => later.promise.then(() => route.continue()));
    await open(listed, printed);
    await atHeading(client, 'Who is this complaint for?');
    later.resolve();
    const asked = client.requests.map((request) => request.url());
    expect(asked.filter((url) => url.includes('/v1/'))).toEqual([]);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    await client.press('For me');
    await client.press('Continue');
    await atHeading(client, 'What went wrong?');
    expect(client.errors).toEqual([]);
  });

  it('for slow phones asks as ever where the page speaks another language, and for another firm', async () => {
    const fast = `<script async src="${api}/redress.js?firm=${siteKey}" data-firm="${siteKey}"></script>`;
    await open(listed, `<div lang="cy">${fast}${form}</div>`);
    await client.page.locator('redress-form [lang="cy"]').first().waitFor();
    expect(client.requests.some((request) => request.url().includes('/v1/firms/'))).toBe(true);
    const unknown = await fetch(`${api}/redress.js?firm=pk_live_000000000000000000000000`);
    expect([unknown.status, await unknown.text()]).toEqual([200, await (await fetch(`${api}/redress.js`)).text()]);
  });

  it('for slow phones is asked after a minute whether it has changed, and does not travel again', async () => {
    const address = `${api}/redress.js?firm=${siteKey}`;
    const first = await fetch(address);
    const tag = first.headers.get('etag') ?? '';
    expect([first.headers.get('cache-control'), tag]).toEqual(['public, max-age=60', expect.stringMatching(/"\w+/)]);
    const headers = { 'If-None-Match': tag };
    const again = await fetch(address, { headers, cache: 'no-store' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('mounts into a plain element where the site strips unknown tags', async () => {
    await open(listed, `<div data-redress="form"><p>${fallback}</p></div>${script}`);
    await atHeading(client, 'Who is this complaint for?');
    expect(await client.page.getByText(fallback).isVisible()).toBe(false);
    expect(await client.accessibilityFaults()).toEqual([]);
  });

  it('pasted twice makes one form and asks for everything once', async () => {
    await open(listed, script + form + script);
    await atHeading(client, 'Who is this complaint for?');
    expect(await client.page.locator('redress-form form').count()).toBe(1);
    const asked = client.requests.map((request) => request.url()).filter((url) => url.includes('/v1/'));
    expect(asked).toHaveLength(1);
    expect(client.errors).toEqual([]);
  });

  it('finds an element that is added later', async () => {
    await open(listed, script);
    await client.page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
    expect(client.requests.some((request) => request.url().includes('/e/'))).toBe(false);
    await client.page.evaluate(() => document.body.append(document.createElement('redress-tracker')));
    await atHeading(client, 'Open your complaint');
    expect(client.errors).toEqual([]);
  });

  it('leaves what stands in the tag where its own files cannot be loaded', async () => {
    await client.page.route('**/e/**', (route) => route.abort());
    await open(listed, script + form);
    await client.page.waitForEvent('requestfailed');
    await expect.poll(() => client.errors.some((error) => error.includes('could not load'))).toBe(true);
    expect(await client.page.getByText(fallback).isVisible()).toBe(true);
  });

  it('shows what stands in the tag again, and a way to try, when the server does not answer for ten seconds', async () => {
    await client.page.clock.install();
    await client.page.route('**/v1/**', () => {});
    await open(listed, script + form);
    await client.page.waitForFunction(() => customElements.get('redress-form'));
    await client.page.clock.runFor(10_000);
    await client.page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await client.page.getByText(fallback).isVisible()).toBe(true);
    await client.page.unrouteAll();
    await client.press('Try again');
    await atHeading(client, 'Who is this complaint for?');
  });

  it('says on a website the firm has not listed how to reach the firm, and takes nothing', async () => {
    const before = await place.look(countComplaints);
    await open(stranger, script + form);
    await client.page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await client.page.getByText(fallback).isVisible()).toBe(true);
    expect(await client.accessibilityFaults()).toEqual([]);
    expect((await preflight(api, stranger.origin)).headers.has('access-control-allow-origin')).toBe(false);
    const body = { narrative: 'From elsewhere' };
    const headers = { Origin: stranger.origin, 'Content-Type': 'application/json' };
    const answer = await fetch(`${api}/v1/firms/${siteKey}/complaints`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect([answer.status, (await answer.json()) as unknown]).toMatchObject([403, { code: 'origin-not-allowed' }]);
    expect(await place.look(countComplaints)).toBe(before);
  });

  it('says so in plain words there, even with nothing in the tag', async () => {
    await open(stranger, `${script}<redress-form></redress-form>`);
    await client.page.getByText('We could not open this part of the page.').waitFor();
  });
});

const preflight = (api: string, origin: string): Promise<Response> =>
  fetch(`${api}/v1/firms/${siteKey}/complaints`, {
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
  });
