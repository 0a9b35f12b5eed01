/** Spanish: every sentence of the tracker alone. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
  'tracker.yours': 'Su queja {reference}',
  'tracker.sent-on': 'La envió el {date}',
  'tracker.who': 'Quién la tiene',
  'tracker.next': 'Qué pasa ahora',
  'tracker.next-nothing': 'No hay nada más previsto.',
  'tracker.by': 'Como tarde el {date}',
  'tracker.needed': 'Qué tiene que hacer usted',
  'tracker.needed-nothing': 'Ahora no tiene que hacer nada.',
  'tracker.missed': 'Fecha incumplida',
  'tracker.missed-was': 'Dijimos el {was}. No hemos cumplido esa fecha.',
  'tracker.missed-now': 'La nueva fecha es el {now}.',
  'tracker.missed-reason': 'Por qué: {reason}',

  'tracker.undo.lead': 'Usted retiró esta queja el {date}. Puede cambiar de opinión hasta el {until}.',
  'tracker.undo.button': 'Seguir con mi queja',
  'tracker.undo.done': 'Su queja sigue adelante.',

  'tracker.dates.title': 'Fechas importantes',
  'tracker.dates.acknowledge': 'Una persona se pone en contacto con usted',
  'tracker.dates.data-protection': 'Confirmamos que tenemos su queja sobre datos personales',
  'tracker.dates.update': 'Le decimos cómo va su queja',
  'tracker.dates.respond': 'Le enviamos nuestra respuesta',
  'tracker.dates.other': 'Otra fecha',
  'tracker.dates.rule': 'Una norma que debemos cumplir',
  'tracker.dates.guidance': 'Lo que dicen las recomendaciones',
  'tracker.dates.target': 'Lo que nos proponemos',

  'tracker.messages.title': 'Mensajes',
  'tracker.messages.none': 'Todavía no hay mensajes.',
  'tracker.messages.none-from-us': 'Todavía no hay mensajes nuestros.',
  'tracker.messages.unsent':
    'Usted estaba escribiendo este mensaje. No se envió, porque su queja ya no está abierta. Puede copiarlo de aquí y llamarnos o escribirnos.',
  'tracker.messages.you': 'Usted',
  'tracker.messages.system': 'Mensaje automático',
  'tracker.messages.outside': 'Alguien de fuera del despacho',
  'tracker.messages.delivered': 'Entregado. Todavía no se ha leído.',
  'tracker.messages.read': 'Leído el {date}',
  'tracker.messages.link-only':
    'Ha entrado con un enlace de un correo electrónico. Por su seguridad, solo mostramos nuestros mensajes. Para ver lo que usted escribió, escriba su código de acceso.',
  'tracker.messages.show-all': 'Mostrar todo',
  'tracker.messages.no-match': 'Este código no abre su queja. Revíselo e inténtelo de nuevo',
  'tracker.messages.write': 'Escríbanos',
  'tracker.messages.write-hint': 'Respondemos aquí. Si tenemos su correo electrónico, le avisamos por correo.',
  'tracker.messages.send': 'Enviar mensaje',
  'tracker.messages.sent': 'Ya tenemos su mensaje.',
  'tracker.messages.missing': 'Primero escriba su mensaje',
  'tracker.messages.too-long': {
    one: 'A su mensaje le sobra {count} carácter. Acórtelo o envíelo en dos mensajes',
    many: 'A su mensaje le sobran {count} de caracteres. Acórtelo o envíelo en dos mensajes',
    other: 'A su mensaje le sobran {count} caracteres. Acórtelo o envíelo en dos mensajes',
  },

  'tracker.history.title': 'Qué ha pasado',
  'tracker.history.newest-first': 'Mostrar primero lo más reciente',
  'tracker.history.oldest-first': 'Mostrar primero lo más antiguo',
  'tracker.history.you': 'Usted',
  'tracker.history.system': 'Automático',
  'tracker.history.outside': 'Fuera del despacho',
  'tracker.history.latest': 'Lo último',
  'tracker.history.expected': 'Lo siguiente',

  'tracker.filed.title': 'Su queja tal como la envió',

  'tracker.withdraw.title': 'Retirar mi queja',
  'tracker.withdraw.lead': 'Si la retira, dejaremos de trabajar en ella y no le enviaremos una respuesta.',
  'tracker.withdraw.undo': {
    one: 'Puede cambiar de opinión durante {count} día.',
    many: 'Puede cambiar de opinión durante {count} de días.',
    other: 'Puede cambiar de opinión durante {count} días.',
  },
  'tracker.withdraw.limits':
    'Los plazos para llevarla más lejos siguen corriendo mientras está retirada. Esto no cambia su caso ni su factura.',
  'tracker.withdraw.start': 'Quiero retirarla',
  'tracker.withdraw.reason': '¿Por qué? (opcional)',
  'tracker.withdraw.reason-hint': 'Nos ayuda a mejorar. No tiene que decirlo.',
  'tracker.withdraw.confirm': 'Sí, retirar mi queja',
  'tracker.withdraw.keep': 'No, seguir con ella',
  'tracker.withdraw.done': 'Su queja está retirada. Puede cambiar de opinión hasta el {until}.',

  'tracker.changed': 'Hay novedades en su queja: {status}.',
};
