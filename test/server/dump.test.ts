/** Whoever steals the files has nothing to read: no name, address, word, code or token, not in the log either. */
import { expect, it } from 'vitest';
import { bytesOf, holds } from '../support/bytes.ts';
import { act, fileAndOpen, lettersOf, tokenIn } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey } from '../support/test-app.ts';

const words = [
  'Oystercatcher',
  'Phalarope',
  'Sanderling',
  'Lapwing',
  'Garganey',
  'Goosander',
  'Wigeon',
  'Pintail',
  'Shoveler',
  'Gadwall',
  'Smew',
  'Shelduck',
  'Pochard',
  'Merganser',
] as const;
const [
  name,
  mailbox,
  number,
  narrative,
  note,
  message,
  reason,
  outcome,
  person,
  unfinished,
  writer,
  head,
  correction,
  missing,
] = words;

describeEachEngine('the bytes of the store', ({ databaseUrl }) => {
  it('hold nothing a person wrote or was given, only what filing and sorting need', async () => {
    const app = await openTestApp({ databaseUrl });
    const email = `${mailbox}@mail.example`;
    const key = crypto.randomUUID();
    const complainant = {
      name,
      email,
      phone: number,
      adjustmentsNote: note,
      address: { lines: [note], postcode: note },
    };
    const complaint = { complainant, narrative, impact: narrative, consent: { privacyNoticeVersion: '2026-11-01' } };
    const { filed, tracker } = await fileAndOpen(app, complaint);
    await tracker.post('messages', { text: message }, { 'Idempotency-Key': key });
    const sent = [{ id: 'hed_1', number: 1, text: head }];
    await act(app, filed.reference, { kind: 'heads-sent', facts: { version: 1, heads: sent, by: person } });
    const corrections = [{ head: 'hed_1', text: correction }];
    expect((await tracker.post('heads-reply', { version: 1, agree: false, corrections, missing })).status).toBe(201);
    await tracker.post('withdrawal', { reason });
    await tracker.remove('withdrawal');
    await act(app, filed.reference, { kind: 'acknowledged', facts: { method: 'call', by: person } });
    await act(app, filed.reference, {
      kind: 'closed',
      facts: { outcome: 'upheld', reason: outcome, remedies: [], lesson: outcome, by: person },
    });
    await app.post(`/v1/firms/${siteKey}/links`, { email });
    const later = `${writer}@mail.example`;
    for (const step of ['kept', 'opened'])
      await app.post(`/v1/firms/${siteKey}/drafts`, { email: later, draft: { step, narrative: unfinished } });
    const mine = (await lettersOf(app, filed.reference)).filter(({ to }) => to === email).map(tokenIn);
    const links = (await app.letters()).flatMap(({ text }) => /rdl_[A-Za-z0-9_-]{43}/.exec(text ?? '')?.[0] ?? []);
    expect(links).toHaveLength(2);
    expect((await app.post('/v1/drafts/open', { linkToken: links[1] })).status).toBe(200);
    const tokens = [...mine, ...links];
    expect(mine.length).toBeGreaterThan(3);

    const dump = await bytesOf(app, databaseUrl);
    await app.close();
    expect(holds(dump, filed.reference)).toBe(true);
    const code = filed.accessCode;
    const secrets = [
      ...words,
      email.toLowerCase(),
      later.toLowerCase(),
      code,
      code.replaceAll('-', ''),
      tracker.session.token,
      key,
      ...tokens,
    ];
    for (const secret of secrets) expect([secret, holds(dump, secret)]).toEqual([secret, false]);
    for (const token of [tracker.session.token, ...tokens]) {
      const raw = Buffer.from(token.slice(4), 'base64url');
      expect(dump.some((file) => file.includes(raw))).toBe(false);
    }
  });
});
