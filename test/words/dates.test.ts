/** Dates in every language we have words in, Welsh among them, and always of the calendar the law counts by. */
import { dayAndTime, dayOf, longDate, partialDateText } from '../../sdk/words/dates.ts';
import { welshDays, welshMonths } from '../../sdk/words/welsh.ts';
import { describe, expect, it } from '../support/spec.ts';

const london = 'Europe/London';
/** Between the parts of a date some engines put spaces that do not break, and marks of direction. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ');

describe('a day', () => {
  const written: Readonly<Record<string, [long: string, month: string]>> = {
    'en-GB': ['Monday 30 November 2026', 'March 2026'],
    cy: ['Dydd Llun, 30 Tachwedd 2026', 'Mawrth 2026'],
    ar: ['الاثنين، 30 نوفمبر 2026', 'مارس 2026'],
    fr: ['lundi 30 novembre 2026', 'mars 2026'],
    es: ['lunes, 30 de noviembre de 2026', 'marzo de 2026'],
    pl: ['poniedziałek, 30 listopada 2026', 'marzec 2026'],
    ro: ['luni, 30 noiembrie 2026', 'martie 2026'],
    'zh-Hans': ['2026年11月30日星期一', '2026年3月'],
  };
  for (const [locale, [long, month]] of Object.entries(written))
    it(`is written as people write it in ${locale}, and so is a month`, () => {
      // Engines differ on the comma after an English day of the week.
      expect(plain(longDate('2026-11-30', locale)).replace('Monday,', 'Monday')).to.equal(long);
      expect(plain(partialDateText('2026-03', locale))).to.equal(month);
    });

  it('goes as far as it is known', () => {
    for (const [value, text] of [
      ['2026', '2026'],
      ['2026-08', 'August 2026'],
      ['2026-09-04', '4 September 2026'],
    ] as const)
      expect(partialDateText(value, 'en-GB')).to.equal(text);
    expect(partialDateText('2026-09-04', 'cy')).to.equal('4 Medi 2026');
  });

  it('is the same in every time zone when it is a date, and that of the firm when it is an instant', () => {
    for (const locale of ['en-GB', 'cy'])
      expect(plain(longDate('2026-11-30', locale))).to.match(/30 (November|Tachwedd) 2026/);
    expect(dayOf('2026-06-30T23:30:00Z', 'en-GB', london)).to.equal('1 July 2026');
    expect(dayOf('2026-06-30T23:30:00Z', 'cy', london)).to.equal('1 Gorffennaf 2026');
    expect(dayOf('2026-12-31T23:30:00Z', 'cy', 'Pacific/Auckland')).to.equal('1 Ionawr 2027');
    expect(dayOf('2026-06-30T23:30:00Z', 'cy', 'America/New_York')).to.equal('30 Mehefin 2026');
  });
});

describe('Welsh', () => {
  it('has its own name for every month and every day of the week, by whatever tag it is asked for', () => {
    for (const locale of ['cy', 'cy-GB', 'CY']) {
      const months = Array.from({ length: 12 }, (_, at) =>
        partialDateText(`2026-${String(at + 1).padStart(2, '0')}`, locale),
      );
      expect(months).to.deep.equal(welshMonths.map((name) => `${name} 2026`));
      // 1 November 2026 is a Sunday.
      const days = Array.from({ length: 7 }, (_, at) => longDate(`2026-11-0${at + 1}`, locale).split(',')[0]);
      expect(days).to.deep.equal([...welshDays]);
    }
  });

  it('says the time of day in the zone of the firm, summer and winter', () => {
    expect(dayAndTime('2026-07-01T08:05:00Z', 'cy', london)).to.equal('1 Gorffennaf 2026 09:05');
    expect(dayAndTime('2026-12-01T08:05:00Z', 'cy', london)).to.equal('1 Rhagfyr 2026 08:05');
  });
});

describe('the calendar', () => {
  // Their own calendars are the lunar, the Persian and the Buddhist one, in which this is 1447 or 1448, 1405 and 2569.
  for (const [locale, year] of [
    ['ar-SA', '2026'],
    ['fa', '2026'],
    ['th', '2026'],
  ] as const)
    it(`is the Gregorian one in ${locale}`, () => {
      const said = [
        longDate('2026-11-30', locale),
        partialDateText('2026-11', locale),
        partialDateText('2026-11-30', locale),
        dayOf('2026-11-30T12:00:00Z', locale, london),
        dayAndTime('2026-11-30T12:00:00Z', locale, london),
      ];
      for (const text of said) expect(western(text), text).to.contain(year);
    });
});

/** Arabic and Persian digits as 0 to 9. */
const western = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x6f0));
