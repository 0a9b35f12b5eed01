/** The letter with the link of an invitation: to the address it was made for, once; nothing of it is kept. */
import { opening } from '../complaint/letter-bodies.ts';
import { type Correspondence, letterOf } from '../complaint/letters.ts';
import type { Voice } from '../complaint/telling.ts';
import { spokenLocale } from '../firm/languages.ts';
import { speakerOf } from '../firm/speaking.ts';
import type { Block, Letter } from '../mail/letter.ts';
import { asGivenUp, asSent, changeLetter } from '../mail/outbox-table.ts';
import { momentInWords } from '../packs/calendar.ts';
import type { InvitationRow } from '../store/staff-tables.ts';
import type { Store } from '../store/store.ts';
import type { LetterRow } from '../store/tables.ts';
import { forgetSecret, invitationByLetter } from './invitation-table.ts';
import { invitedIn, linkTo, secretIn } from './invite.ts';

/** The letter of a row; null when the invitation was withdrawn, is over, or its letter was out before. */
export async function composeInvitation(from: Correspondence, row: LetterRow): Promise<Letter | null> {
  const firm = await from.firms.byId(row.firm);
  const invitation = await invitationByLetter(from.store.db, row.firm, row.id);
  if (!firm || !invitation || invitation.expires_at <= from.clock.now()) return null;
  const keys = await from.keyring.firm(row.firm);
  const [{ email }, secret] = [invitedIn(keys, invitation), secretIn(keys, invitation)];
  if (!email || !secret) return null;
  const locale = spokenLocale(firm.settings.defaultLocale);
  const voice = { say: speakerOf(firm.settings, 'letters', locale), locale, firm, demo: from.demo };
  const subject = voice.say('letters.firm-invitation.subject', { firm: firm.name });
  return letterOf(row, email, voice, subject, bodyOf(voice, invitation, linkTo(from.publicUrl, secret)));
}

/** Names nobody: it may go to a mailbox that others read. */
function bodyOf(voice: Voice, { again, expires_at }: InvitationRow, url: string): Block[] {
  const { say, locale, firm } = voice;
  const until = momentInWords(expires_at, locale, firm.settings.timeZone);
  const values = { firm: firm.name };
  return [
    ...opening(voice, say('letters.hello')),
    { says: again ? say('letters.firm-invitation.again', values) : say('letters.firm-invitation.text', values) },
    { link: url, label: say('letters.firm-invitation.link') },
    { says: say('letters.firm-invitation.once', { until }) },
    { says: say('letters.firm-invitation.not-you') },
  ];
}

/** Keeps that it was sent, not what it said nor to whom. */
export async function invitationSent(store: Store, row: LetterRow, now: number): Promise<void> {
  await store.commit({
    steps: [changeLetter(store.db, row, asSent(row, now)), forgetSecret(store.db, row.firm, row.id)],
  });
}

/** Nobody has the link. The list of invitations says so. */
export async function invitationGivenUp(store: Store, row: LetterRow, failure: string): Promise<void> {
  await store.commit({
    steps: [changeLetter(store.db, row, asGivenUp(row, failure)), forgetSecret(store.db, row.firm, row.id)],
  });
}
