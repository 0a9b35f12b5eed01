/** Welsh: sentences of the hosted pages and of the development pages. */
import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'pages.demo':
    'Arddangosiad: nid yw’r cwmni hwn yn bodoli mewn gwirionedd ac nid oes cwmni cyfreithiol yn darllen dim rydych chi’n ei anfon.',
  'pages.complain.title': 'Gwneud cwyn',
  'pages.track.title': 'Eich cwyn',
  'pages.form.title': '{question} – {firm}',
  'pages.form.error': 'Gwall: {title}',
  'pages.form.expired':
    'Roedd y dudalen hon ar agor am ormod o amser, felly doedd dim modd i ni ddarllen eich atebion ohoni. Mae’n ddrwg gennyn ni: mae’n rhaid i chi ddechrau eto.',
  'pages.form.keep':
    'Mae eich atebion yn aros yn y dudalen hon nes i chi eu hanfon. Os byddwch chi’n ei chau, byddan nhw wedi mynd.',
  'pages.form.tampered':
    'Doedd dim modd i ni ddarllen eich atebion o’r dudalen hon. Dechreuwch eto, os gwelwch yn dda.',
  'pages.form.kept-last':
    'Mae’r hyn a ysgrifennoch chi ddiwethaf yma o hyd. Byddwch chi’n ei weld pan ddewch chi at y cwestiwn hwnnw.',
  'pages.form.damaged':
    'Doedd dim modd i ni ddarllen popeth a deipioch chi. Gwiriwch eich atebion yma, yna ewch ymlaen.',
  'pages.form.more': 'Oherwydd eich ateb, mae un peth arall i’w ofyn yma.',
  'pages.form.too-much':
    'Roedd hynny’n ormod i un dudalen. Ewch yn ôl yn eich porwr: mae eich geiriau yno o hyd. Byrhewch nhw, ac anfonwch y gweddill aton ni fel neges yn nes ymlaen.',
  'pages.form.unread':
    'Doedd dim modd i ni ddarllen beth anfonodd eich porwr. Ewch yn ôl a rhowch gynnig arall arni, neu defnyddiwch un o’r ffyrdd hyn.',
  'pages.receipt.keep': 'Ysgrifennwch eich cyfeirnod a’ch cod mynediad i lawr, neu argraffwch y dudalen hon.',
  'pages.track.open': 'Agor fy nghwyn',
  'pages.track.update': 'Chwilio am newyddion',
  'pages.track.link':
    'Ddaethoch chi yma drwy ddolen mewn e-bost? Nid yw’n gweithio yn y porwr hwn, am fod sgriptiau wedi’u diffodd. Defnyddiwch eich cyfeirnod a’ch cod mynediad, neu agorwch y ddolen mewn porwr arall.',
  'pages.language': 'Iaith',
  'pages.survey.title': 'Sut wnaethon ni?',
  'pages.not-found.title': 'Heb ddod o hyd i’r dudalen',
  'pages.not-found.text': 'Does dim byd yn y cyfeiriad hwn. Gwiriwch eich bod chi wedi copïo’r cyfan.',
};
