/** Sentences of the firm's record: one for each thing that is put on it. */
import type { AuditList, AuditOperation } from '../../../sdk/contract/desk/audit.ts';
import type { Role } from '../../../sdk/contract/desk/roles.ts';
import type { Factor } from '../../../sdk/contract/desk/session.ts';
import { listed } from './dates.ts';
import { roleNames } from './door.ts';

export const record = {
  title: 'Record',
  lead: 'Who did what at the desk of this firm, newest first. Nothing is ever taken out, and each entry is tied to the one before.',
  empty: 'Nothing is on record yet.',
  loading: 'Loading the record…',
  more: 'Show older entries',
  moreCame: (count: number) => `${count} older entries below`,
  all: 'This is the beginning of the record.',
  number: (seq: number) => `Entry ${seq}`,
} as const;

type Entry = AuditList['items'][number];

/** `who`: whoever did it; `whom`: the person it was done to, where it was done to one. */
type Sentence = (who: string, whom: string, entry: Entry) => string;

const sentences: Readonly<Record<AuditOperation, Sentence>> = {
  'session.opened': (who, _, { details }) => `${who} signed in ${byFactor(details.factor)}`,
  'session.refused': (_, whom, { details }) => `Somebody tried to sign in as ${whom}: ${refusal(details.why)}`,
  'session.forbidden': (who, _, { details }) =>
    `${who} was refused what their roles do not allow (${String(details.operation)})`,
  'session.closed': (who) => `${who} signed out`,
  'people.invited': (who, _, { details }) =>
    details.first
      ? 'A link for the first person was made'
      : `${who} invited ${text(details.name)}, ${text(details.email)}${asRoles(details.roles)}`,
  'people.invitation-withdrawn': (who) => `${who} withdrew an invitation`,
  'people.joined': (who, _, { details }) =>
    `${who} ${details.again ? 'set up their ways to sign in again' : 'joined'} ${byFactor(details.factor)}`,
  'people.changed': (who, whom, { details }) => `${who} changed ${whom}${changes(details)}`,
  'people.reset': (who, whom) => `${who} reset the ways to sign in of ${whom}`,
  'people.signed-out': (who, whom) => `${who} signed ${who === whom ? 'themselves' : whom} out everywhere`,
  'settings.changed': (who, _, { details }) => `${who} changed settings: ${listed(membersIn(details))}`,
  'settings.site-key-added': (who) => `${who} added a site key`,
  'settings.site-key-retired': (who, _, { object }) => `${who} retired the site key ${text(object)}`,
  'survey.released': (who) =>
    `${who} released what a client said, without naming the complaint, of how they were handled`,
  'factors.password': (who) => `${who} changed their password`,
  'factors.totp': (who) => `${who} set up an authenticator`,
  'factors.passkey-added': (who) => `${who} added a passkey`,
  'factors.passkey-removed': (who) => `${who} removed a passkey`,
  'factors.recovery-codes': (who) => `${who} made new recovery codes`,
};

/** `nameOf`: the name of a person by their id; undefined where nobody has it. */
export function sentenceOf(entry: Entry, nameOf: (id: string) => string | undefined): string {
  const who = entry.person ? entry.person.name || 'Somebody who has left' : 'The command line';
  const whom = (entry.object && nameOf(entry.object)) || 'somebody';
  const sentence = sentences[entry.operation] as Sentence | undefined;
  // A newer server may put on record what this page has no sentence for.
  return sentence ? sentence(who, whom, entry) : `${who}: ${entry.operation}`;
}

const ways: Readonly<Record<Factor, string>> = {
  passkey: 'by passkey',
  totp: 'by password and code',
  'recovery-code': 'by password and recovery code',
};

const byFactor = (factor: unknown): string => ways[factor as Factor] ?? '';

const refusals: Readonly<Record<string, string>> = {
  password: 'wrong password',
  code: 'wrong or used code',
  passkey: 'unknown passkey',
  disabled: 'this person is disabled',
};
const refusal = (why: unknown): string => refusals[text(why)] ?? 'refused';

function changes({ renamed, roles, state }: Entry['details']): string {
  const [now, became] = [(roles as { now?: Role[] } | undefined)?.now, (state as { now?: string } | undefined)?.now];
  const parts = [
    ...(renamed ? ['the name'] : []),
    ...(now ? [`roles, now ${named(now)}`] : []),
    ...(became ? [became === 'active' ? 'enabled again' : 'disabled'] : []),
  ];
  return parts.length ? `: ${listed(parts)}` : '';
}

/** The members a change named, without what is inside them. */
const membersIn = (details: Entry['details']): string[] => [
  ...new Set(Object.keys(details).map((pointer) => pointer.split('/')[1] ?? '')),
];

const asRoles = (roles: unknown): string => (Array.isArray(roles) ? ` as ${named(roles as Role[])}` : '');
const named = (roles: readonly Role[]): string => listed(roles.map((role) => roleNames[role] ?? role));
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
