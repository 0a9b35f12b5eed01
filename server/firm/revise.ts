/** The one place where a firm's settings, origins and site keys are changed, and each change put on its record. */
import type { AuditOperation } from '../../sdk/contract/desk/audit.ts';
import type { Clock } from '../http/house.ts';
import type { Change, Insert } from '../store/store.ts';
import { decided, endOfRecord, nextAudit, type Recording } from './audit.ts';
import { differencesOf } from './differences.ts';
import { addOriginRow, addSiteKey, changeFirmRow, removeOriginRow, retireSiteKey } from './firm-table.ts';
import { type KeptFirm, keptFirm } from './kept-firm.ts';
import { refuseOutOfDate } from './out-of-date.ts';
import type { Settings } from './settings.ts';

/**
 * Who changes a firm. `by`: the person; null on the command line. `operation` and `object`: for the record, where it is not
 * a setting that changes. `keep`: the row that keeps the answer to a repeated call.
 */
export interface Revision {
  firm: string;
  by: string | null;
  now: number;
  operation?: AuditOperation;
  object?: string;
  requireVersion?(version: number): void;
  keep?(after: KeptFirm): Insert;
}

/**
 * Puts in force what `change` makes of the firm, and resolves with it. Begins again when another process was first, so that
 * neither change is lost. What changes nothing is no change: it has no number and no row. Throws `TypeError` where it brings
 * in what is out of date. Other processes read it within a second.
 */
export async function reviseFirm(
  recording: Recording,
  { firm, by, now, operation = 'settings.changed', object, requireVersion, keep }: Revision,
  change: (kept: KeptFirm) => KeptFirm,
): Promise<KeptFirm> {
  const { store } = recording;
  let after: KeptFirm | undefined;
  await decided(keep !== undefined, async () => {
    const end = await endOfRecord(recording, firm);
    const before = await keptFirm(store, firm);
    if (!before) throw new TypeError('There is no such firm.');
    requireVersion?.(before.version);
    const changed = change(before);
    refuseOutOfDate(changed.settings, before.settings);
    const differences = differencesOf(before, changed);
    const none = Object.keys(differences).length === 0;
    after = none ? before : { ...changed, version: before.version + 1 };
    const kept = keep ? [keep(after)] : [];
    if (none) return kept.length > 0 ? store.commit({ steps: kept }) : { won: true, rows: [] };
    const act = { person: by, operation, object: object ?? null, details: differences };
    const noted = await nextAudit(recording, firm, act, now, end);
    return store.commit({ steps: [...kept, noted, ...writing(recording, before, changed, now)] });
  });
  if (!after) throw new Error('nothing was decided');
  return after;
}

/** Changes settings alone, on the command line. */
export async function revise(
  { store, keyring, clock }: Recording & { clock: Clock },
  firm: string,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const revision = { firm, by: null, now: clock.now() };
  const by = (kept: KeptFirm): KeptFirm => ({ ...kept, settings: change(kept.settings) });
  return (await reviseFirm({ store, keyring }, revision, by)).settings;
}

function writing({ store: { db } }: Recording, before: KeptFirm, after: KeptFirm, now: number): Change[] {
  const { id, name } = after;
  const settings = JSON.stringify(after.settings);
  const gone = listed(before).filter(([origin]) => !listed(after).some(([one]) => one === origin));
  const come = listed(after).filter(([origin, preview]) => !isListed(before, origin, preview));
  const keyBefore = (key: string) => before.siteKeys.find((one) => one.key === key);
  return [
    changeFirmRow(db, before, { name, settings }),
    ...gone.map(([origin]) => removeOriginRow(db, id, origin)),
    ...come.map(([origin, preview]) => addOriginRow(db, id, origin, now, preview)),
    ...after.siteKeys.filter(({ key }) => !keyBefore(key)).map(({ key }) => addSiteKey(db, id, key, now)),
    ...after.siteKeys
      .filter(({ key, retiredAt }) => retiredAt !== null && keyBefore(key)?.retiredAt === null)
      .map(({ key }) => retireSiteKey(db, id, key, now)),
  ];
}

type Listed = readonly [origin: string, preview: boolean];

const listed = ({ origins, previewOrigins }: KeptFirm): Listed[] => [
  ...origins.map((origin): Listed => [origin, false]),
  ...previewOrigins.map((origin): Listed => [origin, true]),
];

const isListed = ({ origins, previewOrigins }: KeptFirm, origin: string, preview: boolean): boolean =>
  (preview ? previewOrigins : origins).includes(origin);
