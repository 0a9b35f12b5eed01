/** What holds for a complaint after every step, whatever happens to it: each a sentence and a look. */
import { expect } from 'vitest';
import { type Clock, clockOf, type Due } from '../../sdk/contract/clock.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import { dueNow, nextLook } from '../../server/complaint/due.ts';
import { undoUntil } from '../../server/complaint/rules.ts';
import type { Reckoning } from '../../server/firm/reckoning.ts';
import { dayAt, daysAfter, endsOn, morningAt, type Office, overAt, workingDaysAfter } from './second-way.ts';
import { headsIn, mayFollow, nameOfWork, type Stepped, type World, type Written } from './world.ts';

const hour = 3_600_000;

export interface Firm {
  reckoning: Reckoning;
  /** Its calendar for the second way of reckoning. */
  office: Office;
}

/** What holds after every step, each as a sentence about the complaint. */
export const promises: Readonly<Record<string, (stepped: Stepped, before: World, firm: Firm) => void>> = {
  'moves no date but by an entry that states exactly this change': ({ written }, { reckoning: { timeZone } }) => {
    for (const one of written) {
      const dues = stated(one.happened);
      for (const { was, is } of eachClock(one)) {
        const due = dues.find(({ code }) => code === was.code);
        const { by, at, from = was.from } = due ?? was;
        expect({ code: is.code, from: is.from, by: is.by, at: is.at }).toEqual({ code: was.code, from, by, at });
        // A second time is nobody's but the firm's own, whatever rule gave the first.
        const own = due && isReopened(one) && was.code === 'respond';
        const [rule, basis] = own ? ['own/respond', 'target'] : [was.rule, was.basis];
        expect([is.rule, is.basis, is.length]).toEqual([rule, basis, was.length]);
        if (due) expect([due.was, due.at]).toEqual([was.by, overAt(by, timeZone)]);
      }
      expect(dues.every(({ code }) => clockOf(one.before.clocks, code))).toBe(true);
    }
  },

  'begins the news anew only from the day the client heard': ({ written, world }, { reckoning: { timeZone } }) => {
    const today = dayAt(world.now, timeZone);
    for (const one of written.filter((one) => !goesOn(one)))
      if (stated(one.happened).some(({ code }) => code === 'update')) {
        const [was, is] = [one.before, one.after].map(({ clocks }) => clockOf(clocks, 'update'));
        const { from, missed, paused, moves, warned } = is ?? {};
        expect({ from, paused }).toEqual({ from: today, paused: was?.paused && today });
        expect([missed, moves, warned]).toEqual([
          one.happened.kind === 'date-missed' ? one.happened.facts.was : undefined,
          undefined,
          undefined,
        ]);
      }
  },

  'counts the answer anew where it is opened again, and lets a rule’s date that is still ahead stand': (
    { written, world: { now } },
    _,
    { office, reckoning: { timeZone } },
  ) => {
    const today = dayAt(now, timeZone);
    for (const one of written.filter(isReopened))
      for (const { was, is } of eachClock(one)) {
        if (was.code === 'acknowledge' || was.code === 'data-protection') expect(is).toEqual(was);
        if (was.code !== 'respond') continue;
        const { told: _told, ...stood } = was;
        if (was.basis !== 'target' && was.at > now) expect({ ...is, met: true }).toEqual(stood);
        else {
          const counted = endsOn(today, was.length.count, was.length.unit, office);
          const rule = was.notAfter && was.notAfter >= today && was.notAfter < counted ? was.notAfter : counted;
          expect(is).toMatchObject({ from: today, by: rule, basis: 'target' });
          expect([is.met, is.missed, is.moves, is.told]).toEqual(Array(4).fill(undefined));
        }
      }
  },

  'never moves or stops the way outside': ({ world }, before) => {
    const [was, is] = [before, world].map(({ standing }) => clockOf(standing.clocks, 'outside'));
    expect({ ...is, met: undefined }).toEqual({ ...was, met: undefined });
    expect(is?.paused ?? is?.moves).toBeUndefined();
    if (is) expect(is.at).toBe(morningAt(is.by, world.reckoning.timeZone));
  },

  'never stops a clock of a rule or guidance, nor for the client’s answer one that the pack lets run': ({ world }) => {
    const { status, clocks } = world.standing;
    const { deadlines } = world.reckoning.pack;
    for (const { paused, basis, code, rule } of clocks) {
      if (paused) expect([code, basis]).toEqual([code, 'target']);
      if (!paused || status !== 'waiting-for-you' || code === 'outside') continue;
      const waits = rule.startsWith('own/') || deadlines[code]?.pause === 'while-waiting-for-client';
      expect([code, waits && code !== 'acknowledge']).toEqual([code, true]);
    }
  },

  'lets no target of the firm’s own stand still beyond the rule it stands for': ({ written }) => {
    for (const one of written)
      for (const { was, is } of eachClock(one)) {
        const over = was.code === 'update' || (isReopened(one) && (was.notAfter ?? '') < is.by);
        expect(is.notAfter).toBe(over ? undefined : was.notAfter);
        if (goesOn(one) && is.notAfter && was.by <= is.notAfter)
          expect([is.code, is.by <= is.notAfter]).toEqual([is.code, true]);
      }
  },

  'stops time, or gives more of it, only once the client has been told, or has withdrawn': (stepped) => {
    const { written, wanted, told, world } = stepped;
    const tells = wanted?.kind === 'letter-sent' || wanted?.kind === 'told';
    const today = dayAt(world.now, world.reckoning.timeZone);
    for (const one of written) {
      const { happened, before, seq } = one;
      if (happened.kind === 'clock-paused') {
        expect([tells, told?.kind, before.status]).toEqual([true, 'asked', 'waiting-for-you']);
        expect(happened.facts).toMatchObject({ proof: seq - 1, on: today });
      }
      if (happened.kind === 'clock-extended') {
        const to = told?.kind === 'extension-told' ? told.facts.to : undefined;
        expect([tells, happened.facts.moved.map(({ by }) => by)]).toEqual([true, [to]]);
      }
      const stops = happened.kind === 'clock-paused' || happened.kind === 'withdrawn';
      for (const { was, is } of eachClock(one))
        expect([undefined, was.paused, was.paused ? is.from : stops && today]).toContain(is.paused);
    }
  },

  'makes what stood still later by exactly the time it stood': ({ written, world }, before, { office }) => {
    for (const { happened, before } of written.filter(goesOn)) {
      const today = dayAt(world.now, world.reckoning.timeZone);
      // What waits for the client goes on when they answer, what stood still for a withdrawal when they take that back.
      const undone = happened.kind === 'withdrawal-undone';
      const stood = before.clocks.filter(
        ({ paused, met, withdrawn = false }) => paused && !met && withdrawn === undone,
      );
      expect(stated(happened).map(({ code }) => code)).toEqual(stood.map(({ code }) => code));
      for (const { code, by, paused = '', length, notAfter = '' } of stood) {
        const later = stated(happened).find((due) => due.code === code)?.by ?? '';
        const count = length.unit === 'working-days' ? workingDaysAfter : daysAfter;
        const [moved, standing] = [count(by, later, office), count(paused, today, office)];
        // A target of the firm's own goes no further than the rule it stands for.
        if (later === notAfter) expect([code, moved <= standing]).toEqual([code, true]);
        else expect([code, moved]).toEqual([code, standing]);
      }
    }
    const status = world.standing.status;
    if (status !== 'waiting-for-you' && status !== 'withdrawn')
      expect(world.standing.clocks.filter(({ paused }) => paused)).toEqual([]);
    expect(before.standing.version + written.length).toBe(world.standing.version);
  },

  'has nothing due once it is answered, closed or withdrawn': ({ world: { standing, reckoning, now } }) => {
    if (!['answered', 'closed', 'withdrawn'].includes(standing.status ?? '')) return;
    expect(dueNow(standing, reckoning, now + 400 * 24 * hour)).toEqual([]);
    expect(nextLook(standing, reckoning)).toBeNull();
  },

  'counts its limits outside from the answer, and from its closing only where that is the answer': ({
    written,
    world,
  }) => {
    for (const { happened, before, after } of written) {
      const answers = happened.kind === 'answered' || (happened.kind === 'closed' && before.status !== 'answered');
      expect(after.closed_at).toBe(answers ? world.now : before.closed_at);
    }
  },

  'has nothing due that was done, and is looked at again only later': ({
    world: { standing, reckoning, now },
    wanted,
  }) => {
    if (wanted) return;
    expect(dueNow(standing, reckoning, now)).toEqual([]);
    expect(nextLook(standing, reckoning) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
  },

  'is warned of each date, and misses it, once and not before its time': ({ work, world }, before) => {
    const names = work.map(nameOfWork);
    expect(names.filter((name) => before.done.has(name))).toEqual([]);
    expect(names.length).toBe(new Set(names).size);
    for (const one of work) {
      const outside = one.what === 'outside-opened';
      const by = outside ? (clockOf(before.standing.clocks, 'outside')?.by ?? '') : one.by;
      const over = (outside ? morningAt : overAt)(by, world.reckoning.timeZone);
      if (one.what === 'warned') expect([one.at <= world.now, over > world.now]).toEqual([true, true]);
      else expect([one.at, over <= world.now]).toEqual([over, true]);
    }
  },

  'is looked at no later than the next thing falls due': ({ world: { standing, reckoning, now } }) => {
    const look = nextLook(standing, reckoning);
    if (look === null) expect(dueNow(standing, reckoning, now + 3_000 * 24 * hour)).toEqual([]);
    else {
      expect(dueNow(standing, reckoning, look)).not.toEqual([]);
      expect(dueNow(standing, reckoning, look - 1)).toEqual([]);
    }
  },

  'numbers the versions of its heads one by one, and takes one answer to each': ({ world: { history } }) => {
    const about = history.flatMap((one) =>
      one.kind === 'heads-sent' || one.kind === 'heads-confirmed'
        ? [{ kind: one.kind, version: one.facts.version }]
        : [],
    );
    const sent = about.filter(({ kind }) => kind === 'heads-sent');
    expect(sent.map(({ version }) => version)).toEqual(sent.map((_, at) => at + 1));
    for (const [at, one] of about.entries())
      if (one.kind === 'heads-confirmed') expect(about[at - 1]).toEqual({ kind: 'heads-sent', version: one.version });
  },

  'refuses what may not follow, and only that': ({ refused, wanted, world }, before) => {
    if (!wanted) return;
    const undoneLate = wanted.kind === 'withdrawal-undone' && world.now > undoUntil(before.standing);
    const nothingToConfirm = wanted.kind === 'confirmed' && !before.standing.unconfirmed;
    const heads = wanted.kind === 'heads-confirmed' ? headsIn(before) : undefined;
    const possible = mayFollow(before.standing, wanted) && !undoneLate && !nothingToConfirm && heads !== null;
    if (!possible) expect(refused).toBe('not-possible-now');
    else if (heads?.reply) expect(refused).toBe('already-answered');
    else if (wanted.kind !== 'extension-told') expect(refused).toBeUndefined();
    else {
      const { by = '', met, told = '' } = clockOf(before.standing.clocks, 'respond') ?? {};
      const ahead = daysAfter(dayAt(world.now, world.reckoning.timeZone), wanted.facts.to);
      // The date that is being told of can be told again, with a better reason.
      const good = !met && wanted.facts.to > by && wanted.facts.to >= told && ahead > 0 && ahead <= 366;
      expect(refused).toBe(good ? undefined : 'validation');
    }
  },
};

const eachClock = ({ before, after }: Written): { was: Clock; is: Clock }[] =>
  before.clocks.map((was, at) => ({ was, is: after.clocks[at] as Clock }));

/** The new dates an entry states. */
function stated({ facts }: Happened): readonly Due[] {
  const moved = ('moved' in facts && facts.moved) || [];
  return 'nextUpdate' in facts && facts.nextUpdate ? [...moved, facts.nextUpdate] : moved;
}

const isReopened = ({ happened: { kind } }: Written): boolean => kind === 'reopened';

/** Whether it lets time go on that stood still. */
const goesOn = ({ happened: { kind } }: Written): boolean => kind === 'resumed' || kind === 'withdrawal-undone';
