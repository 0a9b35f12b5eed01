/** What each kind of letter says. None repeats what was complained about, none holds the access code (S10, S55). */
import { clockOf, deadlineCodes, dueOn } from '../../sdk/contract/clock.ts';
import type { ComplaintLetterKind } from '../../sdk/contract/history.ts';
import { codePoints } from '../../sdk/contract/text.ts';
import { marksOf } from '../../sdk/words/marks.ts';
import { onOneLine } from '../../sdk/words/one-line.ts';
import type { Block } from '../mail/letter.ts';
import { dayIn, momentInWords } from '../packs/calendar.ts';
import { hasCode } from './access-code.ts';
import {
  asked,
  date,
  extension,
  finalAnswer,
  firmDue,
  firmMissed,
  type LetterKey,
  news,
  outsideRouteOpen,
  overridden,
  procedure,
  says,
  wayLater,
  wayOutside,
} from './letter-dates.ts';
import { undoUntil } from './rules.ts';
import { askingHow, wayToAnswer } from './survey-letters.ts';
import type { Telling, Voice } from './telling.ts';

type Body = (telling: Telling) => Block[];

/** One row a kind. */
export const bodies: Readonly<Record<ComplaintLetterKind, Body>> = {
  acknowledgement: (telling) => toClient(telling, acknowledgement(telling)),
  acknowledged: (telling) => toClient(telling, [says(telling, 'letters.acknowledged.text'), ...respondBy(telling)]),
  message: (telling) => toClient(telling, [says(telling, 'letters.message.text')]),
  withdrawal: (telling) =>
    toClient(telling, [
      says(telling, 'letters.withdrawal.text'),
      says(telling, 'letters.withdrawal.undo', { date: undoMoment(telling) }),
    ]),
  'withdrawal-undone': (telling) =>
    toClient(telling, [says(telling, 'letters.withdrawal-undone.text'), ...respondBy(telling)]),
  answered: (telling) => toClient(telling, atTheEnd(telling, 'letters.answered.text')),
  closed: (telling) => toClient(telling, atTheEnd(telling, 'letters.closed.text')),
  asked: (telling) => toClient(telling, [...asked(telling), ...respondBy(telling)]),
  extension: (telling) => toClient(telling, extension(telling)),
  heads: (telling) => toClient(telling, [says(telling, 'letters.heads.text')]),
  'outside-route': (telling) => toClient(telling, outsideRouteOpen(telling)),
  update: (telling) => toClient(telling, [...news(telling), ...respondBy(telling)]),
  reopened: (telling) =>
    toClient(telling, [
      says(telling, 'letters.reopened.text'),
      says(telling, 'letters.extension.why'),
      ...respondBy(telling),
      ...wayLater(telling),
    ]),
  override: (telling) => toClient(telling, overridden(telling)),
  survey: (telling) => toClient(telling, askingHow(telling, 'letters.survey.text'), wayToAnswer(telling)),
  'survey-reminder': (telling) =>
    toClient(telling, askingHow(telling, 'letters.survey-reminder.text'), wayToAnswer(telling)),
  link: (telling) => toClient(telling, [says(telling, 'letters.link.text'), says(telling, 'letters.link.not-you')]),
  'contact-corrected': (telling) =>
    toClient(telling, [
      says(telling, 'letters.contact-corrected.text'),
      says(telling, 'letters.contact-corrected.not-you'),
    ]),
  'contact-was': (telling) =>
    toClient({ ...telling, complainant: undefined }, [
      says(telling, 'letters.contact-was.text'),
      says(telling, 'letters.contact-corrected.not-you'),
    ]),
  'code-ended': (telling) =>
    toClient(telling, [says(telling, 'letters.code-ended.text'), says(telling, 'letters.code-ended.new')]),
  'firm-complaint': (telling) => {
    const { clocks } = telling.complaint;
    const [acknowledge, respond] = [dueOn(clocks, 'acknowledge'), dueOn(clocks, 'respond')];
    const dates = { acknowledgeBy: date(telling, acknowledge), respondBy: date(telling, respond) };
    const due = acknowledge && respond ? [says(telling, 'letters.firm-complaint.dates', dates)] : [];
    return toFirm(telling, 'letters.firm-complaint.text', due);
  },
  'firm-unconfirmed': (telling) => toFirm(telling, 'letters.firm-unconfirmed.text'),
  'firm-confirmed': (telling) => toFirm(telling, 'letters.firm-confirmed.text'),
  'firm-message': (telling) => toFirm(telling, 'letters.firm-message.text'),
  'firm-withdrawal': (telling) => toFirm(telling, 'letters.firm-withdrawal.text'),
  'firm-withdrawal-undone': (telling) => toFirm(telling, 'letters.firm-withdrawal-undone.text'),
  'firm-letter-failed': (telling) => toFirm(telling, 'letters.firm-letter-failed.text'),
  'firm-due': (telling) => toFirm(telling, ...firmDue(telling)),
  'firm-missed': (telling) => toFirm(telling, ...firmMissed(telling)),
  'firm-outside-route': (telling) => {
    const told = telling.complaint.mailable ? 'letters.firm-outside-route.text' : 'letters.firm-outside-route.untold';
    return toFirm(telling, told, [], { body: telling.reckoning.outside?.body.name ?? '' });
  },
  'firm-heads-reply': (telling) => {
    const said = telling.happened?.kind === 'heads-confirmed' ? 'confirmed' : 'corrected';
    return toFirm(telling, `letters.firm-heads-reply.${said}`);
  },
};

function toClient(telling: Telling, middle: Block[], way: Block[] = linkTo(telling)): Block[] {
  const { say, complainant, complaint } = telling;
  const name = complainant?.name;
  return [
    ...opening(telling, name && isGreetable(name) ? say('letters.dear', { name }) : say('letters.hello')),
    ...middle,
    { says: say('letters.reference', { reference: complaint.reference }) },
    ...way,
    ...ending(telling),
  ];
}

/** How every letter begins; `greeting`: in words, without the mark that ends it. */
export const opening = ({ say, locale, demo }: Voice, greeting: string): Block[] => [
  ...(demo ? [{ says: say('letters.demo') }] : []),
  { says: greeting + marksOf(locale).greeting },
];

/** How every letter to a person outside the firm ends. */
export const ending = (voice: Voice): Block[] => [
  person(voice),
  { says: voice.say('letters.sign', { role: voice.firm.settings.contact.role, firm: voice.firm.name }) },
  { says: voice.say('letters.automatic') },
];

/**
 * Whether a name may stand in a letter. Anyone can file in anyone's name and address: what reads like a web or e-mail
 * address, or is longer than a name, would make the letter carry a stranger's message.
 */
export function isGreetable(name: string): boolean {
  const plain = name.normalize('NFKC');
  return codePoints(plain) <= 60 && !/[/:@\\\p{Cc}]|www\.|[.\u3002]\p{L}/iu.test(plain);
}

function toFirm(telling: Telling, key: LetterKey, more: Block[] = [], about: Record<string, string> = {}): Block[] {
  const values = { reference: telling.complaint.reference, date: undoMoment(telling), ...about };
  return [...opening(telling, telling.say('letters.team')), says(telling, key, values), ...more, atDesk(telling)];
}

function acknowledgement(telling: Telling): Block[] {
  const { say, firm, complaint } = telling;
  const { name, role } = firm.settings.contact;
  const rows: [string, string][] = [
    [date(telling, dayIn(firm.settings.timeZone, complaint.received_at)), say('letters.acknowledgement.received')],
  ];
  const by = (day: string): string => say('letters.acknowledgement.by', { date: date(telling, day) });
  for (const code of deadlineCodes) {
    const day = dueOn(complaint.clocks, code);
    if (day) rows.push([by(day), say(`letters.acknowledgement.${code}`)]);
  }
  const who = name
    ? say('letters.acknowledgement.who.named', { name, role, firm: firm.name })
    : say('letters.acknowledgement.who', { role, firm: firm.name });
  return [
    { says: say('letters.acknowledgement.thanks') },
    ...(complaint.unconfirmed ? [{ says: say('letters.acknowledgement.confirm') }] : []),
    { says: who },
    { heading: say('letters.acknowledgement.next'), rows },
    ...wayLater(telling),
    { says: say('letters.acknowledgement.updates') },
    { says: say('letters.free') },
    procedure(telling),
  ];
}

/** What an answer and a closing have in common: whether this is final, and where its client can go from here. */
function atTheEnd(telling: Telling, key: LetterKey): Block[] {
  const outside = wayOutside(telling);
  const unhappy = outside.length > 0 ? [says(telling, 'letters.closed.unhappy')] : [];
  return [says(telling, key), ...finalAnswer(telling), ...unhappy, ...outside, procedure(telling)];
}

function linkTo({ say, locale, link, tracker, firm, complaint }: Telling): Block[] {
  if (!link) return [];
  const until = momentInWords(link.expiresAt, locale, firm.settings.timeZone);
  return [
    { link: link.url, label: say('letters.link') },
    { says: say('letters.link.once', { until }) },
    ...(hasCode(complaint) ? [{ says: say('letters.link.again', { tracker }) }] : []),
  ];
}

function person({ say, firm }: Voice): Block {
  const { phone, email, post, hours } = firm.settings.contact;
  const ways = [phone, email, onOneLine(post, firm.settings.defaultLocale), hours && say('letters.hours', { hours })];
  return { heading: say('letters.person'), rows: ways.flatMap((way) => (way ? [['', way] as const] : [])) };
}

const atDesk = ({ say, desk }: Telling): Block => ({ link: desk, label: say('letters.firm-complaint.read') });

/** By when the answer comes; nothing while that stands still. */
function respondBy(telling: Telling): Block[] {
  const clock = clockOf(telling.complaint.clocks, 'respond');
  const stops = telling.happened?.kind === 'asked' ? telling.happened.facts.stops : undefined;
  const by = clock && !clock.met && !clock.paused && !stops?.includes('respond') ? clock.by : undefined;
  return by ? [says(telling, 'letters.acknowledged.respond', { date: date(telling, by) })] : [];
}

/** With its time: on the last day it matters. */
const undoMoment = ({ locale, firm, causedAt }: Telling): string =>
  momentInWords(undoUntil({ withdrawn_at: causedAt }), locale, firm.settings.timeZone);
