/** The clock of the demonstration: moved by JSON or by the buttons of its page, where a handler's part can be played too. */
import type { Context, Hono } from 'hono';
import type { TestClock } from '../clock.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { file } from '../complaint/file.ts';
import { answering, type Env } from '../http/answering.ts';
import { readBody } from '../http/body.ts';
import { ProblemError } from '../http/problem.ts';
import type { Development } from './dev.ts';
import { act } from './dev-acts.ts';
import { clockPage, type Done, type Press } from './dev-clock-page.ts';
import { lettersOf } from './dev-letters.ts';
import { movesFrom } from './dev-moves.ts';
import { newestOpen, nextDue } from './dev-table.ts';
import { type Posted, readForm } from './form-body.ts';

/** Development with a clock that can be moved. */
export interface Moving extends Development {
  clock: TestClock;
}

export function clockPages(app: Hono<Env>, house: ComplaintsHouse, moving: Moving): void {
  let last: Press | undefined;
  app.get('/dev/clock', async (context) => {
    const shown = last;
    // A code is shown to whoever pressed, and then no more; the note of a press takes focus once.
    if (last?.fresh) last = { ...last, accessCode: undefined, fresh: false };
    return clockPage(context, house, moving, shown);
  });
  app.post('/dev/clock', (context) => moveByJson(context, house, moving));

  /** Whatever is pressed: all that is due is done before the page is shown again. */
  const pressing = (work: (posted: Posted) => Promise<Done | undefined>) => (context: Context<Env>) =>
    answering(context, house, async () => {
      requireOwnPage(context);
      const posted = await readForm(context.req.raw);
      const before = new Set((await lettersOf(house, moving)).map(({ id }) => id));
      const done = (await work(posted).catch(refusal)) ?? { said: 'That is not there any more. Nothing was done.' };
      await moving.runDue();
      last = { ...done, before, fresh: true };
      return { status: 303, body: null, headers: { Location: '/dev/clock', 'Cache-Control': 'no-store' } };
    });
  app.post(
    '/dev/clock/move',
    pressing((posted) => move(house, moving, posted.one('to'))),
  );
  app.post(
    '/dev/clock/act',
    pressing((posted) => play(house, posted)),
  );
}

/** A page of any other site could post here: browsers say where a post comes from, though not from which page. */
function requireOwnPage(context: Context<Env>): void {
  const site = context.req.header('sec-fetch-site') ?? 'same-origin';
  if (site !== 'same-origin' && site !== 'none') throw new ProblemError('origin-not-allowed');
}

/** At most so many things are lived through one by one; a longer leap does what is left at its end. */
const mostStops = 60;

/** Stops wherever something falls due on the way, so that each comes on its own day, as in life. */
async function move(house: ComplaintsHouse, { clock, runDue }: Moving, to: string): Promise<Done | undefined> {
  const [newest] = await newestOpen(house.store.db, clock.now(), 1);
  const found = (await movesFrom(house, newest)).find((one) => one.to === to);
  if (!found) return undefined;
  for (let stops = 0; stops < mostStops; stops++) {
    const next = (await nextDue(house.store.db, clock.now()))?.due_at;
    if (next === undefined || next >= found.at) break;
    clock.set(next);
    await runDue();
  }
  clock.set(found.at);
  return { said: found.why ? `${found.label}: ${found.why}.` : `${found.label}.` };
}

async function play(house: ComplaintsHouse, posted: Posted): Promise<Done | undefined> {
  const name = posted.one('do');
  if (name === 'file') return fileOne(house);
  const said = await act(house, name, posted.one('complaint'));
  return said === undefined ? undefined : { said };
}

/** One of the cast who can be e-mailed complains to the demo firm, another one each time. */
async function fileOne(house: ComplaintsHouse): Promise<Done | undefined> {
  const { complaints, harbourAndLane } = await import('../../demo/cast.ts');
  const firm = await house.firmOf(harbourAndLane.siteKey);
  if (!firm) return undefined;
  const { store, keyring, firms, publicUrl, clock } = house;
  const { lateCompletion, surpriseBill, rudeMeeting } = complaints;
  const open = await newestOpen(store.db, clock.now(), 3);
  const complaint = [lateCompletion, surpriseBill, rudeMeeting][open.length % 3] ?? lateCompletion;
  const filing = { store, keyring, firms, publicUrl, now: clock.now() };
  const { reference, accessCode } = await file(filing, firm, complaint);
  return { said: `${complaint.complainant.name} has complained.`, reference, accessCode };
}

/** What the rules of a complaint do not allow is no failure of the page. */
function refusal(error: unknown): Done {
  const possible = error instanceof ProblemError && ['not-possible-now', 'validation'].includes(error.code);
  if (!possible) throw error;
  return { said: `Nothing was done: it is not possible now. ${error.message}.` };
}

function moveByJson(context: Context<Env>, house: ComplaintsHouse, { clock, runDue }: Moving): Promise<Response> {
  return answering(context, house, async () => {
    const { now, advance } = (await readBody(context.req.raw)) as { now?: unknown; advance?: unknown };
    const instant = typeof now === 'string' ? Date.parse(now) : Number.NaN;
    const before = clock.now();
    try {
      if (!Number.isNaN(instant)) clock.set(instant);
      else clock.advance(String(advance));
      requireReal(clock);
    } catch {
      clock.set(before);
      throw new ProblemError('validation', { errors: [{ pointer: '/advance', code: 'invalid' }] });
    }
    await runDue();
    const body = JSON.stringify({ now: new Date(house.clock.now()).toISOString() });
    return { status: 200, body, headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' } };
  });
}

/** Years that dates can be reckoned in: of four digits. */
function requireReal(clock: TestClock): void {
  const year = new Date(clock.now()).getUTCFullYear();
  if (!(year >= 1970 && year <= 9998)) throw new RangeError('no year to reckon in');
}
