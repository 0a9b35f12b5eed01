/** The queue as it was looked at last, for the way back from a case that was opened from it. */

let address = '/desk/queue';

export function noteQueue(seen: string): void {
  address = seen;
}

export const lastQueue = (): string => address;
