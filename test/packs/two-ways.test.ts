/** Ten thousand random complaints, their dates reckoned by the server and a second way that shares nothing with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Length, lengthUnits } from '../../sdk/contract/clock.ts';
import { beginClocks } from '../../server/complaint/clocks.ts';
import {
  addLength,
  dayIn,
  daysBetween,
  endOf,
  isDay,
  startOf,
  workingDaysBetween,
} from '../../server/packs/calendar.ts';
import { reckoningUnder } from './firm.ts';
import {
  beginsAt,
  dayAt,
  daysAfter,
  endsOn,
  morningAt,
  type Office,
  overAt,
  type Region,
  workingDaysAfter,
} from './second-way.ts';

type Span = readonly [count: number, unit: Length['unit']];
interface Terms {
  region: Region;
  acknowledge: Span;
  respond: Span;
  outside: Span | null;
}

const five: Span = [5, 'working-days'];
const fourWeeks: Span = [28, 'days'];
const eightWeeks: Span = [8, 'weeks'];

/** Each pack with its region and the lengths of its own dates. */
const packs = {
  'gb-eaw': { region: 'ENG', acknowledge: five, respond: eightWeeks, outside: eightWeeks },
  'gb-eaw-clc': { region: 'ENG', acknowledge: [7, 'days'], respond: fourWeeks, outside: eightWeeks },
  'gb-sct': { region: 'SCT', acknowledge: five, respond: fourWeeks, outside: fourWeeks },
  'gb-nir': { region: 'NIR', acknowledge: five, respond: fourWeeks, outside: fourWeeks },
  generic: { region: null, acknowledge: five, respond: eightWeeks, outside: null },
} as const satisfies Record<string, Terms>;

type PackName = keyof typeof packs;

const longest = { 'working-days': 25, days: 400, weeks: 60, months: 40, years: 5 };
const minute = 60_000;

const lengths: fc.Arbitrary<Length> = fc
  .constantFrom(...lengthUnits)
  .chain((unit) => fc.record({ unit: fc.constant(unit), count: fc.integer({ min: 1, max: longest[unit] }) }));
const instants = fc
  .integer({ min: Date.parse('2026-11-01') / minute, max: Date.parse('2054-12-31') / minute })
  .map((at) => at * minute);
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const packNames = fc.constantFrom(...(Object.keys(packs) as PackName[]));
/** Each begins some days after the complaint came, or before, and lasts up to three weeks. */
const absences = fc.array(fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 21 })), {
  maxLength: 3,
});

const days = 86_400_000;
const shifted = (date: string, by: number): string => new Date(Date.parse(date) + by * days).toISOString().slice(0, 10);
const closuresAround = (date: string, away: readonly (readonly [number, number])[]) =>
  away.map(([after, lasts]) => ({ from: shifted(date, after), to: shifted(date, after + lasts) }));

describe('both ways of reckoning', () => {
  it('let nobody wait for an office that stays shut: after sixty days every further one counts', () => {
    const day = '2026-10-30';
    const closures = [{ from: '2026-11-01', to: '2027-06-30' }];
    const by = endsOn(day, 5, 'working-days', { region: null, closures });
    expect(by).toBe('2027-01-03');
    expect(addLength(day, { count: 5, unit: 'working-days' }, { holidays: null, closures })).toBe(by);
  });

  it('give the same last day and the same instant it is over, for any length, zone and closures', {
    timeout: 60_000,
  }, () => {
    const property = fc.property(instants, zones, packNames, lengths, absences, (at, timeZone, name, length, away) => {
      const day = dayAt(at, timeZone);
      expect(dayIn(timeZone, at)).toBe(day);
      const closures = closuresAround(day, away);
      const by = endsOn(day, length.count, length.unit, { region: packs[name].region, closures });
      expect(addLength(day, length, reckoningUnder(name, timeZone, { closures }).calendar)).toBe(by);
      expect(endOf(by, timeZone)).toBe(overAt(by, timeZone));
    });
    fc.assert(property, { numRuns: 10_000 });
  });

  it('give the same clocks, where the earlier of target and pack counts', () => {
    const property = fc.property(instants, zones, packNames, lengths, absences, (at, timeZone, name, respond, away) => {
      const day = dayAt(at, timeZone);
      const closures = closuresAround(day, away);
      const office: Office = { region: packs[name].region, closures };
      const reckoning = reckoningUnder(name, timeZone, { closures, targets: { respond } });
      const clocks = beginClocks(reckoning, day, []).map((clock) => [clock.code, clock.by, clock.at]);
      const { acknowledge, respond: law, outside }: Terms = packs[name];
      const dues = [
        ['acknowledge', endsOn(day, ...acknowledge, office)],
        ['update', endsOn(day, 20, 'working-days', office)],
        ['respond', [endsOn(day, ...law, office), endsOn(day, respond.count, respond.unit, office)].sort()[0] ?? ''],
      ] as const;
      const opens = outside && endsOn(day, ...outside, office);
      expect(clocks).toEqual([
        ...dues.map(([code, by]) => [code, by, overAt(by, timeZone)]),
        ...(opens ? [['outside', opens, morningAt(opens, timeZone)]] : []),
      ]);
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('find the same days between two dates', () => {
    const property = fc.property(instants, packNames, fc.nat(90), absences, (at, name, later, away) => {
      const from = dayAt(at, 'UTC');
      const to = shifted(from, later);
      const closures = closuresAround(from, away);
      const { calendar } = reckoningUnder(name, 'UTC', { closures });
      expect(daysBetween(from, to)).toBe(daysAfter(from, to));
      expect(workingDaysBetween(from, to, calendar)).toBe(
        workingDaysAfter(from, to, { region: packs[name].region, closures }),
      );
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('agree in every zone there is on when each day of a week of changing clocks begins and is over', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone'))
      for (const date of ['2027-03-13', '2027-03-14', '2027-03-28', '2027-09-04', '2027-10-30', '2027-10-31']) {
        expect([timeZone, date, endOf(date, timeZone)]).toEqual([timeZone, date, overAt(date, timeZone)]);
        expect([timeZone, date, startOf(date, timeZone)]).toEqual([timeZone, date, beginsAt(date, timeZone)]);
      }
  });

  it('know the same dates to exist', () => {
    const parts = fc.tuple(fc.integer({ min: 2026, max: 2060 }), fc.nat(13), fc.nat(32));
    const property = fc.property(parts, ([year, month, day]) => {
      const written = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      const first = `${written.slice(0, 7)}-01`;
      const exists = month >= 1 && month <= 12 && day >= 1 && endsOn(first, day - 1, 'days', free) === written;
      expect([written, isDay(written)]).toEqual([written, exists]);
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});

const free: Office = { region: null, closures: [] };
