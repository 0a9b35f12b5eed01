/** Romanian: every sentence of every letter. No letter holds what was complained about, and none the access code. */
import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../words.ts';

export const letters: Translated<typeof english> = {
  'letters.dear': 'Bună ziua, {name}',
  'letters.hello': 'Bună ziua',
  'letters.team': 'Către echipa de reclamații',
  'letters.reference': 'Numărul reclamației: {reference}',
  'letters.free': 'Reclamația este gratuită. Nu schimbă nimic în cazul dumneavoastră și nu adaugă nimic la factură.',
  'letters.person': 'Ca să vorbiți cu o persoană',
  'letters.hours': 'Program: {hours}',
  'letters.link': 'Vedeți în ce stadiu este reclamația',
  'letters.link.once':
    'Acest link se deschide o singură dată și merge până la: {until}. Vă rugăm să nu îl dați mai departe.',
  'letters.link.again':
    'Puteți deschide reclamația și la {tracker}, cu numărul reclamației și codul de acces pe care le-ați văzut când ați trimis-o.',
  'letters.sign': '{role}, {firm}',
  'letters.automatic':
    'Acest mesaj a fost trimis automat. Puteți răspunde la el: răspunsul dumneavoastră ajunge la firmă.',
  'letters.demo': 'DEMONSTRAȚIE: această firmă este inventată.',
  'letters.acknowledgement.subject': 'Avem reclamația dumneavoastră ({reference})',
  'letters.acknowledgement.thanks': 'Vă mulțumim că ne-ați spus. Avem reclamația dumneavoastră și o luăm în serios.',
  'letters.acknowledgement.who': 'Cine se ocupă acum de ea: {role}, {firm}.',
  'letters.acknowledgement.who.named': 'Cine se ocupă acum de ea: {name}, {role}, {firm}.',
  'letters.acknowledgement.next': 'Ce urmează',
  'letters.acknowledgement.received': 'am primit reclamația dumneavoastră.',
  'letters.acknowledgement.acknowledge': 'o persoană vă va contacta despre ea.',
  'letters.acknowledgement.respond': 'vă vom trimite răspunsul nostru final.',
  'letters.acknowledgement.by': 'Cel târziu {date}',
  'letters.acknowledgement.updates':
    'Vă vom trimite un e-mail când sunt noutăți. E-mailul nu va repeta ce ne-ați spus.',
  'letters.acknowledged.subject': 'Despre reclamația dumneavoastră ({reference})',
  'letters.acknowledged.text': 'O persoană de la noi a citit reclamația și a luat legătura cu dumneavoastră.',
  'letters.acknowledged.respond': 'Vă vom trimite răspunsul nostru final cel târziu {date}.',
  'letters.message.subject': 'Un mesaj pentru dumneavoastră ({reference})',
  'letters.message.text':
    'V-am scris despre reclamația dumneavoastră. Ca să rămână privat, mesajul nu este în acest e-mail.',
  'letters.withdrawal.subject': 'Ați retras reclamația ({reference})',
  'letters.withdrawal.text': 'Ne-ați spus că retrageți reclamația. Nu mai lucrăm la ea.',
  'letters.withdrawal.undo': 'Dacă vă răzgândiți, o puteți relua până la: {date}.',
  'letters.withdrawal-undone.subject': 'Mergem mai departe cu reclamația dumneavoastră ({reference})',
  'letters.withdrawal-undone.text':
    'Ne-ați spus că nu mai retrageți reclamația. Continuăm de unde am rămas. Termenele nu s-au schimbat.',
  'letters.closed.subject': 'Reclamația dumneavoastră este închisă ({reference})',
  'letters.closed.text': 'Am închis reclamația. Prin linkul de mai jos puteți vedea de ce și ce puteți face acum.',
  'letters.closed.outside':
    'Dacă nu vă mulțumește felul în care ne-am ocupat de ea, s-ar putea să puteți cere instituției {body} să o analizeze. Este gratuit: {web}, {phone}.',
  'letters.link.subject': 'Linkul dumneavoastră ({reference})',
  'letters.link.text': 'Ne-ați cerut un link către reclamația dumneavoastră. Iată-l.',
  'letters.link.not-you':
    'Dacă nu l-ați cerut dumneavoastră, nu țineți seama de acest e-mail. Nimeni nu v-a văzut reclamația.',
  'letters.draft.subject': 'Linkul cu care continuați reclamația',
  'letters.draft.text':
    'Ne-ați cerut un link ca să continuați reclamația către {firm}. Nu s-a trimis încă nimic firmei.',
  'letters.draft.link': 'Continuați reclamația',
  'letters.draft.once': 'Acest link merge o singură dată, până la: {until}. După aceea ștergem ce ați scris.',
  'letters.draft.not-you': 'Dacă nu l-ați cerut dumneavoastră, nu țineți seama de acest e-mail.',
  'letters.acknowledgement.confirm':
    'Primim multe reclamații acum. Vă rugăm să deschideți linkul de mai jos, ca să știm că aceasta este de la dumneavoastră.',
  'letters.firm-complaint.subject': 'Reclamație nouă {reference}',
  'letters.firm-complaint.text': 'A venit o reclamație nouă: {reference}.',
  'letters.firm-complaint.dates':
    'Contactați clientul cel târziu {acknowledgeBy}. Răspuns final cel târziu {respondBy}.',
  'letters.firm-complaint.read': 'Ca să o citiți: redress show {reference}',
  'letters.firm-unconfirmed.subject': 'Reclamație de verificat: {reference}',
  'letters.firm-unconfirmed.text':
    'Au venit foarte multe reclamații deodată. {reference} a fost păstrată, dar nu știm încă dacă a trimis-o o persoană. Termenele ei curg oricum. Verificați-o sau așteptați până când clientul o confirmă.',
  'letters.firm-confirmed.subject': 'Confirmată: {reference}',
  'letters.firm-confirmed.text': 'Clientul a confirmat {reference}. Tratați-o ca pe orice altă reclamație.',
  'letters.firm-message.subject': 'Mesaj nou la {reference}',
  'letters.firm-message.text': 'Clientul a scris la {reference}. Ca să citiți: redress show {reference}',
  'letters.firm-withdrawal.subject': 'Retrasă: {reference}',
  'letters.firm-withdrawal.text': 'Clientul a retras {reference}. Se poate răzgândi până la: {date}.',
  'letters.firm-withdrawal-undone.subject': 'Deschisă din nou: {reference}',
  'letters.firm-withdrawal-undone.text': 'Clientul nu mai retrage {reference}. Termenele ei nu s-au schimbat.',
  'letters.firm-letter-failed.subject': 'Un e-mail nu a ajuns la client: {reference}',
  'letters.firm-letter-failed.text':
    'Nu am putut livra un e-mail despre {reference}. Vă rugăm să sunați clientul sau să îi scrieți. Termenele reclamației nu s-au schimbat.',
};
