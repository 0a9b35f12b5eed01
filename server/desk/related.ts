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
 * Those this reader may see: linked ones first, then the client's own, the newest first. Matters are compared only among those of
 * the same client: what a complaint is about is sealed, and nothing finds it by its matter.
 */
export async function relatedOf(
  house: DeskHouse,
  { person }: Staff,
  row: ComplaintRow,
  filed: KeptComplaint,
): Promise<Related[]> {
  const { linked, sameClient } = await relatedTo(house.store.db, row, person, most);
  const isTheirs = ({ id }: ComplaintRow): boolean => !linked.some((one) => one.id === id);
  return [
    ...linked.map((other) => shown(other, 'linked')),
    ...(await Promise.all(
      sameClient.filter(isTheirs).map(async (other) => {
        const sameMatter = isSameMatter(filed, await filedOf(house, other));
        return shown(other, sameMatter ? 'same-matter' : 'same-client');
      }),
    )),
  ];
}

const shown = ({ id, reference, status }: ComplaintRow, why: Related['why']): Related => ({
  id,
  reference,
  status,
  why,
});

/** However it was typed. */
function isSameMatter(one: KeptComplaint, other: KeptComplaint | undefined): boolean {
  const [here, there] = [one, other].map((complaint) => complaint?.matter?.reference?.replace(/\s/g, '').toLowerCase());
  return Boolean(here) && here === there;
}
