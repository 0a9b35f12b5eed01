/** The demo firm's published procedure as its server gives it, in the language whose words these are: for previews without a server. */
import type { Procedure, ProcedureSection, ProcedureWay } from '../sdk/contract/procedure.ts';
import type { procedure } from '../sdk/words/en/procedure.ts';
import type { rules } from '../sdk/words/en/rules.ts';
import { inSentences } from '../sdk/words/marks.ts';
import { speaker, type Translated } from '../sdk/words/words.ts';
import { harbourAndLane } from './cast.ts';

/** What a server says of procedures in one language. */
export interface ProcedureWords {
  procedure: Translated<typeof procedure>;
  rules: Translated<typeof rules>;
}

export const way = (kind: ProcedureWay['kind'], label: string, value: string, note: string | null = null) => ({
  kind,
  label,
  value,
  note,
});

/** `readOn`: in words of the language. */
export function procedureIn(locale: string, words: ProcedureWords, readOn: string): Procedure {
  const say = speaker(words.procedure, {}, locale);
  const rule = speaker(words.rules, {}, locale);
  const { contact, siteKey, name } = harbourAndLane;
  const hosted = `https://complaints.example/p/${siteKey}`;
  const text = (...sentences: string[]) => ({ kind: 'text' as const, text: inSentences(sentences, locale) });
  const list = (...items: string[]) => ({ kind: 'list' as const, items });
  const body = { body: 'Legal Ombudsman' };
  const weeks = { within: rule('within.weeks', { count: 8 }) };
  const sections: ProcedureSection[] = [
    { id: 'lead', title: null, blocks: [text(say('procedure.lead'))] },
    { id: 'free', title: say('procedure.free.title'), blocks: [text(say('procedure.free'))] },
    {
      id: 'how',
      title: say('procedure.how.title'),
      blocks: [
        text(say('procedure.how.any')),
        {
          kind: 'ways',
          title: null,
          ways: [
            way('form', say('procedure.how.form'), `${hosted}/complain?lang=${locale}`),
            way('phone', rule('outside.phone'), contact.phone ?? '', contact.hours),
            way('email', rule('outside.email'), contact.email ?? ''),
            way('post', rule('outside.post'), contact.post.join(', ')),
          ],
          checked: null,
        },
        text(say('procedure.how.someone'), say('procedure.how.help')),
      ],
    },
    {
      id: 'time',
      title: say('procedure.time.title'),
      blocks: [
        list(
          say('procedure.time.at-once'),
          say('procedure.time.acknowledge', { within: rule('within.working-days', { count: 5 }) }),
          say('procedure.time.update', { length: rule('length.working-days', { count: 20 }) }),
          inSentences(
            [say('procedure.time.respond', weeks), say('procedure.time.name', { name: 'final response' })],
            locale,
          ),
        ),
        text(say('procedure.time.working-days')),
      ],
    },
    {
      id: 'outside',
      title: say('procedure.outside.title'),
      blocks: [
        text(say('procedure.outside.after', { ...body, length: rule('length.weeks', { count: 8 }) })),
        list(rule('limit.answer', { within: rule('within.months', { count: 6 }) })),
        {
          kind: 'ways',
          title: rule('outside.ways', body),
          ways: [
            way('phone', rule('outside.phone'), '0300 555 0333'),
            way('email', rule('outside.email'), 'enquiries@legalombudsman.org.uk'),
            way('web', rule('outside.web'), 'https://www.legalombudsman.org.uk'),
            way('post', rule('outside.post'), 'Legal Ombudsman, PO Box 6167, Slough, SL1 0EH'),
          ],
          checked: rule('outside.read-on', { date: readOn }),
        },
      ],
    },
    {
      id: 'copy',
      title: null,
      blocks: [text(say('procedure.copy')), text(say('procedure.reviewed', { date: readOn }))],
    },
  ];
  return {
    locale,
    firm: name,
    title: say('procedure.title'),
    sections,
    reviewedOn: '2026-11-01',
    labels: { print: say('procedure.print'), text: say('procedure.text') },
    text: `${hosted}/procedure.txt?lang=${locale}`,
  };
}
