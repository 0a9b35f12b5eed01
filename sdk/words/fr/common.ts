/** French: sentences that every element needs. */
import type { common as english } from '../en/common.ts';
import type { Translated } from '../words.ts';

export const common: Translated<typeof english> = {
  'start.loading': 'Un instant, s’il vous plaît.',
  'start.failed': 'Nous n’avons pas pu ouvrir cette partie de la page.',
  'try-again': 'Réessayer',
  'contact.title': 'Besoin d’aide, ou envie de parler à quelqu’un ?',
  'contact.who': 'La personne à demander : {who}.',
  'contact.named': '{name}, {role}',
  'contact.phone': 'Téléphone :',
  'contact.email': 'E-mail :',
  'contact.post': 'Courrier :',
  'errors.title': 'Vérifiez ce point, s’il vous plaît',
  or: 'ou',
  optional: '(facultatif)',
};
