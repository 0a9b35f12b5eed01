/** The packs there are: every YAML file of this folder, and of `earlier/` those that complaints may have begun with. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nameOf, type Pack } from './pack.ts';
import { PackError, readPack } from './read-pack.ts';

/** `now`: the version each pack is in; `all`: every version by its name. */
interface Packs {
  now: ReadonlyMap<string, Pack>;
  all: ReadonlyMap<string, Pack>;
}

const folder = import.meta.dirname;

let read: Packs | undefined;

/** Reads all packs, once. Throws {@link PackError} with the faults of all of them. */
export function requirePacks(): Packs {
  read ??= packsIn(folder);
  return read;
}

/** The packs of a folder. Throws {@link PackError} with every fault there is. */
export function packsIn(place: string): Packs {
  const faults: string[] = [];
  const read = (files: string[]): Pack[] => files.flatMap((file) => readOr(file, place, faults));
  const present = read(yamlFiles(place).filter((file) => !file.includes('@')));
  const earlier = read(yamlFiles(join(place, 'earlier')));
  const names = [...earlier, ...present].map(nameOf);
  for (const name of names.filter((one, at) => names.indexOf(one) !== at))
    faults.push(
      `server/packs/earlier/${name}.yaml:1: is the present version too. Give the present one another version.`,
    );
  for (const file of yamlFiles(place).filter((one) => one.includes('@')))
    faults.push(`server/packs/${basename(file)}:1: is an earlier version. Put it into the folder earlier.`);
  // What is wrong with one that others extend is wrong once.
  if (faults.length > 0) throw new PackError([...new Set(faults)]);
  return {
    now: new Map(present.map((pack) => [pack.id, pack])),
    all: new Map([...earlier, ...present].map((pack) => [nameOf(pack), pack])),
  };
}

const yamlFiles = (place: string): string[] =>
  existsSync(place)
    ? readdirSync(place)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(place, name))
    : [];

function readOr(file: string, root: string, faults: string[]): Pack[] {
  try {
    return [readPack(file, root)];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    faults.push(...error.faults);
    return [];
  }
}

/** The pack of a jurisdiction as it is now. Throws for one we do not have: a firm without deadlines must not start. */
export function packOf(jurisdiction: string): Pack {
  const pack = requirePacks().now.get(jurisdiction);
  if (!pack) throw new Error(`no pack for ${jurisdiction}; see: redress pack list`);
  return pack;
}

/** The version a complaint began with, by its name `gb-eaw@2026-11-01`. Throws where it was taken away. */
export function packNamed(name: string): Pack {
  const pack = requirePacks().all.get(name);
  if (!pack) throw new Error(`no pack ${name}: put it back as server/packs/earlier/${name}.yaml`);
  return pack;
}
