/** Romanian: sentences of the hosted pages and of the development pages. */
import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'pages.demo': 'Demonstrație: această firmă este inventată și nicio firmă de avocatură nu citește ce trimiteți.',
  'pages.complain.title': 'Faceți o reclamație',
  'pages.track.title': 'Reclamația dumneavoastră',
  'pages.form.title': '{question} – {firm}',
  'pages.form.error': 'Eroare: {title}',
  'pages.form.expired':
    'Această pagină a fost deschisă prea mult timp și nu am putut citi răspunsurile din ea. Ne pare rău: trebuie să începeți din nou.',
  'pages.form.keep': 'Răspunsurile rămân în această pagină până le trimiteți. Dacă o închideți, se pierd.',
  'pages.form.tampered': 'Nu am putut citi răspunsurile din această pagină. Vă rugăm să începeți din nou.',
  'pages.form.kept-last': 'Ce ați scris ultima dată este încă aici. Veți vedea textul când ajungeți la acea întrebare.',
  'pages.form.damaged':
    'Nu am putut citi tot ce ați scris. Vă rugăm să verificați aici răspunsurile, apoi să continuați.',
  'pages.form.more': 'După răspunsul dumneavoastră, mai avem ceva de întrebat aici.',
  'pages.form.too-much':
    'A fost prea mult pentru o singură pagină. Mergeți înapoi în browser: textul este încă acolo. Scurtați-l și trimiteți-ne restul mai târziu, într-un mesaj.',
  'pages.form.unread':
    'Nu am putut citi ce a trimis browserul. Mergeți înapoi și încercați din nou sau folosiți unul dintre aceste moduri.',
  'pages.receipt.keep': 'Notați numărul reclamației și codul de acces sau tipăriți această pagină.',
  'pages.track.open': 'Deschideți reclamația',
  'pages.track.update': 'Vedeți dacă sunt noutăți',
  'pages.track.link':
    'Ați ajuns aici printr-un link dintr-un e-mail? Nu merge în acest browser, pentru că scripturile sunt oprite. Folosiți numărul reclamației și codul de acces sau deschideți linkul în alt browser.',
  'pages.language': 'Limba',
  'pages.survey.title': 'Cum ne-am descurcat?',
  'pages.not-found.title': 'Pagina nu a fost găsită',
  'pages.not-found.text': 'Nu este nimic la această adresă. Verificați dacă ați copiat-o toată.',
};
