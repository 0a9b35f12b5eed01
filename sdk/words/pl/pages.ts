/** Polish: sentences of the hosted pages and of the development pages. */
import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'pages.demo': 'Pokaz: ta kancelaria jest zmyślona i żadna kancelaria nie przeczyta tego, co Państwo wyślą.',
  'pages.complain.title': 'Złóż skargę',
  'pages.track.title': 'Państwa skarga',
  'pages.form.title': '{question} – {firm}',
  'pages.form.error': 'Błąd: {title}',
  'pages.form.expired':
    'Ta strona była otwarta zbyt długo i nie mogliśmy odczytać z niej odpowiedzi. Przepraszamy: trzeba zacząć od nowa.',
  'pages.form.keep': 'Odpowiedzi są na tej stronie, dopóki nie zostaną wysłane. Po jej zamknięciu znikną.',
  'pages.form.tampered': 'Nie mogliśmy odczytać odpowiedzi z tej strony. Proszę zacząć od nowa.',
  'pages.form.kept-last': 'Ostatnio napisany tekst nadal tu jest. Pojawi się przy tamtym pytaniu.',
  'pages.form.damaged':
    'Nie mogliśmy odczytać wszystkiego, co Państwo napisali. Proszę sprawdzić tu odpowiedzi i przejść dalej.',
  'pages.form.more': 'Po tej odpowiedzi musimy zapytać tu o jeszcze jedną rzecz.',
  'pages.form.too-much':
    'To za dużo jak na jedną stronę. Proszę cofnąć się w przeglądarce: tekst nadal tam jest. Proszę go skrócić, a resztę przysłać nam później jako wiadomość.',
  'pages.form.unread':
    'Nie mogliśmy odczytać tego, co wysłała przeglądarka. Proszę się cofnąć i spróbować ponownie albo wybrać jeden z tych sposobów.',
  'pages.receipt.keep': 'Proszę zapisać numer skargi i kod dostępu albo wydrukować tę stronę.',
  'pages.track.open': 'Otwórz skargę',
  'pages.track.update': 'Sprawdź, co nowego',
  'pages.track.link':
    'Ta strona otworzyła się przez link z e-maila? W tej przeglądarce link nie działa, bo skrypty są wyłączone. Proszę podać numer skargi i kod dostępu albo otworzyć link w innej przeglądarce.',
  'pages.language': 'Język',
  'pages.survey.title': 'Jak nam poszło?',
  'pages.not-found.title': 'Nie ma takiej strony',
  'pages.not-found.text': 'Pod tym adresem nic nie ma. Proszę sprawdzić, czy adres jest skopiowany w całości.',
};
