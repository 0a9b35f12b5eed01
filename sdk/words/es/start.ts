/** Spanish: what a client reads on the form's first step. */
import type { start as english } from '../en/start.ts';
import type { Translated } from '../words.ts';

export const start: Translated<typeof english> = {
  'form.start.title': 'Presentar una queja a {firm}',
  'form.start.free': 'Quejarse es gratis. No cambia nada en su caso ni en su factura.',
  'form.start.who': 'Quién la lee: {who}.',
  'form.start.acknowledge': 'Nos pondremos en contacto con usted {when}.',
  'form.start.respond': 'Le daremos nuestra respuesta completa {when}.',
  'form.start.questions': {
    one: 'Hay {count} pregunta, más o menos. No se envía nada hasta que usted pulse «Enviar mi queja».',
    many: 'Hay unas {count} de preguntas. Puede saltarse las que dicen «opcional». No se envía nada hasta que usted pulse «Enviar mi queja».',
    other:
      'Hay unas {count} preguntas. Puede saltarse las que dicen «opcional». No se envía nada hasta que usted pulse «Enviar mi queja».',
  },
  'form.start.phone': 'También puede quejarse por teléfono: {phone}.',
  'form.start.phone-hours': 'También puede quejarse por teléfono: {phone} ({hours}).',
  'form.start.post': 'O escríbanos a: {address}.',
  'form.counter': 'Pregunta {number} de {count}',
  'form.whose.label': '¿Para quién es esta queja?',
  'form.whose.own': 'Para mí',
  'form.whose.other': 'Para otra persona',
  'form.continue': 'Continuar',
  'form.back': 'Atrás',
  'form.loading': 'La siguiente pregunta está en camino.',
  'form.stuck':
    'No hemos podido cargar la siguiente pregunta. Revise su conexión e inténtelo de nuevo. Sus respuestas siguen aquí.',
  'form.exit': 'Salir rápido de esta página',
  'form.closed.title': 'Este formulario está cerrado ahora',
  'form.closed.text': 'Todavía puede quejarse. Por favor, contáctenos de una de estas maneras.',
};
