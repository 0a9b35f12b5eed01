/** What is typed into the form of logging, and the body it makes. */
import type { AdjustmentCode, AreaCode, ContactWay, IssueCode } from '../../../sdk/contract/codes.ts';
import type { LogComplaint } from '../../../sdk/contract/desk/acts.ts';
import { line } from '../../../sdk/form/plain-text.ts';
import { addressOf } from '../acts/contact.ts';
import { log as words } from '../words/log.ts';

export interface TypedLog {
  channel: string;
  name: string;
  reach: string;
  narrative: string;
  grumble: boolean;
  /** Empty: today. */
  receivedOn: string;
  lines: string;
  postcode: string;
  otherWay: string;
  matter: string;
  areaOfLaw: string;
  personConcerned: string;
  behalf: string;
  issues: string[];
  remedyNote: string;
  notBy: string[];
  safeTimes: string;
  adjustments: string[];
}

export const nothingTyped: Readonly<TypedLog> = {
  channel: '',
  name: '',
  reach: '',
  narrative: '',
  grumble: false,
  receivedOn: '',
  lines: '',
  postcode: '',
  otherWay: '',
  matter: '',
  areaOfLaw: '',
  personConcerned: '',
  behalf: '',
  issues: [],
  remedyNote: '',
  notBy: [],
  safeTimes: '',
  adjustments: [],
};

export type LogFaults = Partial<Record<keyof TypedLog, string>>;

/** Whether it is meant as an address of e-mail: no number holds that sign. */
const isEmail = (way: string): boolean => way.includes('@');

/** `today`: in the firm's zone. */
export function logFaults(typed: TypedLog, today: string): LogFaults {
  const { fault } = words;
  const faults: Record<string, string | undefined> = {
    channel: typed.channel ? undefined : fault.channel,
    name: line(typed.name) ? undefined : fault.name,
    reach: wayFault(typed.reach) ?? (typed.reach.trim() || addressOf(typed) ? undefined : fault.reach),
    narrative: typed.narrative.trim() ? undefined : fault.narrative,
    otherWay: wayFault(typed.otherWay),
    receivedOn: typed.receivedOn > today ? fault.receivedOn : undefined,
  };
  return Object.fromEntries(Object.entries(faults).filter(([, said]) => said));
}

/** Only the plainest slips; the server knows the rules of addresses. */
function wayFault(way: string): string | undefined {
  if (!way.trim()) return undefined;
  if (isEmail(way)) return /^\S+@\S+\.\S+$/.test(way.trim()) ? undefined : words.fault.email;
  return /\d/.test(way) ? undefined : words.fault.phone;
}

/** What was left empty is left out. */
export function bodyOf(typed: TypedLog): LogComplaint {
  const all = [typed.reach, typed.otherWay].map(line).filter(Boolean);
  const matter = {
    reference: line(typed.matter) || undefined,
    areaOfLaw: (typed.areaOfLaw || undefined) as AreaCode | undefined,
    personConcerned: line(typed.personConcerned) || undefined,
  };
  return {
    channel: typed.channel as LogComplaint['channel'],
    ...(typed.receivedOn ? { receivedOn: typed.receivedOn } : {}),
    ...(typed.grumble ? { grumble: true } : {}),
    complainant: {
      name: line(typed.name),
      ...some({ email: all.find(isEmail), phone: all.find((way) => !isEmail(way)) }),
      ...some({ address: addressOf(typed), safeTimes: typed.safeTimes.trim() }),
      ...some({ doNotContactBy: typed.notBy as ContactWay[], adjustments: typed.adjustments as AdjustmentCode[] }),
    },
    narrative: typed.narrative,
    ...(Object.values(matter).some(Boolean) ? { matter: some(matter) } : {}),
    ...some({ issues: typed.issues as IssueCode[] }),
    ...(line(typed.behalf) ? { onBehalfOf: { name: line(typed.behalf) } } : {}),
    ...(typed.remedyNote.trim() ? { desiredOutcome: { note: typed.remedyNote } } : {}),
  };
}

/** The members that say something. */
function some<Members extends object>(
  members: Members,
): Partial<{ [Name in keyof Members]: NonNullable<Members[Name]> }> {
  const said = Object.entries(members).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  );
  return Object.fromEntries(said) as Partial<{ [Name in keyof Members]: NonNullable<Members[Name]> }>;
}
