/** Sentences of the answers clients gave, one by one. */

export const answers = {
  title: 'Answers',
  lead: 'What each client said, newest first. Nothing here can be changed or taken out.',
  figures: 'Back to the figures',
  loading: 'Loading the answers…',
  again: 'Try again',
  more: 'Show more',
  moreCame: (count: number) => (count === 1 ? '1 more answer below' : `${count} more answers below`),
  empty: 'Nobody has answered yet.',
  unlinked: 'Not linked to a complaint, as the client chose',
  came: (month: string) => `answered in ${month}`,
  ended: (quarter: string) => `complaint ended in ${quarter}`,
  skipped: 'Not answered',
  rated: (rating: string) => `${rating} of 5`,
  comment: 'In their own words',
  noComment: 'They added nothing in their own words.',
  enteredBy: (name: string) => `Said on the telephone, written down by ${name}`,
  release: 'Release it',
  releaseOf: (what: string) => `Release it: ${what}`,
  releaseHint:
    'Until it is released, whoever handled the complaint does not see it, unless nobody else could release it.',
  released: (name: string, day: string) => `Released by ${name}, ${day}`,
  held: 'Not released yet',
  releasedNow: 'Released. Whoever handled the complaint can read it now.',
  questions: (instrument: string) => `1 is the worst, 5 the best. Questions: ${instrument}`,
} as const;
