/** The queue of the cast's firm: something overdue, something due today, a name too long for its column, a grumble. */
import type { ComplaintSummary } from '../sdk/contract/desk/complaints.ts';
import { complaints } from './cast.ts';
import { daniel, margaret } from './desk-people.ts';

const summary: ComplaintSummary = {
  id: 'cmp_0000000000000000000001',
  reference: 'HL-7K2Q-9XMD',
  status: 'investigating',
  complainant: complaints.lateCompletion.complainant.name,
  areaOfLaw: 'conveyancing',
  issues: ['delay', 'information'],
  channel: 'web',
  handler: margaret,
  receivedAt: '2026-11-12T09:12:00.000Z',
  next: { code: 'update', by: '2026-11-28', at: '2026-11-29T00:00:00.000Z' },
  flags: ['outside-open', 'adjustments'],
  claim: null,
  version: 7,
};

/** In the order of what is due next. */
export const queued: readonly ComplaintSummary[] = [
  {
    ...summary,
    id: 'cmp_0000000000000000000002',
    reference: 'HL-3T8W-0PRC',
    status: 'received',
    complainant: complaints.surpriseBill.complainant.name,
    areaOfLaw: 'wills-probate',
    handler: null,
    next: { code: 'acknowledge', by: '2026-11-23', at: '2026-11-24T00:00:00.000Z' },
    flags: ['missed', 'unconfirmed'],
    claim: { person: daniel, until: '2026-11-25T10:08:00.000Z' },
  },
  {
    ...summary,
    id: 'cmp_0000000000000000000003',
    reference: 'HL-9C4N-2GHA',
    status: 'received',
    complainant: complaints.nobodyCalledBack.complainant.name,
    handler: daniel,
    channel: 'phone',
    next: { code: 'acknowledge', by: '2026-11-25', at: '2026-11-26T00:00:00.000Z' },
    flags: ['adjustments'],
  },
  summary,
  {
    ...summary,
    id: 'cmp_0000000000000000000004',
    reference: 'HL-1B6Z-7KQE',
    status: 'waiting-for-you',
    complainant: 'Ólafía Þorbjörg Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
    handler: daniel,
    next: { code: 'respond', by: '2027-01-18', at: '2027-01-19T00:00:00.000Z' },
    flags: [],
  },
  {
    ...summary,
    id: 'cmp_0000000000000000000005',
    reference: 'HL-5D2M-4RTV',
    complainant: 'Priya Raman',
    channel: 'walk-in',
    handler: null,
    next: null,
    flags: ['grumble'],
  },
];

export const counts = { open: 5, overdue: 1, 'due-soon': 1, waiting: 1, unassigned: 2, mine: 1 };
