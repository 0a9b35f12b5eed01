/** Welsh: every sentence about the heads. */
import type { heads as english } from '../en/heads.ts';
import type { Translated } from '../words.ts';

export const heads: Translated<typeof english> = {
  'heads.title': 'Ydyn ni wedi eich deall chi?',
  'heads.lead': 'Dyma beth yw eich cwyn, yn ein barn ni. Darllenwch bob pwynt a dywedwch wrthon ni a yw’n iawn.',
  'heads.sent-on': 'Anfonon ni’r rhestr hon atoch chi ar {date}.',
  'heads.agree': 'Ydy, mae hynny’n iawn',
  'heads.disagree': 'Na, mae rhywbeth yn anghywir neu ar goll',
  'heads.wrong': 'Beth sydd o’i le ar bwynt {number}?',
  'heads.wrong-hint': 'Gadewch hwn yn wag os yw’r pwynt yn iawn.',
  'heads.missing': 'Beth sydd ar goll?',
  'heads.missing-hint': 'Dywedwch wrthon ni beth nad yw ar ein rhestr.',
  'heads.send': 'Anfon yr hyn a ysgrifennais i',
  'heads.back': 'Mynd yn ôl at y rhestr',
  'heads.empty': 'Ysgrifennwch beth sydd o’i le neu ar goll. Os yw ein rhestr yn iawn, ewch yn ôl a dweud hynny',
  'heads.done': 'Diolch. Mae eich ateb gyda ni.',
  'heads.agreed': 'Dywedoch chi ar {date} fod ein rhestr yn iawn.',
  'heads.agreed-next': 'Nawr rydyn ni’n edrych ar bob pwynt, ac yn ateb pob un.',
  'heads.corrected': 'Dywedoch chi wrthon ni ar {date} beth sydd o’i le neu ar goll.',
  'heads.corrected-next':
    'Rydyn ni’n darllen yr hyn a ysgrifennoch chi. Os byddwn ni’n newid ein rhestr, byddwn ni’n anfon yr un newydd atoch chi.',
  'heads.you-said': 'Beth ddywedoch chi am y pwynt hwn',
  'heads.you-missed': 'Beth ddywedoch chi sydd ar goll',
  'heads.changed':
    'Rydyn ni wedi newid ein rhestr, neu rydych chi wedi’i hateb yn barod. Edrychwch arni eto. Does dim o’r hyn a deipioch chi wedi mynd ar goll.',
  'heads.unsent': 'Ysgrifennoch chi hyn am ein rhestr. Ni chafodd ei anfon. Gallwch chi ei gopïo o’r fan hon.',
};
