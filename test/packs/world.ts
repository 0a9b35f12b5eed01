/** One complaint and all that happened to it, moved on step by step with the pure rules: no store, no letters, any time. */
import { complaints } from '../../demo/cast.ts';
import { clockOf } from '../../sdk/contract/clock.ts';
import type { HeadsSent } from '../../sdk/contract/desk/case-file.ts';
import { type Happened, type HappeningKind, happenings } from '../../sdk/contract/history.ts';
import { beginClocks } from '../../server/complaint/clocks.ts';
import { type DueWork, dueNow } from '../../server/complaint/due.ts';
import { decide, evolve, notYet, type Standing } from '../../server/complaint/rules.ts';
import type { Reckoning } from '../../server/firm/reckoning.ts';
import { ProblemError } from '../../server/http/problem.ts';
import { nameOf } from '../../server/packs/pack.ts';
import { dayAt } from './second-way.ts';

export interface World {
  reckoning: Reckoning;
  now: number;
  standing: Standing;
  /** Entry n is at n - 1. */
  history: readonly Happened[];
  /** What the timetable did, each by its name. */
  done: ReadonlySet<string>;
}

/** One entry with the complaint before and after it; `wanted`: what it followed from. */
export interface Written {
  happened: Happened;
  seq: number;
  before: Standing;
  after: Standing;
}

export interface Stepped {
  world: World;
  written: readonly Written[];
  /** What was decided on; none where the timetable worked. */
  wanted: Happened | undefined;
  /** What a letter that was sent told of. */
  told: Happened | undefined;
  refused: string | undefined;
  work: readonly DueWork[];
}

type Kind = 'timetable' | Exclude<HappeningKind, 'received' | 'warned' | 'date-missed' | 'outside-opened' | 'read'>;

/**
 * A step: some time passes, then somebody wants something. `choice`: what of that which may follow, or `blindly` of all;
 * `pick`: which letter; `days`: how far ahead a new date lies.
 */
export interface Step {
  after: number;
  choice: number;
  blindly: boolean;
  pick: number;
  days: number;
}

/** What is wanted, and how often. */
const weights: readonly (readonly [kind: Kind, weight: number])[] = [
  ['timetable', 8],
  ['letter-sent', 6],
  ['told', 2],
  ['acknowledged', 4],
  ['asked', 4],
  ['message-from-you', 2],
  ['resumed', 2],
  ['message-from-firm', 2],
  ['update-from-firm', 2],
  ['investigating', 1],
  ['assigned', 1],
  ['noted', 1],
  ['heads-sent', 2],
  ['heads-confirmed', 1],
  ['extension-told', 2],
  ['withdrawal-undone', 4],
  ['withdrawn', 1],
  ['answered', 1],
  ['closed', 1],
  ['reopened', 4],
  ['confirmed', 1],
];

const filed = complaints.lateCompletion;

/** A complaint that has just come. */
export function received(reckoning: Reckoning, now: number): World {
  const clocks = beginClocks(reckoning, dayAt(now, reckoning.timeZone), [...filed.issues, 'data-protection']);
  const happened: Happened = { kind: 'received', facts: { complaint: filed, clocks } };
  const empty: World = { reckoning, now, standing: notYet, history: [], done: new Set() };
  return write(empty, decide(notYet, happened, { now, reckoning })).world;
}

/** Moves on. What is refused changes nothing. */
export function step(before: World, { after, choice, blindly, pick, days }: Step): Stepped {
  const world = { ...before, now: before.now + after };
  const about = letterFor(world, pick);
  const wants = wantedNow(world, about, days);
  const choices = weights.filter(([kind]) => {
    const wanted = wants[kind];
    return kind === 'timetable' || (wanted && (blindly || mayFollow(world.standing, wanted)));
  });
  const kinds = choices.flatMap(([kind, weight]) => Array<Kind>(weight).fill(kind));
  const wanted = wants[kinds[choice % kinds.length] ?? 'timetable'];
  return wanted ? attempt(world, wanted, about) : keepTime(world);
}

/** Somebody wants something now; `about`: the entry whose letter went out. */
export function attempt(world: World, wanted: Happened, about: number | undefined): Stepped {
  const { standing, now, reckoning, history } = world;
  const told = about === undefined ? undefined : history[about - 1];
  try {
    const entries = decide(standing, wanted, { now, reckoning, told, heads: headsIn(world) });
    return { ...write(world, entries), wanted, told, refused: undefined, work: [] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { world, written: [], wanted, told: undefined, refused: error.code, work: [] };
  }
}

/** Records all that is due, as the timetable does. */
export function keepTime(world: World): Stepped {
  const { standing, reckoning, now, done } = world;
  const work = dueNow(standing, reckoning, now);
  const entries = work.flatMap((one) => decide(standing, asHappened(one, world), { now, reckoning }));
  const written = write(world, entries);
  const after = { ...written.world, done: new Set([...done, ...work.map(nameOfWork)]) };
  return { ...written, world: after, wanted: undefined, told: undefined, refused: undefined, work };
}

export const nameOfWork = (work: DueWork): string =>
  work.what === 'outside-opened'
    ? work.what
    : [work.what, work.code, work.by, ...(work.what === 'warned' ? [work.before] : [])].join(' ');

function asHappened(work: DueWork, { reckoning, standing }: World): Happened {
  if (work.what === 'warned') return { kind: work.what, facts: { code: work.code, by: work.by, before: work.before } };
  if (work.what === 'date-missed') return { kind: work.what, facts: { code: work.code, was: work.by } };
  const { name = '', phone = null, email = null, web = null, post = [], read = null } = reckoning.outside?.body ?? {};
  const from = clockOf(standing.clocks, 'outside')?.by ?? '';
  const body = { name, phone, email, web, post, read };
  return { kind: work.what, facts: { pack: nameOf(reckoning.pack), from, until: null, body } };
}

/** The heads as they were last sent, and whether they were answered. */
export function headsIn({ history }: Pick<World, 'history'>): HeadsSent | null {
  const at = history.findLastIndex(({ kind }) => kind === 'heads-sent');
  const sent = history[at];
  if (sent?.kind !== 'heads-sent') return null;
  const answered = history.slice(at).some(({ kind }) => kind === 'heads-confirmed');
  const reply = answered ? ('agreed' as const) : null;
  return { version: sent.facts.version, sentAt: '', reply, repliedAt: null, missing: null, items: [] };
}

function write(world: World, entries: readonly Happened[]): Pick<Stepped, 'world' | 'written'> {
  let standing = world.standing;
  const written = entries.map((happened): Written => {
    const before = standing;
    const seq = before.version + 1;
    standing = evolve(before, happened, world.now, seq);
    return { happened, seq, before, after: standing };
  });
  return { world: { ...world, standing, history: [...world.history, ...entries] }, written };
}

/** The number of an entry whose letter has not gone out: of those that ask or ask for more time. */
function letterFor({ history }: World, pick: number): number | undefined {
  const sent = history.flatMap(({ kind, facts }) => (kind === 'letter-sent' || kind === 'told' ? [facts.about] : []));
  const waiting = history.flatMap(({ kind }, at) =>
    (kind === 'asked' || kind === 'extension-told') && !sent.includes(at + 1) ? [at + 1] : [],
  );
  return waiting[pick % Math.max(1, waiting.length)];
}

/** What can be wanted; letters only where one has not gone out. */
function wantedNow(world: World, about: number | undefined, days: number): Partial<Record<Kind, Happened | undefined>> {
  const { now, reckoning } = world;
  const letter = about === undefined ? undefined : world.history[about - 1]?.kind === 'asked' ? 'asked' : 'extension';
  const to = dayAt(now + days * 86_400_000, reckoning.timeZone);
  const by = 'Margaret Lane';
  const text = 'Could you send us the survey?';
  return {
    confirmed: { kind: 'confirmed', facts: {} },
    acknowledged: { kind: 'acknowledged', facts: { method: 'call', by } },
    'message-from-you': { kind: 'message-from-you', facts: { id: 'msg_1', text } },
    'message-from-firm': { kind: 'message-from-firm', facts: { id: 'msg_2', text, by } },
    'heads-sent': { kind: 'heads-sent', facts: { version: 0, heads: [{ id: 'hed_1', number: 0, text }], by } },
    'heads-confirmed': { kind: 'heads-confirmed', facts: { version: headsIn(world)?.version ?? 1 } },
    asked: { kind: 'asked', facts: { id: 'msg_3', text, by } },
    'update-from-firm': { kind: 'update-from-firm', facts: { id: 'msg_4', text, by } },
    investigating: { kind: 'investigating', facts: { by } },
    assigned: { kind: 'assigned', facts: { to: 'per_1', name: by, by } },
    noted: { kind: 'noted', facts: { text, by, person: 'per_1' } },
    reopened: { kind: 'reopened', facts: { reason: 'There is a new letter.', by } },
    resumed: { kind: 'resumed', facts: { on: '', moved: [] } },
    'extension-told': { kind: 'extension-told', facts: { code: 'respond', to, reason: 'The search is missing.', by } },
    'letter-sent':
      about && letter ? { kind: 'letter-sent', facts: { letter: 'ltr_1', kind: letter, about } } : undefined,
    told: about && letter ? { kind: 'told', facts: { letter, about, method: 'letter', by } } : undefined,
    withdrawn: { kind: 'withdrawn', facts: { reason: null } },
    'withdrawal-undone': { kind: 'withdrawal-undone', facts: {} },
    answered: { kind: 'answered', facts: { id: 'msg_5', text, outcome: 'upheld', by } },
    closed: {
      kind: 'closed',
      facts: { outcome: 'upheld', reason: 'We were late.', remedies: ['apology'], lesson: null, by },
    },
  };
}

/** Whether the table of happenings lets this follow. */
export const mayFollow = ({ status }: Standing, { kind }: Happened): boolean =>
  (happenings[kind].after as readonly unknown[]).includes(status);
