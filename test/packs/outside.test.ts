/** The way outside: whom a client can ask from which day, and until when that is sure. */
import { describe, expect, it } from 'vitest';
import { issueCodes } from '../../sdk/contract/codes.ts';
import { beginClocks } from '../../server/complaint/clocks.ts';
import { outsideRoute } from '../../server/complaint/outside.ts';
import type { Reckoning } from '../../server/firm/reckoning.ts';
import { requirePacks } from '../../server/packs/packs.ts';
import { reckoningUnder } from './firm.ts';
import { routeOf } from './outside-stage.ts';

const received = '2026-11-23T09:30Z';
const packNames = [...requirePacks().now.keys()];
const dates = { act: '2026-05-10', aware: '2026-06-20' };

describe('a client who waits for an answer', () => {
  it.each([
    ['gb-eaw', 'Legal Ombudsman', '2027-01-18'],
    ['gb-eaw-bar', 'Legal Ombudsman', '2027-01-18'],
    ['gb-eaw-cilex', 'Legal Ombudsman', '2027-01-18'],
    ['gb-eaw-clc', 'Legal Ombudsman', '2027-01-18'],
    ['gb-sct', 'Scottish Legal Complaints Commission', '2026-12-21'],
    ['gb-nir', 'Solicitors Complaints Committee', '2026-12-21'],
  ])('under %s can ask the %s from %s on, not a moment earlier', (pack, body, from) => {
    const reckoning = reckoningUnder(pack);
    const asked = (at: number) => routeOf(reckoning, { received, asked: new Date(at).toISOString() });
    const midnight = Date.parse(from);
    expect(asked(midnight - 1)).toMatchObject({ open: false, from, body: { name: body } });
    expect(asked(midnight)).toMatchObject({ open: true, from, body: { name: body } });
  });

  it.each([
    ['ie', 'Legal Services Regulatory Authority'],
    ['au-nsw', 'Office of the NSW Legal Services Commissioner'],
    ['au-vic', 'Victorian Legal Services Board + Commissioner'],
    ['au-qld', 'Legal Services Commission'],
    ['nz', 'New Zealand Law Society, Lawyers Complaints Service'],
    ['ca-on', 'Law Society of Ontario'],
    ['us-ca', 'State Bar of California, Office of Chief Trial Counsel'],
    ['us-ny', 'Attorney Grievance Committees of the Appellate Division'],
  ])('under %s can ask the %s at any time', (pack, body) => {
    const reckoning = reckoningUnder(pack);
    expect(routeOf(reckoning, { received, asked: received })).toMatchObject({
      open: true,
      from: '2026-11-23',
      body: { name: body },
    });
    expect(beginClocks(reckoning, '2026-11-23', []).some(({ code }) => code === 'outside')).toBe(false);
  });

  it.each(['eu', 'generic'])('under %s finds no body, unless the firm names its own', (pack) => {
    expect(routeOf(reckoningUnder(pack), { received, asked: received })).toBeNull();
    const own = reckoningUnder(pack, 'Europe/London', { outsideAfter: { count: 2, unit: 'months' } });
    expect(routeOf(own, { received, asked: '2027-01-22T23:59Z' })).toMatchObject({ open: false, from: '2027-01-23' });
    expect(routeOf(own, { received, asked: '2027-01-23T00:00Z', ...dates })).toMatchObject({
      open: true,
      until: null,
      maybeLate: false,
      limits: [],
      body: { name: 'Ombudsman of the Quay' },
    });
  });

  it('finds the day begun at the office, in summer time and where midnight is skipped', () => {
    const summer = { received: '2027-06-30T23:30Z' };
    const london = reckoningUnder('gb-eaw');
    expect(routeOf(london, { ...summer, asked: '2027-08-25T22:59:59.999Z' })).toMatchObject({ open: false });
    expect(routeOf(london, { ...summer, asked: '2027-08-25T23:00Z' })).toMatchObject({
      open: true,
      from: '2027-08-26',
    });
    // 56 days from 17 January 2027; on 14 March the clocks of Cuba go from midnight to one.
    const havana = reckoningUnder('gb-eaw', 'America/Havana');
    const winter = { received: '2027-01-17T15:00Z' };
    expect(routeOf(havana, { ...winter, asked: '2027-03-14T04:59:59.999Z' })).toMatchObject({ open: false });
    expect(routeOf(havana, { ...winter, asked: '2027-03-14T05:00Z' })).toMatchObject({ open: true });
  });
});

describe('a client who was answered', () => {
  it.each(packNames.filter((pack) => !['eu', 'generic'].includes(pack)))(
    'under %s can go outside from that day on, though the time is not over',
    (pack) => {
      const reckoning = reckoningUnder(pack);
      const opened = reckoning.outside?.after ? '2026-12-01' : '2026-11-23';
      const closed = '2026-12-01T12:00Z';
      expect(routeOf(reckoning, { received, closed })).toMatchObject({ open: true, from: opened });
    },
  );

  it('late finds the way open since the firm’s time was over', () => {
    const closed = '2027-02-10T12:00Z';
    expect(routeOf(reckoningUnder('gb-eaw'), { received, closed })).toMatchObject({ open: true, from: '2027-01-18' });
  });

  it('has the limit after the answer as well as the one before, and the earlier counts', () => {
    const closed = '2026-12-01T12:00Z';
    const reckoning = reckoningUnder('gb-eaw');
    expect(routeOf(reckoning, { received, act: '2026-05-10' })?.until).toBe('2027-05-10');
    expect(routeOf(reckoning, { received, closed, act: '2026-05-10' })?.until).toBe('2027-05-10');
    expect(routeOf(reckoning, { received, closed, act: '2026-11-10' })?.until).toBe('2027-06-01');
  });
});

describe('a client who is late', () => {
  const reckoning = reckoningUnder('gb-eaw');

  it.each([
    ['on the last day is told it', '2026-05-10', '2027-05-10T22:59Z', { until: '2027-05-10', maybeLate: false }],
    ['a day later is told only of being late', '2026-05-10', '2027-05-10T23:00Z', { until: null, maybeLate: true }],
    ['by years is told so from the first day', '2019', '2026-11-24T09:00Z', { until: null, maybeLate: true }],
    ['perhaps, for a year is taken for its first day', '2025', '2026-11-24T09:00Z', { until: null, maybeLate: true }],
  ])('%s', (_, act, asked, expected) => {
    expect(routeOf(reckoning, { received, act, asked })).toMatchObject(expected);
  });

  it('for what happened but not for what was known later, is not late', () => {
    const known = { received, act: '2019-03-01', aware: '2026-10-01', asked: '2026-11-24T09:00Z' };
    expect(routeOf(reckoning, known)).toMatchObject({ until: '2027-10-01', maybeLate: false });
  });

  it('is late as soon as one of two limits has passed', () => {
    const known = { received, act: '2025-12-20', closed: '2026-12-01T12:00Z', asked: '2026-12-21T12:00Z' };
    expect(routeOf(reckoning, known)).toMatchObject({ until: null, maybeLate: true });
  });

  it('is late from the first day where the limit ends before the way opens', () => {
    const known = { received, act: '2026-01-17', asked: '2026-11-24T09:00Z' };
    expect(routeOf(reckoning, known)).toMatchObject({ open: false, from: '2027-01-18', until: null, maybeLate: true });
    const justInTime = { ...known, act: '2026-01-18' };
    expect(routeOf(reckoning, justInTime)).toMatchObject({ until: '2027-01-18', maybeLate: false });
  });

  it('can go outside all the same: it is the body that decides', () => {
    expect(routeOf(reckoning, { received, act: '2019', asked: '2027-02-01T09:00Z' })).toMatchObject({ open: true });
  });

  it('is not told so where what was written cannot be read any more', () => {
    const clocks = beginClocks(reckoning, '2026-11-23', []);
    const row = { clocks, received_at: Date.parse(received), closed_at: null };
    const route = outsideRoute(row, undefined, reckoning, Date.parse('2030-01-01'));
    expect(route).toMatchObject({ open: true, until: null, maybeLate: false });
  });
});

describe('limits', () => {
  const every = (reckoning: Reckoning) =>
    issueCodes.flatMap((issue) =>
      ['2026-12-01T12:00Z', undefined].flatMap((closed) => {
        const route = routeOf(reckoning, { received, closed, ...dates, issues: [issue], asked: '2026-12-02T12:00Z' });
        return route ? [{ issue, ...route }] : [];
      }),
    );

  it.each(packNames)('of %s that are not verified give no date and make nobody late', (pack) => {
    const reckoning = reckoningUnder(pack);
    const { outside } = reckoning;
    const unverified = outside && {
      ...outside,
      limits: outside.limits.map((limit) => ({ ...limit, verified: false })),
    };
    for (const { until, maybeLate } of every({ ...reckoning, outside: unverified }))
      expect({ until, maybeLate }).toEqual({ until: null, maybeLate: false });
  });

  it('that are only a target give no date either', () => {
    const { outside, ...reckoning } = reckoningUnder('gb-eaw');
    const limitsOfOurs = outside?.limits.map((limit) => ({ ...limit, basis: 'target' as const })) ?? [];
    const targets = outside && { ...outside, limits: limitsOfOurs };
    for (const { until } of every({ ...reckoning, outside: targets })) expect(until).toBeNull();
  });

  it.each([
    ['au-nsw', ['after-event'], ['costs-after-due', 'costs-after-itemised-bill']],
    ['au-vic', ['after-event'], ['costs-after-due', 'costs-after-itemised-bill']],
    ['nz', [], ['costs-after-bill']],
  ])('of %s for costs concern complaints about costs only', (pack, always, forCosts) => {
    for (const { issue, limits } of every(reckoningUnder(pack))) {
      const expected = issue.startsWith('costs-') ? [...always, ...forCosts] : always;
      expect([issue, ...limits.map(({ code }) => code)]).toEqual([issue, ...expected]);
    }
  });

  it('for costs concern a complaint that is about other things too', () => {
    const route = routeOf(reckoningUnder('nz'), { received, issues: ['delay', 'costs-information', 'conduct'] });
    expect(route?.limits.map(({ code }) => code)).toEqual(['costs-after-bill']);
  });

  it('of Ireland hold for all but misconduct', () => {
    for (const { issue, limits } of every(reckoningUnder('ie'))) {
      const none = ['misconduct', 'data-protection'].includes(issue);
      expect([issue, limits.map(({ code }) => code)]).toEqual([issue, none ? [] : ['after-event']]);
    }
  });

  it.each(['gb-nir', 'ie', 'us-ca', 'us-ny'])('of %s for coming to the firm or another body are not told', (pack) => {
    const reckoning = reckoningUnder(pack);
    expect(reckoning.outside?.limits.some(({ to }) => to)).toBe(true);
    for (const { limits } of every(reckoning)) expect(limits.filter(({ to }) => to)).toEqual([]);
  });

  it('are told though they are not sure', () => {
    const route = routeOf(reckoningUnder('au-nsw'), { received, ...dates });
    expect(route?.limits.map(({ code, verified }) => [code, verified])).toEqual([['after-event', false]]);
    expect(route?.until).toBeNull();
  });
});
