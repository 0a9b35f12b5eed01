/** Polish: every sentence of the tracker: opening it, following the complaint, writing, withdrawing, leaving. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
  'tracker.loading': 'Otwieramy skargę…',

  'tracker.door.title': 'Otwórz swoją skargę',
  'tracker.door.lead': 'Proszę wpisać numer skargi i kod dostępu, które pojawiły się po jej wysłaniu.',
  'tracker.door.reference': 'Numer skargi',
  'tracker.door.reference-hint': 'Wygląda tak: AB-3M8P-5TRW',
  'tracker.door.code': 'Kod dostępu',
  'tracker.door.code-hint': '16 liter i cyfr. Wielkie i małe litery, spacje i kreski nie mają znaczenia.',
  'tracker.door.open': 'Otwórz skargę',
  'tracker.door.reference-missing': 'Proszę wpisać numer skargi',
  'tracker.door.reference-wrong': 'Proszę sprawdzić numer skargi. Wygląda tak: AB-3M8P-5TRW',
  'tracker.door.code-missing': 'Proszę wpisać kod dostępu',
  'tracker.door.code-wrong': 'Proszę sprawdzić kod. Jest w nim błędna litera lub cyfra',
  'tracker.door.no-match':
    'Ten numer i kod nie otwierają żadnej skargi. Proszę sprawdzić jedno i drugie i spróbować ponownie albo poprosić o link e-mailem.',

  'tracker.link.title': 'Ten link już nie działa',
  'tracker.link.lead': 'Każdy link otwiera skargę jeden raz i tylko przez pewien czas. Można dostać nowy.',
  'tracker.link.again': 'Wyślij mi nowy link',
  'tracker.link.sent': 'Jeśli to był nasz link, nowy jest już w drodze na adres, który mamy.',
  'tracker.link.or': 'Albo otwórz skargę, podając numer i kod dostępu',

  'tracker.busy': 'Chwileczkę…',

  'tracker.lost.title': 'Nie mam kodu dostępu',
  'tracker.lost.lead': 'Możemy wysłać e-mailem link, który otwiera skargę.',
  'tracker.lost.email': 'Państwa adres e-mail',
  'tracker.lost.email-hint': 'Adres podany w skardze',
  'tracker.lost.email-missing': 'Proszę wpisać adres e-mail',
  'tracker.lost.email-wrong': 'Proszę sprawdzić adres e-mail. Wygląda tak: imie@example.com',
  'tracker.lost.send': 'Wyślij mi link',
  'tracker.lost.sent':
    'Jeśli mamy skargę z tym adresem, link jest już w drodze. Działa jeden raz, przez 30 minut. Proszę zajrzeć też do folderu ze spamem.',

  'tracker.expired.title': 'Skarga została ukryta na tym ekranie',
  'tracker.expired.lead':
    'Przez jakiś czas nic się tu nie działo, więc ukryliśmy skargę, aby nikt obcy jej nie zobaczył. Aby kontynuować, proszę otworzyć ją ponownie.',
  'tracker.expired.kept': 'Zaczęta wiadomość nadal tu jest. Pojawi się po powrocie.',
  'tracker.left.title': 'Skarga jest już ukryta',
  'tracker.left.lead': 'Nikt nie zobaczy teraz skargi na tym ekranie. Nadal się nią zajmujemy.',
  'tracker.left.again': 'Otwórz ponownie',

  'tracker.yours': 'Państwa skarga {reference}',
  'tracker.sent-on': 'Wysłana {date}',
  'tracker.who': 'Kto się nią zajmuje',
  'tracker.next': 'Co będzie dalej',
  'tracker.next-nothing': 'Nic więcej nie planujemy.',
  'tracker.by': 'Najpóźniej: {date}',
  'tracker.needed': 'Co należy do Państwa',
  'tracker.needed-nothing': 'Teraz nie trzeba nic robić.',
  'tracker.missed': 'Termin minął',
  'tracker.missed-was': 'Podaliśmy termin: {was}. Nie dotrzymaliśmy go.',
  'tracker.missed-now': 'Nowy termin: {now}.',
  'tracker.missed-reason': 'Dlaczego: {reason}',

  'tracker.undo.lead': 'Ta skarga została wycofana {date}. Można zmienić zdanie do {until}.',
  'tracker.undo.button': 'Wznów moją skargę',
  'tracker.undo.done': 'Skarga jest znów rozpatrywana.',

  'tracker.dates.title': 'Ważne daty',
  'tracker.dates.acknowledge': 'Ktoś z nas kontaktuje się z Państwem',
  'tracker.dates.data-protection': 'Potwierdzamy, że mamy skargę dotyczącą danych osobowych',
  'tracker.dates.update': 'Dajemy Państwu znać, co dzieje się ze skargą',
  'tracker.dates.respond': 'Wysyłamy Państwu odpowiedź',
  'tracker.dates.other': 'Inny termin',
  'tracker.dates.rule': 'Zasada, której musimy przestrzegać',
  'tracker.dates.guidance': 'Tak mówią wytyczne',
  'tracker.dates.target': 'Nasz cel',

  'tracker.messages.title': 'Wiadomości',
  'tracker.messages.none': 'Nie ma jeszcze wiadomości.',
  'tracker.messages.none-from-us': 'Nie ma jeszcze wiadomości od nas.',
  'tracker.messages.unsent':
    'Ta zaczęta wiadomość nie została wysłana, bo skarga nie jest już otwarta. Można ją stąd skopiować i zadzwonić lub napisać do nas.',
  'tracker.messages.you': 'Państwo',
  'tracker.messages.system': 'Wiadomość automatyczna',
  'tracker.messages.outside': 'Ktoś spoza kancelarii',
  'tracker.messages.delivered': 'Doręczona. Jeszcze nieprzeczytana.',
  'tracker.messages.read': 'Przeczytana {date}',
  'tracker.messages.link-only':
    'Ta strona została otwarta przez link z e-maila. Dla bezpieczeństwa pokazujemy tylko nasze wiadomości. Aby zobaczyć swoje, proszę wpisać kod dostępu.',
  'tracker.messages.show-all': 'Pokaż wszystko',
  'tracker.messages.no-match': 'Ten kod nie otwiera tej skargi. Proszę go sprawdzić i spróbować ponownie',
  'tracker.messages.write': 'Napisz do nas',
  'tracker.messages.write-hint': 'Odpowiadamy tutaj i dajemy o tym znać e-mailem.',
  'tracker.messages.send': 'Wyślij wiadomość',
  'tracker.messages.sent': 'Mamy już Państwa wiadomość.',
  'tracker.messages.missing': 'Najpierw proszę napisać wiadomość',
  'tracker.messages.too-long': {
    one: 'Wiadomość jest za długa o {count} znak. Proszę ją skrócić albo wysłać w dwóch częściach',
    few: 'Wiadomość jest za długa o {count} znaki. Proszę ją skrócić albo wysłać w dwóch częściach',
    many: 'Wiadomość jest za długa o {count} znaków. Proszę ją skrócić albo wysłać w dwóch częściach',
    other: 'Wiadomość jest za długa o {count} znaku. Proszę ją skrócić albo wysłać w dwóch częściach',
  },
  'tracker.messages.left': {
    one: 'Zmieści się jeszcze {count} znak.',
    few: 'Zmieszczą się jeszcze {count} znaki.',
    many: 'Zmieści się jeszcze {count} znaków.',
    other: 'Zmieści się jeszcze {count} znaku.',
  },
  'tracker.messages.over': {
    one: 'To o {count} znak za dużo.',
    few: 'To o {count} znaki za dużo.',
    many: 'To o {count} znaków za dużo.',
    other: 'To o {count} znaku za dużo.',
  },
  'tracker.messages.refused':
    'Niektórych znaków z tej wiadomości nie możemy zapisać. Proszę usunąć wszystko, co nie jest zwykłym tekstem',

  'tracker.history.title': 'Co się wydarzyło',
  'tracker.history.newest-first': 'Pokaż od najnowszych',
  'tracker.history.oldest-first': 'Pokaż od najstarszych',
  'tracker.history.you': 'Państwo',
  'tracker.history.system': 'Automatycznie',
  'tracker.history.outside': 'Spoza kancelarii',
  'tracker.history.latest': 'Ostatnio',
  'tracker.history.expected': 'Następne',

  'tracker.outside.title': 'Jeśli nie uda się nam tego rozwiązać',
  'tracker.outside.title-open': 'Już teraz można zwrócić się do instytucji {body}',
  'tracker.outside.open': 'Instytucja {body} jest od nas niezależna i dla Państwa bezpłatna.',
  'tracker.outside.later':
    'Instytucja {body} może zająć się skargą od tego dnia: {date}. Jest ona od nas niezależna i dla Państwa bezpłatna.',
  'tracker.outside.some-day':
    'Ze skargą można pójść do instytucji {body}, gdy odpowiemy albo gdy będziemy zwlekać zbyt długo. Jest ona od nas niezależna i dla Państwa bezpłatna.',
  'tracker.outside.until': 'Ostatni dzień, aby to zrobić: {date}.',
  'tracker.outside.phone': 'Telefon',
  'tracker.outside.email': 'E-mail',
  'tracker.outside.web': 'Strona internetowa',
  'tracker.outside.post': 'Poczta',
  'tracker.outside.read-on': 'Te dane sprawdziliśmy ostatnio: {date}.',

  'tracker.filed.title': 'Skarga w takiej postaci, w jakiej została wysłana',

  'tracker.withdraw.title': 'Wycofaj skargę',
  'tracker.withdraw.lead': 'Po wycofaniu przestaniemy zajmować się skargą i nie wyślemy odpowiedzi.',
  'tracker.withdraw.undo': {
    one: 'Można zmienić zdanie w ciągu {count} dnia.',
    few: 'Można zmienić zdanie w ciągu {count} dni.',
    many: 'Można zmienić zdanie w ciągu {count} dni.',
    other: 'Można zmienić zdanie w ciągu {count} dnia.',
  },
  'tracker.withdraw.limits':
    'Terminy na dalsze kroki biegną także wtedy, gdy skarga jest wycofana. Nie zmienia to niczego w Państwa sprawie ani na rachunku.',
  'tracker.withdraw.start': 'Chcę ją wycofać',
  'tracker.withdraw.reason': 'Dlaczego? (nieobowiązkowe)',
  'tracker.withdraw.reason-hint': 'To pomaga nam pracować lepiej. Nie trzeba odpowiadać.',
  'tracker.withdraw.confirm': 'Tak, wycofaj skargę',
  'tracker.withdraw.keep': 'Nie, nie wycofuj',
  'tracker.withdraw.done': 'Skarga została wycofana. Można zmienić zdanie do {until}.',

  'tracker.leave.title': 'Wyjście',
  'tracker.leave.lead': 'Jeśli z tego komputera korzystają inni, na koniec proszę zamknąć tę stronę.',
  'tracker.leave.button': 'Bezpiecznie zamknij tę stronę',
  'tracker.changed': 'W skardze jest coś nowego: {status}.',

  'tracker.failed.title': 'To się nie udało',
  'tracker.failed.unreachable': 'Nie możemy teraz połączyć się z naszym komputerem. Czy internet działa?',
  'tracker.failed.busy': 'Było zbyt wiele prób w krótkim czasie.',
  'tracker.failed.wait': {
    one: 'Proszę poczekać {count} minutę, a potem spróbować ponownie.',
    few: 'Proszę poczekać {count} minuty, a potem spróbować ponownie.',
    many: 'Proszę poczekać {count} minut, a potem spróbować ponownie.',
    other: 'Proszę poczekać {count} minuty, a potem spróbować ponownie.',
  },
  'tracker.failed.ours': 'Coś nie zadziałało po naszej stronie.',
  'tracker.failed.not-now': 'Teraz nie jest to możliwe. Strona mogła być nieaktualna, więc wczytaliśmy ją jeszcze raz.',
  'tracker.failed.kept': 'Nic z wpisanego tekstu nie przepadło.',
  'tracker.failed.stale': 'To, co tu widać, może być nieaktualne.',
  'tracker.failed.or': 'Albo inny sposób kontaktu',
};
