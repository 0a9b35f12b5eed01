/** Welsh: every sentence of the tracker alone. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
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

  'tracker.history.title': 'Beth sydd wedi digwydd',
  'tracker.history.newest-first': 'Dangos y diweddaraf yn gyntaf',
  'tracker.history.oldest-first': 'Dangos yr hynaf yn gyntaf',
  'tracker.history.you': 'Chi',
  'tracker.history.system': 'Awtomatig',
  'tracker.history.outside': 'Y tu allan i’r cwmni',
  'tracker.history.latest': 'Diweddaraf',
  'tracker.history.expected': 'Nesaf',

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

  'tracker.changed': 'Mae newyddion am eich cwyn: {status}.',
};
