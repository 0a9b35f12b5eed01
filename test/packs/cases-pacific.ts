/** Complaints to firms in Australia and New Zealand. Holidays: the lists of each state and https://www.govt.nz/browse/work. */
import { cases } from './cases.ts';

export const newSouthWales = cases('au-nsw', 'Australia/Sydney', [
  ['2026-11-22T22:30Z', 'acknowledge', '2026-11-30', 'Monday morning in Sydney is Sunday evening UTC'],
  ['2027-01-21T23:00Z', 'acknowledge', '2027-02-01', 'received on a Friday; Australia Day is a Tuesday'],
  ['2026-04-24T02:00Z', 'acknowledge', '2026-05-04', 'an extra holiday was declared for Monday 27 April 2026'],
  ['2027-04-22T23:00Z', 'acknowledge', '2027-05-03', 'and for Monday 26 April 2027'],
  ['2026-06-05T02:00Z', 'acknowledge', '2026-06-15', 'the King’s Birthday is the second Monday in June'],
  ['2026-10-02T02:00Z', 'acknowledge', '2026-10-12', 'Labour Day is the first Monday in October'],
  ['2026-07-31T02:00Z', 'acknowledge', '2026-08-07', 'the Bank Holiday in August is not for law firms'],
  ['2026-03-06T02:00Z', 'acknowledge', '2026-03-13', 'Labour Day of Victoria is a working day here'],
  ['2026-12-24T02:00Z', 'acknowledge', '2027-01-05', 'Boxing Day on a Saturday gives Monday 28 as well'],
  ['2027-12-24T02:00Z', 'acknowledge', '2028-01-05', 'Christmas on a Saturday gives Monday and Tuesday as well'],
  ['2026-10-03T13:59Z', 'respond', '2026-11-28', 'two hours before the clocks go forward: still Saturday'],
  ['2027-04-03T13:00Z', 'respond', '2027-05-30', 'midnight in summer time; the clocks go back that night'],
  ['2026-11-22T22:30Z', 'respond', '2027-01-18', 'eight weeks as a target'],
  ['2026-11-22T22:30Z', 'update', '2026-12-21', 'twenty working days end before Christmas'],
  ['2026-11-22T22:30Z', 'outside', null, 'the Commissioner can be asked at any time'],
]);

export const victoria = cases('au-vic', 'Australia/Melbourne', [
  ['2026-10-30T02:00Z', 'acknowledge', '2026-11-09', 'Melbourne Cup Day is the first Tuesday in November'],
  ['2026-03-06T02:00Z', 'acknowledge', '2026-03-16', 'Labour Day is the second Monday in March'],
  ['2026-09-24T02:00Z', 'acknowledge', '2026-10-02', 'the Friday before the Grand Final is a holiday'],
  ['2026-04-24T02:00Z', 'acknowledge', '2026-05-01', 'Anzac Day on a Saturday gives no Monday here'],
  ['2026-10-02T02:00Z', 'acknowledge', '2026-10-09', 'the first Monday in October is a working day here'],
  ['2027-06-11T02:00Z', 'acknowledge', '2027-06-21', 'the King’s Birthday is the second Monday in June'],
  ['2026-12-24T02:00Z', 'acknowledge', '2027-01-05', 'Boxing Day on a Saturday gives Monday 28 as well'],
  ['2026-11-23T02:00Z', 'respond', '2027-01-18', 'eight weeks as a target'],
  ['2026-10-23T02:00Z', 'update', '2026-11-23', 'Melbourne Cup Day lies between'],
  ['2026-11-23T02:00Z', 'outside', null, 'the Commissioner can be asked at any time'],
]);

export const queensland = cases('au-qld', 'Australia/Brisbane', [
  ['2026-05-01T02:00Z', 'acknowledge', '2026-05-11', 'Labour Day is the first Monday in May'],
  ['2026-10-02T02:00Z', 'acknowledge', '2026-10-12', 'the King’s Birthday is the first Monday in October'],
  ['2026-06-05T02:00Z', 'acknowledge', '2026-06-12', 'the second Monday in June is a working day here'],
  ['2026-04-24T02:00Z', 'acknowledge', '2026-05-01', 'Anzac Day on a Saturday gives no Monday here'],
  ['2027-04-23T02:00Z', 'acknowledge', '2027-05-04', 'Anzac Day on a Sunday is kept on Monday; Labour Day follows'],
  ['2026-12-23T02:00Z', 'acknowledge', '2027-01-04', 'Christmas Eve is a holiday from six in the evening only'],
  ['2026-10-04T13:59Z', 'respond', '2026-11-29', 'Queensland has no summer time: one minute to midnight on Sunday'],
  ['2026-11-23T02:00Z', 'update', '2026-12-21', 'twenty working days end before Christmas'],
  ['2026-11-23T02:00Z', 'outside', null, 'the Commission can be asked at any time'],
]);

export const newZealand = cases('nz', 'Pacific/Auckland', [
  ['2026-11-22T22:30Z', 'acknowledge', '2026-11-30', 'Monday morning in Auckland is Sunday UTC'],
  ['2026-07-09T02:00Z', 'acknowledge', '2026-07-17', 'Matariki is Friday 10 July 2026'],
  ['2027-06-24T02:00Z', 'acknowledge', '2027-07-02', 'Matariki is Friday 25 June 2027'],
  ['2028-07-13T02:00Z', 'acknowledge', '2028-07-21', 'Matariki is Friday 14 July 2028'],
  ['2027-02-05T02:00Z', 'acknowledge', '2027-02-15', 'Waitangi Day on a Saturday is kept on Monday 8'],
  ['2026-04-24T02:00Z', 'acknowledge', '2026-05-04', 'Anzac Day on a Saturday is kept on Monday 27'],
  ['2026-05-29T02:00Z', 'acknowledge', '2026-06-08', 'the King’s Birthday is the first Monday in June'],
  ['2026-10-23T02:00Z', 'acknowledge', '2026-11-02', 'Labour Day is the fourth Monday in October'],
  ['2026-12-31T02:00Z', 'acknowledge', '2027-01-11', '2 January on a Saturday is kept on Monday 4'],
  ['2027-12-31T02:00Z', 'acknowledge', '2028-01-11', '1 and 2 January on a weekend are kept on Monday and Tuesday'],
  ['2027-12-24T02:00Z', 'acknowledge', '2028-01-06', 'Christmas on a Saturday: 27 and 28, then 3 and 4 January'],
  ['2026-09-26T13:59Z', 'respond', '2026-11-22', 'the last minute before the clocks go forward is a Sunday’s'],
  ['2027-04-03T10:59Z', 'respond', '2027-05-29', 'summer time, a minute to midnight on Saturday'],
  ['2026-12-01T02:00Z', 'update', '2026-12-31', 'Christmas and Boxing Day’s substitute lie between'],
  ['2026-11-22T22:30Z', 'outside', null, 'the Service can be asked at any time'],
]);
