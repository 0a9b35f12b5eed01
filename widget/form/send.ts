/** Sends a draft so that it is counted once, however often Send is pressed and whatever happens on the way. */
import type { Filed, NewComplaint } from '../../sdk/contract/complaint.ts';
import type { Challenge } from '../../sdk/contract/problem.ts';
import { newKey, type Redress, RedressError } from '../../sdk/index.ts';
import type { Draft, Receipt } from './draft.ts';

/** What sending needs beside the complaint. */
export interface Post {
  redress: Redress;
  /** Called, and waited for, before anything is sent: a reload in between still knows what was tried, and that nobody knows how it went. */
  keepDraft: (draft: Draft) => void | Promise<void>;
  /** A fresh proof of work, of `challenge` where the server has just asked for one; undefined where none is asked. */
  proof: (challenge?: Challenge) => Promise<string | undefined>;
}

/** How often the server may ask: its price can rise while a proof is made, but after three rises there is no dearer one. */
const mostProofs = 4;

/**
 * Files `complaint` under the draft's key.
 *
 * An earlier try may have reached the server although its answer was lost. If the answers were changed after that, the
 * server refuses the key; what was sent before is then sent again, which gives back its reference and code.
 *
 * @throws RedressError as the SDK's `complaints.file` does.
 */
export async function sendDraft(draft: Draft, complaint: NewComplaint, post: Post): Promise<Receipt> {
  const same = JSON.stringify(complaint);
  const earlier = draft.attempts.filter((attempt) => JSON.stringify(attempt) !== same);
  const tried = draft.key || newKey();
  await post.keepDraft({ ...draft, key: tried, attempts: [...earlier, complaint], unsure: true });
  for (const [at, body] of [complaint, ...earlier.reverse()].entries()) {
    const filed = await fileUnlessReused(post, body, tried);
    if (filed) return { filed, older: at > 0, sentEmail: Boolean(body.complainant.email) };
  }
  // None of ours was kept under this key: it came from a copy of this tab, which has filed another complaint with it.
  const key = newKey();
  await post.keepDraft({ ...draft, key, attempts: [complaint], unsure: true });
  const filed = await file(post, complaint, key);
  return { filed, older: false, sentEmail: Boolean(complaint.complainant.email) };
}

async function fileUnlessReused(post: Post, body: NewComplaint, key: string): Promise<Filed | undefined> {
  try {
    return await file(post, body, key);
  } catch (error) {
    if (error instanceof RedressError && error.code === 'idempotency-key-reused') return undefined;
    throw error;
  }
}

/** The proof is made anew for each try, since it lives 20 minutes; it is no part of what makes two bodies the same. */
async function file({ redress, proof }: Post, body: NewComplaint, idempotencyKey: string): Promise<Filed> {
  let proofOfWork = await proof();
  for (let proofs = 1; ; proofs++) {
    try {
      return await redress.complaints.file(proofOfWork ? { ...body, proofOfWork } : body, { idempotencyKey });
    } catch (error) {
      const { code, challenge } = Object(error) as { code?: string; challenge?: Challenge };
      if (code !== 'challenge-required' || !challenge || proofs >= mostProofs) throw error;
      proofOfWork = await proof(challenge);
    }
  }
}
