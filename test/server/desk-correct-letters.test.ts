/** Letters that are under way while the address of their client is corrected: no link of the address before works again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { compose } from '../../server/complaint/letters.ts';
import { correspondent } from '../../server/correspondent.ts';
import type { Letter } from '../../server/mail/letter.ts';
import { drain } from '../../server/mail/outbox.ts';
import type { ComplaintLetterRow } from '../../server/store/tables.ts';
import { fileOf, type OpenFile } from '../support/case-file.ts';
import { type DeskBrowser, signedIn } from '../support/desk.ts';
import { openSession, tokenIn } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type ShownLetter, type TestApp } from '../support/test-app.ts';

describeEachEngine('a letter whose address is corrected', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let person = 0;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    await app.worker.stop();
    daniel = await signedIn(app, 'handler');
  });
  afterAll(() => app.close());

  const someone = () => ({
    ...complaints.rudeMeeting,
    complainant: { name: 'Vera Okafor', email: `vera${databaseUrl ? 'p' : 's'}${++person}@mail.example` },
  });
  const correct = (one: OpenFile, body: unknown) => one.does(daniel, 'complaints.correct', body);

  it('makes no link of an address before it work again, however late its letter is tried once more', async () => {
    const complaint = someone();
    const { email: old } = complaint.complainant;
    const { reference } = await app.file(complaint);
    const one = await fileOf(app, reference);
    const tried: ShownLetter[] = [];
    const outbox = {
      ...app.house,
      ...correspondent(app.house),
      mailer: {
        send: async (letter: Letter) => {
          if (letter.reference === reference) tried.push(letter as unknown as ShownLetter);
          throw new Error('the mail server took it, and said nothing');
        },
        close: () => {},
      },
    };
    await drain(outbox);
    const before = tried.filter(({ to }) => to === old).map(tokenIn);
    expect(before).toHaveLength(1);
    await correct(one, { email: `late-${old}` });
    app.clock.advance('PT1M');
    tried.length = 0;
    await drain(outbox);
    const after = tried.filter(({ to, kind }) => to === `late-${old}` && kind === 'acknowledgement').map(tokenIn);
    expect(after).toHaveLength(1);
    expect((await openSession(app, { linkToken: before[0] })).status).toBe(401);
    expect((await openSession(app, { linkToken: after[0] })).status).toBe(201);
  });

  it('writes to the new address where it comes while a letter is being worded, and makes no link for the other', async () => {
    const complaint = someone();
    const { email: old } = complaint.complainant;
    const { reference } = await app.file(complaint);
    const one = await fileOf(app, reference);
    const { db } = app.house.store;
    const row = await db
      .selectFrom('letter')
      .selectAll()
      .where('reference', '=', reference)
      .where('kind', '=', 'acknowledgement')
      .$narrowType<ComplaintLetterRow>()
      .executeTakeFirstOrThrow();
    const { keyring } = app.house;
    let corrected = false;
    const firm: typeof keyring.firm = async (id) => {
      if (!corrected) {
        corrected = true;
        expect((await correct(one, { email: `next-${old}` })).status).toBe(201);
      }
      return keyring.firm(id);
    };
    const late = { ...app.house, keyring: Object.assign(Object.create(keyring) as typeof keyring, { firm }) };
    const letter = await compose(late, row);
    expect([corrected, letter?.to]).toEqual([true, `next-${old}`]);
    const links = await db.selectFrom('link').select('expires_at').where('complaint', '=', one.id).execute();
    expect(links.filter(({ expires_at }) => expires_at > app.clock.now())).toHaveLength(1);
  });
});
