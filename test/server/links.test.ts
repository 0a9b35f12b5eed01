/** One-time links: mailed, spent once by POST, 7 days in letters, 30 minutes when asked for; silent about what exists. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, eleanor } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { askForLink, askWithOldLink } from '../../server/complaint/ask-for-link.ts';
import type { ComplaintsHouse } from '../../server/complaint/complaints-house.ts';
import { acknowledged, act, latestLetter, lettersOf, openSession, openTracker, tokenIn } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const linksPath = `/v1/firms/${siteKey}/links`;

describeEachEngine('a mailed link', ({ databaseUrl }) => {
  let app: TestApp;
  let mailbox = 0;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());

  /** A complaint of someone whose address nobody else has. */
  const fileAs = (email = `person${++mailbox}@mail.example`): Promise<Filed> =>
    app.file({ ...complaints.rudeMeeting, complainant: { name: 'Sofia Lindqvist', email } });
  const addressOf = (): string => `person${mailbox}@mail.example`;
  const statusOf = async (linkToken: string): Promise<number> => (await openSession(app, { linkToken })).status;
  const ask = async (body: unknown, path = linksPath): Promise<unknown> => {
    const answer = await app.post(path, body);
    return [answer.status, await answer.json()];
  };
  const askedLink = async (reference: string): Promise<string> => tokenIn(await latestLetter(app, reference, 'link'));
  /** Rows written for having been asked, match or not. */
  const askedSoFar = async (): Promise<number> =>
    (await app.house.store.db.selectFrom('quota').select('name').where('name', 'like', 'asked%').execute()).length;
  const firstLink = async (reference: string): Promise<string> =>
    tokenIn(await latestLetter(app, reference, 'acknowledgement'));

  it('opens one session of scope link, once', async () => {
    const { reference } = await fileAs();
    const token = await firstLink(reference);
    const opened = await openSession(app, { linkToken: token });
    expect([opened.status, ((await opened.json()) as { scope: string }).scope]).toEqual([201, 'link']);
    expect(await statusOf(token)).toBe(401);
  });

  it('opens one session when it is used many times at once', async () => {
    const { reference } = await fileAs();
    const token = await firstLink(reference);
    const statuses = await Promise.all(Array.from({ length: 10 }, () => statusOf(token)));
    expect(statuses.sort()).toEqual([201, ...Array(9).fill(401)]);
  });

  it('is not spent by someone of another firm', async () => {
    const { reference } = await fileAs();
    const token = await firstLink(reference);
    const elsewhere = await openSession(app, { linkToken: token }, { Origin: 'https://www.fernbrook.example' });
    expect(elsewhere.status).toBe(401);
    expect(await statusOf(token)).toBe(201);
  });

  it('from a letter works for seven days', async () => {
    const [early, late] = [await fileAs(), await fileAs()];
    const tokens = [await firstLink(early.reference), await firstLink(late.reference)];
    app.clock.advance('P6DT23H59M');
    expect(await statusOf(tokens[0] ?? '')).toBe(201);
    app.clock.advance('PT2M');
    expect(await statusOf(tokens[1] ?? '')).toBe(401);
  });

  it('that was asked for works for half an hour', async () => {
    const { reference } = await fileAs();
    expect(await ask({ email: addressOf() })).toEqual([202, {}]);
    const first = await askedLink(reference);
    app.clock.advance('PT29M');
    expect(await statusOf(first)).toBe(201);
    await ask({ email: addressOf(), reference });
    const second = await askedLink(reference);
    app.clock.advance('PT31M');
    expect(await statusOf(second)).toBe(401);
  });

  it('that was asked for ends the one asked for before, not the one in a letter', async () => {
    const { reference } = await fileAs();
    const letter = await firstLink(reference);
    await ask({ email: addressOf() });
    const first = await askedLink(reference);
    await ask({ email: addressOf() });
    const second = await askedLink(reference);
    expect(second).not.toBe(first);
    expect([await statusOf(first), await statusOf(second), await statusOf(letter)]).toEqual([401, 201, 201]);
  });

  it('finds the complaint whatever the case of the address and however the reference is typed', async () => {
    const { reference } = await fileAs();
    await ask({ email: addressOf().toUpperCase(), reference: reference.toLowerCase().replaceAll('-', ' ') });
    expect(await statusOf(await askedLink(reference))).toBe(201);
    await ask({ email: addressOf(), reference: reference.replace('HL', 'h1') });
    expect(await statusOf(await askedLink(reference))).toBe(201);
  });

  it('is sent for each complaint of the address', async () => {
    const first = await fileAs();
    const second = await fileAs(addressOf());
    await ask({ email: addressOf() });
    expect(await askedLink(first.reference)).not.toBe(await askedLink(second.reference));
  });

  it('is never sent where nothing matches, and the answer is the same', async () => {
    const { reference } = await fileAs();
    const before = (await app.letters()).length;
    const [, other] = app.fixtures?.firms ?? [];
    for (const [body, path] of [
      [{ email: 'nobody@mail.example' }],
      [{ email: addressOf(), reference: 'HL-0000-0000' }],
      [{ email: addressOf(), reference: 'no reference at all' }],
      [{ email: 'nobody@mail.example', reference }],
      [{ email: addressOf() }, `/v1/firms/${other?.siteKey}/links`],
      [{ email: addressOf(), reference }, `/v1/firms/${other?.siteKey}/links`],
    ] as const)
      expect(await ask(body, path)).toEqual([202, {}]);
    expect((await app.letters()).length).toBe(before);
  });

  it('costs the same writing and wakes the worker whether or not anything matches', async () => {
    const { reference } = await fileAs();
    const spent = await firstLink(reference);
    const bodies = [{ email: addressOf() }, { email: 'nobody@mail.example' }];
    const tokens = [{ linkToken: spent }, { linkToken: `rtl_${'B'.repeat(43)}` }];
    const firm = await app.house.firmOf(siteKey);
    if (!firm) throw new Error('no firm');
    const done: [number, number][] = [];
    for (const call of [
      ...bodies.map((body) => (house: ComplaintsHouse) => askForLink(house, firm, body, app.clock.now())),
      ...tokens.map(
        ({ linkToken }) =>
          (house: ComplaintsHouse) =>
            askWithOldLink(house, linkToken, app.clock.now()),
      ),
    ]) {
      const before = await askedSoFar();
      let woken = 0;
      await call({ ...app.house, wake: () => woken++ });
      done.push([(await askedSoFar()) - before, woken]);
    }
    expect(done).toEqual(Array(4).fill([1, 1]));
  });

  it('can be had afresh with a spent one: to the address on file, which is not shown', async () => {
    const { reference } = await fileAs();
    const spent = await firstLink(reference);
    await statusOf(spent);
    expect(await ask({ linkToken: spent }, '/v1/tracker/links')).toEqual([202, {}]);
    const letter = await latestLetter(app, reference, 'link');
    expect(letter?.to).toBe(addressOf());
    expect(await statusOf(tokenIn(letter))).toBe(201);
  });

  it('can be had afresh with one that expired months ago', async () => {
    const { reference } = await fileAs();
    const old = await firstLink(reference);
    app.clock.advance('P120D');
    await app.worker.runDue();
    expect(await ask({ linkToken: old }, '/v1/tracker/links')).toEqual([202, {}]);
    expect(await statusOf(await askedLink(reference))).toBe(201);
  });

  it('is not made for a token nobody was given', async () => {
    const before = (await app.letters()).length;
    for (const linkToken of ['', 'rtl_', `rtl_${'B'.repeat(43)}`, '\u0000', 'x'.repeat(10_000)])
      expect(await ask({ linkToken }, '/v1/tracker/links')).toEqual([202, {}]);
    expect((await app.letters()).length).toBe(before);
  });

  it('lies in the store as a hash only, and in the kept letter struck out', async () => {
    const { reference } = await fileAs();
    const token = await firstLink(reference);
    const links = await app.house.store.db.selectFrom('link').selectAll().execute();
    expect(links.length).toBeGreaterThan(0);
    expect(JSON.stringify(links)).not.toContain(token);
  });

  it('comes with every later letter, and each opens by itself', async () => {
    const { reference } = await fileAs();
    await act(app, reference, acknowledged);
    const tokens = (await lettersOf(app, reference)).filter(({ to }) => to === addressOf()).map(tokenIn);
    expect(tokens).toHaveLength(2);
    for (const token of tokens) expect(await statusOf(token)).toBe(201);
  });

  it('goes to someone without anything else to type: eleanor opens, reads and writes', async () => {
    const filed = await app.file({ ...complaints.lateCompletion, complainant: eleanor });
    const tracker = await openTracker(app, { linkToken: await firstLink(filed.reference) });
    expect((await tracker.get()).status).toBe(200);
    expect((await tracker.post('messages', { text: 'Thank you.' })).status).toBe(201);
  });
});
