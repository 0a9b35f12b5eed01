/** Welsh: every sentence of the survey. */
import type { survey as english } from '../en/survey.ts';
import type { Translated } from '../words.ts';

export const survey: Translated<typeof english> = {
  'survey.lead':
    'Mae eich cwyn wedi’i chau. Dywedwch wrthon ni sut y gwnaethon ni ddelio â hi. Mae’n cymryd tua thri munud.',
  'survey.until': 'Gallwch chi ateb tan {date}.',
  'survey.skip': 'Gallwch chi adael unrhyw gwestiwn allan. Does dim rhaid i chi ateb o gwbl.',
  'survey.readers':
    'Y bobl yma sy’n gofalu am gwynion sy’n darllen eich atebion. Fydd neb y cwynoch chi amdano byth yn eu gweld. Dim ond ar ôl i rywun arall eu rhyddhau y bydd pwy bynnag a ddeliodd â’ch cwyn yn eu gweld, neu ar unwaith os na allai neb arall yma wneud hynny.',
  'survey.no-change': 'Dydy eich atebion yn newid dim yn eich achos, eich bil, eich cwyn na’ch hawliau.',
  'survey.outside-open': 'Os ydych chi’n dal yn anhapus, gallwch chi fynd at y corff hwn nawr: {body}.',
  'survey.outside-until': 'Os ydych chi’n dal yn anhapus, gallwch chi fynd at y corff hwn tan {until}: {body}.',
  'survey.outside-from': 'Os ydych chi’n dal yn anhapus, gallwch chi fynd at y corff hwn o {from} ymlaen: {body}.',
  'survey.outside-between':
    'Os ydych chi’n dal yn anhapus, gallwch chi fynd at y corff hwn o {from} tan {until}: {body}.',
  'survey.start': 'Ateb naw cwestiwn byr',
  'survey.kept': 'Nes i chi eu hanfon, dim ond yn y tab hwn y mae eich atebion yn cael eu cadw.',

  'survey.group.process': 'Sut aeth pethau',
  'survey.group.answer': 'Ein hateb',
  'survey.group.overall': 'Ar y cyfan',

  'survey.item.ease': 'Pa mor hawdd oedd gwneud eich cwyn?',
  'survey.item.informed': 'A wnaethon ni roi gwybod i chi sut roedd pethau’n mynd, a chadw at ein dyddiadau?',
  'survey.item.listened': 'A wnaethon ni wrando arnoch chi a’ch deall?',
  'survey.item.respect': 'A wnaethon ni eich trin â pharch?',
  'survey.item.thorough': 'A wnaethon ni edrych ar bopeth oedd yn bwysig?',
  'survey.item.reasons': 'A wnaethon ni esbonio’r rhesymau dros ein hateb yn glir?',
  'survey.item.outcome': 'A oedd y canlyniad yn deg, o ystyried beth ddigwyddodd?',
  'survey.item.rights': 'A ydych chi’n gwybod beth allwch chi ei wneud os ydych chi’n dal yn anhapus?',
  'survey.item.overall': 'Ar y cyfan, pa mor dda y gwnaethon ni drin eich cwyn?',

  'survey.scale.ease.1': 'Anodd iawn',
  'survey.scale.ease.2': 'Anodd',
  'survey.scale.ease.3': 'Ddim yn anodd nac yn hawdd',
  'survey.scale.ease.4': 'Hawdd',
  'survey.scale.ease.5': 'Hawdd iawn',
  'survey.scale.extent.1': 'Dim o gwbl',
  'survey.scale.extent.2': 'Dim llawer',
  'survey.scale.extent.3': 'I ryw raddau',
  'survey.scale.extent.4': 'Gan mwyaf',
  'survey.scale.extent.5': 'Yn llwyr',
  'survey.scale.overall.1': 'Yn wael iawn',
  'survey.scale.overall.2': 'Yn wael',
  'survey.scale.overall.3': 'Ddim yn wael nac yn dda',
  'survey.scale.overall.4': 'Yn dda',
  'survey.scale.overall.5': 'Yn dda iawn',
  'survey.scale.rights.no': 'Na, dydw i ddim yn gwybod',
  'survey.scale.rights.not-sure': 'Dydw i ddim yn siŵr',
  'survey.scale.rights.yes': 'Ydw, rwy’n gwybod',

  'survey.clear': 'Clirio fy ateb',
  'survey.comment': 'Oes rhywbeth arall rydych chi am ei ddweud wrthon ni?',
  'survey.comment-hint': 'Er enghraifft, beth aeth yn dda, a beth ddylen ni ei wneud yn well.',
  'survey.unlink-title': 'Eich atebion a’ch cwyn',
  'survey.unlink': 'Cadw fy atebion ar wahân i fy nghwyn',
  'survey.unlink-hint':
    'Os dewiswch chi hyn, rydyn ni’n cadw eich atebion heb eich enw, eich cyfeirnod na’r diwrnod. All neb eich ffonio chi’n ôl amdanyn nhw. All neb ddod o hyd iddyn nhw i chi eto.',
  'survey.send': 'Anfon fy atebion',
  'survey.empty': 'Atebwch gwestiwn, neu ysgrifennwch rywbeth yn y blwch',

  'survey.refuse': 'Dydw i ddim eisiau ateb',
  'survey.refused-title': 'Fyddwn ni ddim yn gofyn i chi eto',
  'survey.refused-lead': 'Mae hynny’n iawn. Os byddwch chi’n newid eich meddwl, gallwch chi ateb o hyd tan {date}.',

  'survey.sent-title': 'Diolch',
  'survey.sent-lead':
    'Mae eich atebion gyda ni. Mae’r bobl yma sy’n gofalu am gwynion yn eu darllen, er mwyn gwneud yn well y tro nesaf.',
  'survey.sent-call':
    'Os oeddech chi’n anhapus, neu os nad ydych chi’n gwybod beth allwch chi ei wneud nesaf, efallai y bydd rhywun yn eich ffonio chi.',
  'survey.sent-unlinked': 'Rydyn ni’n eu cadw ar wahân i’ch cwyn, felly all neb eich ffonio chi amdanyn nhw.',
  'survey.sent-next': 'Beth allwch chi ei wneud nesaf',
  'survey.answered-title': 'Rydych chi wedi ateb yn barod',
  'survey.answered-lead':
    'Mae ateb i’r cwestiynau hyn gyda ni ar gyfer y gŵyn hon. Diolch. Dim ond un y gallwn ni ei dderbyn.',
  'survey.over-title': 'Mae’r amser i ateb ar ben',
  'survey.over-lead':
    'Dydyn ni ddim yn gofyn y cwestiynau hyn i chi mwyach. Gallwch chi ein ffonio neu ysgrifennu aton ni o hyd.',
  'survey.none-title': 'Does dim byd i’w ateb ar hyn o bryd',
  'survey.none-lead': 'Rydyn ni’n gofyn rai dyddiau ar ôl i gŵyn gael ei chau. Yna mae gennych chi 30 diwrnod i ateb.',
  'survey.unsent': 'Ni chafodd hyn ei anfon. Gallwch chi ei gopïo o’r fan hon, a’n ffonio neu ysgrifennu aton ni.',
};
