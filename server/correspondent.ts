/** Who words a letter and writes down what became of it: letters of complaints, and those with the link to a draft. */
import { letterGivenUp, letterSent } from './complaint/correspondence.ts';
import { type Correspondence, compose } from './complaint/letters.ts';
import { composeDraft, draftLetterGivenUp, draftLetterSent } from './drafts/letter.ts';
import type { Outbox } from './mail/outbox.ts';
import { isOfComplaint } from './mail/outbox-table.ts';

export const correspondent = (house: Correspondence): Pick<Outbox, 'compose' | 'sent' | 'givenUp'> => ({
  compose: (row) => (isOfComplaint(row) ? compose(house, row) : composeDraft(house, row)),
  sent: (row, letter, now) =>
    isOfComplaint(row) ? letterSent(house, row, letter, now) : draftLetterSent(house.store, row, now),
  givenUp: (row, failure, now) =>
    isOfComplaint(row) ? letterGivenUp(house, row, failure, now) : draftLetterGivenUp(house.store, row, failure),
});
