/** Welsh: every sentence of every letter. */
import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../words.ts';

export const letters: Translated<typeof english> = {
  'letters.dear': 'Annwyl {name}',
  'letters.hello': 'Helo',
  'letters.team': 'At y tîm cwynion',
  'letters.reference': 'Eich cyfeirnod: {reference}',
  'letters.free': 'Mae cwyno am ddim. Nid yw’n newid dim yn eich achos nac yn ychwanegu dim at eich bil.',
  'letters.procedure': 'Sut rydyn ni’n delio â chwynion: {url}',
  'letters.person': 'I siarad â pherson',
  'letters.hours': 'Oriau: {hours}',
  'letters.link': 'Gweld sut mae eich cwyn yn dod yn ei blaen',
  'letters.link.once':
    'Mae’r ddolen hon yn agor unwaith. Bydd yn stopio gweithio: {until}. Peidiwch â’i rhannu â neb, os gwelwch yn dda.',
  'letters.link.again':
    'Gallwch chi hefyd agor eich cwyn yn {tracker} â’ch cyfeirnod a’r cod mynediad a welsoch chi wrth ei hanfon.',
  'letters.sign': '{role}, {firm}',
  'letters.automatic':
    'Cafodd y neges hon ei hanfon yn awtomatig. Gallwch chi ei hateb: bydd eich ateb yn mynd i’r cwmni.',
  'letters.demo': 'ARDDANGOSIAD: nid yw’r cwmni hwn yn bodoli mewn gwirionedd.',
  'letters.acknowledgement.subject': 'Mae eich cwyn gyda ni ({reference})',
  'letters.acknowledgement.thanks': 'Diolch am ddweud wrthon ni. Mae eich cwyn gyda ni ac rydyn ni o ddifrif amdani.',
  'letters.acknowledgement.who': 'Gyda phwy mae hi nawr: {role}, {firm}.',
  'letters.acknowledgement.who.named': 'Gyda phwy mae hi nawr: {name}, {role}, {firm}.',
  'letters.acknowledgement.next': 'Beth sy’n digwydd nesaf',
  'letters.acknowledgement.received': 'cawson ni eich cwyn.',
  'letters.acknowledgement.acknowledge': 'bydd person yn cysylltu â chi amdani.',
  'letters.acknowledgement.data-protection': 'byddwn ni’n cadarnhau bod gennyn ni eich cwyn am ddata personol.',
  'letters.acknowledgement.update': 'byddwch chi’n clywed pa mor bell rydyn ni wedi cyrraedd.',
  'letters.acknowledgement.respond': 'byddwn ni’n anfon ein hateb terfynol atoch chi.',
  'letters.acknowledgement.by': 'Erbyn {date}',
  'letters.acknowledgement.updates':
    'Byddwn ni’n anfon e-bost atoch chi pan fydd newyddion. Fydd yr e-bost ddim yn ailadrodd beth ddywedoch chi wrthon ni.',
  'letters.acknowledged.subject': 'Am eich cwyn ({reference})',
  'letters.acknowledged.text': 'Mae person yma wedi darllen eich cwyn ac wedi cysylltu â chi amdani.',
  'letters.acknowledged.respond': 'Byddwn ni’n anfon ein hateb terfynol atoch chi erbyn {date}.',
  'letters.message.subject': 'Neges i chi ({reference})',
  'letters.message.text':
    'Rydyn ni wedi ysgrifennu atoch chi am eich cwyn. I’w chadw’n breifat, nid yw’r neges yn yr e-bost hwn.',
  'letters.withdrawal.subject': 'Tynnoch chi eich cwyn yn ôl ({reference})',
  'letters.withdrawal.text':
    'Dywedoch chi wrthon ni eich bod chi’n tynnu eich cwyn yn ôl. Rydyn ni wedi stopio gweithio arni.',
  'letters.withdrawal.undo': 'Os byddwch chi’n newid eich meddwl, rhowch wybod i ni erbyn {date}.',
  'letters.withdrawal-undone.subject': 'Rydyn ni’n parhau â’ch cwyn ({reference})',
  'letters.withdrawal-undone.text':
    'Newidioch chi eich meddwl am dynnu eich cwyn yn ôl. Rydyn ni’n parhau o’r lle y stopion ni. Nid yw dyddiadau’r gyfraith wedi newid. Mae ein targedau ni ein hunain yn hwyrach o’r dyddiau rhwng hynny.',
  'letters.answered.subject': 'Ein hateb i’ch cwyn ({reference})',
  'letters.answered.text':
    'Rydyn ni wedi ateb eich cwyn. I’w gadw’n breifat, nid yw ein hateb yn yr e-bost hwn. Gallwch chi ei ddarllen drwy’r ddolen isod.',
  'letters.closed.subject': 'Mae eich cwyn wedi’i chau ({reference})',
  'letters.closed.text':
    'Rydyn ni wedi cau eich cwyn. Gallwch chi weld pam, a beth gallwch chi ei wneud nawr, drwy’r ddolen isod.',
  'letters.closed.final': 'Dyma ein hateb terfynol. Enw arall arno yw “{name}”.',
  'letters.closed.unhappy': 'Os nad ydych chi’n hapus â sut y deliodd ein cwmni â hi, gallwch chi fynd â hi ymhellach.',
  'letters.asked.subject': 'Mae arnon ni angen rhywbeth gennych chi ({reference})',
  'letters.asked.text':
    'I fynd ymlaen â’ch cwyn, mae arnon ni angen rhywbeth gennych chi. I’w gadw’n breifat, nid yw yn yr e-bost hwn.',
  'letters.asked.stops':
    'Nes i chi ateb, mae ein dyddiadau targed ni ein hunain wedi’u hoedi. Nid yw’r dyddiadau eraill wedi newid.',
  'letters.asked.goes-on': 'Nid yw eich dyddiadau wedi newid.',
  'letters.heads.subject': 'Ydyn ni wedi deall eich cwyn? ({reference})',
  'letters.heads.text':
    'Rydyn ni wedi gwneud rhestr o’r hyn yw eich cwyn, yn ein barn ni. Edrychwch ar ein rhestr a dywedwch wrthon ni a yw’n iawn. I’w chadw’n breifat, nid yw’r rhestr yn yr e-bost hwn.',
  'letters.extension.subject': 'Bydd ein hateb yn cymryd mwy o amser ({reference})',
  'letters.extension.text':
    'Dywedon ni y byddai ein hateb gyda chi erbyn {was}. Mae’n ddrwg gennyn ni: mae angen mwy o amser arnon ni. Y dyddiad newydd yw {date}.',
  'letters.extension.why': 'Gallwch chi ddarllen pam drwy’r ddolen isod.',
  'letters.extension.outside':
    'Gallwch chi fynd i’r {body} o’r un dyddiad ag o’r blaen: {date}. Nid yw hynny wedi newid.',
  'letters.outside-route.subject': 'Gallwch chi fynd â’ch cwyn ymhellach nawr ({reference})',
  'letters.outside-route.text':
    'Cawson ni eich cwyn ({received}). Nid yw ein hateb terfynol gyda chi eto, ac mae’n ddrwg gennyn ni am hynny.',
  'letters.outside-route.on': 'Rydyn ni’n parhau â’ch cwyn. Does dim rhaid i chi aros amdanon ni.',
  'letters.update.subject': 'Newyddion am eich cwyn ({reference})',
  'letters.update.text': 'Mae newyddion am eich cwyn. I’w cadw’n breifat, nid ydyn nhw yn yr e-bost hwn.',
  'letters.update.next': 'Byddwch chi’n clywed gennyn ni eto erbyn {date}.',
  'letters.reopened.subject': 'Rydyn ni wedi agor eich cwyn eto ({reference})',
  'letters.reopened.text': 'Rydyn ni wedi agor eich cwyn eto ac yn edrych arni.',
  'letters.override.subject': 'Pwy sy’n edrych ar eich cwyn ({reference})',
  'letters.override.text':
    'Mae a wnelo’r gŵyn â phawb yma a allai edrych arni. Bydd un ohonon ni’n edrych arni er hynny.',
  'letters.override.record': 'Rydyn ni wedi cofnodi hyn.',
  'letters.override.outside': 'Gallwch chi ofyn i gorff annibynnol amdani.',
  'letters.link.subject': 'Eich dolen ({reference})',
  'letters.link.text': 'Gofynnoch chi am ddolen i’ch cwyn. Dyma hi.',
  'letters.link.not-you':
    'Os na ofynnoch chi amdani, gallwch chi anwybyddu’r e-bost hwn. Does neb wedi gweld eich cwyn.',
  'letters.contact-corrected.subject': 'Mae’r ffordd rydyn ni’n cysylltu â chi wedi newid ({reference})',
  'letters.contact-corrected.text':
    'Rydyn ni wedi newid y manylion cyswllt sydd gyda ni ar gyfer eich cwyn. I’w cadw’n breifat, nid ydyn nhw yn yr e-bost hwn.',
  'letters.contact-corrected.not-you': 'Os na ofynnoch chi am hyn, dywedwch wrthon ni ar unwaith.',
  'letters.contact-was.subject': 'Dydyn ni ddim yn defnyddio’r cyfeiriad hwn mwyach ({reference})',
  'letters.contact-was.text':
    'O hyn ymlaen rydyn ni’n defnyddio cyfeiriad arall ynghylch y gŵyn hon. Dyma’r e-bost olaf i’r cyfeiriad hwn.',
  'letters.code-ended.subject': 'Nid yw eich cod mynediad yn gweithio mwyach ({reference})',
  'letters.code-ended.text':
    'Er mwyn eich preifatrwydd, nid yw cod mynediad eich cwyn yn gweithio mwyach. Does dim byd arall wedi newid.',
  'letters.code-ended.new': 'Os hoffech chi gael cod mynediad newydd, ffoniwch ni neu ysgrifennwch aton ni.',
  'letters.survey.subject': 'Sut gwnaethon ni drin eich cwyn? ({reference})',
  'letters.survey.text':
    'Mae eich cwyn wedi dod i ben. Hoffen ni wybod sut y gwnaethon ni ei thrin, beth bynnag ddaeth ohoni.',
  'letters.survey.takes':
    'Mae naw cwestiwn byr. Maen nhw’n cymryd tua thri munud. Gallwch chi adael allan unrhyw un ohonyn nhw.',
  'letters.survey.seen':
    'Y bobl sy’n gyfrifol am gwynion yn {firm} sy’n darllen eich atebion. Dim ond ar ôl i rywun arall eu rhyddhau y bydd pwy bynnag a ddeliodd â’ch cwyn yn eu gweld, neu ar unwaith os na allai neb arall wneud hynny.',
  'letters.survey.concerned': 'Ni all person y mae eich cwyn amdano eu gweld.',
  'letters.survey.unlink': 'Gallwch chi hefyd ofyn i’ch atebion gael eu cadw ar wahân i’ch cwyn.',
  'letters.survey.changes': 'Nid yw eich atebion yn newid dim yn eich achos. Does dim rhaid i chi ateb.',
  'letters.survey.opening':
    'Nid yw agor y ddolen yn anfon dim aton ni. Dim ond pan fyddwch chi’n eu hanfon y byddwn ni’n cael eich atebion.',
  'letters.survey.until': 'Gallwch chi ateb tan: {until}. Peidiwch â rhannu’r ddolen â neb, os gwelwch yn dda.',
  'letters.survey.refuse': 'Os nad ydych chi am i ni ofyn, gallwch chi ddweud hynny ar yr un dudalen.',
  'letters.survey.link': 'Dweud sut gwnaethon ni ei thrin',
  'letters.survey-reminder.subject':
    'Gallwch chi ddweud wrthon ni o hyd sut y gwnaethon ni drin eich cwyn ({reference})',
  'letters.survey-reminder.text':
    'Beth amser yn ôl gofynnon ni i chi sut y gwnaethon ni drin eich cwyn. Gallwch chi ddweud wrthon ni o hyd, os hoffech chi. Fyddwn ni ddim yn gofyn eto.',
  'letters.draft.subject': 'Eich dolen i fynd ymlaen â’ch cwyn',
  'letters.draft.text':
    'Gofynnoch chi am ddolen i fynd ymlaen â’ch cwyn i {firm}. Does dim wedi’i anfon i’r cwmni eto.',
  'letters.draft.link': 'Mynd ymlaen â fy nghwyn',
  'letters.draft.once':
    'Mae’r ddolen hon yn gweithio unwaith. Bydd yn stopio gweithio: {until}. Ar ôl hynny byddwn ni’n dileu beth ysgrifennoch chi.',
  'letters.draft.not-you': 'Os na ofynnoch chi amdani, gallwch chi anwybyddu’r e-bost hwn.',
  'letters.acknowledgement.confirm':
    'Rydyn ni’n cael llawer o gwynion ar hyn o bryd. Agorwch y ddolen isod, er mwyn i ni wybod mai chi anfonodd yr un hon.',
  'letters.firm-complaint.subject': 'Cwyn newydd {reference}',
  'letters.firm-complaint.text': 'Mae cwyn newydd wedi dod i mewn: {reference}.',
  'letters.firm-complaint.dates': 'Cysylltwch â’r cleient erbyn {acknowledgeBy}. Ateb terfynol erbyn {respondBy}.',
  'letters.firm-complaint.read': 'Ei hagor wrth y ddesg',
  'letters.firm-unconfirmed.subject': 'Cwyn i edrych arni: {reference}',
  'letters.firm-unconfirmed.text':
    'Daeth llawer iawn o gwynion i mewn ar unwaith. Cafodd {reference} ei chadw, ond dydyn ni ddim yn gwybod eto ai person a’i hanfonodd. Mae ei dyddiadau’n rhedeg yr un fath. Edrychwch arni, neu arhoswch nes i’r cleient ei chadarnhau.',
  'letters.firm-confirmed.subject': 'Wedi’i chadarnhau: {reference}',
  'letters.firm-confirmed.text': 'Mae’r cleient wedi cadarnhau {reference}. Dylech ei thrin fel unrhyw gŵyn arall.',
  'letters.firm-message.subject': 'Neges newydd am {reference}',
  'letters.firm-message.text': 'Mae’r cleient wedi ysgrifennu am {reference}.',
  'letters.firm-withdrawal.subject': 'Wedi’i thynnu’n ôl: {reference}',
  'letters.firm-withdrawal.text':
    'Mae’r cleient wedi tynnu {reference} yn ôl. Gall y cleient newid y penderfyniad hwn erbyn {date}.',
  'letters.firm-withdrawal-undone.subject': 'Ar agor eto: {reference}',
  'letters.firm-withdrawal-undone.text':
    'Mae’r cleient wedi penderfynu parhau â {reference}. Nid yw dyddiadau’r gyfraith wedi newid; mae eich targedau eich hun yn hwyrach o’r dyddiau rhwng hynny.',
  'letters.firm-letter-failed.subject': 'Wnaeth llythyr ddim cyrraedd y cleient: {reference}',
  'letters.firm-letter-failed.text':
    'Doedd dim modd i ni ddanfon e-bost am {reference}. Ffoniwch y cleient neu anfonwch lythyr. Nid yw dyddiadau’r gŵyn wedi newid.',
  'letters.firm-due.subject': 'I’w wneud erbyn {date}: {reference}',
  'letters.firm-due.acknowledge': 'Erbyn {date} mae’n rhaid i berson gysylltu â chleient {reference}.',
  'letters.firm-due.data-protection':
    'Erbyn {date} mae’n rhaid i chi gadarnhau i gleient {reference} fod y gŵyn am ddata personol gyda chi. Mae’r gyfraith yn gofyn am hyn.',
  'letters.firm-due.update': 'Erbyn {date} dylai cleient {reference} glywed sut mae’r gŵyn yn dod yn ei blaen.',
  'letters.firm-due.respond': 'Erbyn {date} dylai cleient {reference} gael yr ateb terfynol.',
  'letters.firm-due.left': {
    zero: '{count} diwrnod ar ôl.',
    one: '{count} diwrnod ar ôl.',
    two: '{count} ddiwrnod ar ôl.',
    few: '{count} diwrnod ar ôl.',
    many: '{count} diwrnod ar ôl.',
    other: '{count} diwrnod ar ôl.',
  },
  'letters.firm-due.today': 'Heddiw yw’r diwrnod olaf.',
  'letters.firm-missed.subject': 'Dyddiad heb ei gadw: {reference} ({date})',
  'letters.firm-missed.acknowledge':
    'Wnaeth neb gysylltu â chleient {reference} erbyn {date}. Gall y cleient weld hynny.',
  'letters.firm-missed.data-protection':
    'Wnaeth neb gadarnhau erbyn {date} fod y gŵyn am ddata personol yn {reference} gyda chi. Gall y cleient weld hynny.',
  'letters.firm-missed.update':
    'Chlywodd cleient {reference} ddim erbyn {date} sut mae’r gŵyn yn dod yn ei blaen. Gall y cleient weld hynny.',
  'letters.firm-missed.respond':
    'Chafodd cleient {reference} ddim ateb terfynol erbyn {date}. Gall y cleient weld hynny.',
  'letters.firm-missed.do':
    'Cysylltwch nawr. Os oes angen mwy o amser ar gyfer yr ateb, dywedwch tan pryd a pham: redress extend {reference}',
  'letters.firm-outside-route.subject': 'Gall y cleient fynd y tu allan i’r cwmni: {reference}',
  'letters.firm-outside-route.text':
    'Gall cleient {reference} fynd i’r {body} nawr. Rydyn ni wedi dweud hynny wrth y cleient. Mae angen eich ateb chi o hyd.',
  'letters.firm-outside-route.untold':
    'Gall cleient {reference} fynd i’r {body} nawr, ac nid oes ganddo e-bost. Does neb wedi dweud wrtho eto. Ffoniwch neu ysgrifennwch ato heddiw. Beth i’w ddweud: redress tasks',
  'letters.firm-heads-reply.subject': 'Ateb i’ch pwyntiau: {reference}',
  'letters.firm-heads-reply.confirmed': 'Mae cleient {reference} yn dweud bod eich rhestr o bwyntiau yn iawn.',
  'letters.firm-heads-reply.corrected':
    'Mae cleient {reference} yn dweud bod rhywbeth yn eich rhestr o bwyntiau yn anghywir neu ar goll. Darllenwch ef, ac anfonwch y pwyntiau eto os byddan nhw’n newid.',
  'letters.firm-invitation.subject': 'Eich mewngofnodi i ddesg gwynion {firm}',
  'letters.firm-invitation.text': 'Rydych chi wedi cael gwahoddiad i’r ddesg lle mae {firm} yn delio â chwynion.',
  'letters.firm-invitation.again':
    'Mae eich ffyrdd o fewngofnodi i ddesg gwynion {firm} wedi’u dileu. Gallwch chi eu gosod eto yma.',
  'letters.firm-invitation.link': 'Gosod fy mewngofnodi',
  'letters.firm-invitation.once':
    'Mae’r ddolen hon yn gweithio unwaith. Bydd yn stopio gweithio: {until}. Peidiwch â’i rhannu â neb, os gwelwch yn dda.',
  'letters.firm-invitation.not-you': 'Os nad ydych chi’n gwybod beth yw hyn, gallwch chi anwybyddu’r e-bost hwn.',
};
