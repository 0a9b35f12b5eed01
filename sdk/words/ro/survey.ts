/** Romanian: every sentence of the survey. */
import type { survey as english } from '../en/survey.ts';
import type { Translated } from '../words.ts';

export const survey: Translated<typeof english> = {
  'survey.lead': 'Reclamația este închisă. Spuneți-ne cum ne-am ocupat de ea. Durează cam trei minute.',
  'survey.until': 'Puteți răspunde până la {date}.',
  'survey.skip': 'Puteți sări peste orice întrebare. Nu sunteți obligat să răspundeți.',
  'survey.readers':
    'Răspunsurile sunt citite de cei care se ocupă aici de reclamații. Persoana de care v-ați plâns nu le vede niciodată. Cine s-a ocupat de reclamație le vede doar când altcineva a permis asta, sau imediat, dacă nimeni altcineva de aici nu ar putea să o facă.',
  'survey.no-change':
    'Răspunsurile nu schimbă nimic în cazul, în factura, în reclamația sau în drepturile dumneavoastră.',
  'survey.outside-open': 'Dacă sunteți în continuare nemulțumit, vă puteți adresa acum instituției {body}.',
  'survey.outside-until': 'Dacă sunteți în continuare nemulțumit, vă puteți adresa instituției {body} până la {until}.',
  'survey.outside-from':
    'Dacă sunteți în continuare nemulțumit, vă puteți adresa instituției {body} începând cu {from}.',
  'survey.outside-between':
    'Dacă sunteți în continuare nemulțumit, vă puteți adresa instituției {body} de la {from} până la {until}.',
  'survey.start': 'Răspundeți la nouă întrebări scurte',
  'survey.kept': 'Până le trimiteți, răspunsurile sunt păstrate doar în această filă.',

  'survey.group.process': 'Cum a decurs',
  'survey.group.answer': 'Răspunsul nostru',
  'survey.group.overall': 'În ansamblu',

  'survey.item.ease': 'Cât de ușor a fost să faceți reclamația?',
  'survey.item.informed': 'V-am ținut la curent și am respectat datele anunțate?',
  'survey.item.listened': 'V-am ascultat și v-am înțeles?',
  'survey.item.respect': 'V-am tratat cu respect?',
  'survey.item.thorough': 'Am analizat tot ce era important?',
  'survey.item.reasons': 'Am explicat clar motivele răspunsului nostru?',
  'survey.item.outcome': 'A fost corect rezultatul, ținând cont de ce s-a întâmplat?',
  'survey.item.rights': 'Știți ce puteți face dacă sunteți în continuare nemulțumit?',
  'survey.item.overall': 'În ansamblu, cât de bine ne-am ocupat de reclamație?',

  'survey.scale.ease.1': 'Foarte greu',
  'survey.scale.ease.2': 'Greu',
  'survey.scale.ease.3': 'Nici greu, nici ușor',
  'survey.scale.ease.4': 'Ușor',
  'survey.scale.ease.5': 'Foarte ușor',
  'survey.scale.extent.1': 'Nu, deloc',
  'survey.scale.extent.2': 'Mai degrabă nu',
  'survey.scale.extent.3': 'În parte',
  'survey.scale.extent.4': 'Mai degrabă da',
  'survey.scale.extent.5': 'Da, pe deplin',
  'survey.scale.overall.1': 'Foarte rău',
  'survey.scale.overall.2': 'Rău',
  'survey.scale.overall.3': 'Nici rău, nici bine',
  'survey.scale.overall.4': 'Bine',
  'survey.scale.overall.5': 'Foarte bine',
  'survey.scale.rights.no': 'Nu, nu știu',
  'survey.scale.rights.not-sure': 'Nu sunt sigur',
  'survey.scale.rights.yes': 'Da, știu',

  'survey.clear': 'Ștergeți răspunsul meu',
  'survey.comment': 'Doriți să ne spuneți și altceva?',
  'survey.comment-hint': 'De exemplu, ce a mers bine și ce ar trebui să facem mai bine.',
  'survey.unlink-title': 'Răspunsurile și reclamația',
  'survey.unlink': 'Păstrați răspunsurile mele separat de reclamație',
  'survey.unlink-hint':
    'Dacă alegeți asta, păstrăm răspunsurile fără numele, referința dumneavoastră și ziua. Nimeni nu vă poate suna în legătură cu ele. Nimeni nu le mai poate găsi pentru dumneavoastră.',
  'survey.send': 'Trimite răspunsurile mele',
  'survey.empty': 'Răspundeți la o întrebare sau scrieți ceva în casetă',

  'survey.refuse': 'Nu vreau să răspund',
  'survey.refused-title': 'Nu vă vom mai întreba',
  'survey.refused-lead': 'Este în regulă. Dacă vă răzgândiți, puteți răspunde în continuare până la {date}.',

  'survey.sent-title': 'Vă mulțumim',
  'survey.sent-lead':
    'Avem răspunsurile dumneavoastră. Le citesc cei care se ocupă aici de reclamații, ca să facem mai bine data viitoare.',
  'survey.sent-call':
    'Dacă ați fost nemulțumit sau nu știți ce puteți face mai departe, este posibil să vă sune cineva.',
  'survey.sent-unlinked': 'Le păstrăm separat de reclamație, așa că nimeni nu vă poate suna în legătură cu ele.',
  'survey.sent-next': 'Ce puteți face mai departe',
  'survey.answered-title': 'Ați răspuns deja',
  'survey.answered-lead':
    'Avem deja un răspuns la aceste întrebări pentru această reclamație. Vă mulțumim. Putem primi doar unul.',
  'survey.over-title': 'Timpul pentru răspuns a trecut',
  'survey.over-lead': 'Nu vă mai punem aceste întrebări. Ne puteți în continuare suna sau scrie.',
  'survey.none-title': 'Acum nu este nimic la care să răspundeți',
  'survey.none-lead':
    'Întrebăm la câteva zile după ce o reclamație este închisă. Apoi aveți 30 de zile ca să răspundeți.',
  'survey.unsent': 'Acest text nu a fost trimis. Îl puteți copia de aici și ne puteți suna sau scrie.',
};
