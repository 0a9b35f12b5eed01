/** Romanian: what a client reads on the form's first step. */
import type { start as english } from '../en/start.ts';
import type { Translated } from '../words.ts';

export const start: Translated<typeof english> = {
  'form.start.title': 'Faceți o reclamație la {firm}',
  'form.start.free': 'Reclamația este gratuită. Nu schimbă nimic în cazul sau în factura dumneavoastră.',
  'form.start.who': 'Cine o citește: {who}.',
  'form.start.acknowledge': 'Vă vom contacta {when}.',
  'form.start.respond': 'Vă vom da răspunsul nostru complet {when}.',
  'form.start.questions': {
    one: 'Este cam {count} întrebare. Nu se trimite nimic până nu apăsați „Trimit reclamația”.',
    few: 'Sunt cam {count} întrebări. Puteți sări peste cele marcate „opțional”. Nu se trimite nimic până nu apăsați „Trimit reclamația”.',
    other:
      'Sunt cam {count} de întrebări. Puteți sări peste cele marcate „opțional”. Nu se trimite nimic până nu apăsați „Trimit reclamația”.',
  },
  'form.start.phone': 'Puteți face reclamația și prin telefon: {phone}.',
  'form.start.phone-hours': 'Puteți face reclamația și prin telefon: {phone} ({hours}).',
  'form.start.post': 'Sau ne puteți scrie la: {address}.',
  'form.counter': 'Întrebarea {number} din {count}',
  'form.whose.label': 'Pentru cine este această reclamație?',
  'form.whose.own': 'Pentru mine',
  'form.whose.other': 'Pentru altcineva',
  'form.continue': 'Continuați',
  'form.back': 'Înapoi',
  'form.loading': 'Următoarea întrebare apare imediat.',
  'form.stuck':
    'Nu am putut încărca următoarea întrebare. Verificați conexiunea și încercați din nou. Răspunsurile dumneavoastră sunt încă aici.',
  'form.exit': 'Ieșiți repede din această pagină',
  'form.closed.title': 'Acest formular este închis acum',
  'form.closed.text': 'Puteți face totuși o reclamație. Vă rugăm să ne contactați în unul dintre aceste moduri.',
};
