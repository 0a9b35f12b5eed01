/** Spanish: every sentence about the heads. */
import type { heads as english } from '../en/heads.ts';
import type { Translated } from '../words.ts';

export const heads: Translated<typeof english> = {
  'heads.title': '¿Le hemos entendido bien?',
  'heads.lead': 'Esto es lo que creemos que dice su queja. Lea cada punto y díganos si es correcto.',
  'heads.sent-on': 'Le enviamos esta lista el {date}.',
  'heads.agree': 'Sí, es correcto',
  'heads.disagree': 'No, hay algo mal o falta algo',
  'heads.wrong': '¿Qué está mal en el punto {number}?',
  'heads.wrong-hint': 'Déjelo vacío si el punto es correcto.',
  'heads.missing': '¿Qué falta?',
  'heads.missing-hint': 'Díganos qué no está en nuestra lista.',
  'heads.send': 'Enviar lo que escribí',
  'heads.back': 'Volver a la lista',
  'heads.empty': 'Escriba qué está mal o qué falta. Si nuestra lista es correcta, vuelva atrás y diga que sí',
  'heads.done': 'Gracias. Tenemos su respuesta.',
  'heads.agreed': 'Usted dijo el {date} que nuestra lista es correcta.',
  'heads.agreed-next': 'Ahora estudiamos cada punto y respondemos a cada uno.',
  'heads.corrected': 'Usted nos dijo el {date} qué está mal o qué falta.',
  'heads.corrected-next': 'Leemos lo que escribió. Si cambiamos nuestra lista, le enviaremos la nueva.',
  'heads.you-said': 'Lo que usted dijo sobre este punto',
  'heads.you-missed': 'Lo que usted dijo que falta',
  'heads.changed':
    'Hemos cambiado nuestra lista, o usted ya la respondió. Mírela otra vez. No se ha perdido nada de lo que escribió.',
  'heads.unsent': 'Usted escribió esto sobre nuestra lista. No se envió. Puede copiarlo de aquí.',
};
