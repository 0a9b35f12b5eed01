/** What letters say that ask a client how they were handled: who reads it, that it changes nothing, and until when. */
import type { Block } from '../mail/letter.ts';
import { momentInWords } from '../packs/calendar.ts';
import { type LetterKey, says } from './letter-dates.ts';
import type { Telling } from './telling.ts';

/** `key`: how it begins. Whoever calls in place of a letter reads this out. */
export function askingHow(telling: Telling, key: LetterKey): Block[] {
  const { firm, complaint } = telling;
  // Where everybody is concerned, whoever it is about handled it: they are not promised what is not so.
  const concerned = complaint.override ? [] : [says(telling, 'letters.survey.concerned')];
  return [
    says(telling, key),
    says(telling, 'letters.survey.takes'),
    says(telling, 'letters.survey.changes'),
    says(telling, 'letters.survey.seen', { firm: firm.name }),
    ...concerned,
    says(telling, 'letters.survey.unlink'),
  ];
}

/** The way to the questions. Programs open links too, to look what is there: that says nothing in anyone's name. */
export function wayToAnswer(telling: Telling): Block[] {
  const { link, locale, firm, say } = telling;
  if (!link) return [];
  const until = momentInWords(link.expiresAt, locale, firm.settings.timeZone);
  return [
    { link: link.url, label: say('letters.survey.link') },
    says(telling, 'letters.survey.until', { until }),
    says(telling, 'letters.survey.opening'),
    says(telling, 'letters.survey.refuse'),
  ];
}
