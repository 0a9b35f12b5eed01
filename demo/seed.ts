/** Loads the cast into a fresh store: the demo firm always, the second one and complaints of both for tests of isolation. */
import type { Filed, NewComplaint } from '../sdk/contract/complaint.ts';
import type { Happened } from '../sdk/contract/history.ts';
import { happen } from '../server/complaint/acts.ts';
import { complaintByReference } from '../server/complaint/complaint-table.ts';
import { file } from '../server/complaint/file.ts';
import { wallsOf } from '../server/complaint/wall-table.ts';
import type { Config } from '../server/config.ts';
import { colleaguesOf } from '../server/firm/colleagues.ts';
import { addOriginRow, addSiteKey, allSiteKeys } from '../server/firm/firm-table.ts';
import type { Firm } from '../server/firm/firms.ts';
import { revise, reviseFirm } from '../server/firm/revise.ts';
import { firstSettings, type Settings } from '../server/firm/settings.ts';
import { addFirm } from '../server/firm/setup.ts';
import { withOrigin } from '../server/firm/sites.ts';
import { usualTiming } from '../server/firm/timing.ts';
import type { Ground } from '../server/house.ts';
import { type CastFirm, complaints, fernbrook, harbourAndLane } from './cast.ts';
import { type SeededPerson, seededStaff, seedStaff } from './seed-staff.ts';
import { staff } from './staff.ts';

/** One complaint of the `two-firms` seed, with the code that opens it. `walled`: the addresses of who sees no trace of it. */
export interface SeededComplaint {
  state: string;
  reference: string;
  accessCode: string;
  email: string | null;
  walled: string[];
}

export interface Fixtures {
  firms: {
    name: string;
    siteKey: string;
    retiredSiteKey: string;
    origins: string[];
    previewOrigins: string[];
    complaints: SeededComplaint[];
    staff: SeededPerson[];
  }[];
}

/** Seeds what is missing; what is there stays. Resolves with what `/dev/fixtures.json` shows, if anything. */
export async function seedDemo(
  ground: Ground,
  { port, publicUrl, seed }: Pick<Config, 'port' | 'publicUrl' | 'seed'>,
): Promise<Fixtures | undefined> {
  const own = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const first = await castFirm(ground, harbourAndLane, own, publicUrl);
  if (seed !== 'two-firms') return undefined;
  const second = await castFirm(ground, fernbrook, [fernbrook.origin ?? publicUrl], publicUrl);
  return {
    firms: [
      await fixturesOf(ground, first, harbourAndLane, publicUrl),
      await fixturesOf(ground, second, fernbrook, publicUrl),
    ],
  };
}

async function castFirm(ground: Ground, cast: CastFirm, origins: readonly string[], publicUrl: string): Promise<Firm> {
  const { firms } = ground;
  const there = await firmOfKey(ground, cast.siteKey);
  if (!there) await addCastFirm(ground, cast, origins, publicUrl).catch((error) => unlessSeeded(ground, cast, error));
  else await moveHere(ground, there, cast, origins, publicUrl);
  firms.forget();
  const firm = await firmOfKey(ground, cast.siteKey);
  if (!firm) throw new Error(`the seed did not take: ${cast.name}`);
  await seedStaff(ground, firm.id, cast.siteKey);
  return firm;
}

/** By a key that may have been retired at its desk meanwhile. */
async function firmOfKey({ store, firms }: Ground, siteKey: string): Promise<Firm | undefined> {
  const row = (await allSiteKeys(store.db)).find(({ key }) => key === siteKey);
  return row && (await firms.byId(row.firm));
}

/** The address may be another one than at the last start; all else that was set meanwhile stays. */
async function moveHere(
  ground: Ground,
  { id: firm, settings }: Firm,
  cast: CastFirm,
  origins: readonly string[],
  publicUrl: string,
): Promise<void> {
  const revision = { firm, by: null, now: ground.clock.now() };
  await reviseFirm(ground, revision, (kept) =>
    origins
      .filter((origin) => !kept.previewOrigins.includes(origin))
      .reduce((before, origin) => withOrigin(before, origin, false), kept),
  );
  const url = settingsOf(cast, publicUrl).privacyNotice.url;
  if (url === settings.privacyNotice.url) return;
  await revise(ground, firm, (kept) => ({ ...kept, privacyNotice: { ...kept.privacyNotice, url } }));
}

async function addCastFirm(
  { store, keyring, clock }: Ground,
  cast: CastFirm,
  origins: readonly string[],
  publicUrl: string,
): Promise<void> {
  const now = clock.now();
  const { name, prefix, siteKey, retiredSiteKey, previewOrigin } = cast;
  const settings = settingsOf(cast, publicUrl);
  const { id } = await addFirm(store, keyring, { name, prefix, settings, origins, siteKey, live: false }, now);
  const preview = previewOrigin ? [addOriginRow(store.db, id, previewOrigin, now, true)] : [];
  await store.commit({ steps: [addSiteKey(store.db, id, retiredSiteKey, now, now), ...preview] });
}

/** Another process may have seeded the same database at the same moment; its firm is as good. */
async function unlessSeeded(ground: Ground, cast: CastFirm, error: unknown): Promise<void> {
  ground.firms.forget();
  if (!(await firmOfKey(ground, cast.siteKey))) throw error;
}

const settingsOf = (cast: CastFirm, publicUrl: string): Settings =>
  firstSettings({
    jurisdiction: cast.jurisdiction,
    timeZone: cast.timeZone,
    locales: [cast.locale, ...cast.otherLocales],
    defaultLocale: cast.locale,
    branding: { accent: cast.accent, logo: null },
    contact: cast.contact,
    privacyNotice: {
      version: cast.privacyNotice.version,
      previous: null,
      url: `${publicUrl}${cast.privacyNotice.path}`,
    },
    mailbox: cast.mailbox,
    sender: { name: cast.name, address: cast.mailbox },
    procedure: { ...usualTiming.procedure, reviewedOn: '2026-11-02' },
  });

/** What a complaint of the seed has behind it. */
const lives: Readonly<Record<string, { complaint: NewComplaint; happened: readonly Happened[] }>> = {
  received: { complaint: complaints.lateCompletion, happened: [] },
  acknowledged: {
    complaint: complaints.surpriseBill,
    happened: [{ kind: 'acknowledged', facts: { method: 'call', by: null } }],
  },
  answered: {
    complaint: complaints.surpriseBill,
    happened: [
      { kind: 'acknowledged', facts: { method: 'call', by: null } },
      {
        kind: 'answered',
        facts: {
          id: 'msg_0000000000000000000001',
          text: 'The bill was higher than we had said, and nobody told you. We will take £2,880 off it.',
          outcome: 'upheld',
          by: null,
        },
      },
    ],
  },
  closed: {
    complaint: complaints.rudeMeeting,
    happened: [
      { kind: 'acknowledged', facts: { method: 'letter', by: null } },
      {
        kind: 'closed',
        facts: {
          outcome: 'upheld',
          reason: 'We should have listened to you.',
          remedies: ['apology'],
          lesson: null,
          by: null,
        },
      },
    ],
  },
  withdrawn: { complaint: complaints.lostPapers, happened: [{ kind: 'withdrawn', facts: { reason: null } }] },
  walled: { complaint: { ...complaints.rudeMeeting, matter: complaints.lateCompletion.matter }, happened: [] },
};

/** New at each start: codes are kept nowhere, so they can be shown only by whoever made them. */
async function fixturesOf(
  ground: Ground,
  firm: Firm,
  cast: CastFirm,
  publicUrl: string,
): Promise<Fixtures['firms'][number]> {
  const seeded: SeededComplaint[] = [];
  for (const [state, { complaint: told, happened }] of Object.entries(lives)) {
    const complaint = aboutOurs(told, firm.siteKey);
    const filed = await file({ ...ground, publicUrl, now: ground.clock.now() }, firm, complaint);
    for (const one of happened) await happenTo(ground, filed, one);
    const { reference, accessCode } = filed;
    const email = complaint.complainant.email ?? null;
    seeded.push({ state, reference, accessCode, email, walled: await walledFrom(ground, filed) });
  }
  return {
    name: firm.name,
    siteKey: firm.siteKey,
    retiredSiteKey: cast.retiredSiteKey,
    origins: [...firm.origins],
    previewOrigins: [...firm.previewOrigins],
    complaints: seeded,
    staff: seededStaff(firm.siteKey),
  };
}

async function walledFrom(ground: Ground, { reference }: Filed): Promise<string[]> {
  const row = await complaintByReference(ground.store.db, reference);
  if (!row) return [];
  const [walls, people] = await Promise.all([
    wallsOf(ground.store.db, row.firm, row.id),
    colleaguesOf(ground, row.firm),
  ]);
  return people.filter(({ id }) => walls.some(({ person }) => person === id)).map(({ email }) => email);
}

/** The same complaint at another firm is about a lawyer of that one. */
function aboutOurs(complaint: NewComplaint, siteKey: string): NewComplaint {
  const lawyer = (key: string) => staff[key]?.find(({ part }) => part === 'complained-about')?.name;
  const ours = lawyer(siteKey);
  const { matter } = complaint;
  if (!ours || matter?.personConcerned !== lawyer(harbourAndLane.siteKey)) return complaint;
  return { ...complaint, matter: { ...matter, personConcerned: ours } };
}

async function happenTo(ground: Ground, { reference }: Filed, happened: Happened): Promise<void> {
  const row = await complaintByReference(ground.store.db, reference);
  if (row) await happen(ground, { firm: row.firm, complaint: row.id }, happened, ground.clock.now());
}
