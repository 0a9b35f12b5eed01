/** Complaints to firms with closures, targets and outside bodies of their own. */
import { cases } from './cases.ts';

export const closedOverChristmas = cases(
  'gb-eaw',
  'Europe/London',
  [
    ['2026-12-18T09:00Z', 'acknowledge', '2027-01-05', 'the office is closed from 24 December to 2 January'],
    ['2026-12-23T09:00Z', 'acknowledge', '2027-01-08', 'no day is left out twice where holidays and closure overlap'],
    ['2026-12-24T09:00Z', 'acknowledge', '2027-01-08', 'received on the first closed day'],
    ['2027-01-02T09:00Z', 'acknowledge', '2027-01-08', 'received on the last closed day'],
    ['2026-12-17T09:00Z', 'acknowledge', '2027-01-04', 'the last working day before the closure is the fourth'],
    ['2026-12-16T09:00Z', 'acknowledge', '2026-12-23', 'the last working day before the closure is the fifth'],
    ['2026-12-18T09:00Z', 'respond', '2027-02-12', 'eight weeks by rule take no notice of a closed office'],
    ['2026-12-18T09:00Z', 'outside', '2027-02-12', 'nor does the way outside'],
    ['2026-12-01T09:00Z', 'update', '2027-01-07', 'twenty working days end after the closure'],
  ],
  { closures: [{ from: '2026-12-24', to: '2027-01-02' }] },
);

export const closedInSummer = cases(
  'generic',
  'UTC',
  [
    ['2027-07-30T09:00Z', 'acknowledge', '2027-08-30', 'three closed weeks and a single closed day lie between'],
    ['2027-08-10T09:00Z', 'acknowledge', '2027-08-30', 'received while closed'],
  ],
  {
    closures: [
      { from: '2027-08-02', to: '2027-08-20' },
      { from: '2027-08-25', to: '2027-08-25' },
    ],
  },
);

export const threeDays = cases(
  'gb-eaw',
  'Europe/London',
  [
    ['2026-11-23T09:30Z', 'acknowledge', '2026-11-26', 'three days are earlier than the usual five'],
    ['2026-12-24T09:30Z', 'acknowledge', '2026-12-31', 'three working days after Christmas'],
  ],
  { targets: { acknowledge: { count: 3, unit: 'working-days' } } },
);

export const fourDays = cases(
  'gb-eaw',
  'Europe/London',
  [
    ['2026-11-23T09:30Z', 'acknowledge', '2026-11-27', 'four days of the calendar are earlier than five working days'],
    ['2026-12-24T09:30Z', 'acknowledge', '2026-12-28', 'they may end on a Monday that is a holiday'],
  ],
  { targets: { acknowledge: { count: 4, unit: 'days' } } },
);

export const tenDays = cases(
  'gb-eaw',
  'Europe/London',
  [
    ['2026-11-23T09:30Z', 'acknowledge', '2026-11-30', 'a later target does not beat the usual one'],
    ['2026-11-23T09:30Z', 'respond', '2027-01-18', 'a later target does not beat the rule'],
    ['2026-11-23T09:30Z', 'update', '2026-12-21', 'nor does a later date for news'],
  ],
  {
    targets: {
      acknowledge: { count: 10, unit: 'working-days' },
      respond: { count: 9, unit: 'weeks' },
      update: { count: 30, unit: 'working-days' },
    },
  },
);

export const sevenDays = cases(
  'gb-eaw',
  'Europe/London',
  [
    ['2026-11-23T09:30Z', 'acknowledge', '2026-11-30', 'seven days from a Monday end with five working days'],
    ['2026-12-21T09:30Z', 'acknowledge', '2026-12-28', 'over Christmas seven days are earlier than five working days'],
    ['2026-11-28T09:30Z', 'acknowledge', '2026-12-04', 'from a Saturday five working days are earlier than seven days'],
  ],
  { targets: { acknowledge: { count: 7, unit: 'days' } } },
);

export const sixWeeks = cases(
  'gb-eaw',
  'Europe/London',
  [
    ['2026-11-23T09:30Z', 'respond', '2027-01-04', 'six weeks of the firm’s own beat the rule’s eight'],
    ['2026-11-23T09:30Z', 'outside', '2027-01-18', 'the Ombudsman’s eight weeks stay'],
    ['2026-11-23T09:30Z', 'update', '2026-12-07', 'news every two weeks'],
  ],
  { targets: { respond: { count: 6, unit: 'weeks' }, update: { count: 2, unit: 'weeks' } } },
);

export const oneMonth = cases(
  'generic',
  'UTC',
  [
    ['2027-01-31T09:00Z', 'respond', '2027-02-28', 'a month from 31 January ends on 28 February'],
    ['2028-01-31T09:00Z', 'respond', '2028-02-29', 'in a leap year on 29 February'],
    ['2028-01-29T09:00Z', 'respond', '2028-02-29', 'a month from 29 January ends on 29 February'],
    ['2027-01-29T09:00Z', 'respond', '2027-02-28', 'without a leap day on 28 February'],
    ['2027-08-31T09:00Z', 'respond', '2027-09-30', 'a month from 31 August ends on 30 September'],
    ['2027-03-31T09:00Z', 'respond', '2027-04-30', 'a month from 31 March ends on 30 April'],
    ['2028-02-29T09:00Z', 'respond', '2028-03-29', 'a month from 29 February ends on 29 March'],
    ['2027-12-31T09:00Z', 'respond', '2028-01-31', 'a month from 31 December ends on 31 January'],
  ],
  { targets: { respond: { count: 1, unit: 'months' } } },
);

export const months = cases(
  'gb-eaw',
  'Europe/London',
  [
    ['2026-11-23T09:30Z', 'respond', '2027-01-18', 'two months are later than the rule’s eight weeks'],
    ['2027-01-01T09:30Z', 'respond', '2027-02-26', 'also over a February: 59 days against 56'],
  ],
  { targets: { respond: { count: 2, unit: 'months' } } },
);

export const ownBodyAfterMonths = cases(
  'generic',
  'UTC',
  [
    ['2026-08-31T09:00Z', 'outside', '2027-02-28', 'six months from 31 August end on 28 February'],
    ['2027-08-31T09:00Z', 'outside', '2028-02-29', 'in a leap year on 29 February'],
    ['2027-08-30T09:00Z', 'outside', '2028-02-29', 'from the 30th on 29 February as well'],
    ['2026-12-31T09:00Z', 'outside', '2027-06-30', 'six months from 31 December end on 30 June'],
  ],
  { outsideAfter: { count: 6, unit: 'months' } },
);

export const ownBodyAfterYear = cases(
  'eu',
  'Europe/Warsaw',
  [
    ['2028-02-29T09:00Z', 'outside', '2029-02-28', 'a year from 29 February ends on 28 February'],
    ['2027-02-28T09:00Z', 'outside', '2028-02-28', 'a year from 28 February ends there, also in a leap year'],
    ['2026-11-23T09:00Z', 'outside', '2027-11-23', 'a year to the day'],
  ],
  { outsideAfter: { count: 1, unit: 'years' } },
);

export const ownBodyFourYears = cases(
  'eu',
  'Europe/Warsaw',
  [['2028-02-29T09:00Z', 'outside', '2032-02-29', 'four years from 29 February end on 29 February']],
  { outsideAfter: { count: 4, unit: 'years' } },
);

export const ownBodyWorkingDays = cases(
  'generic',
  'Europe/London',
  [['2026-12-18T09:00Z', 'outside', '2027-01-06', 'ten working days over Christmas']],
  { calendar: { country: 'GB', region: 'ENG' }, outsideAfter: { count: 10, unit: 'working-days' } },
);

export const ownBodyUnused = cases(
  'gb-sct',
  'Europe/London',
  [['2026-11-23T09:00Z', 'outside', '2026-12-21', 'where the pack knows a body, the firm’s own is not used']],
  { outsideAfter: { count: 1, unit: 'years' } },
);
