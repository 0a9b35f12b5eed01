/** The firm of the cast under any pack, with settings of its own: for what is made of a firm without a server. */
import { harbourAndLane } from '../../demo/cast.ts';
import type { Procedure } from '../../sdk/contract/procedure.ts';
import { languages } from '../../sdk/words/catalogues.ts';
import type { Firm } from '../../server/firm/firms.ts';
import { firstSettings, type Settings } from '../../server/firm/settings.ts';
import { requirePacks } from '../../server/packs/packs.ts';
import { procedureOf } from '../../server/procedure/document.ts';
import { plainTextOf } from '../../server/procedure/plain-text.ts';
import { monday, publicUrl } from './test-app.ts';

export const packIds: readonly string[] = [...requirePacks().now.keys()];

export const locales: readonly string[] = ['en-GB', ...languages.map(({ tag }) => tag).filter((tag) => tag !== 'en')];

/** The day of the tests, Monday, 23 November 2026. */
export const today = new Date(monday).toISOString().slice(0, 10);

const { contact, mailbox, name, prefix, siteKey } = harbourAndLane;

export const settingsUnder = (jurisdiction: string, own: Partial<Settings> = {}): Settings =>
  firstSettings({
    jurisdiction,
    locales: [...locales],
    contact,
    mailbox,
    privacyNotice: { version: '1', previous: null, url: 'https://www.harbourandlane.example/privacy' },
    sender: { name, address: mailbox },
    ...own,
  });

export const firmUnder = (jurisdiction: string, own: Partial<Settings> = {}): Firm => ({
  id: 'frm_0123456789',
  name,
  prefix,
  siteKey,
  origins: new Set(),
  previewOrigins: new Set(),
  settings: settingsUnder(jurisdiction, own),
});

/** Its published procedure on the day of the tests. */
export const procedureUnder = (jurisdiction: string, own: Partial<Settings> = {}, locale = 'en-GB', day = today) =>
  procedureOf(firmUnder(jurisdiction, own), locale, { publicUrl, today: day });

/** What it says, without the marks that keep names apart in writing from the right. */
export const textOf = (document: Procedure): string => plainTextOf(document).replace(/[\u2068\u2069]/g, '');

/** What one section of it says. */
export const saidIn = (document: Procedure, id: string): string =>
  textOf({ ...document, sections: document.sections.filter((one) => one.id === id) });

export const sectionOf = (document: Procedure, id: string) => document.sections.find((one) => one.id === id);
