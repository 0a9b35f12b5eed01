/** Which websites may speak for a firm: their origins, and the site keys they say. Pure, and refused in a sentence. */
import { pointerTo } from '../../sdk/contract/check.ts';
import { randomBase62 } from '../crypto/random.ts';
import type { KeptFirm } from './kept-firm.ts';
import { refused, SettingError } from './setting-error.ts';

export const newSiteKey = (live: boolean): string => `pk_${live ? 'live' : 'test'}_${randomBase62(24)}`;

/** An origin as browsers send it: scheme, host, port, nothing else, and no wildcard. Throws `SettingError` otherwise. */
export function exactOrigin(text: string, pointer = '/origins'): string {
  const url = URL.parse(text);
  const more =
    url && (url.pathname !== '/' || url.search || url.hash || url.username || url.password || /[?#@]/.test(text));
  if (!url || more || !/^https?:$/.test(url.protocol) || /[*%]/.test(url.hostname))
    throw refused(pointer, `That is not an origin: ${text}. Write it like https://www.firm.example`);
  return url.origin;
}

type Sites = Pick<KeptFirm, 'origins' | 'previewOrigins'>;

/**
 * The lists that are given, in place of those there are; none in both, none twice. What is not given stays, whatever rules it
 * was listed under. Throws with every fault.
 */
export function withOrigins(kept: KeptFirm, given: { [List in keyof Sites]?: Sites[List] | undefined }): KeptFirm {
  const faults: SettingError['faults'][number][] = [];
  const lists = ['origins', 'previewOrigins'] as const;
  const seen = new Set(lists.flatMap((list) => (given[list] ? [] : kept[list])));
  const exact = (text: string, pointer: string): string[] => {
    try {
      const origin = exactOrigin(text, pointer);
      if (seen.has(origin)) throw refused(pointer, 'This website is listed already.', 'duplicate');
      seen.add(origin);
      return [origin];
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  };
  const changed = lists.map((list) => {
    const texts = given[list];
    return [list, texts?.flatMap((text, at) => exact(text, pointerTo([list, at]))) ?? kept[list]] as const;
  });
  const [first, ...more] = faults;
  if (first) throw new SettingError([first, ...more]);
  return { ...kept, ...Object.fromEntries(changed) };
}

/** One more; one that was in the other list is in this one only. */
export function withOrigin(kept: KeptFirm, typed: string, preview: boolean): KeptFirm {
  const origin = exactOrigin(typed);
  const without = withoutOrigin(kept, origin);
  const list = preview ? 'previewOrigins' : 'origins';
  if (kept[list].includes(origin)) return kept;
  return { ...without, [list]: [...without[list], origin] };
}

export const withoutOrigin = (kept: KeptFirm, origin: string): KeptFirm => ({
  ...kept,
  origins: kept.origins.filter((one) => one !== origin),
  previewOrigins: kept.previewOrigins.filter((one) => one !== origin),
});

/** Of the kind of those there are: a test server refuses data with live keys. */
export function withNewSiteKey(kept: KeptFirm, now: number): KeptFirm {
  const live = kept.siteKeys.some(({ key }) => key.startsWith('pk_live_'));
  if (inUse(kept).length >= mostKeys)
    throw refused('', `A firm has at most ${mostKeys} site keys in use: retire one first.`);
  const added = { key: newSiteKey(live), createdAt: now, retiredAt: null };
  return { ...kept, siteKeys: [...kept.siteKeys, added] };
}

const mostKeys = 20;

/** Retired at once; the last one stays, for without a key nobody could complain or follow their complaint. */
export function withoutSiteKey(kept: KeptFirm, key: string, now: number): KeptFirm {
  const keys = inUse(kept);
  if (!keys.some((one) => one.key === key)) throw refused('', 'The firm uses no such site key.', 'not-found');
  if (keys.length === 1) throw refused('', 'This is the only site key in use: add another one first.');
  const retired = (one: KeptFirm['siteKeys'][number]) => (one.key === key ? { ...one, retiredAt: now } : one);
  return { ...kept, siteKeys: kept.siteKeys.map(retired) };
}

const inUse = ({ siteKeys }: KeptFirm) => siteKeys.filter(({ retiredAt }) => retiredAt === null);
