/** Spanish: every sentence of the tracker: opening it, following the complaint, writing, withdrawing, leaving. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
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

  'tracker.history.title': 'Qué ha pasado',
  'tracker.history.newest-first': 'Mostrar primero lo más reciente',
  'tracker.history.oldest-first': 'Mostrar primero lo más antiguo',
  'tracker.history.you': 'Usted',
  'tracker.history.system': 'Automático',
  'tracker.history.outside': 'Fuera del despacho',
  'tracker.history.latest': 'Lo último',
  'tracker.history.expected': 'Lo siguiente',

  'tracker.outside.title': 'Si no podemos resolverlo',
  'tracker.outside.title-open': 'Ya puede acudir al organismo {body}',
  'tracker.outside.phone': 'Teléfono',
  'tracker.outside.email': 'Correo electrónico',
  'tracker.outside.web': 'Sitio web',
  'tracker.outside.post': 'Correo postal',
  'tracker.outside.read-on': 'Comprobamos estos datos por última vez el {date}.',

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

  'tracker.leave.title': 'Salir',
  'tracker.leave.lead': 'Si otras personas usan este equipo, salga cuando termine.',
  'tracker.leave.button': 'Cerrar esta página de forma segura',
  'tracker.changed': 'Hay novedades en su queja: {status}.',

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
};
