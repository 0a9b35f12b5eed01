/** The packs there are. */
import { englandAndWales } from './gb-eaw.ts';
import type { Pack } from './pack.ts';

const packs: Readonly<Record<string, Pack>> = { [englandAndWales.id]: englandAndWales };

/** The pack of a jurisdiction. Throws for one we do not have: a firm without deadlines must not start. */
export function packOf(jurisdiction: string): Pack {
  const pack = Object.hasOwn(packs, jurisdiction) ? packs[jurisdiction] : undefined;
  if (!pack) throw new Error(`no pack for ${jurisdiction}; known: ${Object.keys(packs).join(', ')}`);
  return pack;
}
