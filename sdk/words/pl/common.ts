/** Polish: sentences that every element needs: how to reach the firm, and what to say when something does not work. */
import type { common as english } from '../en/common.ts';
import type { Translated } from '../words.ts';

export const common: Translated<typeof english> = {
  'start.loading': 'Prosimy chwilę poczekać.',
  'start.failed': 'Nie udało się otworzyć tej części strony.',
  'try-again': 'Spróbuj ponownie',
  'contact.title': 'Potrzebna pomoc? A może lepiej porozmawiać?',
  'contact.who': 'Osoba do kontaktu: {who}.',
  'contact.named': '{name}, {role}',
  'contact.phone': 'Telefon:',
  'contact.email': 'E-mail:',
  'contact.post': 'Poczta:',
  'errors.title': 'Proszę to sprawdzić',
  or: 'lub',
  optional: '(nieobowiązkowe)',
};
