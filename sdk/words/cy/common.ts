/** Welsh: sentences that every element needs. */
import type { common as english } from '../en/common.ts';
import type { Translated } from '../words.ts';

export const common: Translated<typeof english> = {
  'start.loading': 'Un eiliad, os gwelwch yn dda.',
  'start.failed': 'Doedd dim modd i ni agor y rhan hon o’r dudalen.',
  'try-again': 'Rhowch gynnig arall arni',
  'contact.title': 'Oes angen help arnoch chi, neu a fyddai’n well gennych chi siarad â rhywun?',
  'contact.who': 'Gofynnwch am: {who}.',
  'contact.named': '{name}, {role}',
  'contact.phone': 'Ffôn:',
  'contact.email': 'E-bost:',
  'contact.post': 'Post:',
  'errors.title': 'Edrychwch ar hyn eto',
  or: 'neu',
  optional: '(dewisol)',
};
