/** Spanish: every sentence of every letter. No letter holds what was complained about, and none the access code. */
import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../words.ts';

export const letters: Translated<typeof english> = {
  'letters.dear': 'Hola, {name}',
  'letters.hello': 'Hola',
  'letters.team': 'Al equipo de quejas',
  'letters.reference': 'Su referencia: {reference}',
  'letters.free': 'Quejarse es gratis. No cambia nada en su caso ni añade nada a su factura.',
  'letters.procedure': 'Cómo tratamos las quejas: {url}',
  'letters.person': 'Para hablar con una persona',
  'letters.hours': 'Horario: {hours}',
  'letters.link': 'Ver cómo va su queja',
  'letters.link.once':
    'Este enlace se abre una sola vez y funciona hasta el {until}. Por favor, no se lo pase a nadie.',
  'letters.link.again':
    'También puede abrir su queja en {tracker} con su referencia y el código de acceso que vio al enviarla.',
  'letters.sign': '{role}, {firm}',
  'letters.automatic': 'Este mensaje se envió de forma automática. Puede responder: su respuesta llega al despacho.',
  'letters.demo': 'DEMOSTRACIÓN: este despacho es inventado.',
  'letters.acknowledgement.subject': 'Tenemos su queja ({reference})',
  'letters.acknowledgement.thanks': 'Gracias por contárnoslo. Tenemos su queja y la tomamos en serio.',
  'letters.acknowledgement.who': 'Quién la tiene ahora: {role}, {firm}.',
  'letters.acknowledgement.who.named': 'Quién la tiene ahora: {name}, {role}, {firm}.',
  'letters.acknowledgement.next': 'Qué pasa ahora',
  'letters.acknowledgement.received': 'recibimos su queja.',
  'letters.acknowledgement.acknowledge': 'una persona se pondrá en contacto con usted sobre ella.',
  'letters.acknowledgement.data-protection': 'le confirmamos que tenemos su queja sobre datos personales.',
  'letters.acknowledgement.update': 'sabrá cómo va.',
  'letters.acknowledgement.respond': 'le enviaremos nuestra respuesta final.',
  'letters.acknowledgement.by': 'Como tarde el {date}',
  'letters.acknowledgement.updates':
    'Le avisaremos por correo electrónico cuando haya novedades. El correo no repetirá lo que nos contó.',
  'letters.acknowledged.subject': 'Sobre su queja ({reference})',
  'letters.acknowledged.text':
    'Una persona de nuestro despacho ha leído su queja y se ha puesto en contacto con usted.',
  'letters.acknowledged.respond': 'Le enviaremos nuestra respuesta final, como tarde el {date}.',
  'letters.message.subject': 'Un mensaje para usted ({reference})',
  'letters.message.text':
    'Le hemos escrito sobre su queja. Para proteger su privacidad, el mensaje no está en este correo electrónico.',
  'letters.withdrawal.subject': 'Usted retiró su queja ({reference})',
  'letters.withdrawal.text': 'Nos dijo que retira su queja. Hemos dejado de trabajar en ella.',
  'letters.withdrawal.undo': 'Si cambia de opinión, puede recuperarla hasta el {date}.',
  'letters.withdrawal-undone.subject': 'Seguimos con su queja ({reference})',
  'letters.withdrawal-undone.text':
    'Usted nos dijo que ya no retira su queja. Seguimos donde la dejamos. Las fechas que fija la ley no han cambiado. Nuestros propios plazos se retrasan los días que han pasado entre medias.',
  'letters.answered.subject': 'Nuestra respuesta a su queja ({reference})',
  'letters.answered.text':
    'Hemos respondido a su queja. Para proteger su privacidad, la respuesta no está en este correo electrónico. Puede leerla en el enlace de abajo.',
  'letters.closed.subject': 'Su queja está cerrada ({reference})',
  'letters.closed.text': 'Hemos cerrado su queja. En el enlace de abajo puede ver por qué y qué puede hacer ahora.',
  'letters.closed.final': 'Esta es nuestra respuesta final. También se llama «{name}».',
  'letters.closed.unhappy': 'Si no le satisface cómo la hemos tratado, puede llevarla más lejos.',
  'letters.asked.subject': 'Necesitamos algo de usted ({reference})',
  'letters.asked.text':
    'Para seguir con su queja, necesitamos algo de usted. Para proteger su privacidad, no lo decimos en este correo electrónico.',
  'letters.asked.stops':
    'Hasta que usted responda, las fechas que nos proponemos están en pausa. Las otras fechas no han cambiado.',
  'letters.asked.goes-on': 'Sus fechas no han cambiado.',
  'letters.heads.subject': '¿Hemos entendido bien su queja? ({reference})',
  'letters.heads.text':
    'Hemos hecho una lista de lo que creemos que dice su queja. Mire nuestra lista y díganos si es correcta. Para proteger su privacidad, la lista no está en este correo electrónico.',
  'letters.extension.subject': 'Nuestra respuesta tardará más ({reference})',
  'letters.extension.text':
    'Le dijimos que tendría nuestra respuesta, como tarde el {was}. Lo sentimos: necesitamos tiempo hasta el {date}.',
  'letters.extension.why': 'En el enlace de abajo puede leer por qué.',
  'letters.extension.outside': 'Esto no cambia cuándo puede acudir al organismo {body}: desde el {date}.',
  'letters.outside-route.subject': 'Ya puede llevar su queja más lejos ({reference})',
  'letters.outside-route.text':
    'Recibimos su queja el {received}. Todavía no tiene nuestra respuesta final, y lo sentimos.',
  'letters.outside-route.on': 'Seguimos con su queja. No tiene que esperarnos.',
  'letters.update.subject': 'Novedades sobre su queja ({reference})',
  'letters.update.text':
    'Hay novedades sobre su queja. Para proteger su privacidad, no las decimos en este correo electrónico.',
  'letters.update.next': 'Volverá a tener noticias nuestras, como tarde el {date}.',
  'letters.reopened.subject': 'Hemos vuelto a abrir su queja ({reference})',
  'letters.reopened.text': 'Hemos vuelto a abrir su queja y la estamos estudiando.',
  'letters.override.subject': 'Quién estudia su queja ({reference})',
  'letters.override.text':
    'La queja afecta a todas las personas de aquí que podrían estudiarla. Una de ellas la estudiará de todos modos.',
  'letters.override.record': 'Lo hemos dejado anotado.',
  'letters.override.outside': 'Puede consultarlo con un organismo independiente.',
  'letters.link.subject': 'Su enlace ({reference})',
  'letters.link.text': 'Nos pidió un enlace a su queja. Aquí está.',
  'letters.link.not-you': 'Si no lo pidió usted, no haga caso de este correo electrónico. Nadie ha visto su queja.',
  'letters.contact-corrected.subject': 'Han cambiado sus datos de contacto ({reference})',
  'letters.contact-corrected.text':
    'Hemos cambiado los datos de contacto que tenemos para su queja. Para proteger su privacidad, no están en este correo electrónico.',
  'letters.contact-corrected.not-you': 'Si no lo pidió usted, díganoslo enseguida.',
  'letters.contact-was.subject': 'Ya no usamos esta dirección ({reference})',
  'letters.contact-was.text':
    'Desde ahora usamos otra dirección para esta queja. Este es el último correo electrónico a esta dirección.',
  'letters.code-ended.subject': 'Su código de acceso ya no funciona ({reference})',
  'letters.code-ended.text':
    'Para proteger su privacidad, el código de acceso de su queja ya no funciona. No ha cambiado nada más.',
  'letters.code-ended.new': 'Si quiere un código de acceso nuevo, llámenos o escríbanos.',
  'letters.survey.subject': '¿Cómo hemos tratado su queja? ({reference})',
  'letters.survey.text': 'Su queja ha terminado. Nos gustaría saber cómo la hemos tratado, sea cual sea el resultado.',
  'letters.survey.takes':
    'Son nueve preguntas cortas. Se tarda unos tres minutos. Puede dejar sin responder las que quiera.',
  'letters.survey.seen':
    'Las personas encargadas de las quejas en {firm} leen sus respuestas. Quien se ocupó de su queja solo las ve cuando otra persona lo ha permitido, o enseguida si nadie más pudiera hacerlo.',
  'letters.survey.concerned': 'Una persona a la que se refiere su queja no puede verlas.',
  'letters.survey.unlink': 'También puede pedir que sus respuestas se guarden aparte de su queja.',
  'letters.survey.changes': 'Sus respuestas no cambian nada en su caso. No tiene que responder.',
  'letters.survey.opening': 'Abrir el enlace no nos envía nada. Solo recibimos sus respuestas cuando usted las envía.',
  'letters.survey.until': 'Puede responder hasta el {until}. Por favor, no le pase el enlace a nadie.',
  'letters.survey.refuse': 'Si no quiere que le preguntemos, puede decirlo en la misma página.',
  'letters.survey.link': 'Decir cómo la hemos tratado',
  'letters.survey-reminder.subject': 'Todavía puede decirnos cómo hemos tratado su queja ({reference})',
  'letters.survey-reminder.text':
    'Hace un tiempo le preguntamos cómo hemos tratado su queja. Todavía puede decírnoslo, si quiere. No volveremos a preguntarle.',
  'letters.draft.subject': 'Su enlace para seguir con su queja',
  'letters.draft.text':
    'Nos pidió un enlace para seguir con su queja a {firm}. Todavía no se ha enviado nada al despacho.',
  'letters.draft.link': 'Seguir con mi queja',
  'letters.draft.once':
    'Este enlace funciona una sola vez, hasta el {until}. Después borraremos lo que usted escribió.',
  'letters.draft.not-you': 'Si no lo pidió usted, no haga caso de este correo electrónico.',
  'letters.acknowledgement.confirm':
    'Ahora mismo recibimos muchas quejas. Por favor, abra el enlace de abajo, para que sepamos que esta es suya.',
  'letters.firm-complaint.subject': 'Nueva queja {reference}',
  'letters.firm-complaint.text': 'Ha llegado una nueva queja: {reference}.',
  'letters.firm-complaint.dates':
    'Contacto con el cliente: como tarde el {acknowledgeBy}. Respuesta final: como tarde el {respondBy}.',
  'letters.firm-complaint.read': 'Abrirla en el panel de la firma',
  'letters.firm-unconfirmed.subject': 'Queja por revisar: {reference}',
  'letters.firm-unconfirmed.text':
    'Han llegado muchísimas quejas a la vez. Hemos guardado {reference}, pero todavía no sabemos si la envió una persona. Sus plazos corren igualmente. Revísela o espere a que el cliente la confirme.',
  'letters.firm-confirmed.subject': 'Confirmada: {reference}',
  'letters.firm-confirmed.text': 'El cliente ha confirmado {reference}. Trátela como cualquier otra queja.',
  'letters.firm-message.subject': 'Nuevo mensaje en {reference}',
  'letters.firm-message.text': 'El cliente ha escrito en {reference}.',
  'letters.firm-withdrawal.subject': 'Retirada: {reference}',
  'letters.firm-withdrawal.text': 'El cliente ha retirado {reference}. Puede cambiar de opinión hasta el {date}.',
  'letters.firm-withdrawal-undone.subject': 'Abierta de nuevo: {reference}',
  'letters.firm-withdrawal-undone.text':
    'El cliente ya no retira {reference}. Las fechas que fija la ley no han cambiado; los plazos propios del despacho se retrasan los días que han pasado entre medias.',
  'letters.firm-letter-failed.subject': 'Un correo no llegó al cliente: {reference}',
  'letters.firm-letter-failed.text':
    'No hemos podido entregar un correo electrónico sobre {reference}. Por favor, llame o escriba al cliente. Las fechas de la queja no han cambiado.',
  'letters.firm-due.subject': 'Como tarde el {date}: {reference}',
  'letters.firm-due.acknowledge':
    'Como tarde el {date}, una persona debe ponerse en contacto con el cliente de {reference}.',
  'letters.firm-due.data-protection':
    'Como tarde el {date}, debe confirmar al cliente de {reference} que el despacho tiene su queja sobre datos personales. Lo exige la ley.',
  'letters.firm-due.update': 'Como tarde el {date}, el cliente de {reference} debería saber cómo va su queja.',
  'letters.firm-due.respond': 'Como tarde el {date}, el cliente de {reference} debería tener la respuesta final.',
  'letters.firm-due.left': {
    one: 'Queda {count} día.',
    many: 'Quedan {count} de días.',
    other: 'Quedan {count} días.',
  },
  'letters.firm-due.today': 'Hoy es el último día.',
  'letters.firm-missed.subject': 'Fecha no cumplida: {reference} ({date})',
  'letters.firm-missed.acknowledge':
    'Nadie se ha puesto en contacto con el cliente de {reference} antes de que acabara el plazo, el {date}. El cliente puede verlo.',
  'letters.firm-missed.data-protection':
    'En {reference}, nadie ha confirmado antes de que acabara el plazo, el {date}, que el despacho tiene la queja sobre datos personales. El cliente puede verlo.',
  'letters.firm-missed.update':
    'Nadie ha dicho al cliente de {reference} cómo va su queja antes de que acabara el plazo, el {date}. El cliente puede verlo.',
  'letters.firm-missed.respond':
    'El cliente de {reference} no ha tenido una respuesta final antes de que acabara el plazo, el {date}. El cliente puede verlo.',
  'letters.firm-missed.do':
    'Póngase en contacto ahora. Si la respuesta necesita más tiempo, diga hasta cuándo y por qué: redress extend {reference}',
  'letters.firm-outside-route.subject': 'El cliente puede acudir a un organismo externo: {reference}',
  'letters.firm-outside-route.text':
    'El cliente de {reference} ya puede acudir al organismo {body}. Se lo hemos dicho al cliente. La respuesta del despacho sigue pendiente.',
  'letters.firm-outside-route.untold':
    'El cliente de {reference} ya puede acudir al organismo {body}, y no tiene correo electrónico. Nadie se lo ha dicho todavía. Llámele o escríbale hoy. Qué decir: redress tasks',
  'letters.firm-heads-reply.subject': 'Respuesta a su lista de puntos: {reference}',
  'letters.firm-heads-reply.confirmed': 'El cliente de {reference} dice que la lista de puntos es correcta.',
  'letters.firm-heads-reply.corrected':
    'El cliente de {reference} dice que en la lista de puntos hay algo mal o falta algo. Lea lo que dice y envíe los puntos otra vez si cambian.',
  'letters.firm-invitation.subject': 'Su acceso a la mesa de quejas de {firm}',
  'letters.firm-invitation.text': 'Le invitamos a la mesa donde {firm} gestiona las quejas.',
  'letters.firm-invitation.again':
    'Se han eliminado sus formas de entrar en la mesa de quejas de {firm}. Puede configurarlas de nuevo aquí.',
  'letters.firm-invitation.link': 'Configurar mi acceso',
  'letters.firm-invitation.once':
    'Este enlace funciona una sola vez, hasta el {until}. Por favor, no se lo pase a nadie.',
  'letters.firm-invitation.not-you': 'Si no sabe de qué se trata, no haga caso de este correo electrónico.',
};
