/** Letters with the link to a draft: to the address given and nobody else, in their language, not too many. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correspondent } from '../../server/correspondent.ts';
import { MailLaterError, MailNeverError } from '../../server/mail/mailer.ts';
import { drain, type Outbox } from '../../server/mail/outbox.ts';
import { draft, linkIn, savePath } from '../support/drafts.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('the letter of a draft', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  it('goes to the address given alone, repeats nothing and names nobody', async () => {
    const before = (await app.letters()).length;
    const answers = { name: 'Rosa Whitfield', narrative: 'Oystercatcher' };
    await app.post(savePath, { email: 'rosa@mail.example', draft: { answers } });
    const [letter, ...more] = (await app.letters()).slice(before);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ kind: 'draft', reference: '', to: 'rosa@mail.example', state: 'sent' });
    expect(letter?.envelope?.to).toEqual(['rosa@mail.example']);
    expect(JSON.stringify(letter)).not.toMatch(/Whitfield|Oystercatcher/);
    expect(letter?.headers).toContainEqual(['Auto-Submitted', 'auto-generated']);
    expect(letter?.text).toContain(`${publicUrl}/p/${siteKey}/complain?lang=en-GB#d=${linkIn(letter)}`);
    expect(letter?.text).toMatch(/until .*30 November 2026/);
  });

  it('speaks the language that was asked for, else that of the firm', async () => {
    await setLocales(app, ['en-GB', 'pl']);
    for (const locale of ['pl', 'de']) await app.post(savePath, { email: `${locale}@mail.example`, draft, locale });
    const letters = await app.letters();
    const [polish, other] = ['pl', 'de'].map((tag) => letters.find(({ to }) => to === `${tag}@mail.example`));
    expect(polish?.text).toContain('/complain?lang=pl#d=');
    expect(polish?.html).toContain('<html lang="pl"');
    expect(polish?.subject).not.toBe(other?.subject);
    expect(other?.text).toContain('/complain?lang=en-GB#d=');
  });
});

describeEachEngine('the letter of a draft and the outbox', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    await app.letters();
    await app.worker.stop();
  });
  afterAll(() => app.close());

  /** An outbox whose mailer does as told; every letter it was handed is kept in `handed`. */
  const outbox = (send: () => Promise<void>) => {
    const handed: { to: string; text: string }[] = [];
    const mailer: Outbox['mailer'] = {
      send: async (letter) => send().finally(() => handed.push(letter)),
      close: () => {},
    };
    return { handed, drain: () => drain({ ...app.house, ...correspondent(app.house), mailer }) };
  };
  const rowsOf = async () => {
    const { db } = app.house.store;
    const letters = await db.selectFrom('letter').selectAll().where('kind', '=', 'draft').orderBy('id').execute();
    const drafts = await db.selectFrom('draft').selectAll().orderBy('id').execute();
    const [letter, kept] = [letters.at(-1), drafts.find(({ id }) => id === letters.at(-1)?.id)];
    return { letter, kept, tasks: (await db.selectFrom('task').select('id').execute()).length };
  };

  it('says the same when it is tried again, and where it went is deleted once it is out', async () => {
    await app.post(savePath, { email: 'later@mail.example', draft });
    const refusals = [new MailLaterError('econnrefused')];
    const { handed, drain: once } = outbox(async () => {
      const refusal = refusals.pop();
      if (refusal) throw refusal;
    });
    await once();
    const waiting = await rowsOf();
    expect(waiting.letter).toMatchObject({ state: 'retrying', tries: 1, failure: 'econnrefused', complaint: null });
    expect(waiting.kept?.addressed).not.toBeNull();
    app.clock.advance('PT10S');
    await once();
    const sent = await rowsOf();
    expect(sent.letter).toMatchObject({ state: 'sent', tries: 2, sealed: null });
    expect(sent.kept?.addressed).toBeNull();
    expect(handed.map(({ to }) => to)).toEqual(['later@mail.example', 'later@mail.example']);
    expect(handed[1]?.text).toBe(handed[0]?.text);
  });

  it('that cannot arrive takes its draft with it and tells nobody', async () => {
    const before = await rowsOf();
    await app.post(savePath, { email: 'never@mail.example', draft });
    const { handed, drain: once } = outbox(async () => Promise.reject(new MailNeverError('eenvelope-550')));
    await once();
    const after = await rowsOf();
    expect(after.letter).toMatchObject({ state: 'given-up', failure: 'eenvelope-550' });
    expect([after.kept, after.tasks]).toEqual([undefined, before.tasks]);
    expect(handed).toHaveLength(1);
  });

  it('does not go out when its draft is gone meanwhile', async () => {
    await app.post(savePath, { email: 'gone@mail.example', draft });
    app.clock.advance('P7D');
    const { handed, drain: once } = outbox(async () => {});
    await once();
    expect(handed).toEqual([]);
    expect((await rowsOf()).letter).toMatchObject({ state: 'given-up', failure: 'no-address' });
  });
});

describe('keeping drafts too often', () => {
  it('sends one mailbox three letters an hour and five a day, and answers all the same', async () => {
    const app = await openTestApp({ quotas: true });
    try {
      const lettersSoFar = async () => (await app.letters()).filter(({ to }) => to?.endsWith('@often.example')).length;
      const save = async (email: string) => {
        const answer = await app.post(savePath, { email, draft });
        return [answer.status, await answer.json()];
      };
      for (let call = 0; call < 5; call++) expect(await save('Rosa@often.example')).toEqual([202, {}]);
      expect(await lettersSoFar()).toBe(3);
      expect(await app.house.store.db.selectFrom('draft').select('id').execute()).toHaveLength(3);
      expect(await save('other@often.example')).toEqual([202, {}]);
      expect(await lettersSoFar()).toBe(4);
      app.clock.advance('PT1H1M');
      for (let call = 0; call < 4; call++) expect(await save('ROSA@often.example')).toEqual([202, {}]);
      expect(await lettersSoFar()).toBe(6);
    } finally {
      await app.close();
    }
  });

  it('is refused to one caller in the end, who is told how long to wait', async () => {
    const app = await openTestApp({ quotas: true });
    try {
      const answers: Response[] = [];
      for (let call = 0; call < 31; call++)
        answers.push(await app.post(savePath, { email: `many${call}@mail.example`, draft }));
      expect(answers.map(({ status }) => status)).toEqual([...Array(30).fill(202), 429]);
      expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await app.close();
    }
  });
});

/** Switches languages on for the firm of the demo. */
async function setLocales(app: TestApp, locales: string[]): Promise<void> {
  const { db } = app.house.store;
  const { id, settings } = await db.selectFrom('firm').selectAll().executeTakeFirstOrThrow();
  const changed = JSON.stringify({ ...(JSON.parse(settings) as object), locales });
  await db.updateTable('firm').set({ settings: changed }).where('id', '=', id).execute();
  app.house.firms.forget();
}
