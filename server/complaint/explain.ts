/** Dates in words: how long, from when, by which rule, what moved them. The same for client, letter and handler. */
import type { Clock, Length, Move } from '../../sdk/contract/clock.ts';
import type { Basis } from '../../sdk/contract/codes.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { inSentences } from '../../sdk/words/marks.ts';
import { speaker } from '../../sdk/words/words.ts';
import type { SealKey } from '../crypto/seal.ts';
import type { Reckoning } from '../firm/reckoning.ts';
import type { Say } from '../firm/speaking.ts';
import { dayIn, dayInWords } from '../packs/calendar.ts';
import type { Limit } from '../packs/pack.ts';
import type { ComplaintRow, EntryRow } from '../store/tables.ts';
import { reasonIn } from './history.ts';

/**
 * Who explains, in which language. `receivedOn`: the day the complaint came, in the firm's zone; `reasonOf`: what the firm
 * wrote in the entry that gave it more time.
 */
export interface Explaining {
  say: Say<'rules'>;
  locale: string;
  receivedOn: string;
  reasonOf: (entry: number) => string;
}

/** Why a clock ends when it does, in whole sentences. */
export function explain(clock: Clock, reckoning: Reckoning, explaining: Explaining): string {
  const { say, locale, reasonOf } = explaining;
  const day = (date: string): string => dayInWords(date, locale, 'long');
  const counted = [
    say(whyFrom(clock, reckoning, explaining), { length: lengthInWords(clock.length, say), from: day(clock.from) }),
    basisInWords(clock, reckoning, say),
  ];
  const body = reckoning.outside?.body.name;
  if (clock.code === 'outside' && body)
    return inSentences([...counted, say('why.outside', { date: day(clock.by), body })], locale);
  const moves = (clock.moves ?? []).map((move, at, all) => {
    const now = all[at + 1]?.was ?? clock.by;
    const values = { was: day(move.was), now: day(now), reason: reasonOf(move.entry) };
    return say(whyMoved(move), values);
  });
  const still = clock.paused ? [say('why.stopped', { date: day(clock.paused) })] : [];
  const [first] = clock.moves ?? [];
  // What the firm asks for is no part of the rule, which ends when it ends.
  const byRule = first && clock.basis !== 'target' ? [say('why.by-rule', { date: day(first.was) })] : [];
  const end = byRule.length > 0 ? say('why.aim', { by: day(clock.by) }) : say('why.ends', { by: day(clock.by) });
  const sentences = [
    ...counted,
    ...byRule,
    ...moves,
    ...still,
    ...(moves.length + still.length === 0 ? [say('why.not-stopped')] : []),
    ...(clock.paused ? [] : [end]),
  ];
  return inSentences(sentences, locale);
}

const whyMoved = ({ why }: Move) => `why.${why}` as const;

function whyFrom({ code, from }: Clock, { pack }: Reckoning, { receivedOn }: Explaining) {
  if (from !== receivedOn) return code === 'respond' ? ('why.reopened' as const) : ('why.heard' as const);
  const counts = code !== 'outside' && pack.deadlines[code]?.firstDay === 'counts';
  return counts ? ('why.received-counts' as const) : ('why.received' as const);
}

function basisInWords({ basis, code, rule }: Clock, { pack }: Reckoning, say: Say<'rules'>): string {
  if (basis === 'target' || rule.startsWith('own/')) return say('why.target');
  return say(`why.${basis}`, { cite: citeOf(pack, code) ?? pack.name });
}

function citeOf({ deadlines, outside }: Reckoning['pack'], code: Clock['code']): string | undefined {
  if (code !== 'outside') return deadlines[code]?.cite;
  return outside && 'after' in outside.opens ? outside.opens.cite : undefined;
}

/** Explains the dates of one complaint. `reasonOf`: as {@link Explaining} has it, from the history. */
export function explainerOf(
  { received_at }: Pick<ComplaintRow, 'received_at'>,
  entries: readonly EntryRow[],
  key: SealKey,
  reckoning: Reckoning,
  voice: Pick<Explaining, 'say' | 'locale'> = inEnglish,
): (clock: Clock) => string {
  const receivedOn = dayIn(reckoning.timeZone, received_at);
  const reasonOf = (entry: number): string => reasonIn(entries, entry, key) ?? '';
  return (clock) => explain(clock, reckoning, { ...voice, receivedOn, reasonOf });
}

/** As a client is told them who reads English. */
const inEnglish = { say: speaker(catalogueOf('en').rules), locale: 'en-GB' };

/** How a clock stands, in a word for the firm. `not-due`: its client has withdrawn, and can take that back. */
export function stateOf(
  { met, missed, by, paused }: Clock,
  { status }: Pick<ComplaintRow, 'status'>,
): 'done' | 'not-due' | 'missed' | 'stands-still' | 'runs' {
  if (met) return 'done';
  if (status === 'withdrawn') return 'not-due';
  if (missed === by) return 'missed';
  return paused ? 'stands-still' : 'runs';
}

/** A date that the firm moved is its own aim, whatever rule the first one came from. */
export const basisOf = ({ basis, moves = [] }: Clock): Basis => (moves.length > 0 ? 'target' : basis);

/** `8 weeks`. */
export const lengthInWords = ({ count, unit }: Length, say: Say<'rules'>): string => say(`length.${unit}`, { count });

/** `within 8 weeks`. */
export const withinInWords = ({ count, unit }: Length, say: Say<'rules'>): string => say(`within.${unit}`, { count });

/** How long a client has to go to a body. What is not verified says so. */
export function limitInWords({ within, from, verified, when }: Limit, body: string, say: Say<'rules'>): string {
  const limit = say(limitKey(from), { within: withinInWords(within, say) });
  const concerning = when?.every((code) => code.startsWith('costs-')) ? say('limit.about-costs', { limit }) : limit;
  return verified ? concerning : say('limit.unsure', { limit: concerning, body });
}

type LimitKey = Extract<Parameters<Say<'rules'>>[0], `limit.${string}`>;

const limitKey = (from: Limit['from']): LimitKey => `limit.${from.join('-')}` as LimitKey;
