/** Every letter: what it must say, what it must never say, and what happens instead where nobody can be e-mailed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { acknowledged, act, fileAndOpen, lettersOf, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, publicUrl, type ShownLetter, siteKey, type TestApp } from '../support/test-app.ts';

const clientKinds = [
  'acknowledgement',
  'acknowledged',
  'message',
  'withdrawal',
  'withdrawal-undone',
  'answered',
  'closed',
  'link',
];
const firmKinds = ['firm-complaint', 'firm-message', 'firm-withdrawal', 'firm-withdrawal-undone'];

/** Words that may stand in no letter at all. */
const secrets = [
  'Sandpiper',
  'Wheatear',
  'Whinchat',
  'Redstart',
  'Fieldfare',
  'Redwing',
  'Brambling',
  'Siskin',
  'Twite',
  'Dotterel',
];
const [narrative, impact, matter, note, phone, message, reason, outcome, fromFirm, answer] = secrets as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const secretive: NewComplaint = {
  complainant: { name: 'Ingrid Ósk <b>Bold<b>', email: 'ingrid@mail.example', phone, adjustmentsNote: note },
  matter: { reference: matter, personConcerned: matter },
  narrative,
  impact,
  desiredOutcome: { note },
  consent: { privacyNoticeVersion: '2026-11-01' },
};

describeEachEngine('letters', ({ databaseUrl }) => {
  let app: TestApp;
  let letters: ShownLetter[];
  let reference: string;
  let accessCode: string;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    const { filed, tracker } = await fileAndOpen(app, secretive);
    ({ reference, accessCode } = filed);
    // A letter is worded when it is mailed: this one before anything else happens.
    await app.letters();
    await tracker.post('messages', { text: message });
    await tracker.post('withdrawal', { reason });
    await tracker.remove('withdrawal');
    await act(app, reference, acknowledged);
    await act(app, reference, { kind: 'message-from-firm', facts: { id: 'msg_1', text: fromFirm, by: null } });
    await act(app, reference, {
      kind: 'answered',
      facts: { id: 'msg_2', text: answer, outcome: 'upheld', by: null },
    });
    app.clock.advance('PT1H');
    await act(app, reference, {
      kind: 'closed',
      facts: { outcome: 'upheld', reason: outcome, remedies: [], lesson: null, by: null },
    });
    await app.post(`/v1/firms/${siteKey}/links`, { email: 'ingrid@mail.example' });
    letters = await lettersOf(app, reference);
  });
  afterAll(() => app.close());

  const of = (kind: string): ShownLetter => {
    const letter = letters.find((one) => one.kind === kind);
    if (!letter) throw new Error(`no letter of kind ${kind}`);
    return letter;
  };
  const said = ({ subject, text, html }: ShownLetter): string => [subject, text, html].join('\n');

  it('are one of each kind, all sent', () => {
    expect(letters.map(({ kind }) => kind).sort()).toEqual([...clientKinds, ...firmKinds].sort());
    expect(letters.map(({ state }) => state)).toEqual(letters.map(() => 'sent'));
  });

  it.each([...clientKinds, ...firmKinds])('of kind %s go to one address, in two forms, with the reference', (kind) => {
    const letter = of(kind);
    const to = kind.startsWith('firm-') ? 'complaints@harbourandlane.example' : 'ingrid@mail.example';
    expect([letter.to, letter.envelope?.to]).toEqual([to, [to]]);
    for (const part of [letter.subject, letter.text, letter.html]) expect(part).toContain(reference);
    expect(letter.html).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
    const names = letter.headers.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Auto-Submitted', 'X-Auto-Response-Suppress', 'Message-ID']));
  });

  it.each([...clientKinds, ...firmKinds])('of kind %s repeat nothing that was written, and never the code', (kind) => {
    const letter = JSON.stringify(of(kind));
    for (const secret of [...secrets, accessCode, accessCode.replaceAll('-', '')]) expect(letter).not.toContain(secret);
  });

  it.each(clientKinds)('of kind %s hold one link, and say how to reach a person', (kind) => {
    const { text, html } = of(kind);
    expect(text?.match(/rtl_[A-Za-z0-9_-]{43}/g)).toHaveLength(1);
    expect(text).toMatch(new RegExp(`${publicUrl}/p/${siteKey}/track#t=rtl_`));
    expect(html?.match(/<a /g)).toHaveLength(1);
    for (const part of [text, html])
      for (const way of [
        '0117 496 0142',
        'complaints@harbourandlane.example',
        '12 Quayside Walk',
        'Monday to Friday, 9am to 5pm',
      ])
        expect(part).toContain(way);
  });

  it.each(clientKinds)('of kind %s fetch nothing, and show a name as text', (kind) => {
    const { html, text } = of(kind);
    expect(html).not.toMatch(/<(img|link|script|iframe|object|form)\b|url\(|@import/i);
    expect(html).toContain('Ingrid Ósk &lt;b&gt;Bold&lt;b&gt;');
    expect(text).toContain('Dear Ingrid Ósk <b>Bold<b>,');
  });

  it.each(firmKinds)('of kind %s name nobody and open nothing', (kind) => {
    expect(said(of(kind))).not.toMatch(/Ingrid|ingrid@|rtl_|#t=/);
  });

  it('acknowledge with who has it, both dates in full, and that it is free and changes nothing', () => {
    const { subject, text, html } = of('acknowledgement');
    expect(subject).toBe(`We have your complaint (${reference})`);
    for (const part of [text, html])
      for (const words of [
        'Complaints partner',
        'Monday 23 November 2026',
        'Monday 30 November 2026',
        'Monday 18 January 2027',
        'Complaining is free',
        'changes nothing in your matter and adds nothing to your bill',
      ])
        expect(part?.replaceAll('Monday,', 'Monday')).toContain(words);
  });

  it('say until when a withdrawal can be taken back, to the minute', () => {
    for (const kind of ['withdrawal', 'firm-withdrawal'])
      expect(of(kind).text?.replaceAll('Monday,', 'Monday')).toContain('Monday 7 December 2026 at 09:30');
  });

  it.each(['answered', 'closed'])('point to the outside body when a complaint is %s', (kind) => {
    for (const words of ['Legal Ombudsman', 'If you are not happy with how we dealt with it'])
      expect(of(kind).text).toContain(words);
  });

  it('call the answer final under its name in the rules, once', () => {
    const final = 'This is our final answer. It is also called “final response”.';
    expect([of('answered').text?.includes(final), of('closed').text?.includes(final)]).toEqual([true, false]);
  });

  it('are kept as they went out, sealed, without the secret of their link', async () => {
    const { firm, id } = await rowOf(app, reference);
    const rows = await app.house.store.db.selectFrom('letter').selectAll().where('complaint', '=', id).execute();
    expect(rows.every(({ sealed, sent_at }) => sealed !== null && sent_at !== null)).toBe(true);
    const { openJson } = await import('../../server/crypto/seal.ts');
    const key = await app.house.keyring.complaint(firm, id);
    for (const row of rows) {
      const place = { firm, complaint: id, table: 'letter', column: 'sealed', row: row.id };
      const kept = openJson<{ to: string; text: string }>(key, place, row.sealed ?? new Uint8Array());
      expect(kept.to).toBe(letters.find((letter) => letter.id === row.id)?.to);
      expect(kept.text).not.toMatch(/rtl_[A-Za-z0-9_-]{43}/);
    }
  });

  it.each([
    'Pay at https://evil.example',
    'see www.evil.example',
    'evil.example',
    'evil。example',
    'call me: 0117',
    'me@evil.example',
    'evil．example',
    'x'.repeat(61),
  ])('greet without a name where it reads like an address or a message: %s', async (name) => {
    const complainant = { name, email: 'stranger@mail.example' };
    const { reference: of } = await app.file({ ...complaints.rudeMeeting, complainant });
    const letter = (await lettersOf(app, of)).find(({ kind }) => kind === 'acknowledgement');
    expect(letter?.text).toContain('\nHello,\n');
    expect(letter?.text).not.toContain(name);
    expect(letter?.html).not.toContain(name);
  });

  it('of a name that only looks long or foreign begin with it', async () => {
    const name = 'Ό́ Κωνσταντίνος-Αλέξανδρος d’Órsay-Þorvaldsdóttir, Jr.';
    const { reference: of } = await app.file({
      ...complaints.rudeMeeting,
      complainant: { name, email: 'named@mail.example' },
    });
    const letter = (await lettersOf(app, of)).find(({ kind }) => kind === 'acknowledgement');
    expect(letter?.text).toContain(`Dear ${name},`);
  });

  it.each<[string, NewComplaint]>([
    ['has no e-mail address', complaints.nobodyCalledBack],
    ['does not want e-mail', { ...secretive, complainant: { ...secretive.complainant, doNotContactBy: ['email'] } }],
  ])('become a task to call or write when someone %s', async (_, complaint) => {
    const { filed, tracker } = await fileAndOpen(app, complaint);
    await tracker.post('withdrawal', {});
    const { id } = await rowOf(app, filed.reference);
    const tasks = await app.house.store.db.selectFrom('task').selectAll().where('complaint', '=', id).execute();
    expect(tasks.map(({ kind, letter, due_by, done_at }) => [kind, letter, due_by, done_at])).toEqual([
      ['contact-otherwise', 'acknowledgement', '2026-11-30', null],
      ['contact-otherwise', 'withdrawal', null, null],
    ]);
    expect((await lettersOf(app, filed.reference)).map(({ kind }) => kind)).toEqual([
      'firm-complaint',
      'firm-withdrawal',
    ]);
  });
});
