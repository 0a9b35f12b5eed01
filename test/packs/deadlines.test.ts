/** Every date of a complaint under every pack, as worked out by hand. */
import { describe, expect, it } from 'vitest';
import { clockOf } from '../../sdk/contract/clock.ts';
import { beginClocks } from '../../server/complaint/clocks.ts';
import { dayIn, endOf, isWorkingDay } from '../../server/packs/calendar.ts';
import { packOf, requirePacks } from '../../server/packs/packs.ts';
import { type Case, sentenceOf } from './cases.ts';
import * as america from './cases-america.ts';
import * as anywhere from './cases-anywhere.ts';
import * as england from './cases-england.ts';
import * as limits from './cases-limits.ts';
import * as own from './cases-own.ts';
import * as pacific from './cases-pacific.ts';
import * as scotlandIreland from './cases-scotland-ireland.ts';
import * as zones from './cases-zones.ts';
import { reckoningUnder } from './firm.ts';
import { routeOf } from './outside-stage.ts';

const tables = [england, scotlandIreland, pacific, america, anywhere, zones, own];
const all = tables.flatMap((table) => Object.values(table).flat());
const allLimits = Object.values(limits).flat();

/** The date the program gives. */
function dateOf({ pack, timeZone, received, code, own }: Case): string | null {
  const reckoning = reckoningUnder(pack, timeZone, own);
  const clocks = beginClocks(reckoning, dayIn(timeZone, Date.parse(received)), own.issues ?? ['delay']);
  return clockOf(clocks, code)?.by ?? null;
}

describe('the table of dates', () => {
  it('has at least two hundred and twenty cases, several of every pack', () => {
    const sizes = Map.groupBy([...all, ...allLimits], ({ pack }) => pack);
    expect([...sizes.keys()].sort()).toEqual([...requirePacks().now.keys()].sort());
    for (const [pack, ofPack] of sizes) expect([pack, ofPack.length >= 8]).toEqual([pack, true]);
    expect(all.length + allLimits.length).toBeGreaterThanOrEqual(220);
  });

  it('says nothing twice', () => {
    const names = all.map((one) => `${one.pack} ${sentenceOf(one)} ${JSON.stringify(one.own)}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

for (const [pack, ofPack] of Map.groupBy(all, (one) => one.pack))
  describe(`a complaint under ${pack}`, () => {
    for (const one of ofPack) it(sentenceOf(one), () => expect(dateOf(one)).toBe(one.by));
  });

for (const [pack, ofPack] of Map.groupBy(allLimits, (one) => one.pack))
  describe(`a client under ${pack}`, () => {
    for (const { act, from, aware, closed, asked, about, until, because } of ofPack) {
      it(`can go outside until ${until ?? 'a day nobody is sure of'}: ${because}`, () => {
        const issues = about && [about];
        const route = routeOf(reckoningUnder(pack), { act, from, aware, closed, asked, issues });
        expect(route?.until).toBe(until);
      });
    }
  });

/** Published for 2026 to 2028. Source: https://www.gov.uk/bank-holidays; for 2028 the same rules as in the years before. */
const published: readonly [pack: string, where: string, days: string][] = [
  [
    'gb-eaw',
    'England and Wales',
    `2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
     2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
     2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26`,
  ],
  [
    'gb-sct',
    'Scotland',
    `2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-06-15 2026-08-03 2026-11-30 2026-12-25 2026-12-28
     2027-01-01 2027-01-04 2027-03-26 2027-05-03 2027-05-31 2027-08-02 2027-11-30 2027-12-27 2027-12-28
     2028-01-03 2028-01-04 2028-04-14 2028-05-01 2028-05-29 2028-08-07 2028-11-30 2028-12-25 2028-12-26`,
  ],
  [
    'gb-nir',
    'Northern Ireland',
    `2026-01-01 2026-03-17 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-07-13 2026-08-31 2026-12-25 2026-12-28
     2027-01-01 2027-03-17 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-07-12 2027-08-30 2027-12-27 2027-12-28
     2028-01-03 2028-03-17 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-07-12 2028-08-28 2028-12-25 2028-12-26`,
  ],
];

const day = 86_400_000;

describe('the working days of', () => {
  it.each(published)('%s (%s) leave out weekends and exactly the published bank holidays', (pack, _, days) => {
    const { calendar } = reckoningUnder(pack);
    const closed: string[] = [];
    for (let at = Date.parse('2026-01-01'); at < Date.parse('2029-01-01'); at += day) {
      const date = new Date(at).toISOString().slice(0, 10);
      const weekend = [0, 6].includes(new Date(at).getUTCDay());
      if (weekend) expect([date, isWorkingDay(date, calendar)]).toEqual([date, false]);
      else if (!isWorkingDay(date, calendar)) closed.push(date);
    }
    expect(closed).toEqual(days.split(/\s+/));
  });
});

describe('a date is over', () => {
  it.each([
    ['Europe/London', '2026-11-30', '2026-12-01T00:00Z', 'at midnight UTC in winter'],
    ['Europe/London', '2027-06-30', '2027-06-30T23:00Z', 'an hour earlier in summer'],
    ['Europe/London', '2027-03-28', '2027-03-28T23:00Z', 'after 23 hours when the clocks go forward'],
    ['Europe/London', '2026-10-25', '2026-10-26T00:00Z', 'after 25 hours when they go back'],
    ['America/Havana', '2027-03-13', '2027-03-14T05:00Z', 'when the next begins at one o’clock'],
    ['America/Havana', '2027-03-14', '2027-03-15T04:00Z', 'after the 23 hours of the day that skipped midnight'],
    ['America/Havana', '2026-10-31', '2026-11-01T04:00Z', 'at the first midnight where there are two'],
    ['America/Havana', '2026-11-01', '2026-11-02T05:00Z', 'after the 25 hours of the day with two midnights'],
    ['Africa/Cairo', '2027-04-29', '2027-04-29T22:00Z', 'when Friday begins at one o’clock'],
    ['Africa/Cairo', '2027-10-28', '2027-10-28T22:00Z', 'once its last hour has come twice'],
    ['Asia/Beirut', '2027-03-27', '2027-03-27T22:00Z', 'when Sunday begins at one o’clock'],
    ['Asia/Beirut', '2027-10-30', '2027-10-30T22:00Z', 'once its last hour has come twice'],
    ['America/Santiago', '2027-09-04', '2027-09-05T04:00Z', 'when Sunday begins at one o’clock'],
    ['Pacific/Kiritimati', '2026-11-30', '2026-11-30T10:00Z', 'there first'],
    ['Pacific/Apia', '2026-11-30', '2026-11-30T11:00Z', 'thirteen hours before London'],
    ['Pacific/Pago_Pago', '2026-11-30', '2026-12-01T11:00Z', 'there last'],
    ['Pacific/Chatham', '2026-11-30', '2026-11-30T10:15Z', 'at a quarter past'],
    ['Asia/Kathmandu', '2026-11-30', '2026-11-30T18:15Z', 'at another quarter past'],
    ['America/St_Johns', '2026-11-30', '2026-12-01T03:30Z', 'at half past'],
    ['Australia/Lord_Howe', '2026-11-30', '2026-11-30T13:00Z', 'with half an hour of summer time'],
    ['Pacific/Apia', '2011-12-29', '2011-12-30T10:00Z', 'and the next date never came'],
  ])('in %s on %s at %s: %s', (timeZone, date, over) => {
    expect(new Date(endOf(date, timeZone)).toISOString()).toBe(new Date(over).toISOString());
    expect(dayIn(timeZone, Date.parse(over) - 1)).toBe(date);
    expect(dayIn(timeZone, Date.parse(over))).not.toBe(date);
  });
});

describe('a jurisdiction', () => {
  it('without a pack stops the firm rather than leaving it without dates', () => {
    expect(() => packOf('xx-none')).toThrow('no pack for xx-none');
    expect(() => packOf('constructor')).toThrow();
  });
});
