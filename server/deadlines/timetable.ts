/**
 * What happens by itself: warnings to the firm, dates that passed, the way outside that opens. Each is one entry, whichever
 * process writes it: one that comes second finds the entry there and nothing left to do.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Happened } from '../../sdk/contract/history.ts';
import { type Acting, standing, type Which } from '../complaint/acts.ts';
import { firstEntry } from '../complaint/complaint-table.ts';
import { type DueWork, dueNow, nextLook } from '../complaint/due.ts';
import { factsOf, isKind } from '../complaint/history.ts';
import { asTold, outsideRoute } from '../complaint/outside.ts';
import { record } from '../complaint/record.ts';
import { decide } from '../complaint/rules.ts';
import type { Clock, Log } from '../http/house.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { anyComplaintDue, claimDueComplaints, lookAt } from './due-table.ts';
import { reckonAnew } from './reckon-anew.ts';

export interface Timekeeping extends Acting {
  clock: Clock;
  log: Log;
}

const batch = 100;
/** Together they share their syncs; more would keep those who file waiting. */
const atOnce = 10;
const leaseFor = 60_000;

/** Does all that is due now, for as long as `goOn` says so. Resolves with how many complaints were looked at. */
export async function keepTime(keeping: Timekeeping, goOn: () => boolean = () => true): Promise<number> {
  const { store, clock } = keeping;
  let looked = await reckonAnew(keeping, goOn);
  while (goOn() && (await anyComplaintDue(store.db, clock.now()))) {
    const rows = await claimDueComplaints(store, clock.now(), batch, leaseFor);
    if (rows.length === 0) break;
    await attendAll(keeping, rows);
    looked += rows.length;
    await turn();
  }
  return looked;
}

/** One that cannot be attended to keeps its lease, and is tried again when that is over: the others go on. */
async function attendAll(keeping: Timekeeping, rows: readonly ComplaintRow[]): Promise<void> {
  const waiting = [...rows];
  const takeNext = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const which = { firm: row.firm, complaint: row.id };
      await attend(keeping, which).catch((error: Error) =>
        keeping.log.warn({ complaint: which.complaint, error: error.name }, 'the dates of a complaint were not kept'),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeNext));
}

/** Records all that is due for one complaint, in one unit. */
function attend(keeping: Timekeeping, which: Which): Promise<void> {
  return untilNotOvertaken(async () => {
    const { row, key, reckoning } = await standing(keeping, which);
    const now = keeping.clock.now();
    const work = dueNow(row, reckoning, now);
    if (work.length === 0) {
      await keeping.store.commit({ steps: [lookAt(keeping.store.db, nextLook(row, reckoning), [row])] });
      return;
    }
    const first = await firstEntry(keeping.store.db, which.firm, which.complaint);
    const filed = isKind(first, 'received') ? factsOf(first, key).complaint : undefined;
    const wanted = work.map((one) => (one.what === 'outside-opened' ? wayOpened() : asHappened(one)));
    const happened = wanted.flatMap((one) => decide(row, one, { now, reckoning }));
    await record(keeping.store, row, key, happened, now, reckoning);

    function wayOpened(): Happened {
      const route = outsideRoute(row, filed, reckoning, now);
      if (!route) throw new Error('the way outside opened, but there is none');
      const { from, until, body } = route;
      return { kind: 'outside-opened', facts: { pack: row.pack, from, until, body: asTold(body) } };
    }
  });
}

function asHappened({ what, clock: { code, by }, before }: DueWork): Happened {
  return what === 'warned'
    ? { kind: 'warned', facts: { code, by, before } }
    : { kind: 'date-missed', facts: { code, was: by } };
}
