/** The packs we ship: each value says where it comes from, and what is not sure is never counted as law. */
import { describe, expect, it } from 'vitest';
import type { ClockCode } from '../../sdk/contract/clock.ts';
import { issueCodes } from '../../sdk/contract/codes.ts';
import { beginClocks } from '../../server/complaint/clocks.ts';
import type { Reckoning } from '../../server/firm/reckoning.ts';
import { isDay } from '../../server/packs/calendar.ts';
import { obsoleteIn } from '../../server/packs/obsolete.ts';
import { nameOf, type Pack } from '../../server/packs/pack.ts';
import { requirePacks } from '../../server/packs/packs.ts';
import { reckoningUnder } from './firm.ts';
import { routeOf } from './outside-stage.ts';

const packs = [...requirePacks().now.values()].map((pack) => [pack.id, pack] as const);

type Fields = Readonly<Record<string, unknown>>;
interface Found {
  path: string;
  fields: Fields;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object and text of a pack, with the path to it. */
function within(value: unknown, path = ''): { path: string; value: unknown }[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...inner.flatMap(([name, one]) => within(one, path ? `${path}.${name}` : name))];
}

/** What must say where it comes from: dates, limits, the day the way opens, duties, bodies and forms. */
const sourced = (pack: Pack): Found[] =>
  within(pack).flatMap(({ path, value }) => {
    const place = /^(deadlines\.[^.]+|outside\.(opens|limits\.\d+)|bodies\.[^.]+|(answer|publication|forms)\.\d+)$/;
    return place.test(path) && isFields(value) ? [{ path, fields: value }] : [];
  });

/** Legislators, regulators and the bodies themselves; what was read anywhere else is not sure. */
const official = [
  ...['legislation.gov.uk', 'ico.org.uk', 'legalombudsman.org.uk', 'legalservicesboard.org.uk', 'sra.org.uk'],
  ...['cilexregulation.org.uk', 'barstandardsboard.org.uk', 'scottishlegalcomplaints.org.uk', 'lawscot.org.uk'],
  ...['scc-ni.org', 'lawsoc-ni.org', 'lsra.ie', 'revisedacts.lawreform.ie', 'olsc.nsw.gov.au', 'lsbc.vic.gov.au'],
  ...['lsc.qld.gov.au', 'lawsociety.org.nz', 'lso.ca', 'calbar.ca.gov', 'nycourts.gov'],
];
const isOfficial = (source: string): boolean => {
  const host = new URL(source).hostname.replace(/^www\./, '');
  return official.includes(host);
};

describe.each(packs)('the pack %s', (id, pack) => {
  it('has as many sourced values as it must', () => {
    const dated = Object.values(pack.deadlines).filter((one) => one !== null);
    expect(sourced(pack).length).toBe(
      dated.length +
        (pack.outside ? 1 + pack.outside.limits.length : 0) +
        Object.keys(pack.bodies).length +
        pack.answer.length +
        pack.publication.length +
        pack.forms.length,
    );
  });

  it('says of each value where it was read, on which day, and whether that is sure', () => {
    for (const { path, fields } of sourced(pack)) {
      const { source, read, verified } = fields;
      expect([path, isDay(String(read)), typeof verified]).toEqual([path, true, 'boolean']);
      expect([path, source === 'own' || URL.canParse(String(source))]).toEqual([path, true]);
    }
  });

  it('is its own source for targets only, and counts nothing as sure that was read on a foreign page', () => {
    for (const { path, fields } of sourced(pack)) {
      const { source, basis, verified } = fields;
      if (source === 'own') expect([path, basis]).toEqual([path, 'target']);
      else if (verified) expect([path, source, isOfficial(String(source))]).toEqual([path, source, true]);
    }
  });

  it('calls rule or guidance only what cites it by name, where clients are told of it', () => {
    for (const [code, deadline] of Object.entries(pack.deadlines))
      if (deadline?.verified && deadline.basis !== 'target')
        expect([code, deadline.cite]).toEqual([code, expect.any(String)]);
  });

  it('is of the version it is kept under', () => {
    expect(requirePacks().all.get(nameOf(pack))).toBe(pack);
    expect(pack.id).toBe(id);
  });

  it('sends nobody to an address that was left', () => {
    for (const { path, value } of within(pack))
      if (typeof value === 'string') expect([path, obsoleteIn(value, id)]).toEqual([path, undefined]);
    expect(JSON.stringify(pack)).not.toMatch(/wolverhampton|6806|WV1|ec\.europa\.eu|webgate|stamp office|waterloo/i);
  });

  it('calls no clock rule or guidance that is not sure', () => {
    const { clocks } = begun(reckoningUnder(id));
    for (const { code, basis } of clocks) {
      const origin = originOf(pack, code);
      expect([code, basis]).toEqual([code, origin?.verified ? origin.basis : 'target']);
    }
  });

  it('would call every clock a target if none of it were sure', () => {
    const deadlines = Object.fromEntries(
      Object.entries(pack.deadlines).map(([code, one]) => [code, one && { ...one, verified: false }]),
    ) as Pack['deadlines'];
    const sure = begun(reckoningUnder(id)).clocks;
    const unsure = begun({ ...reckoningUnder(id), pack: { ...pack, deadlines } }).clocks;
    expect(unsure.map(({ code, by }) => [code, by])).toEqual(sure.map(({ code, by }) => [code, by]));
    for (const { code, basis } of unsure) if (code !== 'outside') expect([code, basis]).toEqual([code, 'target']);
  });

  it('gives a client no last day that is not sure', () => {
    const reckoning = reckoningUnder(id);
    const sure = reckoning.outside?.limits.filter(({ verified }) => verified) ?? [];
    const narrowed = reckoning.outside && { ...reckoning.outside, limits: sure };
    for (const issue of issueCodes) {
      const known = { act: '2026-05-10', aware: '2026-05-20', closed: '2026-12-01T12:00Z', issues: [issue] };
      const until = routeOf({ ...reckoning, outside: narrowed }, known)?.until;
      expect([issue, routeOf(reckoning, known)?.until]).toEqual([issue, until]);
    }
  });

  it('stands still for nobody where a rule counts', () => {
    for (const [code, deadline] of Object.entries(pack.deadlines))
      if (deadline && deadline.basis !== 'target') expect([code, deadline.pause]).toEqual([code, 'never']);
  });
});

const begun = (reckoning: Reckoning) => ({ clocks: beginClocks(reckoning, '2026-11-23', ['data-protection']) });

const originOf = ({ deadlines, outside }: Pack, code: ClockCode) =>
  code === 'outside' ? outside?.opens : deadlines[code];

describe('what the regulation page calls unsure', () => {
  it.each([
    ['gb-eaw-clc', 'acknowledge'],
    ['gb-eaw-clc', 'respond'],
  ] as const)('is unsure in %s: %s', (id, code) => {
    expect(requirePacks().now.get(id)?.deadlines[code]?.verified).toBe(false);
  });

  it('gives no telephone or post address that was only known from hearsay', () => {
    const contact = (id: string, body: string) => requirePacks().now.get(id)?.bodies[body];
    expect(contact('gb-sct', 'slcc')?.post).toEqual([]);
    expect(contact('ie', 'lsra')?.email).toBeNull();
    expect(contact('au-qld', 'lsc')?.phone).toBeNull();
    for (const [id, body] of [
      ['ca-on', 'lso'],
      ['us-ca', 'state-bar'],
    ] as const)
      expect(contact(id, body)?.post).toEqual([]);
  });
});
