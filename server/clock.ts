/** Clocks: the machine's, and one for demo and tests that can be moved. */
import { Temporal } from 'temporal-polyfill';
import type { Clock } from './http/house.ts';

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that goes on from wherever it was set. */
export interface TestClock extends Clock {
  set(now: number): void;
  /** Moves by an ISO 8601 duration such as `P14D`, in calendar days of UTC. Throws `RangeError` for anything else. */
  advance(duration: string): void;
}

/** `moved` is told the offset, in milliseconds from the machine's clock, whenever it changes. */
export function testClock(offset = 0, moved: (offset: number) => void = () => {}): TestClock {
  const clock: TestClock = {
    now: () => Date.now() + offset,
    set: (now) => {
      offset = now - Date.now();
      moved(offset);
    },
    advance: (duration) => {
      const from = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO('UTC');
      clock.set(from.add(Temporal.Duration.from(duration)).epochMilliseconds);
    },
  };
  return clock;
}
