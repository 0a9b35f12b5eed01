/** Romanian: every sentence the tracker and the survey share. */
import type { door as english } from '../en/door.ts';
import type { Translated } from '../words.ts';

export const door: Translated<typeof english> = {
  'tracker.loading': 'Deschidem reclamația…',

  'tracker.door.title': 'Deschideți reclamația',
  'tracker.door.lead': 'Scrieți numărul reclamației și codul de acces pe care le-ați primit când ați trimis-o.',
  'tracker.door.reference': 'Numărul reclamației',
  'tracker.door.reference-hint': 'Arată ca AB-3M8P-5TRW',
  'tracker.door.code': 'Codul de acces',
  'tracker.door.code-hint': '16 litere și cifre. Majusculele, spațiile și liniuțele nu contează.',
  'tracker.door.open': 'Deschideți reclamația',
  'tracker.door.reference-missing': 'Scrieți numărul reclamației',
  'tracker.door.reference-wrong': 'Verificați numărul reclamației. Arată ca AB-3M8P-5TRW',
  'tracker.door.code-missing': 'Scrieți codul de acces',
  'tracker.door.code-wrong': 'Verificați codul. O literă sau o cifră din el nu este bună',
  'tracker.door.no-match':
    'Acest număr și acest cod nu deschid nicio reclamație. Verificați-le pe amândouă și încercați din nou sau cereți-ne un link prin e-mail.',

  'tracker.link.title': 'Acest link nu mai merge',
  'tracker.link.lead': 'Fiecare link deschide reclamația o singură dată și doar pentru o vreme. Puteți primi unul nou.',
  'tracker.link.again': 'Trimiteți-mi un link nou',
  'tracker.link.sent': 'Dacă acest link era de la noi, unul nou este pe drum spre adresa pe care o avem.',
  'tracker.link.or': 'Sau deschideți-o cu numărul reclamației și codul de acces',

  'tracker.busy': 'Un moment…',

  'tracker.lost.title': 'Nu am codul de acces',
  'tracker.lost.lead': 'Vă putem trimite prin e-mail un link care deschide reclamația.',
  'tracker.lost.email': 'Adresa dumneavoastră de e-mail',
  'tracker.lost.email-hint': 'Adresa pe care ne-ați dat-o în reclamație',
  'tracker.lost.email-missing': 'Scrieți adresa de e-mail',
  'tracker.lost.email-wrong': 'Verificați adresa de e-mail. Arată ca nume@example.com',
  'tracker.lost.send': 'Trimiteți-mi un link',
  'tracker.lost.sent':
    'Dacă avem o reclamație cu această adresă, un link este pe drum. Merge o singură dată, timp de 30 de minute. Căutați și în dosarul de spam.',

  'tracker.expired.title': 'Am ascuns reclamația de pe acest ecran',
  'tracker.expired.lead':
    'O vreme nu s-a întâmplat nimic aici, așa că am ascuns-o ca să nu o vadă altcineva. Deschideți-o din nou ca să continuați.',
  'tracker.expired.kept': 'Mesajul pe care îl scriați este încă aici. Îl veți vedea când reveniți.',
  'tracker.left.title': 'Ați ieșit',
  'tracker.left.lead': 'Nimeni nu vă poate vedea acum reclamația pe acest ecran. Noi lucrăm mai departe la ea.',
  'tracker.left.again': 'Deschideți-o din nou',

  'tracker.messages.left': {
    one: 'Mai aveți loc pentru {count} caracter.',
    few: 'Mai aveți loc pentru {count} caractere.',
    other: 'Mai aveți loc pentru {count} de caractere.',
  },
  'tracker.messages.over': {
    one: 'Este {count} caracter în plus.',
    few: 'Sunt {count} caractere în plus.',
    other: 'Sunt {count} de caractere în plus.',
  },
  'tracker.messages.refused':
    'Nu putem păstra unele semne din mesajul dumneavoastră. Scoateți tot ce nu este text obișnuit',

  'tracker.outside.title': 'Dacă nu putem rezolva problema',
  'tracker.outside.title-open': 'Vă puteți adresa acum instituției {body}',
  'tracker.outside.phone': 'Telefon',
  'tracker.outside.email': 'E-mail',
  'tracker.outside.web': 'Site web',
  'tracker.outside.post': 'Poștă',
  'tracker.outside.read-on': 'Am verificat ultima dată aceste informații {date}.',

  'tracker.leave.title': 'Ieșire',
  'tracker.leave.lead': 'Dacă acest calculator este folosit și de alții, ieșiți când ați terminat.',
  'tracker.leave.button': 'Închideți această pagină în siguranță',

  'tracker.failed.title': 'Nu a mers',
  'tracker.failed.unreachable': 'Nu putem ajunge acum la sistemul nostru. Vă merge internetul?',
  'tracker.failed.busy': 'Au fost prea multe încercări într-un timp scurt.',
  'tracker.failed.wait': {
    one: 'Vă rugăm să așteptați {count} minut, apoi să încercați din nou.',
    few: 'Vă rugăm să așteptați {count} minute, apoi să încercați din nou.',
    other: 'Vă rugăm să așteptați {count} de minute, apoi să încercați din nou.',
  },
  'tracker.failed.ours': 'Ceva nu a mers la noi.',
  'tracker.failed.not-now':
    'Acest lucru nu este posibil acum. Poate că ce vedeați nu mai era actual, așa că am încărcat pagina din nou.',
  'tracker.failed.kept': 'Nu s-a pierdut nimic din ce ați scris.',
  'tracker.failed.stale': 'Poate că ce vedeți nu mai este actual.',
  'tracker.failed.or': 'Sau contactați-ne altfel',

  'survey.title': 'Cum ne-am ocupat de reclamația dumneavoastră?',
  'survey.door-lead': 'Ca să răspundeți, scrieți referința și codul de acces primite când ați trimis reclamația.',
  'survey.link-lead':
    'Un link către aceste întrebări funcționează 30 de zile. Nu mai funcționează după ce ați răspuns.',
};
