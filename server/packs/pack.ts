/** What a jurisdiction asks of a firm, as data. Versions, variants and more jurisdictions come with the packs of their own. */
import type { Basis } from '../../sdk/contract/codes.ts';
import { englandAndWales } from './gb-eaw.ts';

export interface Pack {
  id: string;
  /** Whose public holidays are no working days (country and region of the holiday calendar). */
  holidays: { country: string; region: string };
  acknowledge: { workingDays: number; basis: Basis; source: string };
  respond: { days: number; basis: Basis; source: string };
  outside: OutsideBody;
}

/** An independent body, with the day its contact data was read: shown with it, never as law. */
export interface OutsideBody {
  name: string;
  phone: string | null;
  email: string | null;
  web: string | null;
  post: readonly string[];
  readOn: string;
  source: string;
}

const packs: Readonly<Record<string, Pack>> = { [englandAndWales.id]: englandAndWales };

/** The pack of a jurisdiction. Throws for one we do not have: a firm without deadlines must not start. */
export function packOf(jurisdiction: string): Pack {
  const pack = Object.hasOwn(packs, jurisdiction) ? packs[jurisdiction] : undefined;
  if (!pack) throw new Error(`no pack for ${jurisdiction}; known: ${Object.keys(packs).join(', ')}`);
  return pack;
}
