/** The letter with the link to a draft: to the address that was given, once; nothing of it is kept. */
import { ending, opening } from '../complaint/letter-bodies.ts';
import { type Correspondence, letterOf } from '../complaint/letters.ts';
import type { Voice } from '../complaint/telling.ts';
import { spokenLocale } from '../firm/languages.ts';
import { speakerOf } from '../firm/speaking.ts';
import type { Block, Letter } from '../mail/letter.ts';
import { asGivenUp, asSent, changeLetter } from '../mail/outbox-table.ts';
import { momentInWords } from '../packs/calendar.ts';
import type { Store } from '../store/store.ts';
import type { LetterRow } from '../store/tables.ts';
import { deleteDraft, draftById, forgetAddress } from './draft-table.ts';
import { addressedOf } from './sealing.ts';

/** The letter of a row; null when its draft is gone or its letter was out before. */
export async function composeDraft(from: Correspondence, row: LetterRow): Promise<Letter | null> {
  const firm = await from.firms.byId(row.firm);
  const draft = await draftById(from.store.db, row.firm, row.id);
  const to = draft && addressedOf(await from.keyring.firm(row.firm), draft);
  if (!firm || !draft || !to || draft.expires_at <= from.clock.now()) return null;
  const locale = spokenLocale(to.locale);
  const voice = { say: speakerOf(firm.settings, 'letters', locale), locale, firm, demo: from.demo };
  const url = `${from.publicUrl}/p/${firm.siteKey}/complain?lang=${to.locale}#d=${to.token}`;
  const subject = voice.say('letters.draft.subject');
  return letterOf(row, to.email, voice, subject, bodyOf(voice, url, draft.expires_at));
}

/** Greets nobody by name: whose address it is, nobody has shown. */
function bodyOf(voice: Voice, url: string, expiresAt: number): Block[] {
  const { say, locale, firm } = voice;
  return [
    ...opening(voice, say('letters.hello')),
    { says: say('letters.draft.text', { firm: firm.name }) },
    { link: url, label: say('letters.draft.link') },
    { says: say('letters.draft.once', { until: momentInWords(expiresAt, locale, firm.settings.timeZone) }) },
    { says: say('letters.draft.not-you') },
    ...ending(voice),
  ];
}

/** Keeps that it was sent, not what it said nor to whom. */
export async function draftLetterSent(store: Store, row: LetterRow, now: number): Promise<void> {
  await store.commit({ steps: [changeLetter(store.db, row, asSent(row, now)), forgetAddress(store.db, row)] });
}

/** Nobody has the link, so the draft goes too. Nobody is told: the firm knows nothing of drafts. */
export async function draftLetterGivenUp(store: Store, row: LetterRow, failure: string): Promise<void> {
  await store.commit({ steps: [changeLetter(store.db, row, asGivenUp(row, failure)), deleteDraft(store.db, row)] });
}
