/** Conflict walls: who sees no trace of which complaint, and why. */
import * as z from 'zod/mini';
import { wallReasons } from '../history.ts';
import { filled, text } from '../text.ts';
import { named } from './complaints.ts';

/** `by`: null where the server raised it by itself. */
export const wall = z.object({
  person: named,
  why: z.enum(wallReasons),
  note: z.nullable(z.string()),
  by: z.nullable(named),
  raisedAt: z.iso.datetime(),
});

/**
 * Of one complaint, `?complaint={id}`. `people`: all who could be walled from it. `override`: everybody who could handle it is concerned, so
 * it is handled all the same, and the client was told.
 */
export const wallList = z.object({ items: z.array(wall), people: z.array(named), override: z.boolean() });
export type WallList = z.infer<typeof wallList>;

/** Refused with `not-possible-now` for oneself, so that somebody who can handle the complaint is always left. */
export const raiseWall = z.strictObject({ complaint: z.string(), person: z.string(), note: filled(text()) });
export type RaiseWall = z.infer<typeof raiseWall>;

export const liftWall = raiseWall;
export type LiftWall = z.infer<typeof liftWall>;
