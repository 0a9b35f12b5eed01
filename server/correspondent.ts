/** Who words a letter and writes down what became of it: letters of complaints, links to drafts, invitations to the desk. */
import { letterGivenUp, letterSent } from './complaint/correspondence.ts';
import { type Correspondence, compose } from './complaint/letters.ts';
import { composeInvitation, invitationGivenUp, invitationSent } from './desk/invitation-letter.ts';
import { composeDraft, draftLetterGivenUp, draftLetterSent } from './drafts/letter.ts';
import type { Letter } from './mail/letter.ts';
import type { Outbox } from './mail/outbox.ts';
import { isOfComplaint } from './mail/outbox-table.ts';
import type { LetterRow } from './store/tables.ts';

/** What can be done with one letter. */
interface InHand {
  compose(): Promise<Letter | null>;
  sent(letter: Letter, now: number): Promise<void>;
  givenUp(failure: string, now: number): Promise<void>;
}

export const correspondent = (house: Correspondence): Pick<Outbox, 'compose' | 'sent' | 'givenUp'> => ({
  compose: (row) => inHand(house, row).compose(),
  sent: (row, letter, now) => inHand(house, row).sent(letter, now),
  givenUp: (row, failure, now) => inHand(house, row).givenUp(failure, now),
});

/** The one place that tells the kinds of letters apart. */
function inHand(house: Correspondence, row: LetterRow): InHand {
  if (isOfComplaint(row))
    return {
      compose: () => compose(house, row),
      sent: (letter, now) => letterSent(house, row, letter, now),
      givenUp: (failure, now) => letterGivenUp(house, row, failure, now),
    };
  if (row.kind === 'firm-invitation')
    return {
      compose: () => composeInvitation(house, row),
      sent: (_letter, now) => invitationSent(house.store, row, now),
      givenUp: (failure) => invitationGivenUp(house.store, row, failure),
    };
  return {
    compose: () => composeDraft(house, row),
    sent: (_letter, now) => draftLetterSent(house.store, row, now),
    givenUp: (failure) => draftLetterGivenUp(house.store, row, failure),
  };
}
