/** The rules of asking, pure: after how many of the firm's days, in which order things may follow, and by which way whom. */
import { describe, expect, it } from 'vitest';
import type { Complainant } from '../../sdk/contract/complaint.ts';
import type { HappeningKind } from '../../sdk/contract/history.ts';
import type { SurveyState } from '../../sdk/contract/survey.ts';
import { askingDue, nextLook } from '../../server/complaint/due.ts';
import { decide, evolve, notYet, type Standing, type Wanted } from '../../server/complaint/rules.ts';
import { invitation, isAskedNow } from '../../server/complaint/survey-rules.ts';
import { reasonNotToAsk, wayToAsk } from '../../server/deadlines/asking.ts';
import { reckoningOf } from '../../server/firm/reckoning.ts';
import type { Settings } from '../../server/firm/settings.ts';
import { ProblemError } from '../../server/http/problem.ts';
import { settingsUnder } from '../support/firm-under.ts';

const day = 86_400_000;
const at = (instant: string): number => Date.parse(instant);
const usual = settingsUnder('gb-eaw');

/** A closed complaint whose client is still to be told. */
const over: Standing = { ...notYet, status: 'closed', outcome: 'upheld', survey: 'planned', version: 3 };

/** The complaint after something that is wanted, at that moment. */
function moved(complaint: Standing, wanted: Wanted, now: number, settings: Settings = usual): Standing {
  const happened = decide(complaint, wanted, { now, reckoning: reckoningOf(settings) });
  return happened.reduce((standing, one) => evolve(standing, one, now, standing.version + 1), complaint);
}

const letter = (kind: 'closed' | 'answered' | 'withdrawal' | 'message'): Wanted => ({
  kind: 'letter-sent',
  facts: { letter: 'let_1', kind, about: 3 },
});

describe('a client whose complaint has ended is asked', () => {
  it.each([
    ['three working days after the letter', '2026-11-23T09:30Z', {}, '2026-11-26T08:00Z'],
    ['over a weekend', '2026-11-26T17:00Z', {}, '2026-12-01T08:00Z'],
    ['over Christmas and Boxing Day, that is kept on Monday', '2026-12-23T09:00Z', {}, '2026-12-30T08:00Z'],
    [
      'over the days the firm is closed',
      '2026-11-23T09:30Z',
      { closures: [{ from: '2026-11-24', to: '2026-11-27', reason: null }] },
      '2026-12-02T08:00Z',
    ],
    ['by the clock on the wall in summer', '2027-06-07T08:30Z', {}, '2027-06-10T07:00Z'],
    [
      'in the zone of the firm, where it is Tuesday already',
      '2026-11-23T14:00Z',
      { timeZone: 'Pacific/Auckland' },
      '2026-11-26T19:00Z',
    ],
    [
      'the next day, where the firm wants it so',
      '2026-11-23T09:30Z',
      { survey: { after: 1, callWithin: 2 } },
      '2026-11-24T08:00Z',
    ],
    ['at once, where it wants that', '2026-11-23T09:30Z', { survey: { after: 0, callWithin: 2 } }, '2026-11-23T09:30Z'],
    [
      'after a fortnight of working days',
      '2026-11-23T09:30Z',
      { survey: { after: 14, callWithin: 2 } },
      '2026-12-11T08:00Z',
    ],
  ])('%s', (_, sent, own, asked) => {
    const told = moved(over, letter('closed'), at(sent), { ...usual, ...own });
    expect(new Date(told.survey_at ?? 0).toISOString()).toBe(new Date(asked).toISOString());
    expect([askingDue(told, at(asked) - 1), askingDue(told, at(asked))]).toEqual([null, 'survey-invited']);
    expect(nextLook(told, reckoningOf(usual))).toBe(told.survey_at);
  });

  it('from the first letter about the end on, by whichever way it reached them; other letters are none', () => {
    const now = at('2026-11-23T09:30Z');
    expect(moved(over, letter('message'), now).survey_at).toBeNull();
    const told = moved(over, letter('answered'), now);
    expect(moved(told, letter('closed'), now + 5 * day).survey_at).toBe(told.survey_at);
    const called: Wanted = { kind: 'told', facts: { letter: 'closed', about: 3, method: 'call', by: null } };
    expect(moved(over, called, now).survey_at).toBe(told.survey_at);
  });

  it('once more a week later where a letter asked, until thirty days after the last one', () => {
    const now = at('2026-11-26T08:00Z');
    const asked = moved(over, { kind: 'survey-invited', facts: invitation('email', now) }, now);
    expect([asked.survey, asked.survey_at, asked.survey_until]).toEqual(['invited', now + 7 * day, now + 30 * day]);
    const again = moved(asked, { kind: 'survey-reminded', facts: { until: now + 37 * day } }, now + 7 * day);
    expect([again.survey, again.survey_at, again.survey_until]).toEqual(['reminded', null, now + 37 * day]);
    expect([isAskedNow(again, now + 37 * day), isAskedNow(again, now + 37 * day + 1)]).toEqual([true, false]);
  });

  it('not once more where somebody calls, nor where the letter did not arrive', () => {
    const now = at('2026-11-26T08:00Z');
    const called = moved(over, { kind: 'survey-invited', facts: invitation('call', now) }, now);
    const asked = moved(over, { kind: 'survey-invited', facts: invitation('email', now) }, now);
    const bounced = moved(asked, { kind: 'letter-given-up', facts: { letter: 'let_2', kind: 'survey' } }, now);
    const other = moved(asked, { kind: 'letter-given-up', facts: { letter: 'let_2', kind: 'message' } }, now);
    expect([called.survey_at, bounced.survey_at, other.survey_at]).toEqual([null, null, now + 7 * day]);
  });
});

describe('what may follow', () => {
  const now = at('2026-11-26T08:00Z');
  const wanted: Partial<Record<HappeningKind, Wanted>> = {
    'survey-invited': { kind: 'survey-invited', facts: invitation('email', now) },
    'survey-reminded': { kind: 'survey-reminded', facts: { until: now + 30 * day } },
    'survey-not-invited': { kind: 'survey-not-invited', facts: { reason: 'unreachable' } },
    'survey-excluded': { kind: 'survey-excluded', facts: { reason: 'safety', note: 'A threat.', by: 'Ada' } },
    'survey-answered': { kind: 'survey-answered', facts: { unlinked: false } },
    'survey-refused': { kind: 'survey-refused', facts: {} },
  };
  const may: [SurveyState | null, HappeningKind[]][] = [
    [null, ['survey-excluded']],
    ['planned', ['survey-invited', 'survey-not-invited', 'survey-excluded']],
    ['invited', ['survey-reminded', 'survey-excluded', 'survey-answered', 'survey-refused']],
    ['reminded', ['survey-excluded', 'survey-answered', 'survey-refused']],
    ['refused', ['survey-answered']],
    ['not-invited', ['survey-excluded']],
    ['answered', []],
  ];

  it.each(may)('where it is %s', (survey, follows) => {
    const complaint: Standing = { ...over, survey, survey_until: now + day };
    const found = Object.values(wanted).flatMap((one) => (outcomeOf(complaint, one, now) === 'done' ? [one.kind] : []));
    expect(found).toEqual(follows);
  });

  it('after the last moment is nothing but that its client is not to be asked', () => {
    const complaint: Standing = { ...over, survey: 'reminded', survey_until: now - 1 };
    const found = Object.values(wanted).map((one) => [one.kind, outcomeOf(complaint, one, now)]);
    const late = Object.keys(wanted).map((kind) => [kind, kind === 'survey-excluded' ? 'done' : 'not-possible-now']);
    expect(found).toEqual(late);
  });

  it('is the one reminder all the same, where a server stood still until after the last moment', () => {
    const complaint: Standing = { ...over, survey: 'invited', survey_at: now - day, survey_until: now - 1 };
    const again = moved(complaint, { kind: 'survey-reminded', facts: { until: now + 30 * day } }, now);
    expect([again.survey, isAskedNow(again, now)]).toEqual(['reminded', true]);
  });

  it('where it was answered is named: it was answered', () => {
    const complaint: Standing = { ...over, survey: 'answered', survey_until: now + day };
    const found = Object.values(wanted).map((one) => outcomeOf(complaint, one, now));
    expect(new Set(found)).toEqual(new Set(['already-answered']));
  });

  function outcomeOf(complaint: Standing, one: Wanted, moment: number): string {
    try {
      decide(complaint, one, { now: moment, reckoning: reckoningOf(usual) });
      return 'done';
    } catch (error) {
      if (error instanceof ProblemError) return error.code;
      throw error;
    }
  }
});

describe('the way a client is asked', () => {
  const phone = '020 7946 0018';
  const address = { lines: ['1 Mill Lane'], postcode: 'AB1 2CD', country: 'GB' };
  const email = 'ada@mail.example';
  const name = 'Ada Okafor';

  it.each<[string, Partial<Complainant>, boolean, 'email' | 'call' | null]>([
    ['has e-mail', { email }, true, 'email'],
    ['needs large print', { email, adjustments: ['large-print'] }, true, 'email'],
    ['needs an interpreter', { email, adjustments: ['interpreter', 'easy-read'] }, true, 'email'],
    ['wants a call instead', { email, phone, adjustments: ['phone-instead'] }, true, 'call'],
    ['reads braille', { email, adjustments: ['large-print', 'braille'] }, true, 'call'],
    ['signs', { email, phone, adjustments: ['bsl-relay'] }, true, 'call'],
    ['has a telephone alone', { phone }, false, 'call'],
    ['has an address alone', { address }, false, 'call'],
    [
      'wants neither e-mail nor calls, but post',
      { email, phone, address, doNotContactBy: ['email', 'phone'] },
      false,
      'call',
    ],
    ['wants none of what there is', { email, phone, doNotContactBy: ['email', 'phone'] }, false, null],
    ['wants no e-mail and has nothing else', { email, doNotContactBy: ['email'] }, false, null],
  ])('who %s', (_, more, mailable, way) => {
    expect(wayToAsk({ name, ...more } as Complainant, mailable)).toBe(way);
  });

  it('is none where nothing is known of them any more', () => {
    expect(wayToAsk(undefined, true)).toBeNull();
  });

  it.each([
    [{ outcome: 'referred-outside', unconfirmed: 0, grumble: 0 }, 'outside'],
    [{ outcome: 'upheld', unconfirmed: 1, grumble: 0 }, 'unconfirmed'],
    [{ outcome: 'upheld', unconfirmed: 0, grumble: 1 }, 'grumble'],
    [{ outcome: 'not-upheld', unconfirmed: 0, grumble: 0 }, null],
    [{ outcome: 'withdrawn', unconfirmed: 0, grumble: 0 }, null],
    [{ outcome: 'out-of-scope', unconfirmed: 0, grumble: 0 }, null],
  ] as const)('of a complaint like %o is none for the reason: %s', (row, reason) => {
    expect(reasonNotToAsk(row)).toBe(reason);
  });
});
