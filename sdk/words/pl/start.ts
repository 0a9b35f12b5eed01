/** Polish: what a client reads on the form's first step. */
import type { start as english } from '../en/start.ts';
import type { Translated } from '../words.ts';

export const start: Translated<typeof english> = {
  'form.start.title': 'Złóż skargę do kancelarii {firm}',
  'form.start.free': 'Skarga nic nie kosztuje. Nie zmienia niczego w Państwa sprawie ani na rachunku.',
  'form.start.who': 'Skargę czyta: {who}.',
  'form.start.acknowledge': 'Skontaktujemy się z Państwem {when}.',
  'form.start.respond': 'Pełną odpowiedź damy {when}.',
  'form.start.questions': {
    one: 'Formularz ma około {count} pytania. Nic nie zostanie wysłane przed naciśnięciem „Wyślij skargę”.',
    few: 'Formularz ma około {count} pytań. Te z napisem „nieobowiązkowe” można pominąć. Nic nie zostanie wysłane przed naciśnięciem „Wyślij skargę”.',
    many: 'Formularz ma około {count} pytań. Te z napisem „nieobowiązkowe” można pominąć. Nic nie zostanie wysłane przed naciśnięciem „Wyślij skargę”.',
    other:
      'Formularz ma około {count} pytania. Te z napisem „nieobowiązkowe” można pominąć. Nic nie zostanie wysłane przed naciśnięciem „Wyślij skargę”.',
  },
  'form.start.phone': 'Skargę można też złożyć przez telefon: {phone}.',
  'form.start.phone-hours': 'Skargę można też złożyć przez telefon: {phone} ({hours}).',
  'form.start.post': 'Można też do nas napisać: {address}.',
  'form.counter': 'Pytanie {number} z {count}',
  'form.whose.label': 'W czyim imieniu jest ta skarga?',
  'form.whose.own': 'W moim imieniu',
  'form.whose.other': 'W imieniu kogoś innego',
  'form.continue': 'Dalej',
  'form.back': 'Wstecz',
  'form.loading': 'Następne pytanie zaraz się pojawi.',
  'form.stuck':
    'Nie udało się wczytać następnego pytania. Proszę sprawdzić połączenie i spróbować ponownie. Państwa odpowiedzi nadal tu są.',
  'form.exit': 'Szybko opuść tę stronę',
  'form.closed.title': 'Ten formularz jest teraz nieczynny',
  'form.closed.text': 'Nadal można złożyć skargę. Prosimy o kontakt w jeden z tych sposobów.',
};
