/** Letters over real SMTP: one recipient each whatever is in a name, and three outcomes: sent, later, given up. */

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { dueOn } from '../../sdk/contract/clock.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { lettersOf, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { type MailServer, startMailServer } from '../support/smtp.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const firmBox = 'complaints@harbourandlane.example';
const from = (email: string, name = 'Vera Marsh'): NewComplaint => ({
  ...complaints.rudeMeeting,
  complainant: { name, email },
});

describeEachEngine('the outbox', ({ databaseUrl }) => {
  let app: TestApp;
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
    app = await openTestApp({ databaseUrl, env: { REDRESS_SMTP_URL: server.url } });
  });
  afterEach(() => server.treat(() => 'take'));
  afterAll(async () => {
    await app.close();
    await server.close();
  });

  const rowsOf = async (reference: string) => {
    const { id } = await rowOf(app, reference);
    return app.house.store.db.selectFrom('letter').selectAll().where('complaint', '=', id).orderBy('id').execute();
  };
  const tasksOf = async (reference: string) => {
    const { id } = await rowOf(app, reference);
    return app.house.store.db.selectFrom('task').selectAll().where('complaint', '=', id).execute();
  };

  it('hands over each letter once, to one recipient, whatever is in a name', async () => {
    const names = [
      '=?utf-8?q?Bcc=3A_eve=40evil.example?=',
      'Vera\u2028Bcc: eve@evil.example',
      'Vera, eve@evil.example',
      '"Vera" <eve@evil.example>',
      '.\u2029QUIT',
    ];
    const references = [];
    for (const [at, name] of names.entries())
      references.push((await app.file(from(`vera${at}@mail.example`, name))).reference);
    await app.letters();
    const sent = server.received.map(({ to }) => to).sort();
    expect(sent).toEqual([...names.map((_, at) => [`vera${at}@mail.example`]), ...names.map(() => [firmBox])].sort());
    for (const { text, to, reference } of server.received) {
      const head = text.slice(0, text.indexOf('\r\n\r\n'));
      expect(
        head
          .match(/^(to|cc|bcc|from|subject|reply-to|message-id):/gim)
          ?.map((name) => name.toLowerCase())
          .sort(),
      ).toEqual(['from:', 'message-id:', 'reply-to:', 'subject:', 'to:']);
      expect(head).toContain(`To: ${to[0]}`);
      expect(head).not.toContain('evil.example');
      expect(references).toContain(reference);
    }
  });

  it('writes a domain in umlauts as mail servers know it', async () => {
    await app.file(from('vera@bücher.example'));
    await app.letters();
    expect(server.received.some(({ text }) => text.includes('To: vera@xn--bcher-kva.example'))).toBe(true);
  });

  it('sends both parts and says that a program wrote it', async () => {
    await app.file(from('vera.2@mail.example'));
    await app.letters();
    const mail = server.received.find(({ to }) => to[0] === 'vera.2@mail.example')?.text ?? '';
    for (const part of [
      'Content-Type: multipart/alternative',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Type: text/html; charset=utf-8',
      'Auto-Submitted: auto-generated',
    ])
      expect(mail).toContain(part);
  });

  it('gives up at once where nobody takes mail, makes it a task and tells the firm', async () => {
    server.treat((to) => (to === 'nobody@mail.example' ? 'refuse' : 'take'));
    const { reference } = await app.file(from('nobody@mail.example'));
    await app.letters();
    const letters = await lettersOf(app, reference);
    expect(letters.map(({ kind, state }) => [kind, state])).toEqual([
      ['acknowledgement', 'given-up'],
      ['firm-complaint', 'sent'],
      ['firm-letter-failed', 'sent'],
    ]);
    const [row] = await rowsOf(reference);
    expect([row?.tries, row?.failure, row?.sealed]).toEqual([1, 'eenvelope-550', null]);
    expect((await tasksOf(reference)).map(({ kind, done_at }) => [kind, done_at])).toEqual([['letter-failed', null]]);
    app.clock.advance('P6D');
    await app.letters();
    expect((await rowsOf(reference)).map(({ kind, tries }) => [kind, tries])).toEqual([
      ['acknowledgement', 1],
      ['firm-complaint', 1],
      ['firm-letter-failed', 1],
      ['firm-due', 1],
    ]);
  });

  it.each([
    ['no-sender', 'eenvelope-530'],
    ['no-relay', 'eenvelope-550'],
  ] as const)(
    'gives nobody up for a fault of our own (%s): all arrives when that is mended',
    async (fault, failure) => {
      server.treat(() => fault);
      const { reference } = await app.file(from(`vera.${fault}@mail.example`));
      await app.letters();
      const states = () => rowsOf(reference).then((rows) => rows.map((row) => [row.state, row.failure]));
      expect(await states()).toEqual([
        ['retrying', failure],
        ['retrying', failure],
      ]);
      expect(await tasksOf(reference)).toEqual([]);
      server.treat(() => 'take');
      app.clock.advance('PT1M');
      await app.letters();
      expect(await states()).toEqual([
        ['sent', null],
        ['sent', null],
      ]);
    },
  );

  it('does not go in circles when the firm’s own mailbox refuses', async () => {
    server.treat((to) => (to === firmBox ? 'refuse' : 'take'));
    const { reference } = await app.file(from('vera.4@mail.example'));
    await app.letters();
    expect((await lettersOf(app, reference)).map(({ kind, state }) => [kind, state])).toEqual([
      ['acknowledgement', 'sent'],
      ['firm-complaint', 'given-up'],
    ]);
    expect((await tasksOf(reference)).map(({ kind }) => kind)).toEqual(['letter-failed']);
  });

  it('tries again later what is refused for now, waiting longer each time, and changes no date', async () => {
    server.treat((to) => (to === 'vera.5@mail.example' ? 'later' : 'take'));
    const { reference, acknowledgeBy } = await app.file(from('vera.5@mail.example'));
    const tries: number[] = [];
    const waits: number[] = [];
    for (let time = 0; time < 7; time++) {
      await app.letters();
      const [row] = await rowsOf(reference);
      tries.push(row?.tries ?? 0);
      const wait = (row?.next_try_at ?? 0) - app.clock.now();
      waits.push(Math.ceil(wait / 5_000) * 5);
      expect([row?.state, row?.failure]).toEqual(['retrying', 'emessage-451']);
      app.clock.set((row?.next_try_at ?? 0) + 50);
    }
    expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(waits).toEqual([5, 30, 120, 600, 3_600, 10_800, 10_800]);
    expect(dueOn((await rowOf(app, reference)).clocks, 'acknowledge')).toBe(acknowledgeBy);
    server.treat(() => 'take');
    await app.letters();
    expect((await rowsOf(reference)).map(({ state }) => state)).toEqual(['sent', 'sent']);
    const ids = server.received.filter(({ to }) => to[0] === 'vera.5@mail.example').map(({ messageId }) => messageId);
    expect([ids.length, new Set(ids).size]).toEqual([8, 1]);
  });

  it('gives up after five days of trying', async () => {
    server.treat((to) => (to === 'vera.6@mail.example' ? 'later' : 'take'));
    const { reference } = await app.file(from('vera.6@mail.example'));
    await app.letters();
    app.clock.advance('P4DT23H');
    await app.letters();
    expect((await rowsOf(reference))[0]?.state).toBe('retrying');
    app.clock.advance('P1D');
    await app.letters();
    expect((await rowsOf(reference))[0]?.state).toBe('given-up');
    expect((await tasksOf(reference)).map(({ kind }) => kind)).toEqual(['letter-failed']);
  });

  it('lets one bad address delay nobody else', async () => {
    server.treat((to) => (to.startsWith('bad') ? (to.startsWith('bad1') ? 'refuse' : 'later') : 'take'));
    const people = ['bad1', 'good1', 'bad2', 'good2', 'good3'];
    const filed = await Promise.all(people.map((who) => app.file(from(`${who}@mail.example`))));
    await app.letters();
    const states = await Promise.all(filed.map(async ({ reference }) => (await rowsOf(reference))[0]?.state));
    expect(states).toEqual(['given-up', 'sent', 'retrying', 'sent', 'sent']);
  });
});
