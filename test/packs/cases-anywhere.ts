/** Complaints to firms where no pack of a country holds, and to those that named another country’s holidays. */
import { cases } from './cases.ts';

export const union = cases(
  'eu',
  'Europe/Warsaw',
  [
    ['2026-12-23T09:00Z', 'acknowledge', '2026-12-30', 'no country is named, so Christmas counts'],
    ['2027-03-25T09:00Z', 'acknowledge', '2027-04-01', 'nor is there any Easter'],
    ['2026-11-27T09:00Z', 'acknowledge', '2026-12-04', 'weekends are not counted'],
    ['2026-11-23T09:00Z', 'update', '2026-12-21', 'four weeks to the day'],
    ['2026-11-23T09:00Z', 'respond', '2027-01-18', 'eight weeks as a target'],
    ['2028-01-04T09:00Z', 'respond', '2028-02-29', 'eight weeks end on 29 February'],
    ['2026-11-23T09:00Z', 'outside', null, 'the pack knows no body'],
    ['2026-11-23T09:00Z', 'data-protection', null, 'there is no such date in the Union’s pack'],
    ['2027-03-28T00:59Z', 'respond', '2027-05-23', 'the last minute of winter time in Warsaw'],
    ['2026-10-24T22:00Z', 'respond', '2026-12-20', 'the day the clocks go back begins in summer time'],
  ],
  { issues: ['data-protection'] },
);

export const poland = cases(
  'eu',
  'Europe/Warsaw',
  [
    ['2026-11-10T09:00Z', 'acknowledge', '2026-11-18', 'the firm named Poland: Independence Day lies between'],
    ['2027-01-05T09:00Z', 'acknowledge', '2027-01-13', 'Epiphany is a holiday in Poland'],
    ['2027-05-26T09:00Z', 'acknowledge', '2027-06-03', 'Corpus Christi is a holiday in Poland'],
    ['2027-04-30T09:00Z', 'acknowledge', '2027-05-10', '3 May is a holiday in Poland, 1 May a Saturday'],
  ],
  { calendar: { country: 'PL', region: null } },
);

export const france = cases(
  'eu',
  'Europe/Paris',
  [
    ['2027-07-13T09:00Z', 'acknowledge', '2027-07-21', 'the firm named France: 14 July lies between'],
    ['2027-05-05T09:00Z', 'acknowledge', '2027-05-13', 'Ascension Day is a Thursday'],
    ['2027-03-25T09:00Z', 'acknowledge', '2027-04-02', 'Good Friday is none in France, Easter Monday is one'],
  ],
  { calendar: { country: 'FR', region: null } },
);

export const anywhere = cases('generic', 'UTC', [
  ['2026-12-23T09:00Z', 'acknowledge', '2026-12-30', 'only weekends are not counted'],
  ['2026-11-23T09:00Z', 'acknowledge', '2026-11-30', 'a Monday to a Monday'],
  ['2028-02-22T09:00Z', 'acknowledge', '2028-02-29', 'the fifth working day is 29 February'],
  ['2026-11-23T09:00Z', 'update', '2026-12-21', 'four weeks to the day'],
  ['2026-11-21T09:00Z', 'update', '2026-12-18', 'from a Saturday to the fourth Friday'],
  ['2026-11-23T09:00Z', 'respond', '2027-01-18', 'eight weeks'],
  ['2026-11-23T09:00Z', 'outside', null, 'there is no body outside'],
]);

export const scotsAbroad = cases(
  'generic',
  'Europe/London',
  [
    ['2026-11-27T09:00Z', 'acknowledge', '2026-12-07', 'the firm named Scotland: St Andrew’s Day lies between'],
    ['2026-12-31T09:00Z', 'acknowledge', '2027-01-11', 'and 2 January, kept on Monday 4'],
    ['2026-06-12T09:00Z', 'acknowledge', '2026-06-22', 'and 15 June 2026, proclaimed for the World Cup'],
  ],
  { calendar: { country: 'GB', region: 'SCT' } },
);

export const overTheBorder = cases(
  'gb-eaw',
  'Europe/London',
  [
    [
      '2027-03-16T09:00Z',
      'acknowledge',
      '2027-03-24',
      'the firm named Northern Ireland: St Patrick’s Day lies between',
    ],
    ['2027-03-16T09:00Z', 'respond', '2027-05-11', 'eight weeks are days of any calendar'],
  ],
  { calendar: { country: 'GB', region: 'NIR' } },
);
