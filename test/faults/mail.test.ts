/** The mail server fails in every way it can: each letter arrives, in order, and what cannot arrive is told to someone. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeEachEngine } from '../support/each-store.ts';
import { fileInto, newComplaint, newLedger } from '../support/ledger.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { type MailServer, type Received, startMailServer, until } from '../support/smtp.ts';

const firm = 'complaints@harbourandlane.example';

describeEachEngine('letters', ({ databaseUrl }) => {
  let mail: MailServer;
  let place: Premises;
  let server: ServerProcess;

  beforeAll(async () => {
    mail = await startMailServer();
    place = await premises({ databaseUrl, smtpUrl: mail.url });
    server = await place.start();
  }, 90_000);
  beforeEach(() => mail.treat(() => 'take'));
  afterAll(async () => {
    await server?.end('SIGKILL');
    await mail?.close();
    place?.clear();
  });

  /** Files that many complaints and gives their references. */
  const file = async (count: number): Promise<string[]> => {
    const ledger = newLedger();
    for (let at = 0; at < count; at++) await fileInto(ledger, server.sdk(), newComplaint());
    return ledger.promised.map(({ reference }) => reference);
  };
  const arrived = (reference: string): Received[] => mail.received.filter((letter) => letter.reference === reference);
  const toClient = (reference: string): Received[] => arrived(reference).filter(({ to }) => to[0] !== firm);
  const stateOf = (reference: string) =>
    place.look(({ db }) =>
      db
        .selectFrom('letter')
        .select(['kind', 'state', 'tries'])
        .where('reference', '=', reference)
        .orderBy('id')
        .execute(),
    );
  const tasksOf = (reference: string) =>
    place.look(({ db }) => db.selectFrom('task').select('kind').where('reference', '=', reference).execute());

  it('wait while the mail server is away, and then arrive once each, in the order they were caused', async () => {
    await mail.down();
    const references = await file(5);
    await until('each was tried in vain', async () =>
      (await Promise.all(references.map(stateOf))).flat().every(({ state }) => state === 'retrying'),
    );
    for (const reference of references) {
      await place.redress('acknowledge', reference, '--method', 'call');
      await place.redress('message', reference, 'We are looking into it.');
    }
    await mail.up();
    await until('the last letter came', async () => {
      await server.clock({ advance: 'PT1M' });
      return references.every((reference) => toClient(reference).length >= 3);
    });
    for (const reference of references)
      expect(toClient(reference).map(({ subject }) => subject)).toEqual([
        `We have your complaint (${reference})`,
        `About your complaint (${reference})`,
        `A message for you (${reference})`,
      ]);
    for (const reference of references) expect(arrived(reference)).toHaveLength(4);
  }, 60_000);

  it('keep their order also when an earlier one still waits for its next try', async () => {
    await mail.down();
    const [reference = ''] = await file(1);
    for (const tries of [1, 2, 3]) {
      await until('it was tried again', async () =>
        (await stateOf(reference)).every((letter) => letter.tries >= tries),
      );
      if (tries < 3) await server.clock({ advance: 'PT1M' });
    }
    await mail.up();
    await place.redress('message', reference, 'We are looking into it.');
    const [other = ''] = await file(1);
    await until('letters go out again', () => arrived(other).length === 2);
    expect(arrived(reference)).toEqual([]);
    await server.clock({ advance: 'PT10M' });
    await until('all came', () => toClient(reference).length === 2);
    expect(toClient(reference).map(({ subject }) => subject)).toEqual([
      `We have your complaint (${reference})`,
      `A message for you (${reference})`,
    ]);
  }, 60_000);

  it('to an address that nobody has are given up at once, make a task and are told to the firm', async () => {
    mail.treat((to) => (to === firm ? 'take' : 'refuse'));
    const [reference = ''] = await file(1);
    await until('the firm was told', () => arrived(reference).some(({ subject }) => subject.includes('did not reach')));
    await until('that is written down', async () =>
      (await stateOf(reference)).every(({ state }) => state !== 'queued'),
    );
    expect(toClient(reference)).toEqual([]);
    expect((await stateOf(reference)).map(({ kind, state, tries }) => [kind, state, tries])).toEqual([
      ['acknowledgement', 'given-up', 1],
      ['firm-complaint', 'sent', 1],
      ['firm-letter-failed', 'sent', 1],
    ]);
    expect(await tasksOf(reference)).toEqual([{ kind: 'letter-failed' }]);
  });

  it('to the firm’s own mailbox that are refused become a task, and no letter about a letter', async () => {
    mail.treat((to) => (to === firm ? 'refuse' : 'take'));
    const [reference = ''] = await file(1);
    await until('it was given up', async () => (await stateOf(reference)).some(({ state }) => state === 'given-up'));
    await until('the client has theirs', () => toClient(reference).length === 1);
    await until('that is written down', async () =>
      (await stateOf(reference)).every(({ state }) => state !== 'queued'),
    );
    expect((await stateOf(reference)).map(({ kind }) => kind)).toEqual(['acknowledgement', 'firm-complaint']);
    expect(await tasksOf(reference)).toEqual([{ kind: 'letter-failed' }]);
  });

  it('whose receipt was lost after the final dot come at most twice, under one Message-ID', async () => {
    const dropped = new Set<string>();
    mail.treat((_, letter) => (letter && !dropped.has(letter) && dropped.add(letter) ? 'drop' : 'take'));
    const references = await file(10);
    await until('every letter was taken', async () => {
      await server.clock({ advance: 'PT10S' });
      return references.every(
        (reference) => arrived(reference).filter(({ treatment }) => treatment === 'take').length >= 2,
      );
    });
    const copies = [...Map.groupBy(references.flatMap(arrived), ({ letter }) => letter).values()];
    expect(copies).toHaveLength(20);
    for (const same of copies) {
      expect(same.map(({ treatment }) => treatment)).toEqual(['drop', 'take']);
      expect(new Set(same.map(({ messageId }) => messageId)).size).toBe(1);
    }
  }, 60_000);

  it('that are put off are not hurried: one try, then a pause', async () => {
    mail.treat(() => 'drop');
    const [reference = ''] = await file(1);
    await until('both were tried', async () => (await stateOf(reference)).every(({ state }) => state === 'retrying'));
    const tries = (await stateOf(reference)).reduce((sum, letter) => sum + letter.tries, 0);
    expect(arrived(reference)).toHaveLength(tries);
  });

  it('of one complaint do not hold up those of another', async () => {
    mail.treat((to) => (to === 'client.stuck@mail.example' ? 'later' : 'take'));
    const stuck = newLedger();
    const complaint = newComplaint();
    const complainant = { ...complaint.complainant, email: 'client.stuck@mail.example' };
    await fileInto(stuck, server.sdk(), { ...complaint, complainant });
    const references = await file(3);
    await until('the others arrived', () => references.every((reference) => arrived(reference).length === 2));
    const [{ reference } = { reference: '' }] = stuck.promised;
    await until('the firm knows of the stuck one', () => arrived(reference).some(({ to }) => to[0] === firm));
    await until('that is written down', async () =>
      (await stateOf(reference)).every(({ state }) => state !== 'queued'),
    );
    expect((await stateOf(reference)).map(({ state }) => state)).toEqual(['retrying', 'sent']);
  });
});
