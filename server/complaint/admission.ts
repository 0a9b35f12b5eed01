/**
 * How a complaint comes in: as it is, for a proof of work, or to be confirmed. Never refused for a limit: a flood must not
 * cost a real complaint (security 0.11, S45, S46).
 */
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { isBlank } from '../../sdk/contract/text.ts';
import type { Firm } from '../firm/firms.ts';
import { ProblemError } from '../http/problem.ts';
import { type Limit, limitsOfCalls, type Quotas } from '../http/quota.ts';
import type { Insert } from '../store/store.ts';
import type { ComplaintsHouse } from './complaints-house.ts';
import type { Proof } from './proof.ts';
import { isSpent, spendProof } from './proof-table.ts';

/** What is known of a caller who files. `count`: counts this call once, however often it is decided again. */
export interface Caller {
  address: string;
  /** A hosted page without script cannot solve anything. */
  withoutScript: boolean;
  count: Quotas['count'];
}

/** How a complaint is taken. `claims`: rows to commit with it, first; `headers`: what is left of the limits. */
export interface Admission {
  unconfirmed: boolean;
  claims: readonly Insert[];
  headers: Readonly<Record<string, string>>;
}

type Admitting = Pick<ComplaintsHouse, 'store' | 'quotas' | 'proofs'>;

/** Calls in one window of time. `of`: whose, beside the firm's. */
interface Window {
  limit: Limit;
  of: readonly string[];
  used: number;
}

/**
 * Lets a complaint in. Over a limit its sender works first, the more the further over; so far over that it hardly is a
 * person, it waits to be confirmed. What comes from a page without script then waits at once.
 *
 * @throws ProblemError `challenge-required` with what to solve; the call does not count then.
 */
export async function admit(
  house: Admitting,
  firm: Firm,
  { website, proofOfWork }: Pick<NewComplaint, 'website' | 'proofOfWork'>,
  { address, withoutScript, count }: Caller,
  now: number,
): Promise<Admission> {
  const windows: Window[] = [];
  let proof: Proof | undefined;
  let headers: Admission['headers'] | undefined;
  for (const [limit, ...of] of limitsOf(address)) {
    const counted = await count(firm.id, limit, now, ...of);
    windows.push({ limit, of, used: counted.used });
    headers ??= counted.headers;
    const price = priceOf(firm, windows);
    if (price === 0 || withoutScript) continue;
    proof ??= await usable(house, firm, proofOfWork, now);
    if (!pays(proof, price)) throw await asked(house, firm, windows, headers, now);
  }
  const late = withoutScript && priceOf(firm, windows) > 0;
  return {
    unconfirmed: late || windows.some(isFarOver) || !isBlank(website ?? ''),
    claims: proof ? [spendProof(firm.id, proof.id, proof.expiresAt)] : [],
    headers: headers ?? {},
  };
}

/** What filing would cost a caller now, without counting; 0: nothing. */
export async function priceNow({ quotas }: Admitting, firm: Firm, address: string, now: number): Promise<number> {
  const windows = limitsOf(address).map(async ([limit, ...of]) => ({
    limit,
    of,
    used: 1 + (await quotas.used(firm.id, limit, now, ...of)),
  }));
  return priceOf(firm, await Promise.all(windows));
}

const limitsOf = (address: string): [Limit, ...string[]][] => [[limitsOfCalls.file, address], [limitsOfCalls.fileFirm]];

/** As a power of two: 32 is the most, some 15 seconds on a slow phone. */
const dearest = 5;

/** Doubles with every half of a limit that comes on top of it; a firm may ask for the first price of everyone. */
function priceOf({ settings }: Firm, windows: readonly Pick<Window, 'limit' | 'used'>[]): number {
  const prices = windows.map(({ limit: { most }, used }) =>
    used > most ? 2 ** Math.min(dearest, Math.floor((2 * (used - most - 1)) / most)) : 0,
  );
  return Math.max(settings.challenge === 'required' ? 1 : 0, ...prices);
}

const isFarOver = ({ limit, used }: Window): boolean => used > 3 * limit.most;

/** One step behind is good enough: the price may have gone up while it was worked off. */
const pays = (proof: Proof | undefined, price: number): boolean => proof !== undefined && 2 * proof.price >= price;

async function usable(
  { store, proofs }: Admitting,
  firm: Firm,
  payload: string | null | undefined,
  now: number,
): Promise<Proof | undefined> {
  const proof = payload ? await proofs.read(payload, firm.siteKey, now) : undefined;
  return proof && !(await isSpent(store.db, firm.id, proof.id)) ? proof : undefined;
}

/** Only what is taken counts: whoever never works must not make it dearer for those who do. */
async function asked(
  { quotas, proofs }: Admitting,
  firm: Firm,
  windows: readonly Window[],
  headers: Admission['headers'],
  now: number,
): Promise<ProblemError> {
  for (const { limit, of } of windows) await quotas.giveBack(firm.id, limit, now, ...of);
  const challenge = await proofs.ask(firm.siteKey, priceOf(firm, windows), now);
  return new ProblemError('challenge-required', { challenge, headers });
}
