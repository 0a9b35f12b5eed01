/** Spanish: every sentence of the survey. */
import type { survey as english } from '../en/survey.ts';
import type { Translated } from '../words.ts';

export const survey: Translated<typeof english> = {
  'survey.lead': 'Su queja está cerrada. Díganos cómo la tratamos. Le llevará unos tres minutos.',
  'survey.until': 'Puede responder hasta el {date}.',
  'survey.skip': 'Puede dejar sin responder cualquier pregunta. No tiene ninguna obligación de responder.',
  'survey.readers':
    'Leen sus respuestas las personas que aquí se ocupan de las quejas. La persona de la que se quejó no las ve nunca. Quien tramitó su queja solo las ve cuando otra persona lo ha permitido, o enseguida si nadie más aquí pudiera hacerlo.',
  'survey.no-change': 'Sus respuestas no cambian nada en su caso, en su factura, en su queja ni en sus derechos.',
  'survey.outside-open': 'Si sigue sin estar conforme, puede acudir ya a este organismo: {body}.',
  'survey.outside-until': 'Si sigue sin estar conforme, puede acudir a este organismo hasta el {until}: {body}.',
  'survey.outside-from': 'Si sigue sin estar conforme, puede acudir a este organismo a partir del {from}: {body}.',
  'survey.outside-between':
    'Si sigue sin estar conforme, puede acudir a este organismo desde el {from} hasta el {until}: {body}.',
  'survey.start': 'Responder a nueve preguntas cortas',
  'survey.kept': 'Hasta que las envíe, sus respuestas se guardan solo en esta pestaña.',

  'survey.group.process': 'Cómo fue',
  'survey.group.answer': 'Nuestra respuesta',
  'survey.group.overall': 'En general',

  'survey.item.ease': '¿Le resultó fácil presentar su queja?',
  'survey.item.informed': '¿Le mantuvimos al corriente y cumplimos nuestras fechas?',
  'survey.item.listened': '¿Le escuchamos y le entendimos?',
  'survey.item.respect': '¿Le tratamos con respeto?',
  'survey.item.thorough': '¿Miramos todo lo que importaba?',
  'survey.item.reasons': '¿Explicamos con claridad las razones de nuestra respuesta?',
  'survey.item.outcome': '¿Fue justo el resultado, dado lo que pasó?',
  'survey.item.rights': '¿Sabe qué puede hacer si sigue sin estar conforme?',
  'survey.item.overall': 'En general, ¿cómo tratamos su queja?',

  'survey.scale.ease.1': 'Muy difícil',
  'survey.scale.ease.2': 'Difícil',
  'survey.scale.ease.3': 'Ni difícil ni fácil',
  'survey.scale.ease.4': 'Fácil',
  'survey.scale.ease.5': 'Muy fácil',
  'survey.scale.extent.1': 'No, en absoluto',
  'survey.scale.extent.2': 'Más bien no',
  'survey.scale.extent.3': 'En parte',
  'survey.scale.extent.4': 'Más bien sí',
  'survey.scale.extent.5': 'Sí, del todo',
  'survey.scale.overall.1': 'Muy mal',
  'survey.scale.overall.2': 'Mal',
  'survey.scale.overall.3': 'Ni mal ni bien',
  'survey.scale.overall.4': 'Bien',
  'survey.scale.overall.5': 'Muy bien',
  'survey.scale.rights.no': 'No, no lo sé',
  'survey.scale.rights.not-sure': 'No estoy seguro',
  'survey.scale.rights.yes': 'Sí, lo sé',

  'survey.clear': 'Borrar mi respuesta',
  'survey.comment': '¿Quiere decirnos algo más?',
  'survey.comment-hint': 'Por ejemplo, qué salió bien y qué deberíamos hacer mejor.',
  'survey.unlink-title': 'Sus respuestas y su queja',
  'survey.unlink': 'Guardar mis respuestas separadas de mi queja',
  'survey.unlink-hint':
    'Si elige esto, guardamos sus respuestas sin su nombre, su referencia ni el día. Nadie podrá llamarle por ellas. Nadie podrá volver a encontrarlas para usted.',
  'survey.send': 'Enviar mis respuestas',
  'survey.empty': 'Responda a una pregunta o escriba algo en el recuadro',

  'survey.refuse': 'No quiero responder',
  'survey.refused-title': 'No volveremos a preguntarle',
  'survey.refused-lead': 'De acuerdo. Si cambia de opinión, todavía puede responder hasta el {date}.',

  'survey.sent-title': 'Gracias',
  'survey.sent-lead':
    'Tenemos sus respuestas. Las leen las personas que aquí se ocupan de las quejas, para hacerlo mejor la próxima vez.',
  'survey.sent-call': 'Si no quedó conforme, o no sabe qué puede hacer ahora, es posible que alguien le llame.',
  'survey.sent-unlinked': 'Las guardamos separadas de su queja, así que nadie puede llamarle por ellas.',
  'survey.sent-next': 'Qué puede hacer ahora',
  'survey.answered-title': 'Ya ha respondido',
  'survey.answered-lead':
    'Ya tenemos una respuesta a estas preguntas para esta queja. Gracias. Solo podemos aceptar una.',
  'survey.over-title': 'El plazo para responder ha terminado',
  'survey.over-lead': 'Ya no le hacemos estas preguntas. Todavía puede llamarnos o escribirnos.',
  'survey.none-title': 'Ahora mismo no hay nada que responder',
  'survey.none-lead': 'Preguntamos unos días después de cerrar una queja. Entonces tiene 30 días para responder.',
  'survey.unsent': 'Esto no se envió. Puede copiarlo de aquí, y llamarnos o escribirnos.',
};
