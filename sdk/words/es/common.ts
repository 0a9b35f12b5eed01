/** Spanish: sentences that every element needs: how to reach the firm, and what to say when something does not work. */
import type { common as english } from '../en/common.ts';
import type { Translated } from '../words.ts';

export const common: Translated<typeof english> = {
  'start.loading': 'Un momento, por favor.',
  'start.failed': 'No hemos podido abrir esta parte de la página.',
  'try-again': 'Intentar de nuevo',
  'contact.title': '¿Necesita ayuda o prefiere hablar con alguien?',
  'contact.who': 'Pregunte por: {who}.',
  'contact.named': '{name}, {role}',
  'contact.phone': 'Teléfono:',
  'contact.email': 'Correo electrónico:',
  'contact.post': 'Correo postal:',
  'errors.title': 'Por favor, revise esto',
  or: 'o',
  optional: '(opcional)',
};
