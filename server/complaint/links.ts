/** The one-time links in letters: a secret in the fragment, spent by POST, 7 days or 30 minutes (DESIGN 9.8, 9.13); those that ask, 30 days. */
import type { ComplaintLetterKind } from '../../sdk/contract/history.ts';
import { keyedHash, plainHash } from '../crypto/derive.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { Firm } from '../firm/firms.ts';
import type { Clock } from '../http/house.ts';
import { OvertakenError } from '../http/overtaken.ts';
import type { LinkRow } from '../store/client-tables.ts';
import type { Store } from '../store/store.ts';
import type { ComplaintLetterRow, ComplaintRow } from '../store/tables.ts';
import { surveyUrl, trackerUrl } from './file.ts';
import { endAskedLinks, holdAddress, keepLink } from './link-table.ts';
import { askedFor } from './survey-rules.ts';

const lives = { letter: 7 * 86_400_000, asked: 30 * 60_000, survey: askedFor } as const;

interface Linking {
  store: Store;
  keyring: Keyring;
  clock: Clock;
  publicUrl: string;
}

/**
 * The link of a letter to the address a complaint has. Its secret is a keyed hash of the letter's id and that address: a letter
 * tried again says the same, one that goes elsewhere now opens by another secret, and none is stored anywhere. Throws
 * `OvertakenError` where the address was corrected meanwhile.
 */
export async function linkFor(
  linking: Linking,
  firm: Firm,
  letter: ComplaintLetterRow,
  complaint: ComplaintRow,
): Promise<{ url: string; expiresAt: number }> {
  const { store, keyring, clock, publicUrl } = linking;
  const now = clock.now();
  const { link } = await keyring.firm(firm.id);
  const address = Buffer.from(complaint.email_index ?? []).toString('base64url');
  const token = `rtl_${keyedHash(link, 'letter/v2', letter.id, address).toString('base64url')}`;
  const purpose = purposeOf(letter.kind);
  // One that asks how it went can be answered as long as the complaint says, whenever the letter goes out.
  const expiresAt = (purpose === 'survey' ? complaint.survey_until : null) ?? now + lives[purpose];
  const row: LinkRow = {
    firm: firm.id,
    token_hash: plainHash(token),
    complaint: letter.complaint,
    purpose,
    created_at: now,
    expires_at: expiresAt,
    spent_at: null,
  };
  const ended = purpose === 'asked' ? [endAskedLinks(store.db, row.firm, row.complaint, row.token_hash, now)] : [];
  const { won } = await store.commit({ steps: [holdAddress(store.db, complaint), ...ended, keepLink(store.db, row)] });
  if (!won) throw new OvertakenError('the address was corrected');
  const page = purpose === 'survey' ? surveyUrl(publicUrl, firm) : trackerUrl(publicUrl, firm);
  return { url: `${page}#t=${token}`, expiresAt };
}

function purposeOf(kind: ComplaintLetterKind): LinkRow['purpose'] {
  if (asksHow(kind)) return 'survey';
  return kind === 'link' ? 'asked' : 'letter';
}

/** Whether a letter asks how its complaint was handled. */
export const asksHow = (kind: ComplaintLetterKind): boolean => kind === 'survey' || kind === 'survey-reminder';

/** The link of a letter that goes out at `at`, as {@link withoutSecret} shows it. */
export const linkForetold = (publicUrl: string, firm: Firm, at: number): { url: string; expiresAt: number } => ({
  url: `${trackerUrl(publicUrl, firm)}#t=rtl_…`,
  expiresAt: at + lives.letter,
});

/** A text that is kept: the link's secret struck out. */
export const withoutSecret = (text: string): string => text.replace(/rtl_[A-Za-z0-9_-]{43}/g, 'rtl_…');
