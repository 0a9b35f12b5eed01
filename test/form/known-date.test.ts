/** Dates as people type them, in nine languages and several scripts of digits. */
import { readKnownDate } from '../../sdk/form/known-date.ts';
import { describe, expect, it } from '../support/spec.ts';

/** Day, month and year as typed, and what is understood: a date, a fault `part code`, or nothing. */
const english: readonly [typed: string, understood: string][] = [
  ['||', ''],
  [' | | ', ''],
  ['27|3|2026', '2026-03-27'],
  ['27|03|2026', '2026-03-27'],
  ['027|3|2026', '2026-03-27'],
  ['7|11|2025', '2025-11-07'],
  [' 27 | 3 | 2026 ', '2026-03-27'],
  ['27.|3.|2026', '2026-03-27'],
  ['27,|3|2026', '2026-03-27'],
  ['27/|3/|2026', '2026-03-27'],
  ['27th|March|2026', '2026-03-27'],
  ['1st|march|2026', '2026-03-01'],
  ['2ND|MARCH|2026', '2026-03-02'],
  ['23rd|Mar|2026', '2026-03-23'],
  ['23|mar.|2026', '2026-03-23'],
  ['23|sept|2026', '2026-09-23'],
  ['23|Sept.|2026', '2026-09-23'],
  ['23|decem|2026', '2026-12-23'],
  ['23|may|2026', '2026-05-23'],
  ['２７|３|２０２６', '2026-03-27'],
  ['2\u200B7|3|20 26', '2026-03-27'],
  ['29|2|2024', '2024-02-29'],
  ['|3|2026', '2026-03'],
  ['|March|2026', '2026-03'],
  ['||2026', '2026'],
  ['29|2|2025', 'day invalid'],
  ['31|6|2026', 'day invalid'],
  ['32|1|2026', 'day day-invalid'],
  ['0|1|2026', 'day day-invalid'],
  ['first|1|2026', 'day day-invalid'],
  ['-3|1|2026', 'day day-invalid'],
  ['3|13|2026', 'month month-invalid'],
  ['3|0|2026', 'month month-invalid'],
  ['3|ju|2026', 'month month-invalid'],
  ['3|winter|2026', 'month month-invalid'],
  ['3|27/3|2026', 'month month-invalid'],
  ['3||2026', 'month month-missing'],
  ['3||', 'month month-missing'],
  ['3|3|', 'year year-missing'],
  ['|3|', 'year year-missing'],
  ['3|3|26', 'year year-invalid'],
  ['3|3|20266', 'year year-invalid'],
  ['3|3|last year', 'year year-invalid'],
  ['|3|1899', 'year invalid'],
];

/** The same in other languages. */
const others: readonly [locale: string, typed: string, understood: string][] = [
  ['cy', '1af|Mawrth|2026', '2026-03-01'],
  ['cy', '27ain|CHWEF|2026', '2026-02-27'],
  ['cy', '|Gorffennaf|2025', '2025-07'],
  ['cy', '3|me|2026', 'month month-invalid'],
  ['cy', '|March|2026', '2026-03'],
  ['ar', '٢٧|٣|٢٠٢٦', '2026-03-27'],
  ['ar', '٢٧|مارس|٢٠٢٦', '2026-03-27'],
  ['ar', '۷|أغسطس|۲۰۲۵', '2025-08-07'],
  ['ar', '|اغسطس|2025', '2025-08'],
  ['ar', '|كانون الثاني|2026', '2026-01'],
  ['ar', '|كانون|2026', 'month month-invalid'],
  ['ar', '٥،|غشت|٢٠٢٥', '2025-08-05'],
  ['ar', '٣٢|١|٢٠٢٦', 'day day-invalid'],
  ['fr', '1er|Février|2026', '2026-02-01'],
  ['fr', '|AOUT|2025', '2025-08'],
  ['fr', '|déc.|2025', '2025-12'],
  ['fr', '|jui|2025', 'month month-invalid'],
  ['fr', '|February|2026', '2026-02'],
  ['es', '1.º|enero|2026', '2026-01-01'],
  ['es', '|SEPT|2025', '2025-09'],
  ['es', '3|ago.|2025', '2025-08-03'],
  ['pl', '3.|marca|2026', '2026-03-03'],
  ['pl', '|marzec|2026', '2026-03'],
  ['pl', '|paźdź|2025', '2025-10'],
  ['pl', '|mie|2025', 'month month-invalid'],
  ['pl', '|pazdziernika|2025', '2025-10'],
  ['pl', '|wrzes|2025', '2025-09'],
  ['ro', '27|noiembrie|2025', '2025-11-27'],
  ['ro', '|iun.|2025', '2025-06'],
  ['ro', '|iu|2025', 'month month-invalid'],
  ['zh-Hans', '27日|3月|2026年', '2026-03-27'],
  ['zh-Hans', '2号|十一月|2025', '2025-11-02'],
  ['zh-Hans', '|一月|2026', '2026-01'],
  ['zh-Hans', '|十|2025', '2025-10'],
  ['zh-Hans', '|十三月|2025', 'month month-invalid'],
  ['hi', '२७|३|२०२६', '2026-03-27'],
  ['bn', '২৭|৩|২০২৬', '2026-03-27'],
];

describe('a date the person knows', () => {
  for (const [locale, typed, understood] of [...english.map((row) => ['en-GB', ...row] as const), ...others])
    it(`in ${locale} reads “${typed}” as “${understood}”`, () => {
      const [day = '', month = '', year = ''] = typed.split('|');
      const { value, fault } = readKnownDate({ day, month, year }, locale);
      expect(value ?? (fault ? `${fault.part} ${fault.code}` : '')).to.equal(understood);
    });

  for (const locale of ['en-GB', 'cy', 'ar', 'fr', 'es', 'pl', 'ro', 'zh-Hans'])
    it(`reads back every month as ${locale} writes it`, () => {
      const written = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
      const months = Array.from({ length: 12 }, (_, at) => written.format(Date.UTC(2025, at, 1)));
      const read = months.map((month) => readKnownDate({ day: '', month, year: '2025' }, locale).value);
      expect(read).to.deep.equal(months.map((_, at) => `2025-${String(at + 1).padStart(2, '0')}`));
    });
});
