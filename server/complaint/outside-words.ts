/** The way outside in sentences, the same in letters and tracker: from when, until when, and what is not sure about it. */
import { inSentences } from '../../sdk/words/marks.ts';
import type { Say } from '../firm/speaking.ts';
import { dayInWords } from '../packs/calendar.ts';
import { limitInWords } from './explain.ts';
import type { OutsideRoute } from './outside.ts';

/** `says`: paragraphs; `limits`: how long there is, each for itself; null where none is known. */
export interface OutsideSaid {
  says: string[];
  limits: { title: string; items: string[] } | null;
}

export function outsideInWords(route: OutsideRoute, say: Say<'rules'>, locale: string): OutsideSaid {
  const { body, open, from, until, maybeLate, limits, verified } = route;
  const day = (date: string): string => dayInWords(date, locale, 'full');
  const name = { body: body.name };
  const lead = [
    open ? say('outside.open', name) : say('outside.later', { ...name, date: day(from) }),
    ...(verified ? [] : [say('outside.unsure')]),
    ...(body.free ? [say('outside.free')] : []),
  ];
  const item = (limit: OutsideRoute['limits'][number]): string => {
    const words = limitInWords(limit, body.name, say);
    return limit.ends ? `${words} (${day(limit.ends)})` : words;
  };
  const exceptions = !maybeLate && limits.some(({ extendable, verified: sure }) => extendable && sure);
  return {
    says: [
      inSentences(lead, locale),
      ...(until ? [say('outside.until', { date: day(until) })] : []),
      ...(maybeLate ? [say('outside.maybe-late', name)] : []),
      ...(exceptions ? [say('outside.exceptions', name)] : []),
    ],
    limits: limits.length > 0 ? { title: say('outside.limits', name), items: limits.map(item) } : null,
  };
}
