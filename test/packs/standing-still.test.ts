/** Time that stands still while the firm waits for the client, and more of it: worked out by hand. */
import { describe, expect, it } from 'vitest';
import { type ClockCode, clockOf } from '../../sdk/contract/clock.ts';
import type { Happened } from '../../sdk/contract/history.ts';
import { dueNow } from '../../server/complaint/due.ts';
import type { Reckoning } from '../../server/firm/reckoning.ts';
import { reckoningUnder } from './firm.ts';
import { attempt, keepTime, received, type World } from './world.ts';

const by = 'Margaret Lane';
const acknowledged: Happened = { kind: 'acknowledged', facts: { method: 'call', by } };
const asked: Happened = { kind: 'asked', facts: { id: 'msg_1', text: 'Could you send us the survey?', by } };
const answered: Happened = { kind: 'message-from-you', facts: { id: 'msg_2', text: 'Here it is.' } };
const closed: Happened = {
  kind: 'closed',
  facts: { outcome: 'upheld', reason: 'We were late.', remedies: ['apology'], lesson: null, by },
};
const askedForTime = (to: string): Happened => ({
  kind: 'extension-told',
  facts: { code: 'respond', to, reason: 'The search is missing.', by },
});

const withdrawn: Happened = { kind: 'withdrawn', facts: { reason: null } };
const undone: Happened = { kind: 'withdrawal-undone', facts: {} };

/** Something at an instant. `letter`: the one of the last entry goes out; `sent`: that of another. */
type Event = readonly [at: string, what: Happened | 'timetable' | 'letter' | { sent: number }];

/** A life by hand: received on Monday, 23 November 2026, then what happened when. */
function life(reckoning: Reckoning, ...events: readonly Event[]): World {
  let world = received(reckoning, Date.parse('2026-11-23T09:30Z'));
  for (const [at, what] of events) {
    const then = { ...world, now: Date.parse(at) };
    if (what === 'timetable') world = keepTime(then).world;
    else if (what !== 'letter' && 'kind' in what) world = attempt(then, what, undefined).world;
    else {
      const about = what === 'letter' ? world.history.length : what.sent;
      world = attempt(then, letterSent(world, about), about).world;
    }
  }
  return world;
}

function letterSent({ history }: World, about: number): Happened {
  const kind = history[about - 1]?.kind === 'asked' ? 'asked' : 'extension';
  return { kind: 'letter-sent', facts: { letter: 'ltr_1', kind, about } };
}

const kindsOf = ({ history }: World): string[] => history.map(({ kind }) => kind);
const dateOf = ({ standing }: World, code: ClockCode): string | undefined => clockOf(standing.clocks, code)?.by;
const generic = reckoningUnder('generic');

describe('while the firm waits for the client', () => {
  const waiting: readonly Event[] = [
    ['2026-11-24T09:00Z', acknowledged],
    ['2026-11-30T09:00Z', asked],
    ['2026-11-30T09:05Z', 'letter'],
  ];

  it('weeks stand still for days of the calendar, working days for working days', () => {
    const world = life(generic, ...waiting, ['2026-12-07T09:00Z', answered]);
    expect(kindsOf(world).slice(2)).toEqual(['asked', 'letter-sent', 'clock-paused', 'message-from-you', 'resumed']);
    // 18 January and a week; news was due 20 working days after 30 November, on 28 December, and five more.
    expect([dateOf(world, 'respond'), dateOf(world, 'update')]).toEqual(['2027-01-25', '2027-01-04']);
  });

  it('working days do not stand still over a weekend, weeks do', () => {
    const friday: readonly Event[] = [
      ['2026-11-24T09:00Z', acknowledged],
      ['2026-12-04T16:00Z', asked],
      ['2026-12-04T16:05Z', 'letter'],
      ['2026-12-06T10:00Z', answered],
    ];
    const world = life(generic, ...friday);
    expect([dateOf(world, 'respond'), dateOf(world, 'update')]).toEqual(['2027-01-20', '2027-01-01']);
  });

  it('nothing stands still that nobody was told of', () => {
    const world = life(
      generic,
      ...waiting.slice(0, 2),
      ['2026-12-07T09:00Z', answered],
      ['2026-12-07T09:05Z', { sent: 3 }],
    );
    expect(kindsOf(world)).not.toContain('clock-paused');
    expect(dateOf(world, 'respond')).toBe('2027-01-18');
  });

  it('a rule does not stand still, and the client is told of the way outside in the morning of its day', () => {
    const rule = reckoningUnder('gb-eaw');
    expect(kindsOf(life(rule, ...waiting, ['2027-01-18T07:59Z', 'timetable']))).not.toContain('outside-opened');
    const world = life(rule, ...waiting, ['2027-01-18T08:00Z', 'timetable']);
    expect([dateOf(world, 'respond'), dateOf(world, 'outside')]).toEqual(['2027-01-18', '2027-01-18']);
    expect(kindsOf(world)).toContain('outside-opened');
  });

  it('a target of the firm’s own does not stand still until after the rule it stands for', () => {
    const own = reckoningUnder('gb-eaw', 'Europe/London', { targets: { respond: { count: 7, unit: 'weeks' } } });
    const world = life(own, ...waiting, ['2027-02-01T09:00Z', answered]);
    // Eight weeks by rule end on 18 January 2027, whoever waits for whom.
    expect(dateOf(world, 'respond') ?? '').toSatisfy((date: string) => date <= '2027-01-18');
  });

  it('a date that had passed before is not made later', () => {
    const late: readonly Event[] = [
      ['2026-11-24T09:00Z', acknowledged],
      ['2027-01-19T00:00Z', 'timetable'],
      ['2027-01-25T09:00Z', asked],
      ['2027-01-25T09:05Z', 'letter'],
      ['2027-01-28T09:00Z', answered],
    ];
    expect(dateOf(life(generic, ...late), 'respond')).toBe('2027-01-18');
  });

  it('a warning that was given is not given again when no date has moved', () => {
    const sameDay: readonly Event[] = [
      ['2026-11-24T09:00Z', acknowledged],
      ['2026-12-22T09:00Z', 'timetable'],
      ['2026-12-22T10:00Z', asked],
      ['2026-12-22T10:05Z', 'letter'],
      ['2026-12-22T11:00Z', answered],
    ];
    const world = life(generic, ...sameDay);
    expect(kindsOf(world).filter((kind) => kind === 'warned').length).toBeGreaterThan(0);
    expect(dateOf(world, 'respond')).toBe('2027-01-18');
    expect(dueNow(world.standing, generic, world.now)).toEqual([]);
  });
});

describe('while the client has withdrawn', () => {
  const asking: readonly Event[] = [
    ['2026-11-24T09:00Z', acknowledged],
    ['2026-11-30T09:00Z', asked],
  ];
  const anHour: readonly Event[] = [
    ['2026-12-01T09:00Z', withdrawn],
    ['2026-12-01T10:00Z', undone],
  ];

  it('the firm’s own targets stand still for as long as that lasts, a rule does not', () => {
    const tenDays: readonly Event[] = [
      ['2026-11-24T09:00Z', acknowledged],
      ['2026-12-01T09:00Z', withdrawn],
      ['2026-12-11T09:00Z', undone],
    ];
    expect(dateOf(life(generic, ...tenDays), 'respond')).toBe('2027-01-28');
    const rule = life(reckoningUnder('gb-eaw'), ...tenDays);
    expect([dateOf(rule, 'respond'), dateOf(rule, 'outside')]).toEqual(['2027-01-18', '2027-01-18']);
  });

  it('what stood still for that goes on, though the firm waits for the client, where the pack lets it run', () => {
    const conveyancer = reckoningUnder('gb-eaw-clc');
    const events: readonly Event[] = [...asking, ['2026-11-30T09:05Z', 'letter'], ...anHour];
    expect(dateOf(life(conveyancer, ...events, ['2026-12-14T09:00Z', answered]), 'respond')).toBe('2026-12-21');
  });

  it('what stood still for that does not go on standing for a question nobody was told', () => {
    const world = life(generic, ...asking, ...anHour, ['2026-12-14T09:00Z', answered]);
    expect(kindsOf(world)).not.toContain('clock-paused');
    expect(dateOf(world, 'respond')).toBe('2027-01-18');
  });
});

describe('more time', () => {
  const told: readonly Event[] = [
    ['2026-11-24T09:00Z', acknowledged],
    ['2026-12-01T09:00Z', askedForTime('2027-02-01')],
  ];
  const extended = ({ history }: World) =>
    history.flatMap(({ kind, facts }) => (kind === 'clock-extended' ? [facts] : []));

  it('is there once the letter with the reason has gone out', () => {
    expect(dateOf(life(generic, ...told), 'respond')).toBe('2027-01-18');
    const world = life(generic, ...told, ['2026-12-01T09:05Z', { sent: 3 }]);
    expect(dateOf(world, 'respond')).toBe('2027-02-01');
    expect(extended(world)).toMatchObject([{ told: 3, moved: [{ was: '2027-01-18', by: '2027-02-01' }] }]);
  });

  it('names the entry with the reason, whatever came between', () => {
    const between: readonly Event[] = [...told, ['2026-12-01T10:00Z', answered], ['2026-12-01T11:00Z', { sent: 3 }]];
    expect(extended(life(generic, ...between))).toMatchObject([{ told: 3 }]);
  });

  it('is not there for a complaint that was answered meanwhile', () => {
    const world = life(generic, ...told, ['2026-12-02T09:00Z', closed], ['2026-12-02T09:05Z', { sent: 3 }]);
    expect(extended(world)).toEqual([]);
  });

  it('is not taken back by an older letter that goes out later', () => {
    const twice: readonly Event[] = [...told, ['2026-12-01T09:30Z', askedForTime('2027-02-15')]];
    const world = life(generic, ...twice, ['2026-12-01T10:00Z', { sent: 4 }], ['2026-12-01T10:05Z', { sent: 3 }]);
    expect(dateOf(world, 'respond')).toBe('2027-02-15');
    expect(extended(world)).toHaveLength(1);
  });

  it('leaves the way outside where it was', () => {
    const world = life(reckoningUnder('gb-sct'), ...told, ['2026-12-01T09:05Z', { sent: 3 }]);
    expect([dateOf(world, 'respond'), dateOf(world, 'outside')]).toEqual(['2027-02-01', '2026-12-21']);
  });
});
