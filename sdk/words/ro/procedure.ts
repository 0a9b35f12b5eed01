/** Romanian: the firm’s published complaints procedure, in sentences. */
import type { procedure as english } from '../en/procedure.ts';
import type { Translated } from '../words.ts';

export const procedure: Translated<typeof english> = {
  'procedure.title': 'Cum ne ocupăm de reclamații',
  'procedure.lead':
    'Spuneți-ne dacă nu vă mulțumește munca noastră, felul în care s-a purtat cineva sau o factură. Această pagină arată ce urmează.',
  'procedure.free.title': 'Este gratuit',
  'procedure.free':
    'Reclamația nu vă costă nimic. Nu schimbă nimic în cazul dumneavoastră și nu adaugă nimic la factură.',
  'procedure.how.title': 'Cum faceți o reclamație',
  'procedure.how.any': 'O puteți face oricum vă este bine: online, prin telefon, prin e-mail, prin poștă sau personal.',
  'procedure.how.form': 'Faceți reclamația online',
  'procedure.how.someone': 'O poate face altcineva pentru dumneavoastră.',
  'procedure.how.help': 'Spuneți-ne ce v-ar face lucrurile mai ușoare, de exemplu litere mari sau un interpret.',
  'procedure.how.soon': 'Vă rugăm să veniți la noi cât mai curând. Cel mai bine este să o faceți:',
  'procedure.how.late': 'Dacă a trecut mai mult timp, spuneți-ne oricum. Tot ne uităm la reclamație.',
  'procedure.who.title': 'Cine se ocupă de ea',
  'procedure.who': 'De reclamații la {firm} răspunde: {who}.',
  'procedure.time.title': 'Ce se întâmplă și până când',
  'procedure.time.at-once': 'Dacă ne dați adresa de e-mail, vă spunem imediat că avem reclamația dumneavoastră.',
  'procedure.time.acknowledge': 'O persoană vă contactează {within}.',
  'procedure.time.data-protection':
    'Dacă este vorba despre datele dumneavoastră personale, vă confirmăm {within} că avem reclamația.',
  'procedure.time.update': 'Vă spunem în ce stadiu este reclamația cel puțin o dată la {length}.',
  'procedure.time.respond': 'Primiți răspunsul nostru final {within}.',
  'procedure.time.name': 'În scrisorile noastre se numește „{name}”.',
  'procedure.time.working-days': 'Zilele lucrătoare sunt de luni până vineri, fără sărbătorile legale.',
  'procedure.time.weekdays': 'Zilele lucrătoare sunt de luni până vineri.',
  'procedure.time.closed': 'Zilele în care biroul nostru este închis nu se socotesc.',
  'procedure.time.longer': 'Dacă avem nevoie de mai mult timp, vă spunem de ce și care este noul termen.',
  'procedure.outside.title': 'Dacă nu putem rezolva problema',
  'procedure.outside.after':
    'Vă puteți adresa instituției {body} când aveți răspunsul nostru final sau după {length} fără acest răspuns.',
  'procedure.outside.any-time': 'Vă puteți adresa instituției {body} oricând.',
  'procedure.outside.first': 'Va dori să vadă că ne-ați spus mai întâi nouă.',
  'procedure.outside.better-first': 'De multe ori este mai rapid să ne spuneți mai întâi nouă.',
  'procedure.outside.independent': 'Este independentă de noi.',
  'procedure.outside.free': 'Este gratuit pentru dumneavoastră.',
  'procedure.outside.limits': 'Nu așteptați prea mult. Trebuie să vă adresați acestei instituții:',
  'procedure.outside.none': 'Dacă nu putem rezolva problema, puteți cere sfatul cuiva independent.',
  'procedure.conduct.title': 'Dacă bănuiți că cineva nu a fost cinstit sau a încălcat regulile',
  'procedure.conduct': 'Puteți spune acest lucru oricând instituției {body}.',
  'procedure.costs.title': 'Dacă este vorba despre o factură',
  'procedure.costs.body': 'Vă puteți adresa și instituției {body}.',
  'procedure.costs.form': 'Există un formular oficial pentru asta:',
  'procedure.data.title': 'Dacă este vorba despre datele dumneavoastră personale',
  'procedure.data': 'Puteți face o reclamație și la instituția {body}.',
  'procedure.adr.title': 'Rezolvarea cu ajutorul cuiva neutru',
  'procedure.adr.willing':
    'Instituția {body} poate ajuta la rezolvarea neînțelegerilor. Suntem de acord să apelăm la ea.',
  'procedure.adr.not-willing':
    'Instituția {body} poate ajuta la rezolvarea neînțelegerilor. Nu suntem de acord să apelăm la ea.',
  'procedure.promise.title': 'Ce mai promitem',
  'procedure.promise.when-made':
    'Vă spunem despre această procedură când faceți o reclamație și din nou când se termină cazul dumneavoastră.',
  'procedure.promise.timeline': 'Când faceți o reclamație, primiți termenele tuturor pașilor.',
  'procedure.promise.updates': 'Vă spunem mereu în ce stadiu este reclamația, până aveți răspunsul nostru.',
  'procedure.copy': 'Ne puteți cere această pagină pe hârtie. Este gratuit.',
  'procedure.reviewed': 'Ultima verificare: {date}.',
  'procedure.print': 'Tipăriți această pagină',
  'procedure.text': 'Ca text simplu',
};
