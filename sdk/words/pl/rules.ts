/** Polish: lengths of time, dates and why they are what they are, limits of bodies outside. */
import type { rules as english } from '../en/rules.ts';
import type { Translated } from '../words.ts';

export const rules: Translated<typeof english> = {
  'length.working-days': {
    one: '{count} dzień roboczy',
    few: '{count} dni robocze',
    many: '{count} dni roboczych',
    other: '{count} dnia roboczego',
  },
  'length.days': { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' },
  'length.weeks': {
    one: '{count} tydzień',
    few: '{count} tygodnie',
    many: '{count} tygodni',
    other: '{count} tygodnia',
  },
  'length.months': {
    one: '{count} miesiąc',
    few: '{count} miesiące',
    many: '{count} miesięcy',
    other: '{count} miesiąca',
  },
  'length.years': { one: '{count} rok', few: '{count} lata', many: '{count} lat', other: '{count} roku' },
  'within.working-days': {
    one: 'w ciągu {count} dnia roboczego',
    few: 'w ciągu {count} dni roboczych',
    many: 'w ciągu {count} dni roboczych',
    other: 'w ciągu {count} dnia roboczego',
  },
  'within.days': {
    one: 'w ciągu {count} dnia',
    few: 'w ciągu {count} dni',
    many: 'w ciągu {count} dni',
    other: 'w ciągu {count} dnia',
  },
  'within.weeks': {
    one: 'w ciągu {count} tygodnia',
    few: 'w ciągu {count} tygodni',
    many: 'w ciągu {count} tygodni',
    other: 'w ciągu {count} tygodnia',
  },
  'within.months': {
    one: 'w ciągu {count} miesiąca',
    few: 'w ciągu {count} miesięcy',
    many: 'w ciągu {count} miesięcy',
    other: 'w ciągu {count} miesiąca',
  },
  'within.years': {
    one: 'w ciągu {count} roku',
    few: 'w ciągu {count} lat',
    many: 'w ciągu {count} lat',
    other: 'w ciągu {count} roku',
  },
  'why.received': '{length} od dnia, w którym dostaliśmy skargę ({from}).',
  'why.received-counts': '{length}, licząc razem z dniem, w którym dostaliśmy skargę ({from}).',
  'why.heard': '{length} od dnia, w którym ostatnio daliśmy Państwu znać ({from}).',
  'why.reopened': '{length} od dnia, w którym ponownie otworzyliśmy skargę ({from}).',
  'why.rule': 'To zasada, której musimy przestrzegać ({cite}).',
  'why.guidance': 'Tego oczekują od nas wytyczne ({cite}).',
  'why.target': 'To nasz własny cel.',
  'why.not-stopped': 'Ten czas nie został zatrzymany.',
  'why.stopped': 'Ten czas na razie nie biegnie, bo czekamy na Państwa. Zatrzymał się tego dnia: {date}.',
  'why.pause': 'Czekaliśmy na Państwa, więc termin się przesunął. Poprzedni termin: {was}. Nowy termin: {now}.',
  'why.extension':
    'Daliśmy Państwu znać, że termin się zmienia. Poprzedni termin: {was}. Nowy termin: {now}. Dlaczego: {reason}',
  'why.by-rule': 'Według tego czas kończy się w tym dniu: {date}.',
  'why.aim': 'Teraz naszym celem jest ten dzień: {by}.',
  'why.ends': 'Ostatni dzień: {by}.',
  'why.outside': 'Nawet bez naszej odpowiedzi można zwrócić się do instytucji {body} od tego dnia: {date}.',
  'limit.answer': '{within} od naszej ostatecznej odpowiedzi',
  'limit.act': '{within} od dnia, w którym to się stało',
  'limit.awareness':
    '{within} od dnia, w którym dowiedzieli się Państwo lub powinni byli się dowiedzieć, że coś jest nie tak',
  'limit.act-awareness':
    '{within} od dnia, w którym to się stało, albo od dnia, w którym powinni byli się Państwo dowiedzieć, że coś jest nie tak',
  'limit.end-of-procedure': '{within} od końca naszej własnej procedury skarg',
  'limit.end-of-business': '{within} od końca naszej pracy dla Państwa',
  'limit.end-of-business-awareness':
    '{within} od końca naszej pracy dla Państwa albo od dnia, w którym dowiedzieli się Państwo, że coś jest nie tak',
  'limit.bill': '{within} od daty rachunku',
  'limit.bill-due': '{within} od dnia, do którego trzeba było zapłacić rachunek',
  'limit.itemised-bill': '{within} od daty rachunku, na którym jest wypisana każda pozycja',
  'limit.arbitration-notice': '{within} od dnia, w którym dostali Państwo pismo o arbitrażu (arbitration)',
  'limit.unsure': 'O ile wiemy: {limit}. Prosimy zapytać o to instytucję {body}.',
  'limit.about-costs': 'Jeśli chodzi o rachunek: {limit}',
  'outside.open': 'Już teraz można zwrócić się do instytucji {body}. Jest ona od nas niezależna.',
  'outside.later': 'Do instytucji {body} można zwrócić się od tego dnia: {date}. Jest ona od nas niezależna.',
  'outside.unsure': 'Tyle wiemy. Prosimy sprawdzić to w tej instytucji.',
  'outside.free': 'Jest to dla Państwa bezpłatne.',
  'outside.ways': 'Jak skontaktować się z instytucją {body}',
  'outside.until': 'Dla pewności prosimy zrobić to najpóźniej w tym dniu: {date}.',
  'outside.limits': 'Ile mają Państwo czasu, aby zwrócić się do instytucji {body}',
  'outside.maybe-late':
    'Zwykły czas, aby zwrócić się do instytucji {body}, mógł już minąć. Może ona zrobić wyjątek: proszę ją o to zapytać.',
  'outside.exceptions':
    'Instytucja {body} może zrobić wyjątek, więc warto ją zapytać, nawet jeśli wydaje się, że jest za późno.',
  'outside.needed':
    'Nie muszą Państwo nic dla nas robić. Jeśli chcą się Państwo zwrócić do instytucji {body}, dla pewności prosimy zrobić to najpóźniej w tym dniu: {date}.',
  'outside.read-on': 'Te dane sprawdziliśmy ostatnio: {date}.',
  'outside.phone': 'Telefon',
  'outside.email': 'E-mail',
  'outside.web': 'Strona internetowa',
  'outside.post': 'Poczta',
};
