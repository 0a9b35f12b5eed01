/** What a firm can change of its rules and its time: pure, and refused (`SettingError`) in a sentence. */
import { addDays, isTimeZone } from '../packs/calendar.ts';
import { isHolidayRegion } from '../packs/holidays.ts';
import { packOf, requirePacks } from '../packs/packs.ts';
import { refused } from './setting-error.ts';
import type { Settings } from './settings.ts';

/** Another pack, for complaints from now on. */
export function withPack(settings: Settings, jurisdiction: string): Settings {
  const { now } = requirePacks();
  if (now.has(jurisdiction)) return { ...settings, jurisdiction };
  const known = [...now.keys()].join(', ');
  throw refused('/jurisdiction', `There is no pack ${jurisdiction}. There are: ${known}.`, 'not-a-choice');
}

export function withTimeZone(settings: Settings, timeZone: string): Settings {
  if (!isTimeZone(timeZone)) throw refused('/timeZone', 'Write it as Pacific/Auckland.');
  return { ...settings, timeZone };
}

/** Whose holidays; null: those of the pack. */
export function withCalendar(settings: Settings, calendar: Settings['calendar']): Settings {
  if (calendar && !isHolidayRegion(calendar.country, calendar.region))
    throw refused('/calendar', 'No holidays are known of there.', 'not-a-choice');
  return { ...settings, calendar };
}

/** In days. */
const longestClosure = 366;

/** All of them at once. */
export function withClosures(settings: Settings, closures: Settings['closures']): Settings {
  for (const [at, { from, to }] of closures.entries()) {
    if (to < from) throw refused(`/closures/${at}/to`, 'It ends before it begins.');
    if (addDays(from, longestClosure) < to) throw refused(`/closures/${at}/to`, 'That is longer than a year.');
  }
  return { ...settings, closures };
}

export function withoutClosure(settings: Settings, from: string): Settings {
  const closures = settings.closures.filter((one) => one.from !== from);
  if (closures.length === settings.closures.length)
    throw refused('/closures', 'No closure begins on that day.', 'not-found');
  return { ...settings, closures };
}

/** How many days before a date the firm is told of it, the farthest first. */
export function withWarnings(settings: Settings, warnings: Partial<Settings['warnings']>): Settings {
  const sorted = Object.entries(warnings).map(([code, days]) => [code, inTurn(days)]);
  return { ...settings, warnings: { ...settings.warnings, ...Object.fromEntries(sorted) } };
}

const inTurn = (days: readonly number[]): number[] => [...new Set(days)].sort((one, other) => other - one);

/** A body outside of the firm's own, where its pack knows none; null: none is named. */
export function withOutside(settings: Settings, outside: Settings['outside']): Settings {
  if (outside && packOf(settings.jurisdiction).outside) throw refused('/outside', 'Your pack names the body outside.');
  const { phone, email, web, post } = outside ?? { phone: '-' };
  if (!phone && !email && !web && !post?.length)
    throw refused('/outside', 'Say how clients can reach it, by telephone, e-mail, its website or post.', 'required');
  return { ...settings, outside };
}
