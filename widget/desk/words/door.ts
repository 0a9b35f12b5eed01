/** Sentences of signing in. None says which part of what was typed was wrong. */

export const door = {
  titles: {
    first: 'Sign in',
    expired: 'Sign in again to go on',
    other: 'Somebody else has signed in',
    again: 'Confirm that it is you',
  },
  whys: {
    first: '',
    expired: 'Your session has ended. Everything on the page is kept, and what you were doing goes on once you are in.',
    other:
      'Another person has signed in in this browser, so nothing was sent in your name or theirs. Sign in as yourself: everything on the page is kept, and what you were doing goes on.',
    again: 'What you are about to do needs a sign-in less than five minutes old.',
  },
  leaves: { first: '', expired: 'Leave the desk', other: 'Give up this page', again: 'Not now' },
  incomplete: 'Fill in all three: e-mail address, password and code.',
  refused: 'This did not let you in. Check all that you typed. A code is good once, and for about half a minute.',
  passkeyRefused: 'This passkey did not let you in. Try another, or sign in with your password.',
  passkeyLeft: 'No passkey was shown. Try again, or sign in with your password.',
  away: 'No answer came. Check your connection and press again.',
  other: 'Somebody else has signed in. What was on this page is closed.',
  demo: {
    title: 'This is the demonstration',
    text: 'Sign in as one of its people with one press:',
    as: (name: string, roles: string, firm: string) => `${name}, ${roles} at ${firm}`,
  },
} as const;

/** What each role is called. */
export const roleNames = {
  handler: 'handler',
  supervisor: 'complaints partner',
  compliance: 'compliance officer',
  administrator: 'administrator',
} as const;
