/** What a firm decides for itself at its desk: every member does what it says, at once, and nothing else. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import type { DeskSettings } from '../../sdk/contract/desk/settings.ts';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { recordOf } from '../support/audit.ts';
import { type DeskBrowser, jsonOf, signedIn } from '../support/desk.ts';
import { changed, changeSettings, settingsIn } from '../support/desk-settings.ts';
import { complaintsPath, lettersOf, openTracker } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const elsewhere = 'https://www.new-site.example';

describeEachEngine('the settings of a firm', ({ databaseUrl }) => {
  let app: TestApp;
  let admin: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
    admin = await signedIn(app, 'administrator');
  });
  afterAll(() => app.close());

  const profile = async (origin?: string): Promise<FirmProfile> =>
    jsonOf(app.request(`/v1/firms/${siteKey}`, origin ? { headers: { Origin: origin } } : {}));
  const statusFrom = async (Origin: string): Promise<number> =>
    (await app.request(`/v1/firms/${siteKey}`, { headers: { Origin } })).status;
  const file = () => app.file(complaints.lateCompletion);
  const lastLetter = async (filed: Filed, kind: string) =>
    (await lettersOf(app, filed.reference)).findLast((letter) => letter.kind === kind);

  it('are read whole, with their version and what can be chosen', async () => {
    const { choices, ...settings } = await settingsIn(admin);
    expect(settings).toMatchObject({
      name: 'Harbour & Lane Solicitors',
      prefix: 'HL',
      jurisdiction: 'gb-eaw',
      origins: ['http://127.0.0.1:8787', 'http://localhost:8787'],
      previewOrigins: [],
      mailbox: 'complaints@harbourandlane.example',
      privacyNotice: { version: '2026-11-01', previous: null },
    });
    expect(settings.siteKeys.map(({ key, retiredAt }) => [key, retiredAt !== null])).toEqual(
      expect.arrayContaining([
        [siteKey, false],
        ['pk_test_HarbourAndLaneOld0000001', true],
      ]),
    );
    expect(choices.packs).toContainEqual({
      id: 'gb-sct',
      name: expect.any(String),
      timeZone: 'Europe/London',
      outside: true,
    });
    expect(choices.languages).toContainEqual({ tag: 'cy', name: 'Cymraeg', checked: false });
    expect(choices.issues).toContainEqual({ code: 'delay', label: expect.any(String) });
  });

  it('speak to clients in the firm’s own words: in the profile, the form and the letters', async () => {
    const words = {
      'en-GB': {
        'form.narrative.hint': 'Tell us all of it.',
        'letters.dear': 'Good day {name}',
      },
    };
    const before = await profile();
    const { version } = await settingsIn(admin);
    expect(await changed(admin, { words })).toMatchObject({ version: version + 1, words });
    const after = await profile();
    expect(after.words['form.narrative.hint']).toBe('Tell us all of it.');
    expect(after.formVersion).not.toBe(before.formVersion);
    expect((await lastLetter(await file(), 'acknowledgement'))?.text).toContain('\nGood day Eleanor Marsh,\n');
    const taken = await changed(admin, { words: { 'en-GB': { 'letters.dear': null } } });
    expect(taken.words['en-GB']).toEqual({ 'form.narrative.hint': 'Tell us all of it.' });
    expect((await lastLetter(await file(), 'acknowledgement'))?.text).not.toContain('Good day');
  });

  it('list every sentence with the firm’s own beside ours', async () => {
    const { items } = await jsonOf<{ items: Record<string, unknown>[] }>(
      admin.call('settings.words', { query: '?locale=en-GB' }),
    );
    expect(items.length).toBeGreaterThan(400);
    expect(items).toContainEqual({
      key: 'form.narrative.hint',
      ours: expect.any(String),
      own: 'Tell us all of it.',
      fault: null,
    });
    const welsh = await jsonOf<{ items: { key: string; ours: string }[] }>(
      admin.call('settings.words', { query: '?locale=cy' }),
    );
    expect(welsh.items.find(({ key }) => key === 'errors.title')?.ours).not.toBe('Please check this');
  });

  it('move no date that a client was told, but those of complaints that come after a closure was named', async () => {
    const before = await file();
    const closures = [{ from: '2026-11-24', to: '2026-11-30', reason: 'We move house.' }];
    await changed(admin, { closures });
    await app.worker.runDue();
    const after = await file();
    expect([before.acknowledgeBy, after.acknowledgeBy]).toEqual(['2026-11-30', '2026-12-07']);
    const view = await jsonOf<TrackerView>((await openTracker(app, before)).get());
    expect(view.next?.by).toBe('2026-11-30');
    await changed(admin, { closures: [] });
    expect((await file()).acknowledgeBy).toBe('2026-11-30');
  });

  it('let a website in that was added and refuse one that was removed, at once', async () => {
    const { origins } = await settingsIn(admin);
    expect(await statusFrom(elsewhere)).toBe(403);
    const added = await changed(admin, { origins: [...origins, `${elsewhere}/`] });
    expect(added.origins).toEqual([...origins, elsewhere]);
    expect(await statusFrom(elsewhere)).toBe(200);
    const answer = await app.post(complaintsPath, complaints.rudeMeeting, { Origin: elsewhere });
    expect(answer.status).toBe(201);
    await changed(admin, { origins });
    expect(await statusFrom(elsewhere)).toBe(403);
  });

  it('take a preview exactly as a website, and tell it that it is one', async () => {
    const preview = 'https://preview.firm.example';
    expect(await changed(admin, { previewOrigins: [preview] })).toMatchObject({ previewOrigins: [preview] });
    expect([(await profile(preview)).preview, (await profile()).preview]).toEqual([true, false]);
    expect((await app.post(complaintsPath, complaints.rudeMeeting, { Origin: preview })).status).toBe(201);
    const { origins } = await settingsIn(admin);
    const moved = await changed(admin, { origins: [...origins, preview], previewOrigins: [] });
    expect([moved.origins, moved.previewOrigins]).toEqual([[...origins, preview], []]);
    expect((await profile(preview)).preview).toBe(false);
  });

  it('say how well the accent can be read, and what the elements take where it cannot', async () => {
    const accent = async (colour: string | null) =>
      (await changed(admin, { branding: { accent: colour, logo: null } })).contrast;
    expect(await accent('#12404d')).toMatchObject({ corrected: false, light: { used: '#12404d' } });
    const yellow = await accent('#ffd700');
    expect(yellow).toMatchObject({ corrected: true, light: { given: expect.any(Number) } });
    expect(yellow?.light.given).toBeLessThan(4.5);
    expect(yellow?.light.contrast).toBeGreaterThanOrEqual(4.5);
    expect(yellow?.light.used).not.toBe('#ffd700');
    expect((await profile()).branding.accent).toBe('#ffd700');
    expect(await accent(null)).toBeNull();
  });

  it('change the form: its questions, what it can be about, whether it is open', async () => {
    const questions = ['narrative', 'aware', 'you'];
    const settings = await changed(admin, { questions, issues: ['conduct', 'delay'], areasOfLaw: ['family'] });
    expect(settings.questions).toEqual(['narrative', 'aware', 'you', 'reach', 'check']);
    expect(settings.issues).toEqual(['conduct', 'delay', 'not-sure']);
    const shown = await profile();
    expect([shown.questions, shown.issues.map(({ code }) => code)]).toEqual([settings.questions, settings.issues]);
    await changed(admin, { open: false, challenge: 'required' });
    expect(await profile()).toMatchObject({ open: false, challenge: 'required' });
    const { choices } = settings;
    const codes = ({ code }: { code: string }) => code;
    const usual = { issues: choices.issues.map(codes), areasOfLaw: choices.areasOfLaw.map(codes) };
    const again = { open: true, challenge: 'none', ...usual };
    expect(await changed(admin, again)).toMatchObject(again);
  });

  it('change languages, and speak the default to whoever asks for none', async () => {
    const settings = await changed(admin, { locales: ['cy', 'en-GB'], defaultLocale: 'cy' });
    expect(settings).toMatchObject({ locales: ['cy', 'en-GB'], defaultLocale: 'cy' });
    expect((await profile()).issues[0]?.label).not.toMatch(/They|We|The/);
    await changed(admin, { defaultLocale: 'en-GB' });
    expect((await profile()).defaultLocale).toBe('en-GB');
  });

  it('change the rules and what counts as a working day, for complaints from then on', async () => {
    await changed(admin, { targets: { acknowledge: { count: 2, unit: 'working-days' }, update: null, respond: null } });
    expect((await file()).acknowledgeBy).toBe('2026-11-25');
    const warnings = { acknowledge: [0, 3, 1], 'data-protection': [], update: [5], respond: [7] };
    expect((await changed(admin, { warnings })).warnings.acknowledge).toEqual([3, 1, 0]);
    const there = { jurisdiction: 'nz', timeZone: 'Pacific/Auckland', calendar: { country: 'NZ', region: null } };
    expect(await changed(admin, there)).toMatchObject(there);
    expect(await profile()).toMatchObject({ jurisdiction: 'nz', timeZone: 'Pacific/Auckland' });
    await changed(admin, { jurisdiction: 'gb-eaw', timeZone: 'Europe/London', calendar: null });
  });

  it('change who is named, whom letters come from and where they go', async () => {
    const contact = { role: 'Partner', name: 'M. Lane', phone: '0117 496 0199', email: null, post: [], hours: null };
    await changed(admin, {
      name: 'Harbour, Lane & Reyes',
      contact,
      sender: { name: 'Harbour, Lane & Reyes', address: 'letters@harbourandlane.example' },
      mailbox: 'new@harbourandlane.example',
    });
    expect(await profile()).toMatchObject({ name: 'Harbour, Lane & Reyes', contact });
    // About nobody at the firm by name: otherwise the letter would go past the firm's mailbox.
    const filed = await app.file(complaints.rudeMeeting);
    const letters = await lettersOf(app, filed.reference);
    expect(letters.map(({ kind, to, envelope }) => [kind, to, envelope?.from])).toEqual([
      ['acknowledgement', 'sofia.lindqvist@mail.example', 'letters@harbourandlane.example'],
      ['firm-complaint', 'new@harbourandlane.example', 'letters@harbourandlane.example'],
    ]);
    expect(filed.handledBy).toMatchObject({ name: 'M. Lane', phone: '0117 496 0199' });
  });

  it('take a new privacy notice, and the one before it from forms that were open', async () => {
    const url = 'https://www.harbourandlane.example/privacy';
    const settings = await changed(admin, { privacyNotice: { version: '2026-12-01', url } });
    expect(settings.privacyNotice).toEqual({ version: '2026-12-01', url, previous: '2026-11-01' });
    const consenting = async (privacyNoticeVersion: string) =>
      (await app.post(complaintsPath, { ...complaints.rudeMeeting, consent: { privacyNoticeVersion } })).status;
    expect([await consenting('2026-12-01'), await consenting('2026-11-01'), await consenting('2025')]).toEqual([
      201, 201, 422,
    ]);
  });

  it('publish a procedure that says what the firm decided', async () => {
    const adrBody = { name: 'Harbourside Mediation', web: 'https://mediation.example' };
    const procedure = { reviewedOn: '2026-11-20', adr: 'willing', adrBody, newerDuties: true };
    expect((await changed(admin, { procedure })).procedure).toEqual(procedure);
    const published = await (await app.request(`/v1/firms/${siteKey}/procedure`)).text();
    expect(published).toContain('Harbourside Mediation');
    const none = { reviewedOn: null, adr: 'off', adrBody: null, newerDuties: false };
    expect((await changed(admin, { procedure: none })).procedure).toEqual(none);
  });

  it('name a body outside where the pack knows none', async () => {
    const outside = { name: 'Bar Council', phone: '1', email: null, web: null, post: [], after: null };
    const refused = await changeSettings(admin, { outside });
    expect(refused.status).toBe(422);
    expect(await changed(admin, { jurisdiction: 'generic', outside })).toMatchObject({ outside });
    expect((await profile()).outside?.body).toBe('Bar Council');
    await changed(admin, { jurisdiction: 'gb-eaw', outside: null });
  });

  it('give a new site key that works beside the old one, and retire one at once', async () => {
    const { version } = await settingsIn(admin);
    const added = await jsonOf<DeskSettings>(admin.call('site-keys.add', { version }));
    const fresh = added.siteKeys.find(({ retiredAt, key }) => retiredAt === null && key !== siteKey)?.key ?? '';
    expect(fresh).toMatch(/^pk_test_[0-9A-Za-z]{24}$/);
    const statusOf = async (key: string) => (await app.request(`/v1/firms/${key}`)).status;
    expect([await statusOf(fresh), await statusOf(siteKey)]).toEqual([200, 200]);
    expect((await file()).tracker).toContain(fresh);
    const retire = (key: string, seen: number) => admin.call('site-keys.retire', { version: seen, path: { key } });
    expect((await retire(fresh, added.version)).status).toBe(200);
    expect([await statusOf(fresh), await statusOf(siteKey)]).toEqual([404, 200]);
    const last = await retire(siteKey, added.version + 1);
    expect([last.status, (await jsonOf<{ code: string }>(last)).code]).toEqual([409, 'not-possible-now']);
    expect((await retire('pk_test_FernbrookLegalDemo000001', added.version + 1)).status).toBe(404);
    const acts = (await recordOf(app)).filter(({ operation }) => operation.startsWith('settings.site-key'));
    expect(acts).toMatchObject([
      { operation: 'settings.site-key-added', details: { [`/siteKeys/${fresh}`]: { was: null, now: 'in-use' } } },
      { object: fresh, details: { [`/siteKeys/${fresh}`]: { was: 'in-use', now: 'retired' } } },
    ]);
  });
});
