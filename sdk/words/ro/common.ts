/** Romanian: sentences that every element needs: how to reach the firm, and what to say when something does not work. */
import type { common as english } from '../en/common.ts';
import type { Translated } from '../words.ts';

export const common: Translated<typeof english> = {
  'start.loading': 'Un moment, vă rugăm.',
  'start.failed': 'Nu am putut deschide această parte a paginii.',
  'try-again': 'Încercați din nou',
  'contact.title': 'Aveți nevoie de ajutor sau preferați să vorbiți cu cineva?',
  'contact.who': 'Întrebați de: {who}.',
  'contact.named': '{name}, {role}',
  'contact.phone': 'Telefon:',
  'contact.email': 'E-mail:',
  'contact.post': 'Poștă:',
  'errors.title': 'Vă rugăm să verificați',
  or: 'sau',
  optional: '(opțional)',
};
