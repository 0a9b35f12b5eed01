/** The desk's page: one document for every address of it, with headers that let nothing else in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskBrowser, signedIn } from '../support/desk.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describe('the page of the desk', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());

  const policyOf = (answer: Response): string[] => (answer.headers.get('content-security-policy') ?? '').split('; ');

  it('is the same at every address of the desk', async () => {
    const texts = await Promise.all(
      ['/desk', '/desk/', '/desk/queue?due=overdue', '/desk/complaints/cmp_1', '/desk/nowhere/at/all'].map(
        async (path) => {
          const answer = await app.request(path);
          expect([path, answer.status]).toEqual([path, 200]);
          return answer.text();
        },
      ),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('<redress-desk demo>');
  });

  it('takes scripts and calls of its own origin only, and is framed by nobody', async () => {
    const answer = await app.request('/desk');
    expect(policyOf(answer)).toEqual([
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
    ]);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('strict-transport-security')).toBeNull();
  });

  it('holds no script, style or handler of its own', async () => {
    const text = await (await app.request('/desk')).text();
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?:/);
  });

  it('asks browsers to come over TLS for a year where it is served so', async () => {
    const safe = await openTestApp({ env: { REDRESS_PUBLIC_URL: 'https://complaints.firm.example' } });
    const answer = await safe.request('/desk');
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    await safe.close();
  });

  it('tells its script whether a session came along, and nothing of whose', async () => {
    const browser = await signedIn(app, 'handler');
    const Cookie = `__Host-desk=${browser.token}`;
    const text = await (await app.request('/desk', { headers: { Cookie } })).text();
    expect(text).toContain('<redress-desk demo kept>');
    expect(text).not.toContain('Daniel');
    expect(deskBrowser(app).token).toBeUndefined();
  });

  it('serves its files to its own origin alone, and nothing beside them', async () => {
    const style = await app.request('/desk.css');
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(await style.text()).toMatch(/color-scheme: light dark.*\.opening/s);
    for (const path of [
      '/desk/files/none.js',
      '/desk/files/desk.json',
      '/desk/files/..%2fembed%2fredress.js',
      '/desk/files/..%2f..%2fpackage.json',
    ]) {
      const answer = await app.request(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('has the sign-in as a plain form that password managers know', async () => {
    const text = await (await app.request('/desk')).text();
    for (const purpose of ['username', 'current-password', 'one-time-code'])
      expect(text).toContain(`autocomplete="${purpose}"`);
    expect(text).toContain('<noscript>');
  });
});
