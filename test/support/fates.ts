/** What becomes of complaints over a year: what people do to each, and when. */
import type { HappeningKind } from '../../sdk/contract/history.ts';

export type Deed = HappeningKind | 'told-asked' | 'told-extension-told';
/** By the days since a complaint came. */
export type Fate = readonly (readonly [after: number, deed: Deed])[];

// biome-ignore format: a fate a line.
export const fates: readonly Fate[] = [
  [],
  [[3, 'acknowledged'], [15, 'message-from-firm'], [40, 'closed']],
  [[12, 'acknowledged'], [80, 'closed']],
  [[2, 'acknowledged'], [52, 'withdrawn'], [58, 'withdrawal-undone']],
  [[20, 'withdrawn'], [22, 'withdrawal-undone'], [30, 'withdrawn']],
  [[2, 'acknowledged'], [10, 'asked'], [25, 'message-from-you'], [70, 'closed']],
  [[2, 'acknowledged'], [12, 'asked'], [40, 'resumed'], [45, 'asked']],
  [[4, 'acknowledged'], [45, 'extension-told'], [95, 'closed']],
  [[4, 'acknowledged'], [70, 'extension-told'], [75, 'message-from-you']],
  [[4, 'acknowledged'], [35, 'answered'], [50, 'message-from-you'], [75, 'closed']],
  [[3, 'acknowledged'], [20, 'closed'], [45, 'reopened'], [60, 'update-from-firm'], [90, 'closed']],
  [[3, 'acknowledged'], [14, 'asked'], [16, 'told-asked'], [50, 'extension-told'], [52, 'told-extension-told']],
];
