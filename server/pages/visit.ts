/** One visit to a hosted page: whose page it is, in which language, and how it speaks and calls. */
import type { Context, Hono } from 'hono';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { directionOf, nearest } from '../../sdk/words/tags.ts';
import type { Words } from '../../sdk/words/words.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Firm } from '../firm/firms.ts';
import type { Env } from '../http/answering.ts';
import { type OwnCall, ownCalls } from './own-calls.ts';
import { type PageStates, pageStates } from './page-state.ts';
import { type PageSay, pageSpeaker, pageWords } from './page-words.ts';

export interface Visit {
  context: Context<Env>;
  firm: Firm;
  profile: FirmProfile;
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Every sentence a page may say, before the firm's own wording. */
  words: Words;
  say: PageSay;
  call: OwnCall;
  states: PageStates;
  house: ComplaintsHouse;
  /** Milliseconds UTC, on the server's clock. */
  now: number;
}

/** What all visits to one server share. */
export interface Hosting {
  app: Hono<Env>;
  house: ComplaintsHouse;
  states: PageStates;
}

export const hostingOf = (app: Hono<Env>, house: ComplaintsHouse): Hosting => ({
  app,
  house,
  states: pageStates(house.keyring.server),
});

/** The visit, in the language `chosen` on the page, else that of the address or the browser. Undefined: no such firm. */
export async function visitOf(
  { app, house, states }: Hosting,
  context: Context<Env>,
  chosen?: string,
): Promise<Visit | undefined> {
  const firm = await house.firmOf(context.req.param('siteKey') ?? '');
  if (!firm) return undefined;
  const locale = localeOf(firm, [chosen, context.req.query('lang'), ...preferred(context)]);
  const call = ownCalls(app, house.publicUrl, context);
  const asked = await call('firm.get', { siteKey: firm.siteKey, locale });
  if (!asked.ok) throw new Error('the profile of a firm could not be read');
  const profile = asked.body;
  const dir = directionOf(locale);
  const [words, say] = [pageWords(locale), pageSpeaker(firm.settings, locale)];
  return { context, firm, profile, locale, dir, words, say, call, states, house, now: house.clock.now() };
}

function localeOf({ settings }: Firm, wanted: readonly (string | undefined)[]): string {
  const found = wanted.map((one) => (one ? nearest(one, settings.locales) : undefined));
  return found.find((one) => one !== undefined) ?? settings.defaultLocale;
}

const mostTags = 20;

/** The languages of `Accept-Language`, the most wanted first. */
function preferred(context: Context): string[] {
  const ranges = (context.req.header('accept-language') ?? '').split(',', mostTags).map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    return { tag, weight: Number.isNaN(weight) ? 0 : weight };
  });
  const wanted = ranges.filter(({ tag, weight }) => /^[a-z]/i.test(tag) && weight > 0);
  return wanted.toSorted((left, right) => right.weight - left.weight).map(({ tag }) => tag);
}
