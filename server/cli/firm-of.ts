/** Which firm a command is about. */
import type { Firm, Firms } from '../firm/firms.ts';
import { Refusal } from './refusal.ts';

/** The firm of a site key; without one, the only firm there is. */
export async function firmOf(firms: Firms, siteKey: string | undefined): Promise<Firm> {
  const all = await firms.all();
  const found = siteKey === undefined ? all.length === 1 && all[0] : await firms.bySiteKey(siteKey);
  if (!found)
    throw new Refusal(siteKey ? 'No firm has this site key.' : 'Say which firm, by its site key: redress firm list');
  return found;
}
