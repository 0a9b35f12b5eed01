/** Reading packs: whatever is wrong with one is told with file, line and remedy, and all of it at once. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packsIn } from '../../server/packs/packs.ts';
import { change, faultsIn, folderOf } from './broken-packs.ts';
import { kinds } from './kinds-of-faults.ts';

describe('a pack with', () => {
  it.each(Object.entries(kinds))(
    '%s is refused with the line and what to do',
    (_, { pack, what, by, says, up = 0 }) => {
      const folder = folderOf(pack);
      const line = change(folder, pack, what, by) - up;
      expect(faultsIn(folder)).toEqual([`server/packs/${pack}.yaml:${line}: ${says}`]);
    },
  );

  it('lines that end as on Windows keeps its line numbers', () => {
    const folder = folderOf('gb-nir');
    change(folder, 'gb-nir', '    within: 28 days', '    within: a while');
    const faults = faultsIn(folder);
    const path = join(folder, 'gb-nir.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(faultsIn(folder)).toEqual(faults);
  });
});

describe('a file that is no YAML', () => {
  it.each([
    ['because it holds nothing', '', 1, 'holds no pack. Begin it with "id:".'],
    ['but a list', '- id: ie', 1, 'holds no pack. Begin it with "id:".'],
    ['but one word', 'ie', 1, 'holds no pack. Begin it with "id:".'],
    ['because it says a thing twice', 'id: ie\nname: a\nname: b', 3, 'Map keys must be unique. Correct the YAML.'],
    [
      'because of a tab',
      'id: ie\nholidays:\n\tregion: null',
      3,
      'Tabs are not allowed as indentation. Correct the YAML.',
    ],
  ])('%s is refused with the line', (_, text, line, says) => {
    const folder = folderOf('none');
    writeFileSync(join(folder, 'ie.yaml'), text);
    expect(faultsIn(folder)[0]).toBe(`server/packs/ie.yaml:${line}: ${says}`);
  });

  it.each([
    ['a bracket that is not closed', 'types: [public] }', 'types: [public'],
    ['a quotation that is not closed', 'name: Ireland', 'name: "Ireland'],
    ['a line set in too far', '  body: lsra', '   body: lsra'],
    ['an alias of nothing', 'body: lsra', 'body: *lsra'],
  ])('because of %s is refused, whatever else there is', (_, what, by) => {
    const folder = folderOf('ie');
    change(folder, 'ie', what, by);
    const faults = faultsIn(folder);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^server\/packs\/ie\.yaml:\d+: .*\. Correct the YAML\.$/);
  });
});

describe('a file called', () => {
  it('otherwise than its pack is refused', () => {
    const folder = folderOf('gb-sct');
    renameSync(join(folder, 'gb-sct.yaml'), join(folder, 'scotland.yaml'));
    expect(faultsIn(folder)).toEqual([
      'server/packs/scotland.yaml:2: id: the file is scotland.yaml. Call it gb-sct.yaml, or earlier/gb-sct@2026-11-01.yaml.',
    ]);
  });

  it('like another version than it holds is refused: complaints that began with that one would find none', () => {
    const folder = folderOf('gb-sct');
    mkdirSync(join(folder, 'earlier'));
    renameSync(join(folder, 'gb-sct.yaml'), join(folder, 'earlier/gb-sct@2025-01-01.yaml'));
    expect(faultsIn(folder)).toHaveLength(1);
  });

  it('like an earlier version does not stand for the present one, wherever it lies', () => {
    const folder = folderOf('gb-sct');
    const earlier = join(folder, 'gb-sct@2025-01-01.yaml');
    writeFileSync(earlier, readFileSync(join(folder, 'gb-sct.yaml'), 'utf8').replace('2026-11-01', '2025-01-01'));
    const refused = faultsIn(folder).length > 0;
    expect(refused ? 'refused' : packsIn(folder).now.get('gb-sct')?.version).toMatch(/^(refused|2026-11-01)$/);
  });

  it('like an earlier version, in the folder of those, is there beside the present one', () => {
    const folder = folderOf('gb-sct');
    mkdirSync(join(folder, 'earlier'));
    const text = readFileSync(join(folder, 'gb-sct.yaml'), 'utf8').replace(
      'version: 2026-11-01',
      'version: 2025-01-01',
    );
    writeFileSync(join(folder, 'earlier/gb-sct@2025-01-01.yaml'), text);
    const { now, all } = packsIn(folder);
    expect([...now.values()].map(({ version }) => version)).toEqual(['2026-11-01']);
    expect([...all.keys()]).toEqual(['gb-sct@2025-01-01', 'gb-sct@2026-11-01']);
  });

  it('like an earlier version is named with its folder when something is wrong', () => {
    const folder = folderOf('gb-nir');
    mkdirSync(join(folder, 'earlier'));
    const line = change(folder, 'gb-nir', '    within: 28 days', '    within: a while');
    renameSync(join(folder, 'gb-nir.yaml'), join(folder, 'earlier/gb-nir@2026-11-01.yaml'));
    expect(faultsIn(folder)).toEqual([
      expect.stringMatching(new RegExp(`^server/packs/earlier/gb-nir@2026-11-01\\.yaml:${line}: `)),
    ]);
  });
});

describe('a pack that extends another', () => {
  it('which is missing is told with the line that names it', () => {
    const folder = folderOf('gb-eaw-bar');
    expect(faultsIn(folder)).toEqual([
      expect.stringMatching(/^server\/packs\/gb-eaw-bar\.yaml:2: .*gb-eaw\b.*\. [A-Z]/),
    ]);
  });

  it('which extends another itself is told to name that one', () => {
    const folder = folderOf('gb-eaw', 'gb-eaw-bar', 'gb-eaw-clc');
    change(folder, 'gb-eaw-bar', 'extends: gb-eaw', 'extends: gb-eaw-clc');
    expect(faultsIn(folder)).toEqual([
      'server/packs/gb-eaw-bar.yaml:2: extends: extends gb-eaw-clc@2026-11-01, which extends another. Name that one.',
    ]);
  });

  it('is told the line of its own file where the fault is its own', () => {
    const folder = folderOf('gb-eaw', 'gb-eaw-clc');
    const line = change(folder, 'gb-eaw-clc', '    within: 7 days', '    within: 7 sleeps');
    expect(faultsIn(folder)).toEqual([
      expect.stringMatching(new RegExp(`^server/packs/gb-eaw-clc\\.yaml:${line}: deadlines\\.acknowledge\\.within: `)),
    ]);
  });

  it('needs a page for a rule it takes over from there', () => {
    const folder = folderOf('gb-eaw', 'gb-eaw-bar');
    const from = '    source: https://www.legalombudsman.org.uk/how-we-work/legal-service-provider-journey/';
    const line = change(folder, 'gb-eaw-bar', from, '    source: own');
    expect(faultsIn(folder)).toEqual([
      `server/packs/gb-eaw-bar.yaml:${line}: deadlines.respond.source: a rule needs the page it was read on. Name it, or make it a target.`,
    ]);
  });

  it('is not told again what is wrong there', () => {
    const folder = folderOf('gb-eaw', 'gb-eaw-bar', 'gb-eaw-clc', 'gb-eaw-cilex');
    change(folder, 'gb-eaw', 'within: 20 working days', 'within: 20 working nights');
    expect(faultsIn(folder)).toHaveLength(1);
  });
});

describe('several packs', () => {
  it('that are broken are told with all their faults at once', () => {
    const folder = folderOf();
    const lines = {
      nz: [change(folder, 'nz', 'id: nz', 'id: NZ'), change(folder, 'nz', 'role: redress', 'role: judge')],
      ie: [change(folder, 'ie', 'country: IE', 'country: EI'), change(folder, 'ie', 'from: [bill]', 'from: [invoice]')],
      'us-ny': [change(folder, 'us-ny', 'within: 30 days', 'within: a month')],
    };
    const told = faultsIn(folder).map((fault) => fault.split(':').slice(0, 2).join(':'));
    const expected = Object.entries(lines).flatMap(([pack, all]) =>
      all.map((line) => `server/packs/${pack}.yaml:${line}`),
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  it('that are all right are all read', () => {
    const { now, all } = packsIn(folderOf());
    expect(now.size).toBe(16);
    expect(all.size).toBe(16);
  });

  it('are none in an empty folder, and in one that is not there', () => {
    const folder = folderOf('none');
    expect(packsIn(folder).now.size).toBe(0);
    rmSync(folder, { recursive: true });
    expect(packsIn(folder).all.size).toBe(0);
    mkdirSync(folder);
  });
});
