/** Turns the answers into the complaint that is sent: what was left empty is left out, and so is what was not asked. */
import type { AdjustmentCode, AreaCode, ContactWay, IssueCode, RemedyCode } from '../contract/codes.ts';
import type { NewComplaint } from '../contract/complaint.ts';
import type { FirmProfile } from '../contract/firm.ts';
import { limits } from '../contract/limits.ts';
import { type Answers, blankAnswers, isForAnother } from './answers.ts';
import { boxesOf, fieldsOf, walkOf } from './fields.ts';
import { readKnownDate } from './known-date.ts';
import { line, plainText } from './plain-text.ts';
import { waysGiven, waysToPrefer } from './ways.ts';

const address = (typed: string): string => typed.replace(/[\p{Cf}\p{Cc}\p{Cs}\s]/gu, '');
const text = (typed: string): string | undefined => (line(typed) ? plainText(typed) : undefined);

/** The body of the filing call. `locale`: the language the person read. May still have faults; see `faultsIn`. */
export function complaintOf(given: Answers, profile: FirmProfile, locale: string): NewComplaint {
  const answers = asked(given, profile);
  return pruned({
    complainant: complainantOf(answers),
    onBehalfOf: isForAnother(answers)
      ? { name: line(answers.clientName), relationship: line(answers.relationship), authority: answers.authority }
      : undefined,
    matter: {
      reference: line(answers.reference),
      areaOfLaw: answers.areaOfLaw as AreaCode,
      personConcerned: line(answers.personConcerned),
    },
    issues: answers.issues as IssueCode[],
    narrative: plainText(answers.narrative),
    impact: text(answers.impact),
    desiredOutcome: { remedies: answers.remedies as RemedyCode[], note: text(answers.remedyNote) },
    occurred: { from: dateOf(answers, ['day', 'month', 'year'], locale), note: text(answers.whenNote) },
    awareSince: dateOf(answers, ['awareDay', 'awareMonth', 'awareYear'], locale),
    raisedBefore: /^(yes|no)$/.test(answers.raised)
      ? { raised: answers.raised === 'yes', note: text(answers.raisedNote) }
      : undefined,
    locale,
    formVersion: profile.features.includes('form-version') ? profile.formVersion : undefined,
    website: profile.features.includes('website') ? asMuchAsFits(answers.website) : undefined,
    ...(answers.consent ? { consent: { privacyNoticeVersion: profile.privacyNotice.version } } : {}),
  }) as unknown as NewComplaint;
}

/** Whatever a program put into the box nobody sees, as far as the contract takes it: the complaint is not refused for it. */
const asMuchAsFits = (typed: string): string => [...line(typed)].slice(0, limits.line).join('');

/** Not asked on any step. */
const unasked = ['consent', 'website'];

/** The answers to what is on screen on the way; what an older edition of the form asked beside it is not sent unseen. */
function asked(answers: Answers, profile: FirmProfile): Answers {
  const shown = walkOf(answers, profile).flatMap((step) => fieldsOf(step, answers, profile));
  const names = [...unasked, ...shown.flatMap((field): readonly string[] => boxesOf(field))];
  const kept = Object.entries(answers).filter(([name]) => names.includes(name));
  return { ...blankAnswers(), ...Object.fromEntries(kept) };
}

function dateOf(answers: Answers, [day, month, year]: readonly [DatePart, DatePart, DatePart], locale: string) {
  return readKnownDate({ day: answers[day], month: answers[month], year: answers[year] }, locale).value;
}

type DatePart = 'day' | 'month' | 'year' | 'awareDay' | 'awareMonth' | 'awareYear';

function complainantOf(answers: Answers) {
  const ways = waysGiven(answers);
  return {
    name: line(answers.name),
    capacity: answers.capacity,
    class: answers.class,
    organisation: line(answers.organisation),
    email: address(answers.email),
    phone: line(answers.phone),
    address: ways.includes('post') ? { lines: linesOf(answers.address), postcode: line(answers.postcode) } : undefined,
    preferredContact: waysToPrefer(answers).find((way) => way === answers.preferred),
    doNotContactBy: answers.notBy as ContactWay[],
    safeTimes: text(answers.safeTimes),
    documentsBy: answers.documentsBy as ContactWay,
    adjustments: answers.adjustments as AdjustmentCode[],
    adjustmentsNote: text(answers.adjustmentsNote),
  };
}

/** The contract takes five lines; what is beyond stays on the fifth. */
function linesOf(typed: string): string[] {
  const lines = typed.split('\n').map(line).filter(Boolean);
  return lines.length > 5 ? [...lines.slice(0, 4), lines.slice(4).join(', ')] : lines;
}

/** Leaves out what is empty, at every depth; members that are always needed stay, so that they are missed by name. */
function pruned(members: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(members).map(([name, value]) => [name, isRecord(value) ? pruned(value) : value] as const);
  return Object.fromEntries(
    kept.filter(([name, value]) => ['name', 'narrative', 'lines'].includes(name) || !isEmpty(value)),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && value !== null && !Object.keys(value).length);
