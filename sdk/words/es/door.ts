/** Spanish: every sentence the tracker and the survey share. */
import type { door as english } from '../en/door.ts';
import type { Translated } from '../words.ts';

export const door: Translated<typeof english> = {
  'tracker.loading': 'Abriendo su queja…',

  'tracker.door.title': 'Abra su queja',
  'tracker.door.lead': 'Escriba la referencia y el código de acceso que le dimos cuando la envió.',
  'tracker.door.reference': 'Referencia',
  'tracker.door.reference-hint': 'Se parece a AB-3M8P-5TRW',
  'tracker.door.code': 'Código de acceso',
  'tracker.door.code-hint': '16 letras y números. No importan las mayúsculas, los espacios ni los guiones.',
  'tracker.door.open': 'Abrir mi queja',
  'tracker.door.reference-missing': 'Escriba su referencia',
  'tracker.door.reference-wrong': 'Revise la referencia. Se parece a AB-3M8P-5TRW',
  'tracker.door.code-missing': 'Escriba su código de acceso',
  'tracker.door.code-wrong': 'Revise el código. Hay una letra o un número mal',
  'tracker.door.no-match':
    'Esta referencia y este código no abren ninguna queja. Revise los dos e inténtelo de nuevo, o pídanos un enlace por correo electrónico.',

  'tracker.link.title': 'Este enlace ya no funciona',
  'tracker.link.lead': 'Cada enlace abre su queja una sola vez y solo durante un tiempo. Puede pedir uno nuevo.',
  'tracker.link.again': 'Enviarme un enlace nuevo',
  'tracker.link.sent': 'Si este enlace era nuestro, uno nuevo va de camino a la dirección que tenemos.',
  'tracker.link.or': 'O ábrala con su referencia y su código de acceso',

  'tracker.busy': 'Un momento…',

  'tracker.lost.title': 'No tengo mi código de acceso',
  'tracker.lost.lead': 'Podemos enviarle por correo electrónico un enlace que abre su queja.',
  'tracker.lost.email': 'Su correo electrónico',
  'tracker.lost.email-hint': 'El que nos dio con su queja',
  'tracker.lost.email-missing': 'Escriba su correo electrónico',
  'tracker.lost.email-wrong': 'Revise su correo electrónico. Se parece a nombre@example.com',
  'tracker.lost.send': 'Enviarme un enlace',
  'tracker.lost.sent':
    'Si tenemos una queja con este correo electrónico, un enlace va de camino. Funciona una sola vez, durante 30 minutos. Mire también en su correo no deseado.',

  'tracker.expired.title': 'Hemos ocultado su queja en esta pantalla',
  'tracker.expired.lead':
    'Durante un rato no hubo actividad, así que la ocultamos para que nadie más la vea. Ábrala otra vez para seguir.',
  'tracker.expired.kept': 'El mensaje que estaba escribiendo sigue aquí. Lo verá cuando vuelva a entrar.',
  'tracker.left.title': 'Ha salido',
  'tracker.left.lead': 'Ahora nadie puede ver su queja en esta pantalla. Seguimos trabajando en ella.',
  'tracker.left.again': 'Abrirla otra vez',

  'tracker.messages.left': {
    one: 'Le queda espacio para {count} carácter más.',
    many: 'Le queda espacio para {count} de caracteres más.',
    other: 'Le queda espacio para {count} caracteres más.',
  },
  'tracker.messages.over': {
    one: 'Sobra {count} carácter.',
    many: 'Sobran {count} de caracteres.',
    other: 'Sobran {count} caracteres.',
  },
  'tracker.messages.refused': 'No podemos guardar algunos signos de su mensaje. Quite todo lo que no sea texto normal',

  'tracker.outside.title': 'Si no podemos resolverlo',
  'tracker.outside.title-open': 'Ya puede acudir al organismo {body}',
  'tracker.outside.phone': 'Teléfono',
  'tracker.outside.email': 'Correo electrónico',
  'tracker.outside.web': 'Sitio web',
  'tracker.outside.post': 'Correo postal',
  'tracker.outside.read-on': 'Comprobamos estos datos por última vez el {date}.',

  'tracker.leave.title': 'Salir',
  'tracker.leave.lead': 'Si otras personas usan este equipo, salga cuando termine.',
  'tracker.leave.button': 'Cerrar esta página de forma segura',

  'tracker.failed.title': 'No ha funcionado',
  'tracker.failed.unreachable': 'Ahora no podemos conectar con nuestro sistema. ¿Funciona su internet?',
  'tracker.failed.busy': 'Ha habido demasiados intentos en poco tiempo.',
  'tracker.failed.wait': {
    one: 'Por favor, espere {count} minuto e inténtelo de nuevo.',
    many: 'Por favor, espere {count} de minutos e inténtelo de nuevo.',
    other: 'Por favor, espere {count} minutos e inténtelo de nuevo.',
  },
  'tracker.failed.ours': 'Algo ha fallado por nuestra parte.',
  'tracker.failed.not-now':
    'Esto no es posible ahora. Quizá lo que veía no estaba al día, así que lo hemos cargado otra vez.',
  'tracker.failed.kept': 'No se ha perdido nada de lo que escribió.',
  'tracker.failed.stale': 'Quizá lo que ve no está al día.',
  'tracker.failed.or': 'O contáctenos de otra manera',

  'survey.title': '¿Cómo tratamos su queja?',
  'survey.door-lead': 'Para responder, escriba la referencia y el código de acceso que recibió al enviar su queja.',
  'survey.link-lead': 'Un enlace a estas preguntas funciona durante 30 días. Deja de funcionar cuando ha respondido.',
};
