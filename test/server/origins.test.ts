/** Which websites may call, and what a browser is told: exact origins, no wildcard, no credentials, refusals unreadable. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, fernbrook, harbourAndLane } from '../../demo/cast.ts';
import { complaintsPath, fileAndOpen, openSession } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';

const foreign = fernbrook.origin ?? '';
const stranger = 'https://evil.example';
const corsOf = ({ headers }: Response) => [...headers].filter(([name]) => name.startsWith('access-control-'));

describeEachEngine('an origin', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());

  const preflight = (path: string, origin: string) =>
    app.request(path, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });

  it.each(['http://localhost:8787', 'http://127.0.0.1:8787'])('that is listed may file: %s', async (origin) => {
    const answer = await app.post(complaintsPath, complaints.lostPapers, { Origin: origin });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([201, origin]);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('access-control-expose-headers')?.split(', ')).toEqual(
      expect.arrayContaining(['etag', 'retry-after', 'x-request-id', 'ratelimit', 'idempotency-replayed', 'location']),
    );
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('is not needed outside browsers, and the answer then names none', async () => {
    const answer = await app.post(complaintsPath, complaints.lostPapers);
    expect([answer.status, corsOf(answer)]).toEqual([201, []]);
  });

  it.each([complaintsPath, `/v1/firms/${siteKey}`, '/v1/tracker', '/v1/tracker/sessions', '/v1/tracker/messages'])(
    'that is listed hears in the preflight for %s what it may send',
    async (path) => {
      const answer = await preflight(path, publicUrl);
      expect([answer.status, await answer.text()]).toEqual([204, '']);
      expect(Object.fromEntries(corsOf(answer))).toMatchObject({
        'access-control-allow-origin': publicUrl,
        'access-control-allow-methods': 'GET, POST, PATCH, HEAD, DELETE',
        'access-control-max-age': '600',
        'access-control-allow-headers':
          'authorization, content-type, idempotency-key, if-none-match, tus-resumable, upload-length, upload-offset, upload-metadata',
      });
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('vary')).toContain('Origin');
    },
  );

  it('of another firm is granted the preflight of the tracker, which says nothing yet', async () => {
    expect((await preflight('/v1/tracker', foreign)).headers.get('access-control-allow-origin')).toBe(foreign);
    expect((await preflight(complaintsPath, foreign)).status).toBe(403);
  });

  it('that nobody lists gets a refusal no page can read, wherever it knocks', async () => {
    for (const path of [complaintsPath, '/v1/tracker', '/v1/tracker/sessions']) {
      const answer = await preflight(path, stranger);
      expect([path, answer.status, corsOf(answer)]).toEqual([path, 403, []]);
    }
    const filing = await app.post(complaintsPath, complaints.lostPapers, { Origin: stranger });
    expect([filing.status, corsOf(filing)]).toEqual([403, []]);
  });

  it('of another firm cannot use a session, and cannot read why', async () => {
    const { tracker } = await fileAndOpen(app, complaints.lostPapers);
    const answers = [
      await tracker.get('', { Origin: foreign }),
      await tracker.post('messages', { text: 'Hello' }, { Origin: foreign }),
      await tracker.remove('sessions/current', { Origin: foreign }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(answers.flatMap(corsOf)).toEqual([]);
    expect((await tracker.get('', { Origin: publicUrl })).headers.get('access-control-allow-origin')).toBe(publicUrl);
  });

  it('that is listed can read every refusal', async () => {
    const { tracker } = await fileAndOpen(app, complaints.lostPapers);
    const answers = [
      await app.post(complaintsPath, '{', { Origin: publicUrl }),
      await app.post(complaintsPath, {}, { Origin: publicUrl }),
      await app.post(complaintsPath, {}, { Origin: publicUrl, 'Content-Type': 'text/plain' }),
      await app.post(complaintsPath, {}, { Origin: publicUrl, 'Idempotency-Key': 'x' }),
      await openSession(app, {}, { Origin: publicUrl }),
      await tracker.post('messages', {}, { Origin: publicUrl }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 415, 400, 401, 422]);
    for (const { headers } of answers) expect(headers.get('access-control-allow-origin')).toBe(publicUrl);
  });

  it('is asked before anything is read: a stranger learns nothing of the body, the key or the type', async () => {
    for (const headers of [{ 'Content-Type': 'text/plain' }, { 'Idempotency-Key': '' }, {}] as Record<string, string>[])
      expect((await app.post(complaintsPath, 'x', { ...headers, Origin: stranger })).status).toBe(403);
  });

  it('does not matter for a site key that is unknown or retired', async () => {
    for (const key of ['pk_test_000000000000000000000000', harbourAndLane.retiredSiteKey])
      for (const origin of [publicUrl, stranger])
        expect((await app.request(`/v1/firms/${key}`, { headers: { Origin: origin } })).status).toBe(404);
  });

  it('never meets a wildcard under /v1, while embed files are for anyone', async () => {
    for (const origin of [publicUrl, foreign, stranger, 'null'])
      expect(
        (await app.request(`/v1/firms/${siteKey}`, { headers: { Origin: origin } })).headers.get(
          'access-control-allow-origin',
        ),
      ).not.toBe('*');
  });
});
