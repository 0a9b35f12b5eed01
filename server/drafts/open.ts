/** Opening a mailed draft: once, by its link, from a page of its firm. */
import type { OpenedDraft } from '../../sdk/contract/draft.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { plainHash } from '../crypto/derive.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { draftByHash, takeDraft } from './draft-table.ts';
import { openSealed } from './sealing.ts';

/**
 * The draft of a link, which is spent by it: the draft is on the server no longer. `origin`: of the caller; undefined
 * outside browsers. Throws `unauthenticated`, the same for every link that opens nothing.
 */
export async function openDraft(
  { store, firms }: ComplaintsHouse,
  token: string,
  origin: string | undefined,
  now: number,
): Promise<OpenedDraft> {
  const row = await draftByHash(store.db, plainHash(token));
  const firm = row && (await firms.byId(row.firm));
  const listed = firm && (origin === undefined || firm.origins.has(origin));
  if (!row || !listed || row.expires_at <= now) throw unauthenticated();
  const draft = openSealed(row, token);
  const { won } = await store.commit({ steps: [takeDraft(store.db, row)] });
  if (!won) throw unauthenticated();
  return { draft };
}
