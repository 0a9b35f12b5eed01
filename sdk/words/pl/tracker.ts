/** Polish: every sentence of the tracker alone. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
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
  'tracker.messages.write-hint': 'Odpowiadamy tutaj. Jeśli mamy Państwa adres e-mail, dajemy o tym znać e-mailem.',
  'tracker.messages.send': 'Wyślij wiadomość',
  'tracker.messages.sent': 'Mamy już Państwa wiadomość.',
  'tracker.messages.missing': 'Najpierw proszę napisać wiadomość',
  'tracker.messages.too-long': {
    one: 'Wiadomość jest za długa o {count} znak. Proszę ją skrócić albo wysłać w dwóch częściach',
    few: 'Wiadomość jest za długa o {count} znaki. Proszę ją skrócić albo wysłać w dwóch częściach',
    many: 'Wiadomość jest za długa o {count} znaków. Proszę ją skrócić albo wysłać w dwóch częściach',
    other: 'Wiadomość jest za długa o {count} znaku. Proszę ją skrócić albo wysłać w dwóch częściach',
  },

  'tracker.history.title': 'Co się wydarzyło',
  'tracker.history.newest-first': 'Pokaż od najnowszych',
  'tracker.history.oldest-first': 'Pokaż od najstarszych',
  'tracker.history.you': 'Państwo',
  'tracker.history.system': 'Automatycznie',
  'tracker.history.outside': 'Spoza kancelarii',
  'tracker.history.latest': 'Ostatnio',
  'tracker.history.expected': 'Następne',

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

  'tracker.changed': 'W skardze jest coś nowego: {status}.',
};
