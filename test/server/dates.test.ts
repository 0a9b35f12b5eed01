/** The dates of a complaint: day 0 in the firm's zone, working days without bank holidays, eight weeks. */
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, dayIn } from '../../server/packs/calendar.ts';
import { dueDates } from '../../server/packs/deadlines.ts';
import { packOf } from '../../server/packs/packs.ts';

const pack = packOf('gb-eaw');
const due = (instant: string) => dueDates(pack, 'Europe/London', Date.parse(instant));

/** Source: https://www.gov.uk/bank-holidays, England and Wales. */
const bankHolidays = [
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
  ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
  ...['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26'],
];

describe('the working days of England and Wales', () => {
  it('leave out weekends and exactly the published bank holidays', () => {
    const closed: string[] = [];
    for (let day = '2025-12-31'; day < '2028-12-29'; ) {
      const next = addWorkingDays(day, 1, pack.holidays);
      for (let between = addDays(day, 1); between < next; between = addDays(between, 1))
        if (![0, 6].includes(new Date(between).getUTCDay())) closed.push(between);
      day = next;
    }
    expect(closed).toEqual(bankHolidays);
  });
});

describe('a complaint', () => {
  it.each([
    ['on a Monday', '2026-11-23T09:30:00Z', '2026-11-30', '2027-01-18'],
    ['on a Friday', '2026-11-27T09:30:00Z', '2026-12-04', '2027-01-22'],
    ['on a Saturday', '2026-11-28T12:00:00Z', '2026-12-04', '2027-01-23'],
    ['in the week before Christmas', '2026-12-21T09:00:00Z', '2026-12-30', '2027-02-15'],
    ['on Christmas Day', '2026-12-25T09:00:00Z', '2027-01-05', '2027-02-19'],
    ['on New Year’s Eve', '2026-12-31T09:00:00Z', '2027-01-08', '2027-02-25'],
    ['before Easter', '2027-03-25T09:00:00Z', '2027-04-05', '2027-05-20'],
    ['so that eight weeks end on a leap day', '2028-01-04T09:00:00Z', '2028-01-11', '2028-02-29'],
  ])('received %s has the right dates', (_, instant, acknowledgeBy, respondBy) => {
    expect(due(instant)).toEqual({ acknowledgeBy, respondBy });
  });

  it.each([
    ['a second before midnight in winter', '2026-11-23T23:59:59.999Z', '2026-11-23'],
    ['at midnight in winter', '2026-11-24T00:00:00Z', '2026-11-24'],
    ['half an hour before midnight UTC in summer', '2027-06-30T23:30:00Z', '2027-07-01'],
    ['just before midnight in summer', '2027-06-30T22:59:59Z', '2027-06-30'],
    ['in the night the clocks go forward', '2027-03-28T00:59:59Z', '2027-03-28'],
    ['late on the day the clocks went forward', '2027-03-28T23:00:00Z', '2027-03-29'],
    ['late on the day before the clocks go back', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['late on the day the clocks went back', '2026-10-25T23:59:59Z', '2026-10-25'],
  ])('received %s has the firm’s date as day 0', (_, instant, day) => {
    expect(dayIn('Europe/London', Date.parse(instant))).toBe(day);
    expect(due(instant).respondBy).toBe(addDays(day, 56));
  });

  it('counts eight weeks in days, not in hours, over a change of the clocks', () => {
    expect(due('2027-02-26T00:10:00Z').respondBy).toBe('2027-04-23');
    expect(due('2026-09-01T23:30:00Z').respondBy).toBe('2026-10-28');
  });

  it('has the date of a firm far east or west', () => {
    expect(dayIn('Asia/Kathmandu', Date.parse('2026-11-23T18:15:00Z'))).toBe('2026-11-24');
    expect(dayIn('Asia/Kathmandu', Date.parse('2026-11-23T18:14:59Z'))).toBe('2026-11-23');
    expect(dayIn('America/St_Johns', Date.parse('2026-11-23T03:29:59Z'))).toBe('2026-11-22');
  });
});

describe('a jurisdiction', () => {
  it('without a pack stops the firm rather than leaving it without dates', () => {
    expect(() => packOf('xx-none')).toThrow('no pack for xx-none');
    expect(() => packOf('constructor')).toThrow();
  });
});
