/** Welsh: every sentence of the tracker. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
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

  'tracker.yours': 'Eich cwyn {reference}',
  'tracker.sent-on': 'Dyddiad anfon: {date}',
  'tracker.who': 'Gyda phwy mae hi',
  'tracker.next': 'Beth sy’n digwydd nesaf',
  'tracker.next-nothing': 'Does dim byd arall wedi’i drefnu.',
  'tracker.by': 'Erbyn {date}',
  'tracker.needed': 'Beth sydd ei angen gennych chi',
  'tracker.needed-nothing': 'Does dim angen i chi wneud dim nawr.',
  'tracker.missed': 'Dyddiad heb ei gadw',
  'tracker.missed-was': 'Y dyddiad a roeson ni: {was}. Wnaethon ni ddim cadw ato.',
  'tracker.missed-now': 'Y dyddiad newydd yw {now}.',
  'tracker.missed-reason': 'Pam: {reason}',

  'tracker.undo.lead':
    'Tynnoch chi’r gŵyn hon yn ôl ({date}). Os ydych chi am newid eich meddwl, gwnewch hynny erbyn {until}.',
  'tracker.undo.button': 'Parhau â fy nghwyn',
  'tracker.undo.done': 'Mae eich cwyn yn mynd yn ei blaen.',

  'tracker.dates.title': 'Dyddiadau i’w gwybod',
  'tracker.dates.acknowledge': 'Bydd person yn cysylltu â chi',
  'tracker.dates.data-protection': 'Byddwn ni’n cadarnhau bod eich cwyn am ddata personol gyda ni',
  'tracker.dates.update': 'Byddwn ni’n dweud sut mae eich cwyn yn dod yn ei blaen',
  'tracker.dates.respond': 'Byddwn ni’n anfon ein hateb atoch chi',
  'tracker.dates.other': 'Dyddiad arall',
  'tracker.dates.rule': 'Rheol mae’n rhaid i ni ei chadw',
  'tracker.dates.guidance': 'Beth mae’r canllawiau’n ei ddweud',
  'tracker.dates.target': 'Beth rydyn ni’n anelu ato',

  'tracker.messages.title': 'Negeseuon',
  'tracker.messages.none': 'Does dim negeseuon eto.',
  'tracker.messages.none-from-us': 'Does dim negeseuon gennyn ni eto.',
  'tracker.messages.unsent':
    'Roeddech chi’n ysgrifennu’r neges hon. Ni chafodd ei hanfon, achos nid yw eich cwyn ar agor mwyach. Gallwch chi ei chopïo o’r fan hon, a’n ffonio ni neu ysgrifennu aton ni.',
  'tracker.messages.you': 'Chi',
  'tracker.messages.system': 'Neges awtomatig',
  'tracker.messages.outside': 'Rhywun y tu allan i’r cwmni',
  'tracker.messages.delivered': 'Wedi cyrraedd. Heb ei darllen eto.',
  'tracker.messages.read': 'Darllenwyd: {date}',
  'tracker.messages.link-only':
    'Daethoch chi yma drwy ddolen mewn e-bost. I’ch cadw’n ddiogel, dim ond ein negeseuon ni rydyn ni’n eu dangos. I weld beth ysgrifennoch chi, teipiwch eich cod mynediad.',
  'tracker.messages.show-all': 'Dangos popeth',
  'tracker.messages.no-match': 'Nid yw’r cod hwn yn agor eich cwyn. Gwiriwch ef a rhowch gynnig arall arni',
  'tracker.messages.write': 'Ysgrifennu aton ni',
  'tracker.messages.write-hint':
    'Rydyn ni’n ateb yma. Os yw eich cyfeiriad e-bost gennyn ni, byddwn ni’n dweud wrthych chi drwy e-bost.',
  'tracker.messages.send': 'Anfon neges',
  'tracker.messages.sent': 'Mae eich neges gyda ni.',
  'tracker.messages.missing': 'Ysgrifennwch eich neges yn gyntaf',
  'tracker.messages.too-long': {
    zero: 'Mae eich neges {count} nod yn rhy hir. Byrhewch hi, neu anfonwch hi fel dwy neges',
    one: 'Mae eich neges {count} nod yn rhy hir. Byrhewch hi, neu anfonwch hi fel dwy neges',
    two: 'Mae eich neges {count} nod yn rhy hir. Byrhewch hi, neu anfonwch hi fel dwy neges',
    few: 'Mae eich neges {count} nod yn rhy hir. Byrhewch hi, neu anfonwch hi fel dwy neges',
    many: 'Mae eich neges {count} nod yn rhy hir. Byrhewch hi, neu anfonwch hi fel dwy neges',
    other: 'Mae eich neges {count} nod yn rhy hir. Byrhewch hi, neu anfonwch hi fel dwy neges',
  },
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

  'tracker.history.title': 'Beth sydd wedi digwydd',
  'tracker.history.newest-first': 'Dangos y diweddaraf yn gyntaf',
  'tracker.history.oldest-first': 'Dangos yr hynaf yn gyntaf',
  'tracker.history.you': 'Chi',
  'tracker.history.system': 'Awtomatig',
  'tracker.history.outside': 'Y tu allan i’r cwmni',
  'tracker.history.latest': 'Diweddaraf',
  'tracker.history.expected': 'Nesaf',

  'tracker.outside.title': 'Os na allwn ni ei setlo',
  'tracker.outside.title-open': 'Gallwch chi fynd i’r {body} nawr',
  'tracker.outside.phone': 'Ffôn',
  'tracker.outside.email': 'E-bost',
  'tracker.outside.web': 'Gwefan',
  'tracker.outside.post': 'Post',
  'tracker.outside.read-on': 'Y tro diwethaf i ni wirio’r manylion hyn: {date}.',

  'tracker.filed.title': 'Eich cwyn fel yr anfonoch chi hi',

  'tracker.withdraw.title': 'Tynnu fy nghwyn yn ôl',
  'tracker.withdraw.lead':
    'Os byddwch chi’n ei thynnu’n ôl, byddwn ni’n stopio edrych arni ac ni fyddwn ni’n anfon ateb.',
  'tracker.withdraw.undo': {
    zero: 'Mae gennych chi {count} diwrnod i newid eich meddwl.',
    one: 'Mae gennych chi {count} diwrnod i newid eich meddwl.',
    two: 'Mae gennych chi {count} ddiwrnod i newid eich meddwl.',
    few: 'Mae gennych chi {count} diwrnod i newid eich meddwl.',
    many: 'Mae gennych chi {count} diwrnod i newid eich meddwl.',
    other: 'Mae gennych chi {count} diwrnod i newid eich meddwl.',
  },
  'tracker.withdraw.limits':
    'Mae’r terfynau amser ar gyfer mynd â hi ymhellach yn dal i redeg tra bydd hi wedi’i thynnu’n ôl. Nid yw’n newid dim yn eich achos nac yn eich bil.',
  'tracker.withdraw.start': 'Rydw i am ei thynnu’n ôl',
  'tracker.withdraw.reason': 'Pam? (dewisol)',
  'tracker.withdraw.reason-hint': 'Mae’n ein helpu i wneud yn well. Does dim rhaid i chi ddweud.',
  'tracker.withdraw.confirm': 'Ie, tynnu fy nghwyn yn ôl',
  'tracker.withdraw.keep': 'Na, parhau â hi',
  'tracker.withdraw.done':
    'Mae eich cwyn wedi’i thynnu’n ôl. Os ydych chi am newid eich meddwl, gwnewch hynny erbyn {until}.',

  'tracker.leave.title': 'Gadael',
  'tracker.leave.lead': 'Ar gyfrifiadur y mae pobl eraill yn ei ddefnyddio, gadewch pan fyddwch chi wedi gorffen.',
  'tracker.leave.button': 'Cau’r dudalen hon yn ddiogel',
  'tracker.changed': 'Mae newyddion am eich cwyn: {status}.',

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
};
