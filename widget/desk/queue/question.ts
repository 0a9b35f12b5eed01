/** What the queue is asked, as its address holds it, and the addresses that ask something else. */
import { type Status, statusCodes } from '../../../sdk/contract/codes.ts';
import type { QueueFilter } from '../../../sdk/contract/desk/complaints.ts';
import { queue } from '../words/queue.ts';

export interface Question {
  /** Undefined: whatever its status and date. */
  filter: QueueFilter | undefined;
  status: Status | undefined;
  /** `me`, `none` or the id of a person. */
  handler: string | undefined;
  sort: 'due' | 'received';
  /** How many stretches of the list are shown, from 1. */
  page: number;
}

export const queueFilters = Object.keys(queue.filter) as QueueFilter[];
const most = 20;

/** What nobody could have meant is left out. With nothing asked, the open ones are shown. */
export function questionIn(query: URLSearchParams): Question {
  const page = Math.trunc(Number(query.get('page') ?? 1));
  const status = statusCodes.find((one) => one === query.get('status'));
  const asked = queueFilters.find((one) => one === query.get('filter'));
  return {
    filter: asked ?? (status || query.get('filter') === 'all' ? undefined : 'open'),
    status,
    handler: query.get('handler') || undefined,
    sort: query.get('sort') === 'received' ? 'received' : 'due',
    page: page >= 1 ? Math.min(page, most) : 1,
  };
}

/** The address of a question; what is not named stays out of it. */
export function addressOf({ filter, status, handler, sort, page }: Question): string {
  const pairs = Object.entries({
    filter: filter ?? (status ? undefined : 'all'),
    status,
    handler,
    sort: sort === 'received' ? sort : undefined,
    page: page > 1 ? String(page) : undefined,
  }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/desk/queue?${new URLSearchParams(pairs)}`;
}

/** Whether more could be shown under it; the address ends somewhere. */
export const mayGrow = ({ page }: Question): boolean => page < most;
