/** What a jurisdiction asks of a firm, as data. Versions, variants and more jurisdictions come with the packs of their own. */
import type { Basis } from '../../sdk/contract/codes.ts';

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
