/**
 * What happens by itself: warnings to the firm, dates that passed, the way outside that opens, clients who are asked how they were
 * handled. Each is one entry, whichever process writes it: one that comes second finds the entry there and nothing left to do.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { type Acting, standing, type Which } from '../complaint/acts.ts';
import { type DueWork, dueNow, nextLook } from '../complaint/due.ts';
import { filedOf } from '../complaint/open-complaints.ts';
import { asTold, outsideRoute } from '../complaint/outside.ts';
import { record } from '../complaint/record.ts';
import { decide, type Wanted } from '../complaint/rules.ts';
import type { Clock, Log } from '../http/house.ts';
import { untilNotOvertaken } from '../http/overtaken.ts';
import { limitsOfCalls, type Quotas } from '../http/quota.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { askingNow } from './asking.ts';
import { anyComplaintDue, claimDueComplaints, lookAt } from './due-table.ts';
import { reckonAnew } from './reckon-anew.ts';

export interface Timekeeping extends Acting {
  clock: Clock;
  log: Log;
  quotas: Quotas;
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
    const { store, clock } = keeping;
    const stands = await standing(keeping, which);
    const { row, key, reckoning } = stands;
    const now = clock.now();
    const wanted = await Promise.all(dueNow(row, reckoning, now).map((work) => happenedBy(work, keeping, stands, now)));
    const asking = await askingNow(keeping, row, now);
    const all = [...wanted.flat(), ...(asking ? [asking.wanted] : [])];
    const happened = all.flatMap((one) => decide(row, one, { now, reckoning }));
    const mailable = asking ? asking.way === 'email' : await mayMail(keeping, row, now);
    if (happened.length > 0) await record(store, row, key, happened, now, reckoning, [], mailable);
    else await store.commit({ steps: [lookAt(store, [{ ...row, due_at: nextLook(row, reckoning) }])] });
  });
}

/** Nobody knows who is behind an unconfirmed one: its mailbox gets no more letters than those it was filed with. */
async function mayMail(
  { quotas }: Timekeeping,
  { firm, unconfirmed, email_index, mailable }: ComplaintRow,
  now: number,
) {
  if (!unconfirmed || !email_index) return mailable === 1;
  return quotas.within(firm, limitsOfCalls.acknowledgements, now, Buffer.from(email_index).toString('base64url'));
}

async function happenedBy(
  work: DueWork,
  keeping: Timekeeping,
  { row, reckoning }: Pick<Awaited<ReturnType<typeof standing>>, 'row' | 'reckoning'>,
  now: number,
): Promise<Wanted[]> {
  const { what } = work;
  if (what === 'warned') {
    const { code, by, before } = work;
    return [{ kind: what, facts: { code, by, before } }];
  }
  if (what === 'date-missed') return [{ kind: what, facts: { code: work.code, was: work.by } }];
  const route = outsideRoute(row, await filedOf(keeping, row), reckoning, now);
  if (!route) return [];
  const { from, until, body } = route;
  return [{ kind: what, facts: { pack: row.pack, from, until, body: asTold(body) } }];
}
