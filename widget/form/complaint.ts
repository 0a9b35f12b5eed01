/** Turns the answers into the complaint that is sent: what was left empty is left out. */
import { type ContactWay, contactWays, type IssueCode, type RemedyCode } from '../../sdk/contract/codes.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import { readKnownDate } from '../parts/known-date-reading.ts';
import { plainText } from '../parts/plain-text.ts';
import type { Answers } from './draft.ts';

const invisible = /[\p{Cf}\p{Cc}\p{Cs}]/gu;

/** One-line text without what people cannot see or did not mean to type: stray spaces, zero-width marks of a paste. */
const line = (typed: string): string => typed.replace(invisible, ' ').trim().replace(/\s+/g, ' ');
const address = (typed: string): string => typed.replace(/[\p{Cf}\p{Cc}\p{Cs}\s]/gu, '');
const text = (typed: string): string | undefined => (line(typed) ? plainText(typed) : undefined);

/** The ways to reach the person that they have given, in the order of the screen. */
export const waysGiven = ({ email, phone, address, postcode }: Answers): ContactWay[] =>
  contactWays.filter((way) => line({ email, phone, post: address + postcode }[way]));

/** The body of the filing call. `locale`: the language the person read. May still have faults; see `faultsOf`. */
export function complaintOf(answers: Answers, profile: FirmProfile, locale: string): NewComplaint {
  const date = readKnownDate(answers, locale).value;
  return pruned({
    complainant: complainantOf(answers),
    matter: { reference: line(answers.reference) },
    issues: answers.issues as IssueCode[],
    narrative: plainText(answers.narrative),
    impact: text(answers.impact),
    desiredOutcome: { remedies: answers.remedies as RemedyCode[], note: text(answers.remedyNote) },
    occurred: { from: date, note: text(answers.whenNote) },
    locale,
    ...(answers.consent ? { consent: { privacyNoticeVersion: profile.privacyNotice.version } } : {}),
  }) as unknown as NewComplaint;
}

function complainantOf(answers: Answers) {
  const ways = waysGiven(answers);
  const preferred = ways.length > 1 && ways.find((way) => way === answers.preferred);
  return {
    name: line(answers.name),
    email: address(answers.email),
    phone: line(answers.phone),
    address: ways.includes('post') ? { lines: linesOf(answers.address), postcode: line(answers.postcode) } : undefined,
    preferredContact: preferred || undefined,
  };
}

/** The contract takes five lines; what is beyond stays on the fifth. */
function linesOf(typed: string): string[] {
  const lines = typed.split('\n').map(line).filter(Boolean);
  return lines.length > 5 ? [...lines.slice(0, 4), lines.slice(4).join(', ')] : lines;
}

/** Leaves out what is empty, at every depth; the two members that are always needed stay, so that they are missed by name. */
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
