/** The form on a website in Welsh with the strictest policy a site can have, of a firm that asks for a proof of work. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { launchChromium } from '../support/chromium.ts';
import { countComplaints } from '../support/ledger.ts';
import { type OtherSite, otherSite } from '../support/other-site.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { until } from '../support/smtp.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';
import { answers, atHeading } from './form.ts';

const { siteKey } = harbourAndLane;
const { start, form } = catalogueOf('cy');
const labelled = (label: string) => new RegExp(`^${label.replace(/[.?()]/g, '\\$&')}`);

describe('on a website in Welsh, under the strictest policy, a complaint', () => {
  let place: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let site: OtherSite;
  let client: Visitor;
  let api: string;

  beforeAll(async () => {
    place = await premises({});
    server = await place.start();
    api = `http://localhost:${place.port}`;
    site = await otherSite();
    await place.redress('origin', 'add', siteKey, site.origin);
    await place.redress('form', 'challenge', siteKey, 'required');
    // Firms are read again once a second.
    await until('all of it is known', async () => {
      const answer = await fetch(`${api}/v1/firms/${siteKey}`, { headers: { Origin: site.origin } });
      const { locales, challenge } = (await answer.json()) as { locales?: string[]; challenge?: string };
      return challenge === 'required' && locales?.includes('cy') === true;
    });
    browser = await launchChromium();
    client = await newVisitor(browser);
    const csp = `default-src 'none'; script-src ${api}; connect-src ${api}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`;
    const snippet = `<script async src="${api}/redress.js" data-firm="${siteKey}"></script><redress-form></redress-form>`;
    site.page('/', `<div lang="cy">${snippet}</div>`, { 'Content-Security-Policy': csp });
    await client.page.goto(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGKILL');
    await site?.close();
    place?.clear();
  });

  const goOn = async (heading: string): Promise<void> => {
    await client.press(start['form.continue']);
    await atHeading(client, heading);
  };

  it('is written in Welsh, with nothing sent but questions for the profile and the challenge', async () => {
    await atHeading(client, start['form.whose.label']);
    await client.press(start['form.whose.own']);
    await goOn(form['form.issues.label']);
    await goOn(form['form.narrative.label']);
    await client.fill(labelled(form['form.narrative.label']), answers.narrative);
    for (const next of ['impact', 'remedies', 'when', 'raised'] as const) await goOn(form[`form.${next}.label`]);
    for (const next of ['matter', 'you'] as const) await goOn(form[`form.${next}.title`]);
    await client.fill(labelled(form['form.name.label']), answers.name);
    await goOn(form['form.reach.title']);
    await client.fill(labelled(form['form.email.label']), answers.email);
    await goOn(form['form.care.title']);
    await goOn(form['form.adjustments.label']);
    await goOn(form['form.check.title']);
    expect(client.requests.filter((request) => request.method() !== 'GET')).toEqual([]);
    const calls = client.requests
      .map((request) => new URL(request.url()))
      .filter((url) => url.pathname.startsWith('/v1/'));
    const paths = [...new Set(calls.map(({ pathname }) => pathname))].toSorted();
    expect(paths).toEqual([`/v1/firms/${siteKey}`, `/v1/firms/${siteKey}/challenge`]);
    expect(await client.accessibilityFaults()).toEqual([]);
  });

  it('is sent with its proof, confirmed in Welsh, and leaves no cookie and no request to anyone else', async () => {
    await client.press(form['form.check.privacy.read']);
    await client.press(form['form.check.send']);
    await atHeading(client, form['receipt.title']);
    expect(await place.look(countComplaints)).toBe(1);
    const filing = client.requests.find((request) => request.method() === 'POST');
    expect(filing?.postDataJSON()).toMatchObject({
      locale: 'cy',
      proofOfWork: expect.stringMatching(/^[\w+/=-]{40,}$/),
    });
    expect(await client.text()).not.toContain(form['receipt.confirm']);
    const [reference = '', accessCode = ''] = await client.page.locator('redress-form dd.code').allInnerTexts();
    expect((await (await server.sdk().tracker.open({ reference, accessCode })).read()).status).toBe('received');
    const origins = new Set(client.requests.map((request) => new URL(request.url()).origin));
    expect(origins).toEqual(new Set([site.origin, api]));
    expect(await client.context.cookies()).toEqual([]);
    // What the site’s owner is told: with this policy listed too, the proof would be worked out beside the page.
    expect(client.errors.filter((error) => !error.includes("'redress-worker'"))).toEqual([]);
  });
});
