/** Sends the draft so that it is counted once, however often Send is pressed and whatever happens on the way. */
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import { newKey, type Redress, RedressError } from '../../sdk/index.ts';
import type { Draft, Receipt } from './draft.ts';

/**
 * Files `complaint` under the draft's key. `keepDraft` is called before anything is sent, so that a reload in between
 * still knows what was tried, and that nobody knows how it went.
 *
 * An earlier try may have reached the server although its answer was lost. If the answers were changed after that, the
 * server refuses the key; what was sent before is then sent again, which gives back its reference and code.
 *
 * @throws RedressError as the SDK's `complaints.file` does.
 */
export async function sendDraft(
  redress: Redress,
  draft: Draft,
  complaint: NewComplaint,
  keepDraft: (draft: Draft) => void,
): Promise<Receipt> {
  const same = JSON.stringify(complaint);
  const earlier = draft.attempts.filter((attempt) => JSON.stringify(attempt) !== same);
  const tried = draft.key || newKey();
  keepDraft({ ...draft, key: tried, attempts: [...earlier, complaint], unsure: true });
  for (const [at, body] of [complaint, ...earlier.reverse()].entries()) {
    const filed = await fileUnlessReused(redress, body, tried);
    if (filed) return { filed, older: at > 0, sentEmail: Boolean(body.complainant.email) };
  }
  // None of ours was kept under this key: it came from a copy of this tab, which has filed another complaint with it.
  const key = newKey();
  keepDraft({ ...draft, key, attempts: [complaint], unsure: true });
  const filed = await redress.complaints.file(complaint, { idempotencyKey: key });
  return { filed, older: false, sentEmail: Boolean(complaint.complainant.email) };
}

async function fileUnlessReused(redress: Redress, body: NewComplaint, key: string): Promise<Filed | undefined> {
  try {
    return await redress.complaints.file(body, { idempotencyKey: key });
  } catch (error) {
    if (error instanceof RedressError && error.code === 'idempotency-key-reused') return undefined;
    throw error;
  }
}
