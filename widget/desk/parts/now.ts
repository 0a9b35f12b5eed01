/** What time it is at the firm: by its server's clock, since that of this machine may be wrong. */

let ahead = 0;

/** Milliseconds UTC. */
export const now = (): number => Date.now() + ahead;

/** When an instant of the server comes by the clock of this machine, for what counts down here. */
export const hereAt = (instant: string): number => Date.parse(instant) - ahead;

/** `instant`: what the server has just said that it is. */
export function goBy(instant: string): void {
  ahead = Date.parse(instant) - Date.now();
}
