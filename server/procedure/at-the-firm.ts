/** What happens at the firm itself: how to complain, who looks into it, what happens by when, and what else is promised. */
import type { ProcedureSection } from '../../sdk/contract/procedure.ts';
import { inSentences } from '../../sdk/words/marks.ts';
import { onOneLine } from '../../sdk/words/one-line.ts';
import { lengthInWords, limitInWords, withinInWords } from '../complaint/explain.ts';
import { promiseOf } from '../firm/reckoning.ts';
import { dayInWords } from '../packs/calendar.ts';
import type { PublicationDuty } from '../packs/pack.ts';
import { dutiesOf } from './duties.ts';
import { holds, limitsNow, list, paragraph, section, type Telling, way } from './telling.ts';

export const opening = (telling: Telling): ProcedureSection[] => [
  ...section('lead', null, [paragraph(telling, telling.say('procedure.lead'))]),
  ...section('free', telling.say('procedure.free.title'), [paragraph(telling, telling.say('procedure.free'))]),
];

/** Every way there is; the form only while it takes complaints. */
export function how(telling: Telling): ProcedureSection[] {
  const { firm, locale, publicUrl, say, rule } = telling;
  const { contact, open, defaultLocale } = firm.settings;
  const form = `${publicUrl}/p/${firm.siteKey}/complain?lang=${encodeURIComponent(locale)}`;
  const ways = [
    ...way('form', say('procedure.how.form'), open ? form : null),
    ...way('phone', rule('outside.phone'), contact.phone, contact.hours),
    ...way('email', rule('outside.email'), contact.email),
    ...way('post', rule('outside.post'), onOneLine(contact.post, defaultLocale)),
  ];
  return section('how', say('procedure.how.title'), [
    paragraph(telling, say('procedure.how.any')),
    ...(ways.length > 0 ? [{ kind: 'ways' as const, title: null, ways, checked: null }] : []),
    paragraph(telling, say('procedure.how.someone'), say('procedure.how.help')),
    ...soon(telling),
  ]);
}

/** Limits for coming to the firm itself. They advise and refuse nobody: a late complaint is looked into all the same. */
function soon(telling: Telling) {
  const { reckoning, say, rule } = telling;
  const limits = limitsNow(telling).filter(({ to }) => to === 'firm');
  if (limits.length === 0) return [];
  const body = reckoning.outside?.body.name ?? '';
  return [
    paragraph(telling, say('procedure.how.soon')),
    list(limits.map((limit) => limitInWords(limit, body, rule))),
    paragraph(telling, say('procedure.how.late')),
  ];
}

export function who(telling: Telling): ProcedureSection[] {
  const { firm, say, common } = telling;
  const { name, role } = firm.settings.contact;
  const person = name ? common('contact.named', { name, role }) : role;
  return section('who', say('procedure.who.title'), [
    paragraph(telling, say('procedure.who', { who: person, firm: firm.name })),
  ]);
}

export function time(telling: Telling): ProcedureSection[] {
  const { say } = telling;
  const [days, ...closed] = workingDays(telling);
  return section('time', say('procedure.time.title'), [
    list([say('procedure.time.at-once'), ...promises(telling)]),
    ...(days ? [paragraph(telling, days, ...closed)] : []),
    paragraph(telling, say('procedure.time.longer')),
  ]);
}

/** The dates everyone is promised, in the order they come; the firm's own where they are earlier. */
function promises(telling: Telling): string[] {
  const { reckoning, say, rule, locale } = telling;
  const { pack } = reckoning;
  const [acknowledge, respond] = [promiseOf(reckoning, 'acknowledge'), promiseOf(reckoning, 'respond')];
  const update = promiseOf(reckoning, 'update');
  const law = pack.deadlines['data-protection'];
  const personal =
    law && holds(telling, law) ? { within: law.within, basis: law.verified ? law.basis : 'target' } : null;
  const name = say('procedure.time.name', { name: pack.vocabulary.finalAnswer });
  const within = (promise: { within: Parameters<typeof withinInWords>[0] }) => withinInWords(promise.within, rule);
  const because = (code: keyof typeof pack.deadlines, { basis }: { basis: string }): string[] =>
    basis === 'rule' || basis === 'guidance'
      ? [rule(`why.${basis}`, { cite: pack.deadlines[code]?.cite ?? pack.name })]
      : [];
  const told = [
    acknowledge && [
      say('procedure.time.acknowledge', { within: within(acknowledge) }),
      ...because('acknowledge', acknowledge),
    ],
    personal && [
      say('procedure.time.data-protection', { within: within(personal) }),
      ...because('data-protection', personal),
    ],
    update && [
      say('procedure.time.update', { length: lengthInWords(update.within, rule) }),
      ...because('update', update),
    ],
    respond && [say('procedure.time.respond', { within: within(respond) }), ...because('respond', respond), name],
  ];
  return told.flatMap((sentences) => (sentences ? [inSentences(sentences, locale)] : []));
}

/** Which days count, where any length is counted in them. */
function workingDays({ reckoning, firm, say, today }: Telling): string[] {
  const codes = ['acknowledge', 'update', 'respond'] as const;
  if (!codes.some((code) => promiseOf(reckoning, code)?.within.unit === 'working-days')) return [];
  const closed = firm.settings.closures.some(({ to }) => to >= today);
  return [
    say(reckoning.calendar.holidays ? 'procedure.time.working-days' : 'procedure.time.weekdays'),
    ...(closed ? [say('procedure.time.closed')] : []),
  ];
}

const newer: readonly [key: Parameters<Telling['say']>[0], duties: readonly PublicationDuty[]][] = [
  ['procedure.promise.when-made', ['when-complaint-is-made', 'at-end-of-matter']],
  ['procedure.promise.timeline', ['timeline-when-complaint-is-made']],
  ['procedure.promise.updates', ['regular-updates']],
];

/** Newer duties: promised by the firm's own switch as long as they are only proposed, by every firm once they are in force. */
export function promise(telling: Telling): ProcedureSection[] {
  const { firm, reckoning, today, say } = telling;
  const inForce = dutiesOf(reckoning.pack, today);
  const kept = newer.filter(
    ([, duties]) => firm.settings.procedure.newerDuties || duties.some((duty) => inForce.includes(duty)),
  );
  return section(
    'promise',
    say('procedure.promise.title'),
    kept.length > 0 ? [list(kept.map(([key]) => say(key)))] : [],
  );
}

export function ending(telling: Telling): ProcedureSection[] {
  const { firm, locale, say } = telling;
  const { reviewedOn } = firm.settings.procedure;
  const reviewed = reviewedOn
    ? [paragraph(telling, say('procedure.reviewed', { date: dayInWords(reviewedOn, locale, 'long') }))]
    : [];
  return section('copy', null, [paragraph(telling, say('procedure.copy')), ...reviewed]);
}
