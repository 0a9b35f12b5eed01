/** What all answers come to: counted by outcome and item, with nothing from which a few people's answers could be told. */
import * as z from 'zod/mini';
import { areaCodes } from '../codes.ts';
import { notInvitedReasons, surveyItems } from '../survey.ts';

/** What is counted of fewer people than this is not shown, nor what would give it away. */
export const leastShown = 10;

/** Outcomes that are counted together. `settled`: agreed or mediated; `undecided`: withdrawn, out of scope or time, gone outside. */
export const outcomeGroups = ['upheld', 'partly-upheld', 'not-upheld', 'settled', 'undecided'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

/** `all`, a year (`2026`) or a quarter (`2026-Q4`), by when the complaint ended. */
export const period = z.string().check(z.regex(/^(all|\d{4}(-Q[1-4])?)$/));

/** `n`: how many answered this item; `counts`: by answer in the order of the scale (`rights`: yes, no, not sure). Null: not shown. */
const itemFigures = z.object({
  item: z.enum(surveyItems),
  n: z.nullable(z.int()),
  counts: z.nullable(z.array(z.int())),
});
export type ItemFigures = z.infer<typeof itemFigures>;

/** Of one outcome group, or of all. `ended`, `invited`: complaints; `answered`, `rate` (of those invited, 0 to 1): null: not shown. */
const groupFigures = z.object({
  outcome: z.enum(['all', ...outcomeGroups]),
  ended: z.int(),
  invited: z.int(),
  notInvited: z.array(z.object({ reason: z.enum(notInvitedReasons), count: z.int() })),
  waiting: z.int(),
  answered: z.nullable(z.int()),
  rate: z.nullable(z.number()),
});
export type GroupFigures = z.infer<typeof groupFigures>;

/** One version of the instrument, in one wording; versions are never counted together. */
const instrumentFigures = z.object({
  instrument: z.string(),
  groups: z.array(
    z.object({
      outcome: z.enum(['all', ...outcomeGroups]),
      answered: z.nullable(z.int()),
      items: z.array(itemFigures),
    }),
  ),
});
export type InstrumentFigures = z.infer<typeof instrumentFigures>;

/**
 * `GET /v1/desk/figures?period=&area=`. `periods`, `areas`: what can be chosen; an area can be chosen with all time or with a year.
 * `knowNext`: of those who answered, how many know what they can do if they are still unhappy; a figure of its own.
 */
export const deskFigures = z.object({
  period,
  area: z.nullable(z.enum(areaCodes)),
  periods: z.array(z.string()),
  areas: z.array(z.enum(areaCodes)),
  least: z.int(),
  groups: z.array(groupFigures),
  instruments: z.array(instrumentFigures),
  knowNext: z.object({ n: z.nullable(z.int()), yes: z.nullable(z.int()) }),
});
export type DeskFigures = z.infer<typeof deskFigures>;
