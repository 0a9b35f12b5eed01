/** Changes the settings of a firm. Every process reads them again within a second. */
import { OvertakenError, untilNotOvertaken } from '../http/endpoint.ts';
import type { Store } from '../store/store.ts';
import { changeSettings, firmById } from './firm-table.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * Puts in force what `change` makes of the firm's settings, and resolves with it. Begins again when another process was
 * first, so that neither change is lost.
 */
export function revise(
  { db, commit }: Store,
  firm: string,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return untilNotOvertaken(async () => {
    const row = await firmById(db, firm);
    if (!row) throw new TypeError('There is no such firm.');
    const changed = change(readSettings(row.settings));
    const { won } = await commit({ steps: [changeSettings(db, firm, row.settings, JSON.stringify(changed))] });
    if (!won) throw new OvertakenError('another process changed the settings');
    return changed;
  });
}
