/** Romanian: every sentence about the heads. */
import type { heads as english } from '../en/heads.ts';
import type { Translated } from '../words.ts';

export const heads: Translated<typeof english> = {
  'heads.title': 'V-am înțeles bine?',
  'heads.lead':
    'Credem că despre asta este reclamația dumneavoastră. Citiți fiecare punct și spuneți-ne dacă este corect.',
  'heads.sent-on': 'V-am trimis această listă pe {date}.',
  'heads.agree': 'Da, este corect',
  'heads.disagree': 'Nu, ceva este greșit sau lipsește',
  'heads.wrong': 'Ce este greșit la punctul {number}?',
  'heads.wrong-hint': 'Lăsați gol dacă punctul este corect.',
  'heads.missing': 'Ce lipsește?',
  'heads.missing-hint': 'Spuneți-ne ce nu este pe lista noastră.',
  'heads.send': 'Trimit ce am scris',
  'heads.back': 'Înapoi la listă',
  'heads.empty':
    'Scrieți ce este greșit sau ce lipsește. Dacă lista noastră este corectă, mergeți înapoi și spuneți da',
  'heads.done': 'Vă mulțumim. Avem răspunsul dumneavoastră.',
  'heads.agreed': 'Ați spus pe {date} că lista noastră este corectă.',
  'heads.agreed-next': 'Acum cercetăm fiecare punct și răspundem la fiecare.',
  'heads.corrected': 'Ne-ați spus pe {date} ce este greșit sau ce lipsește.',
  'heads.corrected-next': 'Citim ce ați scris. Dacă ne schimbăm lista, v-o trimitem pe cea nouă.',
  'heads.you-said': 'Ce ați spus despre acest punct',
  'heads.you-missed': 'Ce ați spus că lipsește',
  'heads.changed':
    'Am schimbat lista sau ați răspuns deja la ea. Uitați-vă încă o dată la ea. Nu s-a pierdut nimic din ce ați scris.',
  'heads.unsent': 'Ați scris acest text despre lista noastră. Nu a fost trimis. Îl puteți copia de aici.',
};
