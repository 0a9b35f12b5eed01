/** Asks the server for as much of the list as is shown: stretch by stretch, each by the cursor of the one before. */
import type { ComplaintList } from '../../../sdk/contract/desk/complaints.ts';
import type { Desk } from '../desk.ts';
import type { Question } from './question.ts';

/** Throws as `desk.call` does. */
export async function ask({ call }: Desk, question: Question, signal?: AbortSignal): Promise<ComplaintList> {
  const { filter, status, handler, sort, page } = question;
  let list: ComplaintList | undefined;
  for (let stretch = 1; stretch <= page; stretch++) {
    const after: string | undefined = list?.next ?? undefined;
    const next = await call('complaints.list', {
      query: { filter, status, handler, sort, after },
      ...(signal ? { signal } : {}),
    });
    // A row that moved between two stretches is shown once.
    const known = new Set(list?.items.map(({ id }) => id));
    const items = [...(list?.items ?? []), ...next.items.filter(({ id }) => !known.has(id))];
    list = { ...next, items, counts: list?.counts ?? next.counts };
    if (next.next === null) break;
  }
  return list as ComplaintList;
}
