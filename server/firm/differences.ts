/** What a change of a firm's settings changed, member by member: what goes on its record. */
import { pointerTo } from '../../sdk/contract/check.ts';
import type { KeptFirm } from './kept-firm.ts';

/** By pointers such as `/branding/accent`. Null: there was, or is, nothing. Lists are told whole. */
export type Differences = Readonly<Record<string, { was: unknown; now: unknown }>>;

export const differencesOf = (before: KeptFirm, after: KeptFirm): Differences =>
  Object.fromEntries(between([], recorded(before), recorded(after)));

/** What is written in a change, and of site keys whether they are in use. */
function recorded({ name, settings, origins, previewOrigins, siteKeys }: KeptFirm): Members {
  const states = siteKeys.map(({ key, retiredAt }) => [key, retiredAt === null ? 'in-use' : 'retired'] as const);
  const sites = { origins: [...origins].sort(), previewOrigins: [...previewOrigins].sort() };
  return { name, ...settings, ...sites, siteKeys: Object.fromEntries(states) };
}

type Members = Readonly<Record<string, unknown>>;
type Difference = [pointer: string, { was: unknown; now: unknown }];

function between(path: readonly string[], was: unknown, now: unknown): Difference[] {
  if (JSON.stringify(was) === JSON.stringify(now)) return [];
  if (!hasMembers(was) || !hasMembers(now)) return [[pointerTo(path), { was: was ?? null, now: now ?? null }]];
  const names = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...names].flatMap((name) => between([...path, name], was[name], now[name]));
}

const hasMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
