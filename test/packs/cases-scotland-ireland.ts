/**
 * Complaints to firms in Scotland, Northern Ireland and Ireland. Holidays: https://www.gov.uk/bank-holidays; for Ireland the
 * Organisation of Working Time Act 1997, which names no other day for a holiday on a weekend.
 */
import { cases } from './cases.ts';

export const scotland = cases('gb-sct', 'Europe/London', [
  ['2026-11-23T09:30Z', 'acknowledge', '2026-12-01', 'St Andrew’s Day is the Monday after, so it is Tuesday'],
  ['2026-11-27T09:30Z', 'acknowledge', '2026-12-07', 'St Andrew’s Day lies between'],
  ['2027-11-29T09:30Z', 'acknowledge', '2027-12-07', 'St Andrew’s Day is a Tuesday'],
  ['2030-11-29T09:30Z', 'acknowledge', '2030-12-09', 'St Andrew’s Day on a Saturday is kept on Monday 2 December'],
  ['2026-12-30T09:00Z', 'acknowledge', '2027-01-08', '1 January is a Friday, 2 January a Saturday kept on Monday 4'],
  ['2027-12-31T09:00Z', 'acknowledge', '2028-01-11', '1 and 2 January 2028 on a weekend: Monday 3 and Tuesday 4'],
  ['2028-12-29T09:00Z', 'acknowledge', '2029-01-09', '1 and 2 January 2029 are a Monday and a Tuesday'],
  ['2026-12-24T09:00Z', 'acknowledge', '2027-01-06', 'four holidays of Christmas and New Year lie between'],
  ['2025-12-31T09:00Z', 'acknowledge', '2026-01-09', '1 and 2 January 2026 are a Thursday and a Friday'],
  ['2032-12-31T09:00Z', 'acknowledge', '2033-01-11', '1 and 2 January 2033 on a weekend: Monday and Tuesday'],
  ['2022-12-30T09:00Z', 'acknowledge', '2023-01-10', '2 January 2023 is a Monday, New Year’s Day is kept on Tuesday'],
  ['2027-03-25T09:00Z', 'acknowledge', '2027-04-02', 'Good Friday is a holiday, Easter Monday is none in Scotland'],
  ['2027-03-29T09:00Z', 'acknowledge', '2027-04-05', 'received on Easter Monday, a working day here'],
  ['2026-07-31T09:00Z', 'acknowledge', '2026-08-10', 'the summer bank holiday is the first Monday in August'],
  ['2026-08-28T09:00Z', 'acknowledge', '2026-09-04', 'the last Monday in August is a working day'],
  ['2026-05-01T09:00Z', 'acknowledge', '2026-05-11', 'early May is a holiday here too'],
  ['2026-05-22T09:00Z', 'acknowledge', '2026-06-01', 'the spring bank holiday is a holiday here too'],
  ['2027-12-24T09:00Z', 'acknowledge', '2028-01-06', 'all four on weekends: 27 and 28 December, 3 and 4 January'],
  ['2026-06-12T09:00Z', 'acknowledge', '2026-06-22', '15 June 2026 was proclaimed a bank holiday for the World Cup'],
  ['2027-03-16T09:00Z', 'acknowledge', '2027-03-23', 'St Patrick’s Day is a working day in Scotland'],
  ['2028-02-29T09:00Z', 'acknowledge', '2028-03-07', 'received on 29 February'],
  ['2026-11-23T09:30Z', 'respond', '2026-12-21', 'twenty-eight days of guidance'],
  ['2028-02-01T09:00Z', 'respond', '2028-02-29', 'twenty-eight days end on 29 February'],
  ['2026-12-05T09:00Z', 'respond', '2027-01-02', 'twenty-eight days may end on 2 January'],
  ['2027-03-01T09:00Z', 'respond', '2027-03-29', 'over the change to summer time'],
  ['2026-11-23T09:30Z', 'outside', '2026-12-21', 'the Commission takes it after the same twenty-eight days'],
  ['2026-11-23T09:30Z', 'update', '2026-12-22', 'St Andrew’s Day makes it a day later than in England'],
  ['2027-03-08T09:00Z', 'update', '2027-04-06', 'only Good Friday lies between'],
]);

export const scottishDetails = cases(
  'gb-sct',
  'Europe/London',
  [
    ['2026-11-23T09:30Z', 'data-protection', '2026-12-22', 'the statute of the whole kingdom'],
    ['2026-06-18T12:00Z', 'data-protection', null, 'the day before the statute is in force'],
    ['2026-06-19T12:00Z', 'data-protection', '2026-07-18', 'the first day of the statute'],
  ],
  { issues: ['data-protection'] },
);

export const northernIreland = cases('gb-nir', 'Europe/Belfast', [
  ['2026-11-23T09:30Z', 'acknowledge', '2026-11-30', 'an ordinary week'],
  ['2027-03-16T09:00Z', 'acknowledge', '2027-03-24', 'St Patrick’s Day is a Wednesday'],
  ['2026-03-16T09:00Z', 'acknowledge', '2026-03-24', 'St Patrick’s Day is a Tuesday'],
  ['2029-03-16T09:00Z', 'acknowledge', '2029-03-26', 'St Patrick’s Day on a Saturday is kept on Monday 19'],
  ['2030-03-15T09:00Z', 'acknowledge', '2030-03-25', 'St Patrick’s Day on a Sunday is kept on Monday 18'],
  ['2026-07-10T09:00Z', 'acknowledge', '2026-07-20', '12 July on a Sunday is kept on Monday 13'],
  ['2027-07-09T09:00Z', 'acknowledge', '2027-07-19', '12 July is a Monday'],
  ['2028-07-11T09:00Z', 'acknowledge', '2028-07-19', '12 July is a Wednesday'],
  ['2031-07-11T09:00Z', 'acknowledge', '2031-07-21', '12 July on a Saturday is kept on Monday 14'],
  ['2027-03-25T09:00Z', 'acknowledge', '2027-04-05', 'Good Friday and Easter Monday are holidays here'],
  ['2026-08-28T09:00Z', 'acknowledge', '2026-09-07', 'the last Monday in August is the summer bank holiday'],
  ['2026-07-31T09:00Z', 'acknowledge', '2026-08-07', 'the first Monday in August is a working day'],
  ['2026-12-24T09:00Z', 'acknowledge', '2027-01-05', 'Boxing Day on a Saturday is kept on Monday 28'],
  ['2026-12-31T09:00Z', 'acknowledge', '2027-01-08', '2 January is no holiday here'],
  ['2027-12-31T09:00Z', 'acknowledge', '2028-01-10', 'New Year’s Day on a Saturday is kept on Monday 3'],
  ['2027-11-29T09:00Z', 'acknowledge', '2027-12-06', 'St Andrew’s Day is a working day here'],
  ['2026-11-23T09:30Z', 'respond', '2026-12-21', 'twenty-eight days by rule'],
  ['2025-09-01T12:00Z', 'respond', '2025-09-29', 'the first day of the new system'],
  ['2025-08-31T22:59Z', 'respond', null, 'before the new system there was no such rule'],
  ['2025-08-31T23:00Z', 'respond', '2025-09-29', 'midnight in summer time: the new system begins'],
  ['2028-02-01T09:00Z', 'respond', '2028-02-29', 'twenty-eight days end on 29 February'],
  ['2026-11-23T09:30Z', 'outside', '2026-12-21', 'the Committee takes it after twenty-eight days'],
  ['2027-02-22T09:00Z', 'update', '2027-03-23', 'St Patrick’s Day lies between'],
  ['2027-06-21T09:00Z', 'update', '2027-07-20', '12 July lies between'],
]);

export const irishDetails = cases(
  'gb-nir',
  'Europe/Belfast',
  [
    ['2026-11-23T09:30Z', 'data-protection', '2026-12-22', 'the statute of the whole kingdom'],
    ['2026-06-18T22:59Z', 'data-protection', null, 'a minute before the statute'],
    ['2026-06-18T23:00Z', 'data-protection', '2026-07-18', 'the first minute of the statute'],
  ],
  { issues: ['data-protection'] },
);

export const ireland = cases(
  'ie',
  'Europe/Dublin',
  [
    ['2026-11-23T09:30Z', 'acknowledge', '2026-11-30', 'an ordinary week'],
    ['2026-01-30T09:00Z', 'acknowledge', '2026-02-09', 'St Brigid’s Day is the first Monday in February'],
    ['2027-01-29T09:00Z', 'acknowledge', '2027-02-08', 'St Brigid’s Day is Monday 1 February'],
    ['2028-02-04T09:00Z', 'acknowledge', '2028-02-14', 'St Brigid’s Day is Monday 7 February'],
    ['2030-01-31T09:00Z', 'acknowledge', '2030-02-08', '1 February on a Friday is St Brigid’s Day itself'],
    ['2027-03-16T09:00Z', 'acknowledge', '2027-03-24', 'St Patrick’s Day is a Wednesday'],
    ['2027-03-25T09:00Z', 'acknowledge', '2027-04-02', 'Good Friday is no public holiday, Easter Monday is one'],
    ['2026-05-29T09:00Z', 'acknowledge', '2026-06-08', 'the first Monday in June lies between'],
    ['2026-07-31T09:00Z', 'acknowledge', '2026-08-10', 'the first Monday in August lies between'],
    ['2026-10-23T09:00Z', 'acknowledge', '2026-11-02', 'the last Monday in October lies between'],
    ['2026-12-24T09:00Z', 'acknowledge', '2027-01-04', 'St Stephen’s Day on a Saturday gives no other day by law'],
    ['2027-12-24T09:00Z', 'acknowledge', '2027-12-31', 'Christmas and St Stephen’s on a weekend give no other day'],
    ['2028-12-22T09:00Z', 'acknowledge', '2029-01-03', 'Christmas and St Stephen’s Day are a Monday and a Tuesday'],
    ['2026-11-23T09:30Z', 'respond', '2027-01-18', 'eight weeks as a target'],
    ['2026-10-01T09:00Z', 'update', '2026-10-30', 'the last Monday in October lies between'],
    ['2026-11-23T09:30Z', 'outside', null, 'the Authority can be asked at any time'],
    ['2026-11-23T09:30Z', 'data-protection', null, 'the thirty days are law of the United Kingdom'],
    ['2027-03-28T00:59Z', 'respond', '2027-05-23', 'the last minute of winter time in Dublin'],
    ['2027-06-30T23:30Z', 'respond', '2027-08-26', 'summer time in Dublin: already 1 July'],
  ],
  { issues: ['data-protection'] },
);
