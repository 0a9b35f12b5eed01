/** The published procedure of a firm, complete and current: from its pack, its settings and the words of a language. Pure. */
import type { Procedure } from '../../sdk/contract/procedure.ts';
import type { Firm } from '../firm/firms.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import { speakerOf } from '../firm/speaking.ts';
import { ending, how, opening, promise, time, who } from './at-the-firm.ts';
import { conduct, costs, neutral, outside, privacy } from './outside-the-firm.ts';
import type { Telling } from './telling.ts';

/** Where and when it is read. `today`: in the firm's zone. */
export interface Reading {
  publicUrl: string;
  today: string;
}

/** In one of the firm's languages. */
export function procedureOf(firm: Firm, locale: string, { publicUrl, today }: Reading): Procedure {
  const { settings, siteKey, name } = firm;
  const say = speakerOf(settings, 'procedure', locale);
  const telling: Telling = {
    firm,
    reckoning: reckoningOf(settings),
    locale,
    today,
    publicUrl,
    say,
    rule: speakerOf(settings, 'rules', locale),
    common: speakerOf(settings, 'common', locale),
  };
  const parts = [opening, how, who, time, outside, conduct, costs, privacy, neutral, promise, ending];
  return {
    locale,
    firm: name,
    title: say('procedure.title'),
    sections: parts.flatMap((part) => part(telling)),
    reviewedOn: settings.procedure.reviewedOn,
    labels: { print: say('procedure.print'), text: say('procedure.text') },
    text: `${publicUrl}/p/${siteKey}/procedure.txt?lang=${encodeURIComponent(locale)}`,
  };
}
