/** Polish: every sentence about the heads. */
import type { heads as english } from '../en/heads.ts';
import type { Translated } from '../words.ts';

export const heads: Translated<typeof english> = {
  'heads.title': 'Czy dobrze Państwa zrozumieliśmy?',
  'heads.lead': 'Naszym zdaniem tego dotyczy skarga. Proszę przeczytać każdy punkt i napisać nam, czy się zgadza.',
  'heads.sent-on': 'Tę listę wysłaliśmy Państwu {date}.',
  'heads.agree': 'Tak, zgadza się',
  'heads.disagree': 'Nie, coś się nie zgadza lub czegoś brakuje',
  'heads.wrong': 'Co się nie zgadza w punkcie {number}?',
  'heads.wrong-hint': 'Jeśli punkt się zgadza, proszę zostawić to pole puste.',
  'heads.missing': 'Czego brakuje?',
  'heads.missing-hint': 'Proszę napisać, czego nie ma na naszej liście.',
  'heads.send': 'Wyślij to, co jest wpisane',
  'heads.back': 'Wróć do listy',
  'heads.empty':
    'Proszę napisać, co się nie zgadza lub czego brakuje. Jeśli lista się zgadza, proszę wrócić i to potwierdzić',
  'heads.done': 'Dziękujemy. Mamy Państwa odpowiedź.',
  'heads.agreed': '{date} potwierdzili Państwo, że nasza lista się zgadza.',
  'heads.agreed-next': 'Teraz zbadamy każdy punkt i na każdy odpowiemy.',
  'heads.corrected': '{date} napisali nam Państwo, co się nie zgadza lub czego brakuje.',
  'heads.corrected-next': 'Czytamy to, co Państwo napisali. Jeśli zmienimy listę, wyślemy nową.',
  'heads.you-said': 'Co Państwo napisali o tym punkcie',
  'heads.you-missed': 'Czego według Państwa brakuje',
  'heads.changed':
    'Zmieniliśmy listę albo odpowiedź na nią już u nas jest. Proszę spojrzeć na nią jeszcze raz. Nic z wpisanego tekstu nie przepadło.',
  'heads.unsent': 'Ten tekst o naszej liście nie został wysłany. Można go stąd skopiować.',
};
