/** Sentences of the desk's frame: what stands around every view. English: the desk is for staff. */

export const frame = {
  desk: 'Desk',
  skip: 'Skip to the page',
  navigation: 'Desk',
  menu: 'Menu',
  signOut: 'Sign out',
  signedIn: (name: string) => `Signed in as ${name}`,
  loading: 'Loading…',
  views: {
    queue: 'Queue',
    complaint: 'Case file',
    tasks: 'Tasks',
    log: 'Log a complaint',
    satisfaction: 'Satisfaction',
    answers: 'Answers',
    lookUp: 'Look up',
    people: 'People',
    settings: 'Settings',
    record: 'Record',
    me: 'My sign-in',
  },
  title: (view: string, firm: string) => `${view} – ${firm}`,
  join: 'Join',
  unknown: {
    title: 'Nothing here',
    text: 'There is nothing at this address, or it is not for you to see.',
  },
  away: {
    title: 'The desk cannot be reached',
    text: 'The server does not answer. Check your connection and try again.',
    again: 'Try again',
  },
} as const;

/** By the code of the problem. */
export const failures = {
  connection: 'No answer came. Check your connection and press again: nothing typed is lost, and it is done once only.',
  timeout: 'No answer came in time. Press again: nothing typed is lost, and it is done once only.',
  'precondition-failed': 'Somebody else has changed this meanwhile. What you see may be out of date.',
  'not-found': 'This is not there any more, or not for you to see.',
  'not-possible-now': 'This is not possible now.',
  forbidden: 'Your roles do not allow this.',
  validation: 'Something typed cannot be taken as it is. Look at the marked fields.',
  'payload-too-large': 'This is too long to be taken.',
  'temporarily-unavailable': 'The server is busy. Press again in a moment: nothing typed is lost.',
  internal: 'Something failed on the server. Press again; if it stays, tell whoever runs it this number:',
  broken: 'Something did not work. Load the page again; if it stays, tell whoever runs the server.',
} as const;

export const waiting = (seconds: number): string => `That was too often. Try again in ${inWords(seconds)}.`;

const inWords = (seconds: number): string => {
  if (seconds < 90) return `${Math.max(1, Math.ceil(seconds))} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
};
