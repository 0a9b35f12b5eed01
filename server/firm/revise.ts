/** Changes the settings of a firm. Every process reads them again within a second. */
import { OvertakenError, untilNotOvertaken } from '../http/overtaken.ts';
import type { Store } from '../store/store.ts';
import { changeSettings, firmById } from './firm-table.ts';
import { refuseOutOfDate } from './out-of-date.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * Puts in force what `change` makes of the firm's settings, and resolves with it. Begins again when another process was
 * first, so that neither change is lost. Throws `TypeError` where it brings in what is out of date.
 */
export function revise(
  { db, commit }: Store,
  firm: string,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return untilNotOvertaken(async () => {
    const row = await firmById(db, firm);
    if (!row) throw new TypeError('There is no such firm.');
    const before = readSettings(row.settings);
    const changed = change(before);
    refuseOutOfDate(changed, before);
    const { won } = await commit({ steps: [changeSettings(db, firm, row.settings, JSON.stringify(changed))] });
    if (!won) throw new OvertakenError('another process changed the settings');
    return changed;
  });
}
