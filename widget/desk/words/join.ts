/** Sentences of accepting an invitation to the desk. */

export const join = {
  title: (firm: string) => `Join the desk of ${firm}`,
  again: 'Set up your ways to sign in again',
  opening: 'Opening your invitation…',
  invited: (roles: string) => `You are invited as ${roles}.`,
  reset: (firm: string) => `An administrator of ${firm} has reset them. What you had before does not work any more.`,
  address: (email: string) => `You will sign in with ${email}.`,
  until: (moment: string) => `This invitation can be accepted until ${moment}.`,
  name: { label: 'Your name', hint: 'As your colleagues and clients will read it', required: 'Type your name.' },
  email: {
    label: 'Your e-mail address',
    hint: 'You will sign in with it, and letters of the desk go there',
    required: 'Type your e-mail address.',
    invalid: 'This is not a whole e-mail address, such as name@firm.example.',
  },
  way: {
    label: 'How do you want to sign in?',
    passkey: 'With a passkey: your device asks for your finger, face or PIN (recommended)',
    password: 'With a password and the code of an authenticator app',
  },
  byPasskey: 'Make a passkey and join',
  byPassword: 'Join',
  passkeyNext: 'Your browser will ask you to make a passkey for this address.',
  taken: 'This address signs in on this server already. Ask whoever invited you to use another one.',
  newSecret: 'Get a new secret',
  codesMore:
    'They work together with a password. You have none yet: set one under My sign-in, so that you can come in without your passkey.',
  spent: {
    title: 'This link does not open an invitation',
    text: 'A link is good once, and within 72 hours. It may also have been withdrawn, or replaced by a newer letter.',
    next: 'If you have joined already, sign in. Otherwise ask an administrator of your firm to send you a new one.',
    signIn: 'Go to the sign-in',
  },
} as const;
