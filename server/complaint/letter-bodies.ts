/** What each kind of letter says. None repeats what was complained about, none holds the access code (S10, S55). */
import type { LetterKind } from '../../sdk/contract/history.ts';
import { codePoints } from '../../sdk/contract/text.ts';
import type { letters } from '../../sdk/words/en/letters.ts';
import type { Firm } from '../firm/firms.ts';
import type { Block } from '../mail/letter.ts';
import { dayIn, dayInWords, momentInWords } from '../packs/calendar.ts';
import { packOf } from '../packs/packs.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { undoUntil } from './rules.ts';

/** Everything a letter may draw on. `link` and `name` only for letters to the client. */
export interface Telling {
  say: (key: keyof typeof letters, values?: Readonly<Record<string, string | number>>) => string;
  firm: Firm;
  complaint: ComplaintRow;
  /** When what the letter tells of happened, in milliseconds UTC; the complaint may have moved on since. */
  causedAt: number;
  name: string | undefined;
  link: { url: string; expiresAt: number } | undefined;
  tracker: string;
  demo: boolean;
}

type Body = (telling: Telling) => Block[];

/** One row a kind. */
export const bodies: Readonly<Record<LetterKind, Body>> = {
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
  closed: (telling) => toClient(telling, [says(telling, 'letters.closed.text'), outside(telling)]),
  link: (telling) => toClient(telling, [says(telling, 'letters.link.text'), says(telling, 'letters.link.not-you')]),
  'firm-complaint': (telling) => {
    const { acknowledge_by, respond_by } = telling.complaint;
    const dates = { acknowledgeBy: date(telling, acknowledge_by), respondBy: date(telling, respond_by) };
    return toFirm(telling, 'letters.firm-complaint.text', [
      says(telling, 'letters.firm-complaint.dates', dates),
      says(telling, 'letters.firm-complaint.read', { reference: telling.complaint.reference }),
    ]);
  },
  'firm-message': (telling) => toFirm(telling, 'letters.firm-message.text'),
  'firm-withdrawal': (telling) => toFirm(telling, 'letters.firm-withdrawal.text'),
  'firm-withdrawal-undone': (telling) => toFirm(telling, 'letters.firm-withdrawal-undone.text'),
  'firm-letter-failed': (telling) => toFirm(telling, 'letters.firm-letter-failed.text'),
};

function toClient(telling: Telling, middle: Block[]): Block[] {
  const { say, name, complaint, firm } = telling;
  return [
    ...demo(telling),
    { says: `${name && isGreetable(name) ? say('letters.dear', { name }) : say('letters.hello')},` },
    ...middle,
    { says: say('letters.reference', { reference: complaint.reference }) },
    ...linkTo(telling),
    person(telling),
    { says: say('letters.sign', { role: firm.settings.contact.role, firm: firm.name }) },
    { says: say('letters.automatic') },
  ];
}

/**
 * Whether a name may stand in a letter. Anyone can file in anyone's name and address: what reads like a web or e-mail
 * address, or is longer than a name, would make the letter carry a stranger's message.
 */
export function isGreetable(name: string): boolean {
  const plain = name.normalize('NFKC');
  return codePoints(plain) <= 60 && !/[/:@\\\p{Cc}]|www\.|[.\u3002]\p{L}/iu.test(plain);
}

function toFirm(telling: Telling, key: keyof typeof letters, more: Block[] = []): Block[] {
  const values = { reference: telling.complaint.reference, date: undoMoment(telling) };
  return [...demo(telling), { says: `${telling.say('letters.team')},` }, says(telling, key, values), ...more];
}

function acknowledgement(telling: Telling): Block[] {
  const { say, firm, complaint } = telling;
  const { name, role } = firm.settings.contact;
  const rows: [string, string][] = [
    [date(telling, dayIn(firm.settings.timeZone, complaint.received_at)), say('letters.acknowledgement.received')],
  ];
  const by = (day: string): string => say('letters.acknowledgement.by', { date: date(telling, day) });
  if (complaint.acknowledge_by) rows.push([by(complaint.acknowledge_by), say('letters.acknowledgement.acknowledge')]);
  if (complaint.respond_by) rows.push([by(complaint.respond_by), say('letters.acknowledgement.respond')]);
  const who = name
    ? say('letters.acknowledgement.who.named', { name, role, firm: firm.name })
    : say('letters.acknowledgement.who', { role, firm: firm.name });
  return [
    { says: say('letters.acknowledgement.thanks') },
    { says: who },
    { heading: say('letters.acknowledgement.next'), rows },
    { says: say('letters.acknowledgement.updates') },
    { says: say('letters.free') },
  ];
}

function linkTo({ say, link, tracker, firm, complaint }: Telling): Block[] {
  if (!link) return [];
  const until = momentInWords(link.expiresAt, complaint.locale, firm.settings.timeZone);
  return [
    { link: link.url, label: say('letters.link') },
    { says: say('letters.link.once', { until }) },
    { says: say('letters.link.again', { tracker }) },
  ];
}

function person({ say, firm }: Telling): Block {
  const { phone, email, post, hours } = firm.settings.contact;
  const ways = [phone, email, post.join(', '), hours && say('letters.hours', { hours })];
  return { heading: say('letters.person'), rows: ways.flatMap((way) => (way ? [['', way] as const] : [])) };
}

function outside(telling: Telling): Block {
  const { name, web, phone } = packOf(telling.firm.settings.jurisdiction).outside;
  return says(telling, 'letters.closed.outside', { body: name, web: web ?? '', phone: phone ?? '' });
}

const respondBy = (telling: Telling): Block[] =>
  telling.complaint.respond_by
    ? [says(telling, 'letters.acknowledged.respond', { date: date(telling, telling.complaint.respond_by) })]
    : [];

const demo = ({ say, demo: on }: Telling): Block[] => (on ? [{ says: say('letters.demo') }] : []);

const says = ({ say }: Telling, key: keyof typeof letters, values?: Record<string, string>): Block => ({
  says: say(key, values),
});

/** With its time: on the last day it matters. */
const undoMoment = ({ complaint, firm, causedAt }: Telling): string =>
  momentInWords(undoUntil({ withdrawn_at: causedAt }), complaint.locale, firm.settings.timeZone);

const date = ({ complaint }: Telling, day: string | null): string =>
  day === null ? '' : dayInWords(day, complaint.locale, 'full');
