/** Whatever is posted to the pages without script, a page comes back: never a failure, never a complaint, no markup. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEachEngine } from '../support/each-store.ts';
import { postForm } from '../support/plain-page.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';
import { hostilePosts } from './pages.ts';

describeEachEngine('the pages without script', ({ databaseUrl }) => {
  let app: TestApp;
  let before: unknown;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    before = await rows();
  });
  afterAll(() => app.close());

  const rows = async () => {
    const { db } = app.house.store;
    const [complaint, entry, letter] = await Promise.all([
      db.selectFrom('complaint').select('id').execute(),
      db.selectFrom('entry').select('seq').execute(),
      db.selectFrom('letter').select('id').execute(),
    ]);
    return [complaint.length, entry.length, letter.length];
  };

  for (const place of ['complain', 'track'])
    for (const { name, body, headers } of hostilePosts)
      it(`answer ${name} on /${place}`, async () => {
        const page = await postForm(app, `/p/${siteKey}/${place}`, body, headers);
        expect(page.status).toBeGreaterThanOrEqual(200);
        expect(page.status).toBeLessThan(500);
        expect(page.headers.get('content-type')).toBe('text/html; charset=UTF-8');
        expect(page.headers.get('cache-control')).toBe('private, no-store');
        expect(page.headers.get('x-evil')).toBeNull();
        expect(page.raw).not.toMatch(/<script|<img/);
        expect(page.raw).toMatch(/<main>[\s\S]*<\/main>/);
        expect(await rows()).toEqual(before);
      });

  it('are more than forty kinds', () => {
    expect(new Set(hostilePosts.map(({ name }) => name)).size).toBeGreaterThan(40);
  });
});
