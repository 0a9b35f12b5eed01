/** The dates of a complaint as its client is told them: what is next, what is due, when an outside body can be asked. */
import type { Status } from '../../sdk/contract/codes.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { dayIn, dayInWords } from '../packs/calendar.ts';
import { packOf } from '../packs/packs.ts';
import type { ComplaintRow } from '../store/tables.ts';
import type { Viewing, Voice } from './viewing.ts';

type Next = TrackerView['next'];
type Deadline = TrackerView['deadlines'][number];
type Missed = Deadline['missed'];

const running: readonly Status[] = ['received', 'acknowledged', 'investigating', 'waiting-for-you'];

/** What happens next and by when; null when nothing more is due from the firm. */
export function nextOf(viewing: Viewing, { say }: Voice): Next {
  const { complaint } = viewing;
  if (!running.includes(complaint.status)) return null;
  if (complaint.status === 'waiting-for-you') return { what: 'you', text: say('next.you'), by: null, missed: null };
  const acknowledge = acknowledgeDue(complaint);
  const by = acknowledge ?? complaint.respond_by;
  const text = acknowledge ? say('next.acknowledge') : say('next.respond');
  return { what: acknowledge ? 'acknowledge' : 'respond', text, by, missed: missed(viewing, by) };
}

/** The dates that still run, each explaining itself. */
export function deadlinesOf(viewing: Viewing, { say, locale }: Voice): Deadline[] {
  const { complaint, firm } = viewing;
  if (!running.includes(complaint.status)) return [];
  const pack = packOf(firm.settings.jurisdiction);
  const received = dayInWords(dayIn(firm.settings.timeZone, complaint.received_at), locale, 'long');
  const acknowledge = say('deadlines.acknowledge.why', { count: pack.acknowledge.workingDays, received });
  const respond = say('deadlines.respond.why', { count: pack.respond.days / 7, received, body: pack.outside.name });
  return [
    ...dated('acknowledge', acknowledgeDue(complaint), pack.acknowledge.basis, acknowledge, viewing),
    ...dated('respond', complaint.respond_by, pack.respond.basis, respond, viewing),
  ];
}

/** The outside body: from the day the firm's time is over, or at once when the firm has closed the complaint. */
export function outsideOf({ complaint, firm, now }: Viewing): TrackerView['outside'] {
  const { name, phone, email, web, post, readOn } = packOf(firm.settings.jurisdiction).outside;
  const { timeZone } = firm.settings;
  const from = complaint.closed_at === null ? complaint.respond_by : dayIn(timeZone, complaint.closed_at);
  const open = from !== null && dayIn(timeZone, now) >= from;
  return { open, body: name, from, until: null, contact: { phone, email, web, post: [...post], readOn } };
}

const acknowledgeDue = ({ acknowledged_at, acknowledge_by }: ComplaintRow): string | null =>
  acknowledged_at === null ? acknowledge_by : null;

function dated(
  code: string,
  by: string | null,
  basis: Deadline['basis'],
  explanation: string,
  viewing: Viewing,
): Deadline[] {
  return by === null ? [] : [{ code, by, basis, explanation, missed: missed(viewing, by) }];
}

/** A date that passed without what was due is said to be missed, never quietly replaced. */
function missed({ firm, now }: Viewing, by: string | null): Missed {
  const over = by !== null && dayIn(firm.settings.timeZone, now) > by;
  return over ? { was: by, now: null, reason: null } : null;
}
