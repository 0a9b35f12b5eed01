/** Welsh: what a client reads on the form’s first step. */
import type { start as english } from '../en/start.ts';
import type { Translated } from '../words.ts';

export const start: Translated<typeof english> = {
  'form.start.title': 'Gwneud cwyn i {firm}',
  'form.start.free': 'Mae cwyno am ddim. Nid yw’n newid dim yn eich achos nac yn eich bil.',
  'form.start.who': 'Pwy sy’n ei darllen: {who}.',
  'form.start.acknowledge': 'Byddwn ni’n cysylltu â chi {when}.',
  'form.start.respond': 'Byddwn ni’n rhoi ein hateb llawn i chi {when}.',
  'form.start.questions': {
    zero: 'Mae tua {count} cwestiwn. Does dim yn cael ei anfon nes i chi bwyso “Anfon fy nghwyn”.',
    one: 'Mae tua {count} cwestiwn. Does dim yn cael ei anfon nes i chi bwyso “Anfon fy nghwyn”.',
    two: 'Mae tua {count} gwestiwn. Gallwch chi adael y rhai sy’n dweud “dewisol” yn wag. Does dim yn cael ei anfon nes i chi bwyso “Anfon fy nghwyn”.',
    few: 'Mae tua {count} chwestiwn. Gallwch chi adael y rhai sy’n dweud “dewisol” yn wag. Does dim yn cael ei anfon nes i chi bwyso “Anfon fy nghwyn”.',
    many: 'Mae tua {count} chwestiwn. Gallwch chi adael y rhai sy’n dweud “dewisol” yn wag. Does dim yn cael ei anfon nes i chi bwyso “Anfon fy nghwyn”.',
    other:
      'Mae tua {count} cwestiwn. Gallwch chi adael y rhai sy’n dweud “dewisol” yn wag. Does dim yn cael ei anfon nes i chi bwyso “Anfon fy nghwyn”.',
  },
  'form.start.phone': 'Gallwch chi gwyno dros y ffôn hefyd: {phone}.',
  'form.start.phone-hours': 'Gallwch chi gwyno dros y ffôn hefyd: {phone} ({hours}).',
  'form.start.post': 'Neu ysgrifennwch aton ni: {address}.',
  'form.counter': 'Cwestiwn {number} o {count}',
  'form.whose.label': 'Ar ran pwy mae’r gŵyn hon?',
  'form.whose.own': 'Fi fy hun',
  'form.whose.other': 'Rhywun arall',
  'form.continue': 'Parhau',
  'form.back': 'Yn ôl',
  'form.loading': 'Mae’r cwestiwn nesaf ar ei ffordd.',
  'form.stuck':
    'Doedd dim modd i ni lwytho’r cwestiwn nesaf. Edrychwch ar eich cysylltiad a rhowch gynnig arall arni. Mae eich atebion yma o hyd.',
  'form.exit': 'Gadael y dudalen hon yn gyflym',
  'form.closed.title': 'Mae’r ffurflen hon ar gau ar hyn o bryd',
  'form.closed.text': 'Gallwch chi gwyno o hyd. Defnyddiwch un o’r ffyrdd hyn i gysylltu â ni.',
};
