/** The queue: what is due first, page by page, and how many complaints there are of each kind. */
import type { ComplaintList } from '../../sdk/contract/desk/complaints.ts';
import { dueSoonDays } from '../../sdk/contract/desk/complaints.ts';
import { openStatuses } from '../../sdk/contract/history.ts';
import type { Firm } from '../firm/firms.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import { cursorAt, limitOf, placeOf } from '../http/cursor.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { addLength, dayIn, endOf } from '../packs/calendar.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { countsFor } from './counts.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { type QueueQuery, readQuery } from './queue-query.ts';
import { byAge, byDate, type Place, type Reader, withoutDate } from './queue-table.ts';
import { summariesOf } from './summaries.ts';

/** Throws `validation` and `invalid-cursor`. */
export async function listComplaints(
  house: DeskHouse,
  staff: Staff,
  query: (name: string) => string | undefined,
): Promise<ComplaintList> {
  const { store, keyring } = house;
  const { firm, person } = staff;
  const limit = limitOf(query('limit'));
  const wanted = readQuery(query, await keyring.firm(firm), person);
  const list = `complaints|${firm}|${person}|${nameOf(wanted)}`;
  const cursor = query('after');
  const after = cursor === undefined ? undefined : asPlace(placeOf(keyring.server, list, cursor));
  const our = await house.firms.byId(firm);
  if (!our) throw unauthenticated();
  const reader = readerAt(our, person, house.clock.now());
  const [rows, counts] = await Promise.all([pageOf(store, reader, wanted, after, limit + 1), countsFor(store, reader)]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? cursorAt(keyring.server, list, asText(last)) : null;
  return { items: await summariesOf(house, our, page), next, counts };
}

/** What "now" and "soon" are for the firm: soon ends with its second working day from today. */
function readerAt({ id, settings }: Firm, person: string, now: number): Reader {
  const { timeZone, calendar } = reckoningOf(settings);
  const lastDay = addLength(dayIn(timeZone, now), { count: dueSoonDays, unit: 'working-days' }, calendar);
  return { firm: id, person, now, soon: endOf(lastDay, timeZone) };
}

/** By date: those whose time runs, then the rest, the newest first. A filter holds only those whose time runs, as does an open status. */
async function pageOf(
  { db }: Store,
  reader: Reader,
  { asked, sort }: QueueQuery,
  after: Place | undefined,
  most: number,
): Promise<ComplaintRow[]> {
  if (sort === 'received') return byAge(db, reader, asked, after?.id, most);
  const undated = after?.at === null;
  const dated = undated ? [] : await byDate(db, reader, asked, after, most);
  const running = asked.filter || openStatuses.some((one) => one === asked.status);
  if (running || dated.length === most) return dated;
  const rest = await withoutDate(db, reader, asked, undated ? after.id : undefined, most - dated.length);
  return [...dated, ...rest];
}

/** What makes a list this list: a place in it is a place in no other. */
const nameOf = ({ asked: { filter, status, handler, found }, sort }: QueueQuery): string => {
  const key = found && ('email' in found ? Buffer.from(found.email).toString('hex') : found.references.join());
  return JSON.stringify([filter, status, handler === null ? ['none'] : handler, key, sort]);
};

const asText = ({ next_at, id }: ComplaintRow): string => `${next_at ?? ''} ${id}`;

function asPlace(text: string): Place {
  const [at, id = ''] = text.split(' ');
  return { at: at ? Number(at) : null, id };
}
