/** Other complaints that belong to one: linked by the firm, of the same client, or about the same matter of theirs. */

import type { KeptComplaint } from '../../sdk/contract/complaint.ts';
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import { filedOf } from '../complaint/open-complaints.ts';
import type { ComplaintRow } from '../store/tables.ts';
import { relatedTo } from './case-file-table.ts';
import type { DeskHouse, Staff } from './desk-house.ts';

type Related = CaseFile['related'][number];

const most = 50;

/**
 * Those this reader may see, the newest first. Matters are compared only among linked complaints and those of the same
 * client: what a complaint is about is sealed, and nothing finds it by its matter.
 */
export async function relatedOf(
  house: DeskHouse,
  { person }: Staff,
  row: ComplaintRow,
  filed: KeptComplaint,
): Promise<Related[]> {
  const others = await relatedTo(house.store.db, row, person, most);
  return Promise.all(
    others.map(async (other): Promise<Related> => {
      const sameMatter = isSameMatter(filed, await filedOf(house, other));
      const why = other.linked ? 'linked' : sameMatter ? 'same-matter' : 'same-client';
      return { id: other.id, reference: other.reference, status: other.status, why };
    }),
  );
}

/** However it was typed. */
function isSameMatter(one: KeptComplaint, other: KeptComplaint | undefined): boolean {
  const [here, there] = [one, other].map((complaint) => complaint?.matter?.reference?.replace(/\s/g, '').toLowerCase());
  return Boolean(here) && here === there;
}
