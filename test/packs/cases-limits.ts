/** Until when a client can go outside: from what happened, from when the client knew of it, and from the firm's answer. */

/** What is known, and the client's last day; null where none is sure. Received on 6 July 2026 unless it says otherwise. */
export interface LimitCase {
  pack: string;
  /** What happened when and when the client knew, as written in the form. */
  act?: string;
  from?: string;
  aware?: string;
  /** When the firm closed it, an instant in UTC. */
  closed?: string;
  about?: 'costs-excessive' | 'misconduct';
  /** When it is asked; otherwise when it was closed, or on 7 July 2026. */
  asked?: string;
  until: string | null;
  because: string;
}

type Known = Omit<LimitCase, 'pack' | 'until' | 'because'>;
type Row = readonly [known: Known, until: string | null, because: string];

const limits = (pack: string, rows: readonly Row[]): LimitCase[] =>
  rows.map(([known, until, because]) => ({ pack, ...known, until, because }));

export const ombudsman = limits('gb-eaw', [
  [{ act: '2026-05-10' }, '2027-05-10', 'a year from what happened'],
  [{ act: '2026-05' }, '2027-05-01', 'a month is taken for its first day'],
  [{ act: '2026' }, '2027-01-01', 'a year is taken for its first day'],
  [{ act: '2026-03-10', aware: '2026-06-20' }, '2027-06-20', 'knowing is later than what happened'],
  [{ act: '2026-06-20', aware: '2026-03-10' }, '2027-06-20', 'what happened is later than knowing'],
  [{ act: '2026-05-10', aware: '2026-05-10' }, '2027-05-10', 'both on one day'],
  [{ act: '2026-03', aware: '2026' }, '2027-03-01', 'a year in which it was known begins before the month'],
  [{ act: '2026-03-31', aware: '2026-04' }, '2027-04-01', 'the month in which it was known begins a day later'],
  [{ aware: '2026-05-31' }, '2027-05-31', 'only knowing is told'],
  [{ from: '2026-03-01', act: '2026-05-10' }, '2027-05-10', 'what lasted is counted from its end'],
  [{ from: '2026-03-01' }, '2027-03-01', 'what has no end is counted from its beginning'],
  [{}, null, 'nothing is known of when it happened'],
  [{ closed: '2026-12-01T12:00Z' }, null, 'a year from what happened may end before six months from the answer'],
  [{ closed: '2026-12-01T12:00Z', act: '2026-06-20' }, '2027-06-01', 'six months from the answer'],
  [{ closed: '2026-08-31T12:00Z', act: '2026-06-20' }, '2027-02-28', 'six months from 31 August'],
  [{ closed: '2027-08-31T12:00Z', act: '2027-06-20' }, '2028-02-29', 'six months from 31 August before a leap year'],
  [{ closed: '2026-12-31T12:00Z', act: '2026-11-20' }, '2027-06-30', 'six months from 31 December'],
  [{ closed: '2028-02-29T12:00Z', act: '2028-01-20' }, '2028-08-29', 'six months from 29 February'],
  [{ closed: '2027-06-30T22:59Z', act: '2027-05-20' }, '2027-12-30', 'answered a minute before midnight in summer'],
  [{ closed: '2027-06-30T23:00Z', act: '2027-05-20' }, '2028-01-01', 'answered at midnight in summer'],
  [{ closed: '2026-12-01T12:00Z', act: '2026-05-10' }, '2027-05-10', 'a year from what happened is the earlier'],
  [{ closed: '2026-12-01T12:00Z', act: '2026-06-01' }, '2027-06-01', 'both limits end on one day'],
  [{ act: '2028-02-29', asked: '2028-06-01T12:00Z' }, '2029-02-28', 'a year from 29 February'],
  [{ act: '2027-02-28', asked: '2027-06-01T12:00Z' }, '2028-02-28', 'a year from 28 February, before a leap day'],
  [{ act: '2026-05-10', asked: '2027-05-10T22:59Z' }, '2027-05-10', 'the last minute of the last day'],
  [{ act: '2026-05-10', asked: '2027-05-10T23:00Z' }, null, 'the last day is over'],
  [{ act: '2026-05-10', about: 'costs-excessive' }, '2027-05-10', 'bills have no limit of their own here'],
]);

export const sameOmbudsman = ['gb-eaw-bar', 'gb-eaw-cilex', 'gb-eaw-clc'].flatMap((pack) =>
  limits(pack, [
    [{ act: '2026-05-10' }, '2027-05-10', 'a year from what happened'],
    [{ closed: '2026-08-31T12:00Z', act: '2026-06' }, '2027-02-28', 'six months from the answer'],
  ]),
);

export const commission = limits('gb-sct', [
  [{ act: '2026-05-10' }, '2029-05-10', 'three years from what happened'],
  [{ act: '2024-02-29' }, '2027-02-28', 'three years from 29 February'],
  [{ act: '2025-08-31', aware: '2026-01-31' }, '2029-01-31', 'time in which the client did not know is not counted'],
  [{ act: '2026' }, '2029-01-01', 'a year is taken for its first day'],
  [{ closed: '2026-12-01T12:00Z' }, null, 'no limit is counted from the answer'],
]);

export const committee = limits('gb-nir', [
  [{ closed: '2026-12-01T12:00Z' }, '2027-03-01', 'three months from the end of the procedure'],
  [{ closed: '2026-11-30T12:00Z' }, '2027-02-28', 'three months from 30 November'],
  [{ closed: '2027-11-30T12:00Z' }, '2028-02-29', 'three months from 30 November before a leap year'],
  [{ closed: '2026-12-31T12:00Z' }, '2027-03-31', 'three months from 31 December'],
  [{ act: '2026-05-10', aware: '2026-05-10' }, null, 'the six months are for coming to the firm'],
]);

export const unsure = ['ie', 'au-nsw', 'au-vic', 'au-qld', 'nz', 'ca-on', 'us-ca', 'us-ny'].flatMap((pack) =>
  limits(pack, [
    [{ act: '2026-05-10', aware: '2026-05-10' }, null, 'no limit that is sure is counted from what happened'],
    [{ act: '2026-05-10', about: 'costs-excessive' }, null, 'when the bill came is not known'],
    [{ act: '2026-05-10', about: 'misconduct' }, null, 'misconduct has no limit that is sure'],
    [{ closed: '2026-12-01T12:00Z', act: '2026-05-10' }, null, 'no limit is counted from the answer'],
  ]),
);
