/** A proof of work that is ready when it is asked for: made while the person types, renewed before it runs out. */
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { Challenge } from '../../sdk/contract/problem.ts';
import type { Redress } from '../../sdk/index.ts';
import { solved } from './solving.ts';

/** The firm's profile, as far as it matters; undefined while it is not known. */
type Asks = Pick<FirmProfile, 'challenge'> | undefined;

interface Work {
  payload: Promise<string | undefined>;
  failed: boolean;
  /** Milliseconds since it was begun. */
  age(): number;
  /** Stops working and renewing. */
  stop(): void;
  /** Stops renewing: it is in use now. */
  settle(): void;
}

/** A challenge lives 20 minutes on the server's clock; a proof has to arrive within them. */
const goodFor = 15 * 60_000;

/** After a failure nobody but Send tries again for so long. */
const restAfterFailure = 60_000;

const works = new WeakMap<Redress, Work>();

/** Begins, where the firm asks everyone for a proof. Called as often as one likes. */
export function prepareProof(redress: Redress, profile: Asks, renewAfter = goodFor): void {
  const before = works.get(redress);
  const rests = before?.failed && before.age() < restAfterFailure;
  if (profile?.challenge === 'required' && !rests && !isGood(before, renewAfter)) begin(redress, profile, renewAfter);
}

/**
 * The payload to send along; undefined where none is asked, or none can be had now: the server then says what it wants.
 * `challenge`: one the server has just asked for, at its price.
 */
export async function proof(
  redress: Redress,
  profile: Asks,
  challenge?: Challenge,
  renewAfter = goodFor,
): Promise<string | undefined> {
  const before = works.get(redress);
  if (!challenge && !isGood(before, renewAfter) && profile?.challenge !== 'required') return undefined;
  const work =
    challenge || !before || !isGood(before, renewAfter) ? begin(redress, profile, renewAfter, challenge) : before;
  work.settle();
  return work.payload;
}

const isGood = (work: Work | undefined, renewAfter: number): boolean =>
  work !== undefined && !work.failed && work.age() < renewAfter;

function begin(redress: Redress, profile: Asks, renewAfter: number, challenge?: Challenge): Work {
  works.get(redress)?.stop();
  const controller = new AbortController();
  const renew = () => profile?.challenge === 'required' && !document.hidden && begin(redress, profile, renewAfter);
  // In a tab nobody looks at it waits until it is asked for.
  const renewing = setTimeout(renew, renewAfter);
  const work: Work = {
    payload: fetchAndSolve(redress, challenge, controller).catch(() => {
      work.failed = true;
      return undefined;
    }),
    failed: false,
    age: ageFromNow(),
    stop: () => {
      clearTimeout(renewing);
      controller.abort();
    },
    settle: () => clearTimeout(renewing),
  };
  works.set(redress, work);
  return work;
}

async function fetchAndSolve(
  redress: Redress,
  given: Challenge | undefined,
  controller: AbortController,
): Promise<string> {
  const challenge = given ?? (await redress.challenge.get({ signal: controller.signal }));
  return solved(challenge, controller);
}

/** By two clocks: one stands still while a device sleeps, the other may be set. */
function ageFromNow(): () => number {
  const [wall, ticks] = [Date.now(), performance.now()];
  return () => Math.max(Date.now() - wall, performance.now() - ticks);
}
