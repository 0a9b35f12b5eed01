/** Polish: every sentence the tracker and the survey share. */
import type { door as english } from '../en/door.ts';
import type { Translated } from '../words.ts';

export const door: Translated<typeof english> = {
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

  'tracker.outside.title': 'Jeśli nie uda się nam tego rozwiązać',
  'tracker.outside.title-open': 'Już teraz można zwrócić się do instytucji {body}',
  'tracker.outside.phone': 'Telefon',
  'tracker.outside.email': 'E-mail',
  'tracker.outside.web': 'Strona internetowa',
  'tracker.outside.post': 'Poczta',
  'tracker.outside.read-on': 'Te dane sprawdziliśmy ostatnio: {date}.',

  'tracker.leave.title': 'Wyjście',
  'tracker.leave.lead': 'Jeśli z tego komputera korzystają inni, na koniec proszę zamknąć tę stronę.',
  'tracker.leave.button': 'Bezpiecznie zamknij tę stronę',

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

  'survey.title': 'Jak zajęliśmy się skargą?',
  'survey.door-lead': 'Aby odpowiedzieć, proszę wpisać numer skargi i kod dostępu otrzymane przy jej wysłaniu.',
  'survey.link-lead': 'Link do tych pytań działa 30 dni. Przestaje działać po wysłaniu odpowiedzi.',
};
