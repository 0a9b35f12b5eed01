/** Who words a letter and writes down what became of it: letters of complaints, links to drafts, invitations to the desk. */
import { letterGivenUp, letterSent } from './complaint/correspondence.ts';
import { type Correspondence, compose } from './complaint/letters.ts';
import { composeInvitation, invitationGivenUp, invitationSent } from './desk/invitation-letter.ts';
import { composeDraft, draftLetterGivenUp, draftLetterSent } from './drafts/letter.ts';
import type { Outbox } from './mail/outbox.ts';
import { isOfComplaint } from './mail/outbox-table.ts';
import type { LetterRow } from './store/tables.ts';

export const correspondent = (house: Correspondence): Pick<Outbox, 'compose' | 'sent' | 'givenUp'> => ({
  compose: (row) =>
    isOfComplaint(row)
      ? compose(house, row)
      : isInvitation(row)
        ? composeInvitation(house, row)
        : composeDraft(house, row),
  sent: (row, letter, now) => {
    if (isOfComplaint(row)) return letterSent(house, row, letter, now);
    return isInvitation(row) ? invitationSent(house.store, row, now) : draftLetterSent(house.store, row, now);
  },
  givenUp: (row, failure, now) => {
    if (isOfComplaint(row)) return letterGivenUp(house, row, failure, now);
    return isInvitation(row)
      ? invitationGivenUp(house.store, row, failure)
      : draftLetterGivenUp(house.store, row, failure);
  },
});

const isInvitation = ({ kind }: LetterRow): boolean => kind === 'firm-invitation';
