/**
 * Complaints to firms in Ontario, California and New York. Holidays: Employment Standards Act 2000, Government Code 6700,
 * General Construction Law 24, and for days kept instead https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays.
 */
import { cases } from './cases.ts';

export const ontario = cases('ca-on', 'America/Toronto', [
  ['2027-02-12T15:00Z', 'acknowledge', '2027-02-22', 'Family Day is the third Monday in February'],
  ['2026-02-13T15:00Z', 'acknowledge', '2026-02-23', 'Family Day 2026 is 16 February'],
  ['2027-05-21T15:00Z', 'acknowledge', '2027-05-31', 'Victoria Day is the Monday before 25 May'],
  ['2026-06-30T15:00Z', 'acknowledge', '2026-07-08', 'Canada Day is a Wednesday'],
  ['2026-07-31T15:00Z', 'acknowledge', '2026-08-07', 'the Civic Holiday in August is no public holiday'],
  ['2026-10-09T15:00Z', 'acknowledge', '2026-10-19', 'Thanksgiving is the second Monday in October'],
  ['2026-11-10T15:00Z', 'acknowledge', '2026-11-17', 'Remembrance Day is no public holiday in Ontario'],
  ['2028-12-22T15:00Z', 'acknowledge', '2029-01-03', 'Christmas and Boxing Day are a Monday and a Tuesday'],
  ['2027-03-25T15:00Z', 'acknowledge', '2027-04-02', 'Good Friday is a public holiday, Easter Monday is none'],
  ['2026-11-24T04:59Z', 'respond', '2027-01-18', 'a minute to midnight on Monday in Toronto'],
  ['2026-11-24T05:00Z', 'respond', '2027-01-19', 'midnight in Toronto: Tuesday'],
  ['2027-03-14T04:30Z', 'respond', '2027-05-08', 'half an hour to midnight on the eve of summer time'],
  ['2026-11-23T15:00Z', 'update', '2026-12-21', 'Christmas lies after twenty working days'],
  ['2026-11-23T15:00Z', 'outside', null, 'the Law Society can be asked at any time'],
]);

export const california = cases('us-ca', 'America/Los_Angeles', [
  ['2026-11-20T18:00Z', 'acknowledge', '2026-12-01', 'Thanksgiving and the day after it are holidays here'],
  ['2027-03-30T18:00Z', 'acknowledge', '2027-04-07', '31 March is a holiday of the state'],
  ['2026-10-09T18:00Z', 'acknowledge', '2026-10-16', 'the second Monday in October is a working day in California'],
  ['2026-11-10T18:00Z', 'acknowledge', '2026-11-18', 'Veterans Day is a Wednesday'],
  ['2028-11-09T18:00Z', 'acknowledge', '2028-11-17', 'Veterans Day on a Saturday is kept on Friday 10'],
  ['2027-07-02T18:00Z', 'acknowledge', '2027-07-12', '4 July on a Sunday is kept on Monday 5'],
  ['2026-06-18T18:00Z', 'acknowledge', '2026-06-26', 'Juneteenth is a Friday'],
  ['2027-01-15T18:00Z', 'acknowledge', '2027-01-25', 'Martin Luther King’s day is the third Monday in January'],
  ['2027-02-11T18:00Z', 'acknowledge', '2027-02-19', 'Lincoln’s Birthday is a working day, Presidents’ Day is none'],
  ['2026-11-24T07:59Z', 'respond', '2027-01-18', 'a minute to midnight on Monday in Los Angeles'],
  ['2026-11-24T08:00Z', 'respond', '2027-01-19', 'midnight in Los Angeles: Tuesday'],
  ['2026-11-02T18:00Z', 'update', '2026-12-03', 'Veterans Day and two days of Thanksgiving lie between'],
  ['2026-11-23T18:00Z', 'outside', null, 'the State Bar can be asked at any time'],
]);

export const newYork = cases('us-ny', 'America/New_York', [
  ['2026-11-20T15:00Z', 'acknowledge', '2026-11-30', 'Thanksgiving is a holiday, the day after it is none here'],
  ['2026-10-09T15:00Z', 'acknowledge', '2026-10-19', 'Columbus Day is the second Monday in October'],
  ['2026-10-30T15:00Z', 'acknowledge', '2026-11-09', 'Election Day is a public holiday in New York'],
  ['2027-02-11T15:00Z', 'acknowledge', '2027-02-22', 'Lincoln’s Birthday and Washington’s Birthday lie between'],
  ['2028-02-14T15:00Z', 'acknowledge', '2028-02-22', '15 February is no public holiday, Washington’s Birthday is'],
  ['2027-12-30T15:00Z', 'acknowledge', '2028-01-07', 'New Year’s Day on a Saturday: federal offices close on Friday'],
  ['2027-07-02T15:00Z', 'acknowledge', '2027-07-12', '4 July on a Sunday is kept on Monday 5'],
  ['2026-05-22T15:00Z', 'acknowledge', '2026-06-01', 'Memorial Day is the last Monday in May'],
  ['2026-09-04T15:00Z', 'acknowledge', '2026-09-14', 'Labor Day is the first Monday in September'],
  ['2027-03-25T15:00Z', 'acknowledge', '2027-04-01', 'neither Good Friday nor Easter Monday is a holiday'],
  ['2026-11-01T03:59Z', 'respond', '2026-12-26', 'a minute to midnight on Saturday, before the clocks go back'],
  ['2026-11-02T04:59Z', 'respond', '2026-12-27', 'a minute to midnight on the Sunday the clocks went back'],
  ['2026-10-26T15:00Z', 'update', '2026-11-25', 'Election Day and Veterans Day lie between, Thanksgiving does not'],
  ['2026-11-23T15:00Z', 'outside', null, 'the committees can be asked at any time'],
]);
