/** Welsh: every sentence the tracker and the survey share. */
import type { door as english } from '../en/door.ts';
import type { Translated } from '../words.ts';

export const door: Translated<typeof english> = {
  'tracker.loading': 'Yn agor eich cwyn…',

  'tracker.door.title': 'Agor eich cwyn',
  'tracker.door.lead': 'Teipiwch y cyfeirnod a’r cod mynediad a gawsoch chi wrth ei hanfon.',
  'tracker.door.reference': 'Cyfeirnod',
  'tracker.door.reference-hint': 'Mae’n edrych fel AB-3M8P-5TRW',
  'tracker.door.code': 'Cod mynediad',
  'tracker.door.code-hint': '16 o lythrennau a rhifau. Does dim ots am brif lythrennau, bylchau na chysylltnodau.',
  'tracker.door.open': 'Agor fy nghwyn',
  'tracker.door.reference-missing': 'Teipiwch eich cyfeirnod',
  'tracker.door.reference-wrong': 'Gwiriwch y cyfeirnod. Mae’n edrych fel AB-3M8P-5TRW',
  'tracker.door.code-missing': 'Teipiwch eich cod mynediad',
  'tracker.door.code-wrong': 'Gwiriwch y cod. Mae llythyren neu rif ynddo yn anghywir',
  'tracker.door.no-match':
    'Nid yw’r cyfeirnod a’r cod hyn yn agor cwyn. Gwiriwch y ddau a rhowch gynnig arall arni, neu gofynnwch i ni anfon dolen atoch chi drwy e-bost.',

  'tracker.link.title': 'Nid yw’r ddolen hon yn gweithio mwyach',
  'tracker.link.lead': 'Mae pob dolen yn agor eich cwyn unwaith, a dim ond am gyfnod. Gallwch chi gael un newydd.',
  'tracker.link.again': 'Anfonwch ddolen newydd ata i',
  'tracker.link.sent': 'Os mai ein dolen ni oedd hon, mae un newydd ar ei ffordd i’r cyfeiriad sydd gennyn ni.',
  'tracker.link.or': 'Neu agorwch hi â’ch cyfeirnod a’ch cod mynediad',

  'tracker.busy': 'Un eiliad…',

  'tracker.lost.title': 'Does gen i ddim cod mynediad',
  'tracker.lost.lead': 'Gallwn ni anfon dolen atoch chi drwy e-bost sy’n agor eich cwyn.',
  'tracker.lost.email': 'Eich cyfeiriad e-bost',
  'tracker.lost.email-hint': 'Y cyfeiriad a roesoch chi i ni gyda’ch cwyn',
  'tracker.lost.email-missing': 'Teipiwch eich cyfeiriad e-bost',
  'tracker.lost.email-wrong': 'Gwiriwch eich cyfeiriad e-bost. Mae’n edrych fel name@example.com',
  'tracker.lost.send': 'Anfonwch ddolen ata i',
  'tracker.lost.sent':
    'Os oes gennyn ni gŵyn gyda’r cyfeiriad hwn, mae dolen ar ei ffordd. Mae’n gweithio unwaith, am 30 munud. Edrychwch yn eich ffolder sbam hefyd.',

  'tracker.expired.title': 'Cafodd eich cwyn ei chau ar y sgrin hon',
  'tracker.expired.lead':
    'Roeddech chi i ffwrdd am dipyn, felly fe wnaethon ni ei chuddio i’w chadw’n breifat. Agorwch hi eto i fynd ymlaen.',
  'tracker.expired.kept':
    'Mae’r neges roeddech chi’n ei hysgrifennu yma o hyd. Byddwch chi’n ei gweld pan ddewch chi’n ôl.',
  'tracker.left.title': 'Rydych chi wedi gadael',
  'tracker.left.lead': 'Does neb yn gallu gweld eich cwyn ar y sgrin hon nawr. Rydyn ni’n dal i weithio arni.',
  'tracker.left.again': 'Ei hagor eto',

  'tracker.messages.left': {
    zero: 'Mae gennych chi le i {count} nod arall.',
    one: 'Mae gennych chi le i {count} nod arall.',
    two: 'Mae gennych chi le i {count} nod arall.',
    few: 'Mae gennych chi le i {count} nod arall.',
    many: 'Mae gennych chi le i {count} nod arall.',
    other: 'Mae gennych chi le i {count} nod arall.',
  },
  'tracker.messages.over': {
    zero: 'Mae hynny {count} nod yn ormod.',
    one: 'Mae hynny {count} nod yn ormod.',
    two: 'Mae hynny {count} nod yn ormod.',
    few: 'Mae hynny {count} nod yn ormod.',
    many: 'Mae hynny {count} nod yn ormod.',
    other: 'Mae hynny {count} nod yn ormod.',
  },
  'tracker.messages.refused':
    'Allwn ni ddim cadw rhai o’r symbolau yn eich neges. Tynnwch unrhyw beth nad yw’n destun plaen',

  'tracker.outside.title': 'Os na allwn ni ei setlo',
  'tracker.outside.title-open': 'Gallwch chi fynd i’r {body} nawr',
  'tracker.outside.phone': 'Ffôn',
  'tracker.outside.email': 'E-bost',
  'tracker.outside.web': 'Gwefan',
  'tracker.outside.post': 'Post',
  'tracker.outside.read-on': 'Y tro diwethaf i ni wirio’r manylion hyn: {date}.',

  'tracker.leave.title': 'Gadael',
  'tracker.leave.lead': 'Ar gyfrifiadur y mae pobl eraill yn ei ddefnyddio, gadewch pan fyddwch chi wedi gorffen.',
  'tracker.leave.button': 'Cau’r dudalen hon yn ddiogel',

  'tracker.failed.title': 'Wnaeth hynny ddim gweithio',
  'tracker.failed.unreachable': 'Allwn ni ddim cyrraedd ein cyfrifiadur ar hyn o bryd. Ydy eich rhyngrwyd yn gweithio?',
  'tracker.failed.busy': 'Roedd gormod o gynigion mewn amser byr.',
  'tracker.failed.wait': {
    zero: 'Arhoswch {count} munud, yna rhowch gynnig arall arni.',
    one: 'Arhoswch {count} munud, yna rhowch gynnig arall arni.',
    two: 'Arhoswch {count} funud, yna rhowch gynnig arall arni.',
    few: 'Arhoswch {count} munud, yna rhowch gynnig arall arni.',
    many: 'Arhoswch {count} munud, yna rhowch gynnig arall arni.',
    other: 'Arhoswch {count} munud, yna rhowch gynnig arall arni.',
  },
  'tracker.failed.ours': 'Aeth rhywbeth o’i le ar ein hochr ni.',
  'tracker.failed.not-now':
    'Nid yw hyn yn bosibl nawr. Efallai fod yr hyn rydych chi’n ei weld yn hen, felly fe wnaethon ni ei lwytho eto.',
  'tracker.failed.kept': 'Does dim o’r hyn a deipioch chi wedi mynd ar goll.',
  'tracker.failed.stale': 'Efallai fod yr hyn rydych chi’n ei weld yn hen.',
  'tracker.failed.or': 'Neu cysylltwch â ni mewn ffordd arall',

  'survey.title': 'Sut y gwnaethon ni drin eich cwyn?',
  'survey.door-lead': 'I ateb, teipiwch y cyfeirnod a’r cod mynediad a gawsoch chi pan anfonoch chi eich cwyn.',
  'survey.link-lead':
    'Mae dolen i’r cwestiynau hyn yn gweithio am 30 diwrnod. Mae’n stopio unwaith y byddwch chi wedi ateb.',
};
