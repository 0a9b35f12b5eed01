/** What the desk calls each kind of letter. */
import type { ComplaintLetterKind } from '../history.ts';

const names: Readonly<Record<ComplaintLetterKind, string>> = {
  acknowledgement: 'Automatic acknowledgement',
  acknowledged: 'That somebody was in touch',
  message: 'Message',
  asked: 'What the firm needs',
  update: 'How it stands',
  extension: 'More time for the answer',
  withdrawal: 'Withdrawal',
  'withdrawal-undone': 'Withdrawal taken back',
  answered: 'Final answer',
  closed: 'How it ended',
  reopened: 'Opened again',
  heads: 'Heads of the complaint',
  override: 'That it is handled despite a conflict',
  'contact-corrected': 'Contact data was corrected',
  'contact-was': 'Contact data was corrected, to the address before',
  'code-ended': 'The access code stopped working; a new one can be made',
  'outside-route': 'The outside body can be asked',
  survey: 'How it was handled, asked',
  'survey-reminder': 'How it was handled, asked once more',
  link: 'A link to follow it',
  'firm-complaint': 'A new complaint',
  'firm-unconfirmed': 'A new complaint, not confirmed',
  'firm-confirmed': 'The client confirmed it',
  'firm-message': 'The client wrote',
  'firm-withdrawal': 'The client withdrew it',
  'firm-withdrawal-undone': 'The client took the withdrawal back',
  'firm-letter-failed': 'A letter could not be sent',
  'firm-due': 'A date is near',
  'firm-missed': 'A date was missed',
  'firm-outside-route': 'The client can go outside',
  'firm-heads-reply': 'The client answered the heads',
};

/** A kind that newer servers may add is shown by its code. */
export const letterName = (kind: string): string => (names as Readonly<Partial<Record<string, string>>>)[kind] ?? kind;
