/** Sentences of one's own ways to sign in. */

export const me = {
  title: 'My sign-in',
  lead: (name: string, email: string) => `${name}, ${email}`,
  loading: 'Loading your ways to sign in…',
  cancel: 'Cancel',
  passkeys: {
    title: 'Passkeys',
    none: 'You have no passkey. With one, your device signs you in by finger, face or PIN.',
    known: (added: string, used: string | null) => `Added ${added}${used ? `, last used ${used}` : ', never used yet'}`,
    add: 'Add a passkey',
    name: 'What do you call it?',
    nameHint: 'Such as the device it is on',
    nameMissing: 'Give it a name, so that you know it again.',
    make: 'Make the passkey',
    added: (name: string) => `The passkey “${name}” is added. Everywhere else you are signed out.`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove the passkey “${name}”`,
    sure: (name: string) => `Remove “${name}”? It will not sign you in any more.`,
    removed: (name: string) => `The passkey “${name}” is removed. Everywhere else you are signed out.`,
    only: 'This is the only way you can sign in. Set a password and an authenticator first, or add another passkey.',
  },
  password: {
    title: 'Password',
    set: 'You have a password.',
    unset: 'You have no password.',
    change: 'Change the password',
    choose: 'Set a password',
    save: 'Save the password',
    saved: 'Your new password is saved. Everywhere else you are signed out.',
  },
  totp: {
    title: 'Authenticator',
    set: 'An authenticator app gives the code you type beside your password.',
    unset: 'You have no authenticator. A password alone signs nobody in: a code goes with it.',
    renew: 'Set up another authenticator',
    begin: 'Set up an authenticator',
    replaces: 'It takes the place of the one you have.',
    save: 'Save the authenticator',
    saved: 'Your authenticator is set up. Everywhere else you are signed out.',
  },
  codes: {
    title: 'Recovery codes',
    left: (count: number) => {
      if (count === 0) return 'You have no recovery codes.';
      return count === 1 ? 'You have 1 recovery code left.' : `You have ${count} recovery codes left.`;
    },
    lead: 'Each is good once, beside your password, where you have no authenticator at hand.',
    renew: 'Make new recovery codes',
    sure: 'Make new ones? Those you have now will not work any more.',
    kept: 'Your new recovery codes are in force.',
  },
  everywhere: {
    title: 'Sign out everywhere',
    lead: 'Ends your sessions on all devices, this one too.',
    leave: 'Sign out everywhere',
  },
} as const;
