/** Sentences of setting up ways to sign in, on joining and later. */
import { passwordLength } from '../../../sdk/contract/desk/lengths.ts';

export const factorWords = {
  password: {
    label: 'New password',
    show: 'Show what I type',
    hint: `At least ${passwordLength} characters. A few words that only you would put together are best.`,
    faults: {
      required: 'Choose a password.',
      'too-short': `Make it at least ${passwordLength} characters long.`,
      'too-long': 'This is too long for a password.',
      invalid: 'This is made of what is tried first: names, common words, the same again. Choose something else.',
    },
  },
  authenticator: {
    steps: 'Add a new entry in your authenticator app with this secret:',
    secret: 'Secret',
    open: 'Open in an authenticator on this device',
    code: 'Code it shows now',
    codeHint: 'Six digits',
    faults: {
      required: 'Type the six digits your authenticator shows.',
      invalid: 'This code does not fit the secret. Check the clock of your device and type the code it shows now.',
    },
  },
  passkey: {
    left: 'No passkey was made. Try again, or choose another way.',
    known: 'This device holds a passkey of yours already.',
    refused: 'This passkey could not be taken. Try again.',
  },
  codes: {
    title: 'Your recovery codes',
    lead: 'Each is good once, in place of a code of your authenticator. They are shown only now: keep them where your device is not.',
    copy: 'Copy all',
    copied: 'The codes are copied',
    notCopied: 'Copying is not allowed here: select the codes and copy them.',
    print: 'Print',
    kept: 'I have kept them',
  },
} as const;
