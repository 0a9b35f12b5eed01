/** How the firm corrects how to reach a client: what follows at once, and what opens nothing any more. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { codeOf, filedFile, fileOf, hostile, type OpenFile } from '../support/case-file.ts';
import { type DeskBrowser, signedIn } from '../support/desk.ts';
import {
  act,
  faultsOf,
  fileAndOpen,
  latestLetter,
  lettersOf,
  openSession,
  openTracker,
  rowOf,
  tokenIn,
} from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

describeEachEngine('a corrected contact', ({ databaseUrl }) => {
  let app: TestApp;
  let daniel: DeskBrowser;
  let person = 0;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    daniel = await signedIn(app, 'handler');
  });
  afterAll(() => app.close());

  const someone = () => ({
    ...complaints.rudeMeeting,
    complainant: { name: 'Vera Okafor', email: `vera${databaseUrl ? 'p' : 's'}${++person}@mail.example` },
  });
  const correct = (one: OpenFile, body: unknown) => one.does(daniel, 'complaints.correct', body);

  it('replaces what is named and leaves the rest; what the client first wrote stays as it was', async () => {
    const complaint = someone();
    const one = await filedFile(app, complaint);
    const phone = '07700 900777';
    expect((await correct(one, { phone, safeTimes: hostile, adjustments: ['braille'] })).status).toBe(201);
    const { filed, complainant, history, flags } = await one.read(daniel);
    expect(filed).toEqual(complaint);
    expect(complainant).toEqual({ ...complaint.complainant, phone, safeTimes: hostile, adjustments: ['braille'] });
    expect(flags).toEqual(['adjustments']);
    expect(history.find(({ kind }) => kind === 'corrected')?.text).toBe(
      'Corrected how to reach the client: phone, safe times and adjustments',
    );
    expect((await correct(one, { phone: null, name: 'Vera Okafor-Lund' })).status).toBe(201);
    expect((await one.read(daniel)).complainant).toMatchObject({ name: 'Vera Okafor-Lund', phone: null });
  });

  it('moves letters, links and look-up to the new address, and tells both, with nothing in it that opens anything', async () => {
    const complaint = someone();
    const { email: old } = complaint.complainant;
    const one = await filedFile(app, complaint);
    const linkToken = tokenIn(await latestLetter(app, one.reference, 'acknowledgement'));
    const email = `new-${old}`;
    await correct(one, { email });
    const [toNew, toOld] = [
      await latestLetter(app, one.reference, 'contact-corrected'),
      await latestLetter(app, one.reference, 'contact-was'),
    ];
    expect([toNew?.to, toOld?.to]).toEqual([email, old]);
    expect(tokenIn(toNew)).toMatch(/^rtl_/);
    for (const secret of ['rtl_', email, 'Vera'])
      expect([secret, toOld?.text?.includes(secret)]).toEqual([secret, false]);
    expect(toNew?.text).not.toContain(old);
    expect((await openSession(app, { linkToken })).status).toBe(401);
    const ask = async (address: string) => {
      await app.post(`/v1/firms/${siteKey}/links`, { email: address });
      return (await lettersOf(app, one.reference)).filter(({ kind }) => kind === 'link').map(({ to }) => to);
    };
    expect(await ask(old)).toEqual([]);
    expect(await ask(email.toUpperCase())).toEqual([email]);
  });

  it('ends what was opened by a link, not what was opened by the code', async () => {
    const complaint = someone();
    const { filed, tracker } = await fileAndOpen(app, complaint);
    const one = await fileOf(app, filed.reference);
    const linkToken = tokenIn(await latestLetter(app, one.reference, 'acknowledgement'));
    const byLink = await openTracker(app, { linkToken });
    await correct(one, { phone: '07700 900778' });
    expect((await byLink.get()).status).toBe(200);
    await correct(one, { email: `other-${complaint.complainant.email}` });
    expect([(await byLink.get()).status, (await tracker.get()).status]).toEqual([401, 200]);
  });

  it('sends no letters where the client is not to be e-mailed any more, and says so in the file', async () => {
    const one = await filedFile(app, someone());
    await app.letters();
    await correct(one, { phone: '07700 900779', doNotContactBy: ['email'] });
    expect((await one.read(daniel)).reachable).toBe('otherwise');
    expect((await lettersOf(app, one.reference)).map(({ kind }) => kind)).not.toContain('contact-corrected');
    await act(app, one.reference, { kind: 'message-from-firm', facts: { id: 'msg_x', text: 'Call us.', by: null } });
    expect((await one.read(daniel)).tasks.map(({ kind, letter }) => [kind, letter])).toContainEqual([
      'contact-otherwise',
      'message',
    ]);
    await correct(one, { doNotContactBy: null });
    expect((await one.read(daniel)).reachable).toBe('email');
  });

  it('shows the client that it was corrected, and never what', async () => {
    const { filed, tracker } = await fileAndOpen(app, someone());
    const one = await fileOf(app, filed.reference);
    await correct(one, { phone: '07700 900780' });
    const view = await (await tracker.get()).text();
    expect(JSON.parse(view).timeline.at(-1)).toMatchObject({
      kind: 'corrected',
      actor: 'firm',
      text: 'We corrected how to reach you',
    });
    expect(view).not.toContain('900780');
    expect((await latestLetter(app, one.reference, 'contact-corrected'))?.text).not.toContain('900780');
  });

  it('leaves at least one way, and a way that is preferred', async () => {
    const complaint = someone();
    const one = await filedFile(app, complaint);
    const { email } = complaint.complainant;
    for (const [body, ...faults] of [
      [{ email: null }, '/email required'],
      [{ preferredContact: 'post' }, '/preferredContact invalid'],
      [{ preferredContact: 'email', doNotContactBy: ['email'] }, '/preferredContact invalid'],
      [{ email: 'a@b' }, '/email invalid'],
      [{ adjustments: ['braille', 'braille'] }, '/adjustments/1 duplicate'],
      [{ name: ' ' }, '/name required'],
      [{ narrative: 'x' }, '/narrative unknown-field'],
      [{ email }, ' required'],
      [{}, ' required'],
    ] as [unknown, ...string[]][]) {
      const answer = await correct(one, body);
      expect([body, answer.status, await faultsOf(answer)]).toEqual([body, 422, faults]);
    }
    expect(await rowOf(app, one.reference)).toMatchObject({ edition: 1, mailable: 1 });
  });

  it('is refused from an old version before anything else is looked at, and to who only reads', async () => {
    const one = await filedFile(app, someone());
    const { edition } = await rowOf(app, one.reference);
    await one.does(daniel, 'complaints.note', { text: 'Called.' });
    const late = one.does(daniel, 'complaints.correct', { email: null }, { version: edition });
    expect(await codeOf(late)).toEqual([412, 'precondition-failed']);
    const imran = await signedIn(app, 'compliance');
    expect(await codeOf(one.does(imran, 'complaints.correct', { phone: '1' }))).toEqual([403, 'forbidden']);
  });
});
