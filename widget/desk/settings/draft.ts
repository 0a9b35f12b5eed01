/** What is typed of a firm's settings: whole members, beside those that were read. */
import type { ChangeSettings, DeskSettings } from '../../../sdk/contract/desk/settings.ts';
import { steps } from '../../../sdk/contract/steps.ts';

/** A member that a page changes. Sentences have a way of their own. */
export type Member = Exclude<keyof ChangeSettings, 'words'>;

/** Members as they would be sent. */
export type Draft = Readonly<Partial<Record<Member, unknown>>>;

/** Where a value stands: a member, and what it holds. */
export type Path = readonly [member: Member, ...within: string[]];

/** The members as they are. */
export const draftOf = (settings: DeskSettings, members: readonly Member[]): Draft =>
  Object.fromEntries(members.map((member) => [member, written(settings, member)]));

/** A member as a change writes it: the notice before is the server's to remember, and what is always asked goes unsaid. */
function written(settings: DeskSettings, member: Member): unknown {
  if (member === 'questions') return settings.questions.filter((id) => isSwitched(id));
  if (member !== 'privacyNotice') return settings[member];
  const { version, url } = settings.privacyNotice;
  return { version, url };
}

const isSwitched = (id: string): boolean => steps.some((step) => step.id === id && step.asked !== 'always');

export const valueAt = (draft: Draft, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], draft);

/** The draft with another value at `path`; all else is the same object. */
export const withValue = (draft: Draft, path: Path, value: unknown): Draft => put(draft, path, value) as Draft;

function put(holder: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  const members = (holder ?? {}) as Readonly<Record<string, unknown>>;
  return { ...members, [part]: put(members[part], rest, value) };
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Members that are not as they were read: what is sent, and nothing else. */
export function changedIn(draft: Draft, before: Draft): Draft {
  const members = Object.keys(draft) as Member[];
  const typed = members.filter((one) => !isSame(draft[one], before[one]));
  const sent = typed.map((one) => [one, sendable(one, draft[one])] as const);
  return Object.fromEntries(sent.filter(([one, value]) => !isSame(value, before[one])));
}

type Typed = Readonly<Record<string, unknown>>;

/** What is nothing without a name is null without one: holidays of a country, a body outside, a body for disputes. */
function sendable(member: Member, value: unknown): unknown {
  if (value === null) return null;
  const typed = value as Typed;
  switch (member) {
    case 'calendar':
      return typed.country ? { country: capitals(typed.country), region: capitals(typed.region) } : null;
    case 'outside':
      return typed.name ? { phone: null, email: null, web: null, post: [], after: null, ...typed } : null;
    case 'procedure': {
      const body = typed.adrBody as Typed | null;
      return { ...typed, adrBody: body?.name ? { web: null, ...body } : null };
    }
    default:
      return value;
  }
}

const capitals = (code: unknown): string | null => (typeof code === 'string' ? code.toUpperCase() : null);
