/** Romanian: every sentence of the tracker alone. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
  'tracker.yours': 'Reclamația dumneavoastră {reference}',
  'tracker.sent-on': 'Ați trimis-o pe {date}',
  'tracker.who': 'Cine se ocupă de ea',
  'tracker.next': 'Ce urmează',
  'tracker.next-nothing': 'Nu mai este nimic planificat.',
  'tracker.by': 'Cel târziu {date}',
  'tracker.needed': 'Ce aveți dumneavoastră de făcut',
  'tracker.needed-nothing': 'Acum nu trebuie să faceți nimic.',
  'tracker.missed': 'Termen depășit',
  'tracker.missed-was': 'Am spus: {was}. Nu am respectat acest termen.',
  'tracker.missed-now': 'Noul termen este {now}.',
  'tracker.missed-reason': 'De ce: {reason}',

  'tracker.undo.lead': 'Ați retras această reclamație pe {date}. Vă puteți răzgândi până pe {until}.',
  'tracker.undo.button': 'Vreau să continue reclamația mea',
  'tracker.undo.done': 'Reclamația merge mai departe.',

  'tracker.dates.title': 'Date importante',
  'tracker.dates.acknowledge': 'O persoană de la noi vă contactează',
  'tracker.dates.data-protection': 'Confirmăm că avem reclamația despre datele personale',
  'tracker.dates.update': 'Vă spunem în ce stadiu este reclamația',
  'tracker.dates.respond': 'Vă trimitem răspunsul nostru',
  'tracker.dates.other': 'Altă dată',
  'tracker.dates.rule': 'O regulă pe care trebuie să o respectăm',
  'tracker.dates.guidance': 'Ce spun recomandările',
  'tracker.dates.target': 'Ce ne propunem noi',

  'tracker.messages.title': 'Mesaje',
  'tracker.messages.none': 'Nu sunt mesaje încă.',
  'tracker.messages.none-from-us': 'Nu sunt încă mesaje de la noi.',
  'tracker.messages.unsent':
    'Scriați acest mesaj. Nu a fost trimis, pentru că reclamația nu mai este deschisă. Îl puteți copia de aici și ne puteți suna sau scrie.',
  'tracker.messages.you': 'Dumneavoastră',
  'tracker.messages.system': 'Mesaj automat',
  'tracker.messages.outside': 'Cineva din afara firmei',
  'tracker.messages.delivered': 'Livrat. Necitit încă.',
  'tracker.messages.read': 'Citit pe {date}',
  'tracker.messages.link-only':
    'Ați intrat printr-un link dintr-un e-mail. Pentru siguranța dumneavoastră, arătăm doar mesajele noastre. Ca să vedeți ce ați scris, introduceți codul de acces.',
  'tracker.messages.show-all': 'Arată tot',
  'tracker.messages.no-match': 'Acest cod nu deschide reclamația. Verificați-l și încercați din nou',
  'tracker.messages.write': 'Scrieți-ne',
  'tracker.messages.write-hint': 'Răspundem aici. Dacă avem adresa dumneavoastră de e-mail, vă anunțăm prin e-mail.',
  'tracker.messages.send': 'Trimiteți mesajul',
  'tracker.messages.sent': 'Mesajul dumneavoastră a ajuns la noi.',
  'tracker.messages.missing': 'Scrieți mai întâi mesajul',
  'tracker.messages.too-long': {
    one: 'Mesajul este prea lung cu {count} caracter. Scurtați-l sau trimiteți-l în două mesaje',
    few: 'Mesajul este prea lung cu {count} caractere. Scurtați-l sau trimiteți-l în două mesaje',
    other: 'Mesajul este prea lung cu {count} de caractere. Scurtați-l sau trimiteți-l în două mesaje',
  },

  'tracker.history.title': 'Ce s-a întâmplat',
  'tracker.history.newest-first': 'Arată întâi cele mai noi',
  'tracker.history.oldest-first': 'Arată întâi cele mai vechi',
  'tracker.history.you': 'Dumneavoastră',
  'tracker.history.system': 'Automat',
  'tracker.history.outside': 'Din afara firmei',
  'tracker.history.latest': 'Cel mai recent',
  'tracker.history.expected': 'Urmează',

  'tracker.filed.title': 'Reclamația așa cum ați trimis-o',

  'tracker.withdraw.title': 'Retrageți reclamația',
  'tracker.withdraw.lead': 'Dacă o retrageți, nu ne mai ocupăm de ea și nu vă trimitem un răspuns.',
  'tracker.withdraw.undo': {
    one: 'Vă puteți răzgândi timp de {count} zi.',
    few: 'Vă puteți răzgândi timp de {count} zile.',
    other: 'Vă puteți răzgândi timp de {count} de zile.',
  },
  'tracker.withdraw.limits':
    'Termenele pentru a duce problema mai departe curg și cât timp reclamația este retrasă. Asta nu schimbă cazul sau factura dumneavoastră.',
  'tracker.withdraw.start': 'Vreau să o retrag',
  'tracker.withdraw.reason': 'De ce? (opțional)',
  'tracker.withdraw.reason-hint': 'Ne ajută să lucrăm mai bine. Nu trebuie să spuneți.',
  'tracker.withdraw.confirm': 'Da, retrag reclamația',
  'tracker.withdraw.keep': 'Nu, merg mai departe',
  'tracker.withdraw.done': 'Reclamația este retrasă. Vă puteți răzgândi până pe {until}.',

  'tracker.changed': 'Sunt noutăți în reclamația dumneavoastră: {status}.',
};
