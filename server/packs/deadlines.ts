/** The dates of a complaint, from its pack and the day it was received. The day of receipt in the firm's zone is day 0. */
import { addDays, addWorkingDays, dayIn } from './calendar.ts';
import type { Pack } from './pack.ts';

export interface DueDates {
  acknowledgeBy: string;
  respondBy: string;
}

const known = new Map<string, DueDates>();

/** When a complaint received at `now` must be acknowledged and answered, as dates in the firm's zone. */
export function dueDates(pack: Pack, timeZone: string, now: number): DueDates {
  const received = dayIn(timeZone, now);
  const name = `${pack.id}/${received}`;
  const found = known.get(name);
  if (found) return found;
  const dates = {
    acknowledgeBy: addWorkingDays(received, pack.acknowledge.workingDays, pack.holidays),
    respondBy: addDays(received, pack.respond.days),
  };
  if (known.size > 1_000) known.clear();
  known.set(name, dates);
  return dates;
}
