/** Welsh: the firm’s published complaints procedure, in sentences. */
import type { procedure as english } from '../en/procedure.ts';
import type { Translated } from '../words.ts';

export const procedure: Translated<typeof english> = {
  'procedure.title': 'Sut rydyn ni’n delio â chwynion',
  'procedure.lead':
    'Dywedwch wrthon ni os ydych chi’n anhapus â’n gwaith, â sut roedd rhywun yn ymddwyn, neu â bil. Mae’r dudalen hon yn dweud beth sy’n digwydd wedyn.',
  'procedure.free.title': 'Mae am ddim',
  'procedure.free':
    'Nid yw cwyno’n costio dim i chi. Nid yw’n newid dim yn eich achos nac yn ychwanegu dim at eich bil.',
  'procedure.how.title': 'Sut i gwyno',
  'procedure.how.any': 'Mae unrhyw ffordd yn iawn: ar-lein, dros y ffôn, drwy e-bost, drwy’r post neu wyneb yn wyneb.',
  'procedure.how.form': 'Cwyno ar-lein',
  'procedure.how.someone': 'Gall rhywun arall wneud hyn ar eich rhan.',
  'procedure.how.help': 'Dywedwch wrthon ni beth fyddai’n gwneud hyn yn haws i chi, fel print bras neu gyfieithydd.',
  'procedure.how.soon': 'Dewch aton ni cyn gynted ag y gallwch chi. Mae’n well gwneud hynny:',
  'procedure.how.late':
    'Os yw’n hwyrach na hynny, dywedwch wrthon ni beth bynnag. Rydyn ni’n dal i edrych i mewn iddo.',
  'procedure.who.title': 'Pwy sy’n edrych ar eich cwyn',
  'procedure.who': 'Yn gyfrifol am gwynion yn {firm}: {who}.',
  'procedure.time.title': 'Beth sy’n digwydd, ac erbyn pryd',
  'procedure.time.at-once':
    'Os rhowch chi eich cyfeiriad e-bost i ni, byddwch chi’n clywed ar unwaith fod eich cwyn gyda ni.',
  'procedure.time.acknowledge': 'Bydd person yn cysylltu â chi {within}.',
  'procedure.time.data-protection':
    'Os yw eich cwyn am eich data personol, byddwn ni’n cadarnhau {within} ei bod hi gyda ni.',
  'procedure.time.update': 'Byddwch chi’n clywed sut mae eich cwyn yn dod yn ei blaen o leiaf bob {length}.',
  'procedure.time.respond': 'Byddwch chi’n cael ein hateb terfynol {within}.',
  'procedure.time.name': 'Yn ein llythyrau, ei enw yw “{name}”.',
  'procedure.time.working-days': 'Mae diwrnodau gwaith o ddydd Llun i ddydd Gwener, ond nid ar wyliau cyhoeddus.',
  'procedure.time.weekdays': 'Mae diwrnodau gwaith o ddydd Llun i ddydd Gwener.',
  'procedure.time.closed': 'Dydy’r diwrnodau pan fydd ein swyddfa ar gau ddim yn cyfrif.',
  'procedure.time.longer':
    'Os bydd angen mwy o amser arnon ni, byddwn ni’n dweud wrthoch chi pam, ac yn rhoi’r dyddiad newydd i chi.',
  'procedure.outside.title': 'Os na allwn ni ei setlo',
  'procedure.outside.after':
    'Gallwch chi fynd i’r {body} pan fydd ein hateb terfynol gyda chi, neu ar ôl {length} hebddo.',
  'procedure.outside.any-time': 'Gallwch chi fynd i’r {body} unrhyw bryd.',
  'procedure.outside.first': 'Bydd angen dangos eich bod chi wedi gofyn i ni yn gyntaf.',
  'procedure.outside.better-first': 'Yn aml mae’n gynt gofyn i ni yn gyntaf.',
  'procedure.outside.independent': 'Mae’n annibynnol arnon ni.',
  'procedure.outside.free': 'Mae am ddim i chi.',
  'procedure.outside.limits': 'Peidiwch ag aros yn rhy hir. Mae’n rhaid i chi fynd yno:',
  'procedure.outside.none': 'Os na allwn ni ei setlo, gallwch chi ofyn am gyngor gan rywun annibynnol.',
  'procedure.conduct.title': 'Os ydych chi’n meddwl bod rhywun wedi bod yn anonest neu wedi torri’r rheolau',
  'procedure.conduct': 'Gallwch chi roi gwybod i’r {body} unrhyw bryd.',
  'procedure.costs.title': 'Os yw eich cwyn am fil',
  'procedure.costs.body': 'Gallwch chi fynd i’r {body} hefyd.',
  'procedure.costs.form': 'Mae ffurflen swyddogol ar gyfer hyn:',
  'procedure.data.title': 'Os yw eich cwyn am eich data personol',
  'procedure.data': 'Gallwch chi gwyno i’r {body} hefyd.',
  'procedure.adr.title': 'Ei setlo gyda rhywun niwtral',
  'procedure.adr.willing': 'Mae {body} yn gallu helpu i setlo anghydfodau. Rydyn ni’n fodlon ei ddefnyddio.',
  'procedure.adr.not-willing': 'Mae {body} yn gallu helpu i setlo anghydfodau. Dydyn ni ddim yn cytuno i’w ddefnyddio.',
  'procedure.promise.title': 'Beth arall rydyn ni’n ei addo',
  'procedure.promise.when-made':
    'Rydyn ni’n dweud wrthoch chi am y drefn hon pan fyddwch chi’n cwyno, ac eto pan ddaw eich achos i ben.',
  'procedure.promise.timeline': 'Pan fyddwch chi’n cwyno, byddwch chi’n cael dyddiadau pob cam.',
  'procedure.promise.updates':
    'Byddwn ni’n dal i ddweud wrthoch chi sut mae eich cwyn yn dod yn ei blaen nes i chi gael ein hateb.',
  'procedure.copy': 'Gallwch chi ofyn i ni am y dudalen hon ar bapur. Mae am ddim.',
  'procedure.reviewed': 'Y tro diwethaf i ni adolygu hyn: {date}.',
  'procedure.print': 'Argraffu’r dudalen hon',
  'procedure.text': 'Fel testun plaen',
};
