/** Romanian: every sentence of every letter. No letter holds what was complained about, and none the access code. */
import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../words.ts';

export const letters: Translated<typeof english> = {
  'letters.dear': 'Bună ziua, {name}',
  'letters.hello': 'Bună ziua',
  'letters.team': 'Către echipa de reclamații',
  'letters.reference': 'Numărul reclamației: {reference}',
  'letters.free': 'Reclamația este gratuită. Nu schimbă nimic în cazul dumneavoastră și nu adaugă nimic la factură.',
  'letters.procedure': 'Cum tratăm reclamațiile: {url}',
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
  'letters.acknowledgement.data-protection': 'vă confirmăm că avem reclamația despre datele personale.',
  'letters.acknowledgement.update': 'veți afla cât de departe am ajuns.',
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
    'Ne-ați spus că nu mai retrageți reclamația. Continuăm de unde am rămas. Termenele stabilite prin lege nu s-au schimbat. Termenele noastre proprii se mută cu zilele dintre timp.',
  'letters.answered.subject': 'Răspunsul nostru la reclamația dumneavoastră ({reference})',
  'letters.answered.text':
    'Am răspuns la reclamația dumneavoastră. Ca să rămână privat, răspunsul nu este în acest e-mail. Îl puteți citi prin linkul de mai jos.',
  'letters.closed.subject': 'Reclamația dumneavoastră este închisă ({reference})',
  'letters.closed.text': 'Am închis reclamația. Prin linkul de mai jos puteți vedea de ce și ce puteți face acum.',
  'letters.closed.final': 'Acesta este răspunsul nostru final. I se mai spune „{name}”.',
  'letters.closed.unhappy': 'Dacă nu vă mulțumește felul în care ne-am ocupat de ea, o puteți duce mai departe.',
  'letters.asked.subject': 'Avem nevoie de ceva de la dumneavoastră ({reference})',
  'letters.asked.text':
    'Ca să mergem mai departe cu reclamația, avem nevoie de ceva de la dumneavoastră. Ca să rămână privat, nu scriem despre ce este vorba în acest e-mail.',
  'letters.asked.stops':
    'Până răspundeți, termenele pe care ni le propunem sunt puse pe pauză. Celelalte termene nu s-au schimbat.',
  'letters.asked.goes-on': 'Termenele nu s-au schimbat.',
  'letters.heads.subject': 'Am înțeles bine reclamația dumneavoastră? ({reference})',
  'letters.heads.text':
    'Am făcut o listă cu ce credem că spune reclamația dumneavoastră. Uitați-vă la lista noastră și spuneți-ne dacă este corectă. Ca să rămână privată, lista nu este în acest e-mail.',
  'letters.extension.subject': 'Răspunsul nostru va dura mai mult ({reference})',
  'letters.extension.text':
    'Am spus că veți avea răspunsul nostru cel târziu {was}. Ne pare rău: avem nevoie de mai mult timp. Noul termen este {date}.',
  'letters.extension.why': 'Prin linkul de mai jos puteți citi de ce.',
  'letters.extension.outside': 'Asta nu schimbă ziua de la care vă puteți adresa instituției {body}: {date}.',
  'letters.outside-route.subject': 'Puteți duce acum reclamația mai departe ({reference})',
  'letters.outside-route.text':
    'Am primit reclamația dumneavoastră ({received}). Nu aveți încă răspunsul nostru final și ne pare rău pentru asta.',
  'letters.outside-route.on': 'Mergem mai departe cu reclamația dumneavoastră. Nu trebuie să ne așteptați.',
  'letters.update.subject': 'Vești despre reclamația dumneavoastră ({reference})',
  'letters.update.text':
    'Avem vești despre reclamația dumneavoastră. Ca să rămână private, nu le scriem în acest e-mail.',
  'letters.update.next': 'Veți primi din nou vești de la noi cel târziu {date}.',
  'letters.reopened.subject': 'Am redeschis reclamația dumneavoastră ({reference})',
  'letters.reopened.text': 'Am redeschis reclamația dumneavoastră și o analizăm.',
  'letters.override.subject': 'Cine se ocupă de reclamația dumneavoastră ({reference})',
  'letters.override.text':
    'Reclamația îi privește pe toți cei de aici care s-ar putea ocupa de ea. Unul dintre noi se va ocupa totuși de ea.',
  'letters.override.record': 'Am consemnat acest lucru.',
  'letters.override.outside': 'Puteți întreba despre ea o instituție independentă.',
  'letters.link.subject': 'Linkul dumneavoastră ({reference})',
  'letters.link.text': 'Ne-ați cerut un link către reclamația dumneavoastră. Iată-l.',
  'letters.link.not-you':
    'Dacă nu l-ați cerut dumneavoastră, nu țineți seama de acest e-mail. Nimeni nu v-a văzut reclamația.',
  'letters.contact-corrected.subject': 'Datele dumneavoastră de contact s-au schimbat ({reference})',
  'letters.contact-corrected.text':
    'Am schimbat datele de contact pe care le avem pentru reclamația dumneavoastră. Ca să rămână private, ele nu sunt în acest e-mail.',
  'letters.contact-corrected.not-you': 'Dacă nu ați cerut dumneavoastră acest lucru, vă rugăm să ne spuneți imediat.',
  'letters.contact-was.subject': 'Nu mai folosim această adresă ({reference})',
  'letters.contact-was.text':
    'De acum folosim altă adresă pentru această reclamație. Acesta este ultimul e-mail la această adresă.',
  'letters.code-ended.subject': 'Codul dumneavoastră de acces nu mai funcționează ({reference})',
  'letters.code-ended.text':
    'Ca să vă protejăm viața privată, codul de acces al reclamației nu mai funcționează. Nimic altceva nu s-a schimbat.',
  'letters.code-ended.new': 'Dacă doriți un cod de acces nou, vă rugăm să ne sunați sau să ne scrieți.',
  'letters.survey.subject': 'Cum ne-am ocupat de reclamația dumneavoastră? ({reference})',
  'letters.survey.text':
    'Reclamația dumneavoastră s-a încheiat. Am vrea să știm cum ne-am ocupat de ea, oricare ar fi rezultatul.',
  'letters.survey.takes': 'Sunt nouă întrebări scurte. Durează cam trei minute. Puteți sări peste oricare dintre ele.',
  'letters.survey.seen':
    'Răspunsurile le citesc cei care răspund de reclamații la {firm}. Cine s-a ocupat de reclamația dumneavoastră le vede doar când altcineva a permis asta, sau imediat, dacă nimeni altcineva nu ar putea să o facă.',
  'letters.survey.concerned': 'O persoană la care se referă reclamația nu le poate vedea.',
  'letters.survey.unlink': 'Puteți cere și ca răspunsurile să fie păstrate separat de reclamație.',
  'letters.survey.changes': 'Răspunsurile nu schimbă nimic în cazul dumneavoastră. Nu sunteți obligat să răspundeți.',
  'letters.survey.opening':
    'Dacă deschideți linkul, nu ni se trimite nimic. Primim răspunsurile numai când le trimiteți dumneavoastră.',
  'letters.survey.until': 'Puteți răspunde până la: {until}. Vă rugăm să nu dați linkul mai departe.',
  'letters.survey.refuse': 'Dacă nu doriți să fiți întrebat, puteți spune asta pe aceeași pagină.',
  'letters.survey.link': 'Spuneți cum ne-am ocupat de ea',
  'letters.survey-reminder.subject': 'Încă ne puteți spune cum ne-am ocupat de reclamația dumneavoastră ({reference})',
  'letters.survey-reminder.text':
    'Cu ceva timp în urmă v-am întrebat cum ne-am ocupat de reclamația dumneavoastră. Încă ne puteți spune, dacă doriți. Nu vă mai întrebăm.',
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
  'letters.firm-complaint.read': 'Deschideți-o în panoul firmei',
  'letters.firm-unconfirmed.subject': 'Reclamație de verificat: {reference}',
  'letters.firm-unconfirmed.text':
    'Au venit foarte multe reclamații deodată. {reference} a fost păstrată, dar nu știm încă dacă a trimis-o o persoană. Termenele ei curg oricum. Verificați-o sau așteptați până când clientul o confirmă.',
  'letters.firm-confirmed.subject': 'Confirmată: {reference}',
  'letters.firm-confirmed.text': 'Clientul a confirmat {reference}. Tratați-o ca pe orice altă reclamație.',
  'letters.firm-message.subject': 'Mesaj nou la {reference}',
  'letters.firm-message.text': 'Clientul a scris la {reference}.',
  'letters.firm-withdrawal.subject': 'Retrasă: {reference}',
  'letters.firm-withdrawal.text': 'Clientul a retras {reference}. Se poate răzgândi până la: {date}.',
  'letters.firm-withdrawal-undone.subject': 'Deschisă din nou: {reference}',
  'letters.firm-withdrawal-undone.text':
    'Clientul nu mai retrage {reference}. Termenele stabilite prin lege nu s-au schimbat; termenele dumneavoastră proprii se mută cu zilele dintre timp.',
  'letters.firm-letter-failed.subject': 'Un e-mail nu a ajuns la client: {reference}',
  'letters.firm-letter-failed.text':
    'Nu am putut livra un e-mail despre {reference}. Vă rugăm să sunați clientul sau să îi scrieți. Termenele reclamației nu s-au schimbat.',
  'letters.firm-due.subject': 'Cel târziu {date}: {reference}',
  'letters.firm-due.acknowledge':
    'Cel târziu {date}, o persoană trebuie să contacteze clientul reclamației {reference}.',
  'letters.firm-due.data-protection':
    'Cel târziu {date}, trebuie să îi confirmați clientului reclamației {reference} că aveți reclamația despre datele personale. Așa cere legea.',
  'letters.firm-due.update': 'Cel târziu {date}, clientul ar trebui să afle în ce stadiu este reclamația {reference}.',
  'letters.firm-due.respond': 'Cel târziu {date}, clientul reclamației {reference} ar trebui să aibă răspunsul final.',
  'letters.firm-due.left': {
    one: 'A mai rămas {count} zi.',
    few: 'Au mai rămas {count} zile.',
    other: 'Au mai rămas {count} de zile.',
  },
  'letters.firm-due.today': 'Astăzi este ultima zi.',
  'letters.firm-missed.subject': 'Termen depășit: {reference} ({date})',
  'letters.firm-missed.acknowledge':
    'Nimeni nu a contactat clientul reclamației {reference} până la termen ({date}). Clientul poate vedea asta.',
  'letters.firm-missed.data-protection':
    'La {reference}, nimeni nu a confirmat până la termen ({date}) că firma are reclamația despre datele personale. Clientul poate vedea asta.',
  'letters.firm-missed.update':
    'Nimeni nu i-a spus clientului până la termen ({date}) în ce stadiu este reclamația {reference}. Clientul poate vedea asta.',
  'letters.firm-missed.respond':
    'Clientul reclamației {reference} nu a avut un răspuns final până la termen ({date}). Clientul poate vedea asta.',
  'letters.firm-missed.do':
    'Luați legătura acum. Dacă este nevoie de mai mult timp pentru răspuns, spuneți până când și de ce: redress extend {reference}',
  'letters.firm-outside-route.subject': 'Clientul se poate adresa în afara firmei: {reference}',
  'letters.firm-outside-route.text':
    'Clientul reclamației {reference} se poate adresa acum instituției {body}. I-am spus acest lucru clientului. Răspunsul dumneavoastră este încă așteptat.',
  'letters.firm-outside-route.untold':
    'Clientul reclamației {reference} se poate adresa acum instituției {body} și nu are e-mail. Nimeni nu i-a spus încă. Sunați-l sau scrieți-i astăzi. Ce să-i spuneți: redress tasks',
  'letters.firm-heads-reply.subject': 'Răspuns la lista de puncte: {reference}',
  'letters.firm-heads-reply.confirmed': 'Clientul reclamației {reference} spune că lista de puncte este corectă.',
  'letters.firm-heads-reply.corrected':
    'Clientul reclamației {reference} spune că pe lista de puncte ceva este greșit sau lipsește. Citiți răspunsul și trimiteți punctele din nou dacă se schimbă.',
  'letters.firm-invitation.subject': 'Conectarea dumneavoastră la biroul de reclamații al firmei {firm}',
  'letters.firm-invitation.text': 'Vă invităm la biroul în care {firm} se ocupă de reclamații.',
  'letters.firm-invitation.again':
    'Modurile dumneavoastră de conectare la biroul de reclamații al firmei {firm} au fost șterse. Le puteți seta din nou aici.',
  'letters.firm-invitation.link': 'Setați conectarea',
  'letters.firm-invitation.once':
    'Acest link merge o singură dată, până la: {until}. Vă rugăm să nu îl dați mai departe.',
  'letters.firm-invitation.not-you': 'Dacă nu știți despre ce este vorba, nu țineți seama de acest e-mail.',
};
