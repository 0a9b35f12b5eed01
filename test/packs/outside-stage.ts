/** A complaint as the way outside looks at it. */
import { complaints } from '../../demo/cast.ts';
import type { IssueCode } from '../../sdk/contract/codes.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import { beginClocks } from '../../server/complaint/clocks.ts';
import { type OutsideRoute, outsideRoute } from '../../server/complaint/outside.ts';
import type { Reckoning } from '../../server/firm/reckoning.ts';
import { dayIn } from '../../server/packs/calendar.ts';

/** What is known of it: dates as written in the form, instants in UTC. */
export interface Known {
  received?: string;
  act?: string | undefined;
  from?: string | undefined;
  aware?: string | undefined;
  closed?: string | undefined;
  issues?: readonly IssueCode[] | undefined;
  asked?: string | undefined;
}

/** The route of a complaint received on 6 July 2026, asked for when it was closed or a day after it came. */
export function routeOf(reckoning: Reckoning, known: Known): OutsideRoute | null {
  const { received = '2026-07-06T09:00Z', closed, asked = closed ?? '2026-07-07T09:00Z' } = known;
  const { issues = ['delay'] } = known;
  const at = Date.parse(received);
  const clocks = beginClocks(reckoning, dayIn(reckoning.timeZone, at), issues);
  const complaint = { clocks, received_at: at, closed_at: closed === undefined ? null : Date.parse(closed) };
  return outsideRoute(complaint, filed(known, issues), reckoning, Date.parse(asked));
}

const filed = ({ from, act, aware }: Known, issues: readonly IssueCode[]): NewComplaint => ({
  ...complaints.lostPapers,
  issues: [...issues],
  occurred: { from: from ?? null, to: act ?? null },
  awareSince: aware ?? null,
});
