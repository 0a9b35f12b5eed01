/** The packs there are: every YAML file of this folder, and of `earlier/` those that complaints may have begun with. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
  const present = yamlFiles(place).flatMap((file) => readOr(file, faults));
  const earlier = yamlFiles(join(place, 'earlier')).flatMap((file) => readOr(file, faults));
  if (faults.length > 0) throw new PackError(faults);
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

function readOr(file: string, faults: string[]): Pack[] {
  try {
    return [readPack(file)];
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
