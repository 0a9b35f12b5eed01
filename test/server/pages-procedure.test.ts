/** The published procedure over the wire: call, page without script, plain text, and what search engines read of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { type Procedure, procedure } from '../../sdk/contract/procedure.ts';
import { catalogueOf, languages } from '../../sdk/words/catalogues.ts';
import { revise } from '../../server/firm/revise.ts';
import type { Settings } from '../../server/firm/settings.ts';
import { plainTextOf } from '../../server/procedure/plain-text.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openPage } from '../support/plain-page.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';

const address = `/v1/firms/${siteKey}/procedure`;
const place = `/p/${siteKey}/procedure`;
const canary = '</script></title><script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u2028]]>-->';

describeEachEngine('the published procedure', ({ databaseUrl }) => {
  let app: TestApp;
  let firm: string;
  let usual: Settings;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    const found = await app.house.firms.bySiteKey(siteKey);
    if (!found) throw new Error('the demo firm is there');
    firm = found.id;
    usual = found.settings;
  });
  afterAll(() => app.close());

  /** Does `work` while the firm has other settings, and perhaps another name. */
  const withSettings = async (change: Partial<Settings>, work: () => Promise<void>, name = harbourAndLane.name) => {
    const { db } = app.house.store;
    const put = async (settings: Settings, called: string): Promise<void> => {
      await revise(app.house, firm, () => settings);
      await db.updateTable('firm').set({ name: called }).where('id', '=', firm).execute();
      app.house.firms.forget();
    };
    await put({ ...usual, ...change }, name);
    try {
      await work();
    } finally {
      await put(usual, harbourAndLane.name);
    }
  };
  const asked = async (query = '', headers: Record<string, string> = {}) =>
    app.request(`${address}${query}`, { headers });
  const read = async (query = ''): Promise<Procedure> => (await (await asked(query)).json()) as Procedure;

  it('is answered to anyone with the site key, as the contract says, in the language asked for', async () => {
    const answer = await asked('?locale=ar');
    const body = (await answer.json()) as Procedure;
    expect(procedure.parse(body)).toEqual(body);
    expect([answer.status, answer.headers.get('content-language')]).toEqual([200, 'ar']);
    expect(body.title).toBe(catalogueOf('ar').procedure['procedure.title']);
    expect((await read('?locale=tlh')).locale).toBe('en-GB');
    expect(body.text).toBe(`${publicUrl}${place}.txt?lang=ar`);
  });

  it('may be kept for a minute, and is not sent again while it is the same', async () => {
    const first = await asked();
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    const again = await asked('', { 'If-None-Match': `W/${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await asked('?locale=cy', { 'If-None-Match': tag })).status).toBe(200);
    await withSettings({ procedure: { ...usual.procedure, reviewedOn: '2026-11-20' } }, async () => {
      const changed = await asked('', { 'If-None-Match': tag });
      expect([changed.status, ((await changed.json()) as Procedure).reviewedOn]).toEqual([200, '2026-11-20']);
    });
    expect((await asked('', { 'If-None-Match': tag })).status).toBe(304);
  });

  it('is for pages of the firm’s own origins and of no other', async () => {
    const [own, foreign, unknown] = await Promise.all([
      asked('', { Origin: publicUrl }),
      asked('', { Origin: 'https://evil.example' }),
      app.request(`/v1/firms/pk_test_${'0'.repeat(24)}/procedure`),
    ]);
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([200, publicUrl]);
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect(unknown.status).toBe(404);
  });

  it('is a page without script in every language, with headings in order and nothing left out', async () => {
    for (const { tag } of languages) {
      const locale = tag === 'en' ? 'en-GB' : tag;
      const [page, document] = [await openPage(app, `${place}?lang=${locale}`), await read(`?locale=${locale}`)];
      expect(page.status).toBe(200);
      for (const named of [document.title, harbourAndLane.name]) expect(page.title).toContain(named);
      const headings = [...page.raw.matchAll(/<h([1-6])[^>]*>/g)].map(([, level]) => Number(level));
      expect(headings).toEqual([1, 2, ...document.sections.filter(({ title }) => title).map(() => 3)]);
      for (const { title, blocks } of document.sections) {
        if (title) expect(page.text).toContain(`>${title}</h3>`);
        for (const block of blocks) {
          if (block.kind === 'text') expect(page.text).toContain(`<p>${block.text}</p>`);
          if (block.kind === 'list') for (const item of block.items) expect(page.text).toContain(`<li>${item}</li>`);
          if (block.kind === 'ways') for (const { label } of block.ways) expect(page.text).toContain(label);
        }
      }
    }
  });

  it('leads to form, telephone, mail and other languages, and lets the element take over', async () => {
    const { raw, headers } = await openPage(app, place);
    for (const link of [
      'tel:01174960142',
      `mailto:${harbourAndLane.contact.email}`,
      'https://www.legalombudsman.org.uk',
    ])
      expect(raw).toContain(`<a href="${link}"`);
    expect(raw).toContain(`<a href="${publicUrl}/p/${siteKey}/complain?lang=en-GB"`);
    expect(raw).toContain(`<a href="${place}?lang=cy" lang="cy"`);
    expect(raw).toContain(`<a href="${publicUrl}${place}.txt?lang=en-GB">`);
    expect(raw).toContain(`<script async src="/redress.js" data-firm="${siteKey}"></script>`);
    expect(raw).toContain('<redress-procedure><article');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('is plain text under .txt, in the language of the address or the browser', async () => {
    const [english, arabic] = await Promise.all([
      app.request(`${place}.txt`),
      app.request(`${place}.txt`, { headers: { 'Accept-Language': 'ar, en;q=0.5' } }),
    ]);
    expect([
      english.status,
      english.headers.get('content-type'),
      english.headers.get('x-content-type-options'),
    ]).toEqual([200, 'text/plain; charset=utf-8', 'nosniff']);
    const text = await english.text();
    expect(text).toBe(plainTextOf(await read()));
    expect(text).toMatch(/^Harbour & Lane Solicitors\n\nHow we handle complaints\n={24}\n\n/);
    expect(text).toContain('How to reach the Legal Ombudsman:\nPhone: 0300 555 0333\n');
    expect([arabic.headers.get('content-language'), await arabic.text()]).toEqual([
      'ar',
      plainTextOf(await read('?locale=ar')),
    ]);
    expect((await app.request(`/p/pk_test_${'0'.repeat(24)}/procedure.txt`)).status).toBe(404);
  });

  it('tells search engines who takes complaints and how, in data that parses', async () => {
    const { raw } = await openPage(app, `${place}?lang=cy`);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(raw) ?? [];
    expect(JSON.parse(data)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'LegalService',
      name: harbourAndLane.name,
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'complaints',
        telephone: harbourAndLane.contact.phone,
        email: harbourAndLane.contact.email,
        url: `${publicUrl}/p/${siteKey}/complain?lang=cy`,
        availableLanguage: usual.locales,
      },
    });
  });

  it('shows whatever a firm types as text, and lets none of it out of the data for search engines', async () => {
    const contact = { ...usual.contact, role: canary, name: canary, phone: canary, hours: canary, post: [canary] };
    const adrBody = { name: canary, web: 'https://adr.example/"><script>alert(1)</script>' };
    const words = { 'en-GB': { 'procedure.title': '<script>alert(1)</script>' } };
    const hostile = { contact, words, procedure: { ...usual.procedure, adr: 'willing' as const, adrBody } };
    const work = async (): Promise<void> => {
      const { raw, text } = await openPage(app, place);
      const scripts = [...raw.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      expect(scripts).toHaveLength(2);
      expect(raw).not.toMatch(/<img|<\/title><script/);
      expect(text).toContain(`Responsible for complaints at ${canary}: ${canary}, ${canary}.`);
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(raw) ?? [];
      expect(data).not.toMatch(/[<>&\u2028\u2029]/);
      const { name, contactPoint } = JSON.parse(data) as { name: string; contactPoint: { telephone: string } };
      expect([name, contactPoint.telephone]).toEqual([canary, canary]);
      const plain = await app.request(`${place}.txt`);
      expect(plain.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await plain.text()).toContain(canary);
    };
    await withSettings(hostile, work, canary);
  });

  it('makes no link of an address that would run', async () => {
    const outside = {
      name: 'Body',
      phone: null,
      email: null,
      web: 'javascript:alert(1)',
      post: [],
      after: null,
    };
    await withSettings({ jurisdiction: 'generic', outside }, async () => {
      const { raw } = await openPage(app, place);
      expect(raw).toContain('javascript:alert(1)');
      expect(raw).not.toMatch(/href="javascript/i);
    });
  });
});
