/** Unusual and all right: taken, kept exactly, acknowledged, on both engines; and odd spellings of requests that are well. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { complaintsPath, lettersOf, openTracker } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';
import { sound } from './input.ts';
import { unusualComplaints } from './unusual.ts';

describe('the unusual complaints', () => {
  it('are many, and each has a name of its own', () => {
    expect(unusualComplaints.length).toBeGreaterThan(50);
    expect(new Set(unusualComplaints.map(([name]) => name)).size).toBe(unusualComplaints.length);
  });
});

describeEachEngine('unusual input', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  for (const [name, complaint] of unusualComplaints)
    it(`takes and keeps ${name}`, async () => {
      const answer = await app.post(complaintsPath, complaint);
      expect(answer.status).toBe(201);
      const tracker = await openTracker(app, (await answer.json()) as Filed);
      expect(((await (await tracker.get()).json()) as { complaint: unknown }).complaint).toEqual(complaint);
    });

  it('writes to each of them once, and to nobody else', async () => {
    const { mails, wanted } = await allLetters(app);
    expect(mails.sort()).toEqual(wanted.sort());
  });

  it.each([
    ['in capitals', 'APPLICATION/JSON'],
    ['with a charset', 'application/json; charset=utf-8'],
    ['with a charset in capitals and quotes', 'application/json;charset="UTF-8"'],
  ])('takes a content type %s', async (_, type) => {
    expect((await app.post(complaintsPath, sound, { 'Content-Type': type })).status).toBe(201);
  });

  it('takes a body of exactly 256 KiB', async () => {
    const text = JSON.stringify(sound);
    const padded = ' '.repeat(256 * 1024 - Buffer.byteLength(text)) + text;
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
    expect((await app.request(complaintsPath, { method: 'POST', body: padded, headers })).status).toBe(201);
  });

  it('takes escapes for letters, and members in any order', async () => {
    const text = JSON.stringify(Object.fromEntries(Object.entries(sound).reverse())).replace(
      '"narrative"',
      '"\\u006earrative"',
    );
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
    expect((await app.request(complaintsPath, { method: 'POST', body: text, headers })).status).toBe(201);
  });

  it.each(['bearer', 'BEARER', 'Bearer'])('takes the scheme %s', async (scheme) => {
    const { session } = await openTracker(app, await app.file(complaints.rudeMeeting));
    const answer = await app.request('/v1/tracker', { headers: { Authorization: `${scheme} ${session.token}` } });
    expect(answer.status).toBe(200);
  });

  it.each(['"other"', 'W/"other"', '""', 'not a tag', '', '"a", "b"', '"unfinished'])(
    'answers in full to the tag %s',
    async (tag) => {
      const answer = await app.request(`/v1/firms/${siteKey}`, { headers: { 'If-None-Match': tag } });
      expect([answer.status, (await answer.json()) !== null]).toEqual([200, true]);
    },
  );

  it.each(['de', 'xx', '', '%00', 'en-GB-'.repeat(500), '__proto__', '%F0%9F%99%81'])(
    'answers in the firm’s language to the locale %s',
    async (locale) => {
      const answer = await app.request(`/v1/firms/${siteKey}?locale=${locale}`);
      expect([answer.status, ((await answer.json()) as { defaultLocale: string }).defaultLocale]).toEqual([
        200,
        'en-GB',
      ]);
    },
  );
});

/** Who got an acknowledgement, and who should have: everyone with an address who did not refuse e-mail. */
async function allLetters(app: TestApp): Promise<{ mails: (string | null)[]; wanted: (string | null | undefined)[] }> {
  await app.letters();
  const rows = await app.house.store.db.selectFrom('complaint').select('reference').execute();
  const letters = (await Promise.all(rows.map(({ reference }) => lettersOf(app, reference)))).flat();
  const mails = letters.filter(({ kind }) => kind === 'acknowledgement').map(({ to }) => to);
  const wanted = unusualComplaints
    .map(([, { complainant }]) => complainant)
    .filter(({ email, doNotContactBy }) => email && !doNotContactBy?.includes('email'))
    .map(({ email }) => email);
  return { mails, wanted };
}
