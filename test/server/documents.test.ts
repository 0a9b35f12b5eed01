/** What anyone may read: the firm's profile, the OpenAPI document, a page for every problem, signs of life. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { issueCodes, remedyCodes } from '../../sdk/contract/codes.ts';
import { deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { endpoints } from '../../sdk/contract/endpoints.ts';
import { firmProfile } from '../../sdk/contract/firm.ts';
import { limits } from '../../sdk/contract/limits.ts';
import { problems } from '../../sdk/contract/problem.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';

type Json = Record<string, unknown>;

describeEachEngine('the profile of a firm', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());
  const get = (query = '', headers: Record<string, string> = {}) =>
    app.request(`/v1/firms/${siteKey}${query}`, { headers });

  it('holds what a form needs, and is what the contract says', async () => {
    const profile = (await (await get()).json()) as Json;
    expect(firmProfile.parse(profile)).toEqual(profile);
    expect(profile).toMatchObject({
      siteKey,
      name: harbourAndLane.name,
      jurisdiction: 'gb-eaw',
      timeZone: 'Europe/London',
      limits,
      contact: harbourAndLane.contact,
      privacyNotice: { version: '2026-11-01', url: `${publicUrl}/privacy.html` },
      challenge: 'none',
      open: true,
      demo: true,
    });
    const codesOf = (list: unknown) => (list as { code: string }[]).map(({ code }) => code);
    expect([codesOf(profile.issues), codesOf(profile.remedies)]).toEqual([[...issueCodes], [...remedyCodes]]);
    expect(profile.deadlines).toEqual([
      { code: 'acknowledge', text: 'within 5 working days', basis: 'target' },
      { code: 'respond', text: 'within 8 weeks', basis: 'rule' },
    ]);
  });

  it('tells nothing of the inside: no id, prefix, mailbox settings or other origins', async () => {
    const text = await (await get()).text();
    for (const inside of [
      'frm_',
      '"prefix"',
      '"sender"',
      '"mailbox"',
      '"origins"',
      harbourAndLane.retiredSiteKey,
      '127.0.0.1',
    ])
      expect(text).not.toContain(inside);
  });

  it('may be kept for a minute, and is not sent again while it is the same', async () => {
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    const again = await get('', { 'If-None-Match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    const { db } = app.house.store;
    const { id, settings } = await db.selectFrom('firm').selectAll().executeTakeFirstOrThrow();
    const spoken = JSON.stringify({ ...(JSON.parse(settings) as Json), words: { 'form.start.title': 'Tell us' } });
    await db.updateTable('firm').set({ settings: spoken }).where('id', '=', id).execute();
    app.house.firms.forget();
    const changed = await get('', { 'If-None-Match': tag });
    expect([changed.status, ((await changed.json()) as Json).words]).toEqual([200, { 'form.start.title': 'Tell us' }]);
  });

  it('answers HEAD like GET, without a body', async () => {
    const answer = await app.request(`/v1/firms/${siteKey}`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('is one of the signs of life: alive and ready', async () => {
    expect([(await app.request('/livez')).status, (await app.request('/readyz')).status]).toEqual([200, 200]);
  });
});

describe('the OpenAPI document', () => {
  let app: TestApp;
  let document: Json & { paths: Record<string, Record<string, Json>> };
  beforeAll(async () => {
    app = await openTestApp();
    document = (await (await app.request('/openapi.json')).json()) as typeof document;
  });
  afterAll(() => app.close());

  it('describes every endpoint of the contract, and no other', () => {
    const calls = [...Object.values(endpoints), ...Object.values(deskEndpoints)];
    const wanted = calls.map(({ method, path }) => `${method.toLowerCase()} ${path}`);
    const described = Object.entries(document.paths).flatMap(([path, calls]) =>
      Object.keys(calls).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(wanted.sort());
    expect([document.openapi, document.servers]).toEqual(['3.1.0', [{ url: publicUrl }]]);
  });

  it('names each operation once, with its key, credential and answers', () => {
    const operations = Object.values(document.paths).flatMap((calls) => Object.values(calls));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const [name, { door, keyed, status }] of Object.entries(endpoints)) {
      const operation = operations.find(({ operationId }) => operationId === name) as Json & {
        parameters: Json[];
        responses: Json;
      };
      expect(operation.parameters.some((one) => one.name === 'Idempotency-Key')).toBe(keyed);
      expect('security' in operation).toBe(door === 'bearer');
      expect(Object.keys(operation.responses)).toEqual([String(status), 'default']);
    }
  });

  it('has no reference that leads nowhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target = '']) => target);
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      const found = reference
        .slice(2)
        .split('/')
        .reduce<unknown>((at, name) => (at as Json | undefined)?.[name.replaceAll('~1', '/')], document);
      expect([reference, typeof found]).toEqual([reference, 'object']);
    }
  });

  it('says that a complaint takes no unknown members, and what it needs', () => {
    const filing = document.paths['/v1/firms/{siteKey}/complaints']?.post as Json;
    const { content } = filing.requestBody as { content: Record<string, { schema: Json }> };
    expect(content['application/json']?.schema).toMatchObject({
      additionalProperties: false,
      required: ['complainant', 'narrative', 'consent'],
    });
  });
});

describe('a problem', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());

  it.each(Object.entries(problems).map(([code, { status }]) => [code, status] as const))(
    '%s has a page at its type',
    async (code, status) => {
      const answer = await app.request(`/problems/${code}`);
      const page = await answer.text();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
      expect(page).toContain(`<code>${code}</code>`);
      expect(page).toContain(`<dd>${status}</dd>`);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );
});

describe('a page of our own', () => {
  it.each([
    '/',
    '/complain.html',
    '/track.html',
    '/procedure.html',
    '/survey.html',
    '/dev/mail',
    '/dev/clock',
    `/p/${siteKey}/complain`,
    `/p/${siteKey}/track`,
    `/p/${siteKey}/survey`,
    `/p/${siteKey}/procedure`,
    `/p/${siteKey}/procedure.txt`,
    '/nowhere',
    '/openapi.json',
    '/livez',
  ])('%s carries the standard headers and sets no cookie', async (path) => {
    const app = await openTestApp();
    const { headers } = await app.request(path);
    expect(headers.get('x-request-id')).toMatch(/^req_[0-9A-Za-z]{22}$/);
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('set-cookie')]).toEqual([
      'nosniff',
      'no-referrer',
      null,
    ]);
    expect(headers.get('vary')).toContain('Origin');
    await app.close();
  });
});
