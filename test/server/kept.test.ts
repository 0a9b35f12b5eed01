/** What a person writes is kept exactly: every member, every language, every unusual spelling. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints, eleanor, privacyNoticeVersion } from '../../demo/cast.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { complaintsPath, fileAndOpen, openTracker } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const consent = { privacyNoticeVersion };

const everyMember: NewComplaint = {
  complainant: {
    name: 'Grace Okoro',
    email: 'grace.okoro+complaint@mail.example',
    phone: '+44 7700 900242',
    address: { lines: ['1', '2', '3', '4', '5'], postcode: 'BS1 0ZZ', country: 'GB' },
    capacity: 'beneficiary',
    class: 'estate',
    organisation: 'Okoro & Daughters',
    preferredContact: 'post',
    doNotContactBy: ['phone'],
    safeTimes: 'After six.\nNever on Sundays.',
    documentsBy: 'post',
    adjustments: ['braille', 'more-time', 'other'],
    adjustmentsNote: 'Please read letters to me.',
  },
  onBehalfOf: { name: 'Chidi Okoro', relationship: 'My father', authority: 'executor' },
  matter: { reference: 'PRO/17', areaOfLaw: 'wills-probate', personConcerned: 'Priya Nair' },
  issues: ['delay', 'costs-information', 'other'],
  narrative: 'First.\r\n\tSecond, with a tab.\n',
  impact: '  two spaces around  ',
  desiredOutcome: { remedies: ['apology', 'fee-refund'], note: 'Soon.' },
  occurred: { from: '2025', to: '2026-02-28', note: 'On and off.' },
  awareSince: '2026-03',
  raisedBefore: { raised: false, note: 'I was afraid.' },
  evidence: [],
  locale: 'en-GB',
  consent,
};

const allNull: NewComplaint = {
  complainant: {
    name: 'Null',
    email: 'null@mail.example',
    phone: null,
    address: null,
    capacity: null,
    class: null,
    organisation: null,
    preferredContact: null,
    doNotContactBy: null,
    safeTimes: null,
    documentsBy: null,
    adjustments: null,
    adjustmentsNote: null,
  },
  onBehalfOf: null,
  matter: null,
  issues: null,
  narrative: 'null',
  impact: null,
  desiredOutcome: null,
  occurred: null,
  awareSince: null,
  raisedBefore: null,
  evidence: null,
  locale: null,
  consent,
};

const saying = (narrative: string): NewComplaint => ({ complainant: eleanor, narrative, consent });

describeEachEngine('what was filed', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  const kept = async (complaint: NewComplaint): Promise<unknown> => {
    const { tracker } = await fileAndOpen(app, complaint);
    return ((await (await tracker.get()).json()) as { complaint: unknown }).complaint;
  };

  it('is kept whole, member by member', async () => {
    expect(await kept(everyMember)).toEqual(everyMember);
  });

  it('may say null for whatever is optional', async () => {
    expect(await kept(allNull)).toEqual(allNull);
  });

  it('keeps the longest narrative of emoji, counted in code points', async () => {
    const longest = saying('🙁'.repeat(20_000));
    expect(await kept(longest)).toEqual(longest);
  });

  it('keeps accents as they were composed, and right-to-left text with its marks', async () => {
    for (const narrative of [
      'Zoe\u0308 e\u0301crit',
      'Zo\u00eb',
      '\u202bשלום\u202c',
      'नमस्ते',
      'e\u0301'.normalize('NFC'),
      '\ufffd',
    ])
      expect(await kept(saying(narrative))).toEqual(saying(narrative));
  });

  it('does not keep the proof of work', async () => {
    const answer = await app.post(complaintsPath, { ...complaints.rudeMeeting, proofOfWork: 'cHJvb2Y=' });
    const tracker = await openTracker(app, (await answer.json()) as { reference: string; accessCode: string });
    expect(((await (await tracker.get()).json()) as { complaint: unknown }).complaint).toEqual(complaints.rudeMeeting);
  });

  it('falls back to the language of the firm for one it does not offer, and keeps what was said', async () => {
    const german = { ...complaints.rudeMeeting, locale: 'de' };
    const { tracker } = await fileAndOpen(app, german);
    expect(await (await tracker.get()).json()).toMatchObject({ locale: 'en-GB', complaint: { locale: 'de' } });
  });

  it('gives references and codes that are never given twice', async () => {
    const filed = await Promise.all(Array.from({ length: 40 }, () => app.file(complaints.lostPapers)));
    expect(new Set(filed.map(({ reference }) => reference)).size).toBe(40);
    expect(new Set(filed.map(({ accessCode }) => accessCode)).size).toBe(40);
  });

  it('is refused without a trace while the firm takes no complaints online', async () => {
    const closedApp = await openTestApp();
    try {
      const { db } = closedApp.house.store;
      const { id, settings } = await db.selectFrom('firm').selectAll().executeTakeFirstOrThrow();
      const shut = JSON.stringify({ ...(JSON.parse(settings) as object), open: false });
      await db.updateTable('firm').set({ settings: shut }).where('id', '=', id).execute();
      closedApp.house.firms.forget();
      const answer = await closedApp.post(complaintsPath, complaints.lostPapers);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'not-possible-now']);
      expect(await db.selectFrom('complaint').select('id').execute()).toEqual([]);
    } finally {
      await closedApp.close();
    }
  });
});
