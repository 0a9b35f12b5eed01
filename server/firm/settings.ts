/** What a firm decides for itself, kept as one JSON document and checked whenever it is read. */
import * as z from 'zod/mini';
import { areaCodes } from '../../sdk/contract/codes.ts';
import { contact } from '../../sdk/contract/firm.ts';
import { email } from '../../sdk/contract/text.ts';
import { packOf } from '../packs/packs.ts';

export const settings = z.object({
  jurisdiction: z.string(),
  timeZone: z.string(),
  locales: z.array(z.string()),
  defaultLocale: z.string(),
  /** Sentences of the firm's own, by key; they win over ours in form, pages and letters. */
  words: z.record(z.string(), z.string()),
  branding: z.object({ accent: z.nullable(z.string()), logo: z.nullable(z.string()) }),
  areasOfLaw: z.array(z.enum(areaCodes)),
  contact,
  /** The page a client says to have read; `previous` stays good, for forms that were open when it changed. */
  privacyNotice: z.object({ version: z.string(), previous: z.nullable(z.string()), url: z.string() }),
  /** Where letters to the firm go. */
  mailbox: email(),
  /** Who letters to clients come from. */
  sender: z.object({ name: z.string(), address: email() }),
  /** Whether complaints are taken through the website now. */
  open: z.boolean(),
});

export type Settings = z.infer<typeof settings>;

/** Settings of a new firm, from the least a firm must say. Throws for what cannot be used. */
export function firstSettings(
  given: Pick<Settings, 'contact' | 'privacyNotice' | 'mailbox' | 'sender'> & Partial<Settings>,
): Settings {
  return usable({
    jurisdiction: 'gb-eaw',
    timeZone: 'Europe/London',
    locales: ['en-GB'],
    defaultLocale: 'en-GB',
    words: {},
    branding: { accent: null, logo: null },
    areasOfLaw: [...areaCodes],
    open: true,
    ...given,
  });
}

export const readSettings = (json: string): Settings => usable(JSON.parse(json));

/** Throws for what is no settings, and for a jurisdiction without a pack: its deadlines would be missing. */
function usable(given: unknown): Settings {
  const read = z.parse(settings, given);
  packOf(read.jurisdiction);
  return read;
}
