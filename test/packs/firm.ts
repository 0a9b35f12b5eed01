/** The firm of the cast under any pack, in any zone, with what it decides about its time. */
import { harbourAndLane } from '../../demo/cast.ts';
import { type Reckoning, reckoningOf } from '../../server/firm/reckoning.ts';
import { firstSettings, type Settings } from '../../server/firm/settings.ts';
import type { Own } from './cases.ts';

const { contact, mailbox, name, privacyNotice } = harbourAndLane;
const usual = firstSettings({
  contact,
  mailbox,
  privacyNotice: { version: privacyNotice.version, previous: null, url: 'https://www.harbourandlane.example/privacy' },
  sender: { name, address: mailbox },
});

/** What its dates are reckoned from. */
export const reckoningUnder = (pack: string, timeZone = 'Europe/London', own: Own = {}): Reckoning =>
  reckoningOf(settingsUnder(pack, timeZone, own));

function settingsUnder(jurisdiction: string, timeZone: string, own: Own): Settings {
  const { closures = [], targets, calendar = null, outsideAfter } = own;
  return {
    ...usual,
    jurisdiction,
    timeZone,
    calendar,
    closures: closures.map((days) => ({ ...days, reason: null })),
    targets: { ...usual.targets, ...targets },
    outside: outsideAfter ? { ...ownBody, after: outsideAfter } : null,
  };
}

const ownBody = { name: 'Ombudsman of the Quay', phone: null, email: null, web: null, post: [] };
