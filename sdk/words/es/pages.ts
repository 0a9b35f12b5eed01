/** Spanish: sentences of the hosted pages and of the development pages. */
import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'pages.demo': 'Demostración: este despacho es inventado y ningún despacho de abogados lee lo que usted envía.',
  'pages.complain.title': 'Presentar una queja',
  'pages.track.title': 'Su queja',
  'pages.form.title': '{question} – {firm}',
  'pages.form.error': 'Error: {title}',
  'pages.form.expired':
    'Esta página estuvo abierta demasiado tiempo y no hemos podido leer sus respuestas. Lo sentimos: tiene que empezar de nuevo.',
  'pages.form.keep': 'Sus respuestas se quedan en esta página hasta que las envíe. Si la cierra, se pierden.',
  'pages.form.tampered': 'No hemos podido leer sus respuestas en esta página. Por favor, empiece de nuevo.',
  'pages.form.kept-last': 'Lo último que escribió sigue aquí. Lo verá cuando llegue a esa pregunta.',
  'pages.form.damaged':
    'No hemos podido leer todo lo que escribió. Por favor, revise aquí sus respuestas y después continúe.',
  'pages.form.more': 'Por lo que ha respondido, tenemos que preguntarle aquí una cosa más.',
  'pages.form.too-much':
    'Era demasiado para una sola página. Vuelva atrás en su navegador: su texto sigue ahí. Acórtelo y envíenos el resto más tarde, en un mensaje.',
  'pages.form.unread':
    'No hemos podido leer lo que envió su navegador. Vuelva atrás e inténtelo de nuevo, o use una de estas maneras.',
  'pages.receipt.keep': 'Apunte su referencia y su código de acceso, o imprima esta página.',
  'pages.track.open': 'Abrir mi queja',
  'pages.track.update': 'Ver si hay novedades',
  'pages.track.link':
    '¿Ha llegado aquí con un enlace de un correo electrónico? No funciona en este navegador, porque los scripts están desactivados. Use su referencia y su código de acceso, o abra el enlace en otro navegador.',
  'pages.language': 'Idioma',
  'pages.survey.title': '¿Qué tal lo hicimos?',
  'pages.not-found.title': 'Página no encontrada',
  'pages.not-found.text': 'No hay nada en esta dirección. Compruebe que la copió entera.',
};
