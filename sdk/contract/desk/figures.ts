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

/**
 * `n`: how many answered this item; `counts`: by answer in the order of the scale (`rights`: yes, no, not sure). Null: not shown,
 * since they are fewer than `leastShown`, or would give away others that are.
 */
const itemFigures = z.object({
  item: z.enum(surveyItems),
  n: z.nullable(z.int()),
  counts: z.nullable(z.array(z.int())),
});
export type ItemFigures = z.infer<typeof itemFigures>;

/**
 * Of one outcome group, or of all. `ended`, `invited`: complaints, each answered one by the ending its client answered about;
 * `waiting`: those that are still to be asked. `answered`, `rate` (of those invited, 0 to 1): null: not shown; `rate` also where
 * nobody was invited.
 */
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
 * `instruments`: the one that was answered last first. `knowNext`: how many of those who answered that item in the first of them know
 * what they can do if they are still unhappy; a figure of its own.
 */
export const deskFigures = z.object({
  period,
  area: z.nullable(z.enum(areaCodes)),
  periods: z.array(z.string()),
  areas: z.array(z.enum(areaCodes)),
  least: z.int(),
  groups: z.array(groupFigures),
  instruments: z.array(instrumentFigures),
  knowNext: z.object({ instrument: z.nullable(z.string()), n: z.nullable(z.int()), yes: z.nullable(z.int()) }),
});
export type DeskFigures = z.infer<typeof deskFigures>;
