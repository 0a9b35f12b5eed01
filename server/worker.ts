/** The timetable: everything that happens by itself, in one list. */

import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Cron } from 'croner';
import { forgetLinks } from './complaint/link-table.ts';
import { forgetProofs } from './complaint/proof-table.ts';
import { forgetLoneKeys } from './crypto/key-table.ts';
import { keepTime, type Timekeeping } from './deadlines/timetable.ts';
import { forgetSpent } from './desk/factor-table.ts';
import { forgetInvitations } from './desk/invitation-table.ts';
import { sendWords } from './desk/send-words.ts';
import { longestStaff } from './desk/session.ts';
import { forgetStaffSessions } from './desk/session-table.ts';
import { forgetDrafts } from './drafts/draft-table.ts';
import { keptFor } from './http/idempotency.ts';
import { forgetAnswers } from './http/idempotency-table.ts';
import { forgetQuotas } from './http/quota-table.ts';
import { drain, type Outbox } from './mail/outbox.ts';
import { longest } from './tracker/session.ts';
import { forgetSessions } from './tracker/session-table.ts';

export interface Worker {
  /** Something was queued: do not wait for the timetable. */
  wake(): void;
  /** Does all that is due now and resolves when it is done. */
  runDue(): Promise<void>;
  /** Starts nothing more and resolves when what runs is done. */
  stop(): Promise<void>;
}

interface Job {
  name: string;
  /** A cron pattern with seconds. */
  every: string;
  run(): Promise<unknown>;
}

const day = 86_400_000;

/** Few enough that nobody waits for it. */
const keysAtOnce = 500;

export function startWorker(outbox: Outbox, keeping: Timekeeping): Worker {
  const { store, clock, log } = outbox;
  let stopping = false;
  let patience = new AbortController();
  const deadlines: Job = {
    name: 'deadlines',
    every: '*/5 * * * * *',
    run: () => keepTime(keeping, () => !stopping).then((looked) => looked > 0 && worker.wake()),
  };
  const letters: Job = {
    name: 'outbox',
    every: '* * * * * *',
    run: () =>
      drain(
        outbox,
        () => giveWay(patience.signal),
        () => !stopping,
      ),
  };
  const words: Job = {
    name: 'words',
    every: '* * * * * *',
    run: () => sendWords(keeping, () => !stopping).then((looked) => looked > 0 && worker.wake()),
  };
  const jobs: readonly Job[] = [
    deadlines,
    words,
    letters,
    { name: 'forget', every: '0 */10 * * * *', run: () => forget() },
    { name: 'forget keys', every: '30 * * * * *', run: () => forgetKeys() },
  ];
  const forget = async (): Promise<void> => {
    const now = clock.now();
    await store.commit({
      steps: [
        forgetAnswers(store.db, now - keptFor),
        forgetQuotas(store.db, now - 2 * day),
        forgetSessions(store.db, now - longest),
        forgetLinks(store.db, now - 400 * day),
        forgetDrafts(store.db, now),
        // A day late: a clock that goes back must not make a used one good again.
        forgetProofs(store.db, now - day),
        forgetSpent(store.db, now - day),
        forgetStaffSessions(store.db, now - longestStaff),
        forgetInvitations(store.db, now),
      ],
    });
  };

  let swept = { created_at: 0, complaint: '' };
  const forgetKeys = async (): Promise<void> => {
    swept = await forgetLoneKeys(store, swept, clock.now() - day, keysAtOnce);
  };

  const running = new Map<string, Promise<void>>();
  const once = ({ name, run }: Job): Promise<void> => {
    const already = running.get(name);
    if (already) return already;
    const done = run()
      .then(
        () => {},
        (error: Error) => log.warn({ job: name, error: error.name }, 'a job failed and will run again'),
      )
      .finally(() => running.delete(name));
    running.set(name, done);
    return done;
  };
  const timetable = jobs.map((job) => new Cron(job.every, () => void once(job)));
  const worker: Worker = {
    wake: () => {
      if (!stopping) setImmediate(() => void once(letters));
    },
    runDue: async () => {
      patience.abort();
      await Promise.all(running.values());
      // What is due queues letters, and a letter that has gone out can move a date.
      await once(deadlines);
      await Promise.all(jobs.map(once));
      await once(deadlines);
      await once(letters);
      if (!stopping) patience = new AbortController();
    },
    stop: async () => {
      stopping = true;
      patience.abort();
      for (const cron of timetable) cron.stop();
      await Promise.all(running.values());
    },
  };
  return worker;
}

/**
 * People who are filing come before letters. Between batches the outbox stands still for a moment and looks how busy the
 * process is without it; if it is, letters wait longer, unless `hurry`.
 */
async function giveWay(hurry: AbortSignal): Promise<void> {
  const before = performance.eventLoopUtilization();
  await wait(20, undefined, { signal: hurry }).catch(() => {});
  if (performance.eventLoopUtilization(before).utilization < 0.5) return;
  await wait(300, undefined, { signal: hurry }).catch(() => {});
}
