/** What regulators want published, under every pack: each duty in force is met by a section, each proposed one by the firm's switch. */
import { describe, expect, it } from 'vitest';
import { usualTiming } from '../../server/firm/timing.ts';
import { publicationDuties } from '../../server/packs/pack.ts';
import { packOf } from '../../server/packs/packs.ts';
import { dutiesOf, metBy, sectionIds } from '../../server/procedure/duties.ts';
import { packIds, procedureUnder, today } from '../support/firm-under.ts';

const withNewer = { procedure: { ...usualTiming.procedure, newerDuties: true } };

describe('the table of duties', () => {
  it('has sections for every duty a pack can name, and none that does not exist', () => {
    expect(Object.keys(metBy).sort()).toEqual([...publicationDuties].sort());
    for (const sections of Object.values(metBy)) {
      expect(sections.length).toBeGreaterThan(0);
      for (const id of sections) expect(sectionIds).toContain(id);
    }
  });

  it('holds the list of the SRA’s Transparency Rules, which are in force for solicitors in England and Wales', () => {
    const inForce = dutiesOf(packOf('gb-eaw'), today);
    for (const duty of ['on-website', 'on-request', 'redress-body-how-and-when', 'conduct-body-how-and-when'])
      expect(inForce).toContain(duty);
    expect(dutiesOf(packOf('gb-eaw'), '2019-11-24')).not.toContain('on-website');
  });
});

describe.each(packIds)('under %s', (id) => {
  const missing = (duties: readonly (keyof typeof metBy)[], own = {}): string[] => {
    const there = procedureUnder(id, own).sections.map((section) => section.id);
    return duties.flatMap((duty) =>
      metBy[duty].filter((section) => !there.includes(section)).map((section) => `${duty}: ${section}`),
    );
  };

  it('each duty in force is met by sections that are there', () => {
    expect(missing(dutiesOf(packOf(id), today))).toEqual([]);
  });

  it('each proposed duty is met once the firm keeps the newer duties', () => {
    expect(missing(dutiesOf(packOf(id), today, true), withNewer)).toEqual([]);
  });

  it('the sections come in the order of the table', () => {
    const there = procedureUnder(id, withNewer).sections.map((section) => section.id);
    expect(there).toEqual(sectionIds.filter((section) => there.includes(section)));
  });
});
