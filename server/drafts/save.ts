/** Keeping a draft for its writer: sealed, for seven days, its link on the way to the address that was given. */
import type { SaveDraft } from '../../sdk/contract/draft.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { emailIndex } from '../complaint/file.ts';
import { newTimedId } from '../crypto/random.ts';
import type { Firm } from '../firm/firms.ts';
import { offeredLocale } from '../firm/profile.ts';
import { OvertakenError } from '../http/overtaken.ts';
import { limitsOfCalls, type Quotas } from '../http/quota.ts';
import { asked } from '../http/quota-table.ts';
import { queueLetter } from '../mail/outbox-table.ts';
import type { Insert } from '../store/store.ts';
import { insertDraft } from './draft-table.ts';
import { sealDraft } from './sealing.ts';

/** How long a draft is kept, in milliseconds. A copy in somebody's backup stays noise: its link opens nothing by then. */
export const draftLives = 7 * 86_400_000;

/** One call. `kept`: the row that keeps its answer; `count`: counts it once, however often it is decided again. */
export interface Saving {
  kept: Insert;
  count: Quotas['count'];
  now: number;
}

/**
 * Keeps a draft and queues its letter. Anyone can give anyone's address, so beyond the limits of a mailbox nothing is kept
 * or sent; the caller cannot tell. Throws `OvertakenError` when the same call came first.
 */
export async function saveDraft(house: ComplaintsHouse, firm: Firm, body: SaveDraft, saving: Saving): Promise<void> {
  const { kept, now } = saving;
  const rows = (await mayMail(house, firm, body.email, saving)) ? await rowsOf(house, firm, body, now) : [asked(now)];
  const { won } = await house.store.commit({ steps: [kept, ...rows] });
  if (!won) throw new OvertakenError('this draft was kept meanwhile');
  house.wake();
}

async function mayMail(
  { keyring }: ComplaintsHouse,
  { id }: Firm,
  email: string,
  { count, now }: Saving,
): Promise<boolean> {
  const mailbox = emailIndex(await keyring.firm(id), email).toString('base64url');
  for (const limit of [limitsOfCalls.draftHour, limitsOfCalls.draftDay])
    if ((await count(id, limit, now, mailbox)).used > limit.most) return false;
  return true;
}

async function rowsOf(
  { keyring }: ComplaintsHouse,
  firm: Firm,
  { email, draft, locale }: SaveDraft,
  now: number,
): Promise<Insert[]> {
  const whose = { firm: firm.id, id: newTimedId('let', now) };
  const to = { email, locale: offeredLocale(firm, locale) };
  const sealed = sealDraft(await keyring.firm(firm.id), whose, draft, to);
  const letter = queueLetter({ firm: firm.id, id: null, reference: '' }, 'draft', 0, now, whose.id);
  return [insertDraft({ ...whose, ...sealed, created_at: now, expires_at: now + draftLives }), letter];
}
