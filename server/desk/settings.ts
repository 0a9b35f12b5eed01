/** A firm's settings at its desk: read with what can be chosen, changed by the members that are named. */

import { contrast, shadesOf, surfaces } from '../../sdk/contract/accent.ts';
import { areaCodes, issueCodes } from '../../sdk/contract/codes.ts';
import type { ChangeSettings, DeskSettings, SettingsWords } from '../../sdk/contract/desk/settings.ts';
import { catalogueOf, languages } from '../../sdk/words/catalogues.ts';
import { type KeptFirm, keptFirm } from '../firm/kept-firm.ts';
import { sentencesOf } from '../firm/own-words.ts';
import { ourPlaybook } from '../firm/playbook.ts';
import { reviseFirm } from '../firm/revise.ts';
import { SettingError } from '../firm/setting-error.ts';
import { withNewSiteKey, withoutSiteKey } from '../firm/sites.ts';
import { asWanted } from '../firm/wanted.ts';
import { ProblemError } from '../http/problem.ts';
import { dayIn } from '../packs/calendar.ts';
import { requirePacks } from '../packs/packs.ts';
import type { Insert } from '../store/store.ts';
import type { Desk } from './desk-house.ts';

/** A change at the desk. `keep`: the row that keeps its answer. */
export interface SettingsAct {
  firm: string;
  by: string;
  now: number;
  requireVersion(version: number): void;
  keep(answer: DeskSettings): Insert;
}

export async function readSettingsOf({ store }: Pick<Desk, 'store'>, firm: string): Promise<DeskSettings> {
  const kept = await keptFirm(store, firm);
  if (!kept) throw new ProblemError('not-found');
  return settingsOf(kept);
}

/** Every sentence in a language of the firm's choice, or its default: to find the key of what a client reads. */
export async function readWords({ store }: Pick<Desk, 'store'>, firm: string, locale?: string): Promise<SettingsWords> {
  const kept = await keptFirm(store, firm);
  if (!kept) throw new ProblemError('not-found');
  const { settings } = kept;
  return { items: sentencesOf(settings, locale ?? settings.defaultLocale), next: null };
}

/** The change as the one place takes it that changes firms. */
export const wantedOf =
  (wanted: ChangeSettings, now: number) =>
  (kept: KeptFirm): KeptFirm =>
    asWanted(kept, wanted, dayIn(kept.settings.timeZone, now));

/** Throws `validation` with every member that cannot be. */
export const changeSettings = (desk: Desk, wanted: ChangeSettings, act: SettingsAct): Promise<DeskSettings> =>
  revised(desk, act, 'settings.changed', undefined, wantedOf(wanted, act.now));

export const addSiteKey = (desk: Desk, act: SettingsAct): Promise<DeskSettings> =>
  revised(desk, act, 'settings.site-key-added', undefined, (kept) => withNewSiteKey(kept, act.now));

/** Throws `not-found` for what is no key in use, `not-possible-now` for the last one. */
export const retireSiteKey = (desk: Desk, key: string, act: SettingsAct): Promise<DeskSettings> =>
  revised(desk, act, 'settings.site-key-retired', key, (kept) => withoutSiteKey(kept, key, act.now));

async function revised(
  desk: Desk,
  { keep, ...act }: SettingsAct,
  operation: 'settings.changed' | 'settings.site-key-added' | 'settings.site-key-retired',
  object: string | undefined,
  change: (kept: KeptFirm) => KeptFirm,
): Promise<DeskSettings> {
  const revision = {
    ...act,
    operation,
    ...(object ? { object } : {}),
    keep: (kept: KeptFirm) => keep(settingsOf(kept)),
  };
  const after = await reviseFirm(desk, revision, change).catch(asAnswer);
  // This process knows at once; others within a second.
  desk.firms.forget();
  return settingsOf(after);
}

function asAnswer(error: unknown): never {
  if (!(error instanceof SettingError)) throw error;
  const errors = error.faults;
  if (errors.every(({ pointer }) => pointer !== '')) throw new ProblemError('validation', { errors });
  // About what a path names, or what there is: no member of a body is at fault.
  const missing = errors.some(({ code }) => code === 'not-found');
  throw missing ? new ProblemError('not-found') : new ProblemError('not-possible-now', { detail: error.message });
}

/** All of it as the desk reads it. */
export function settingsOf({ id: _, settings, siteKeys, ...kept }: KeptFirm): DeskSettings {
  return {
    ...kept,
    origins: [...kept.origins],
    previewOrigins: [...kept.previewOrigins],
    siteKeys: siteKeys.map(({ key, createdAt, retiredAt }) => ({
      key,
      createdAt: new Date(createdAt).toISOString(),
      retiredAt: retiredAt === null ? null : new Date(retiredAt).toISOString(),
    })),
    ...settings,
    contrast: contrastOf(settings.branding.accent),
    choices: choices(),
  };
}

/** How well the accent can be read on either surface, and what the elements take in its place. */
function contrastOf(accent: string | null): DeskSettings['contrast'] {
  const shades = accent === null ? undefined : shadesOf(accent);
  if (accent === null || !shades) return null;
  const on = (theme: 'light' | 'dark') => ({
    given: hundredths(contrast(accent, surfaces[theme])),
    used: shades[theme],
    contrast: hundredths(contrast(shades[theme], surfaces[theme])),
  });
  return { light: on('light'), dark: on('dark'), corrected: shades.corrected };
}

/** Down: what is not enough is not to look as if it were. */
const hundredths = (ratio: number): number => Math.floor(ratio * 100) / 100;

function choices(): DeskSettings['choices'] {
  const { labels } = catalogueOf('en');
  return {
    packs: [...requirePacks().now.values()].map(({ id, name, timeZone, outside }) => ({
      id,
      name,
      timeZone,
      outside: outside !== null && outside !== undefined,
    })),
    languages: languages.map(({ tag, name, reviewed }) => ({ tag, name, checked: reviewed !== false })),
    issues: issueCodes.map((code) => ({ code, label: labels[`issues.${code}`] })),
    areasOfLaw: areaCodes.map((code) => ({ code, label: labels[`areas.${code}`] })),
    playbook: ourPlaybook,
  };
}
