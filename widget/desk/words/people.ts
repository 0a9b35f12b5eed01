/** Sentences of the people of the firm and of invitations. */
import type { Invitation, Person } from '../../../sdk/contract/desk/people.ts';
import type { Role } from '../../../sdk/contract/desk/roles.ts';

export const people = {
  title: 'People',
  all: 'Everybody at this desk',
  lead: 'Who works at this desk, and what they may do.',
  loading: 'Loading the people of the firm…',
  cancel: 'Cancel',
  you: 'you',
  disabled: 'disabled',
  known: (joined: string, signedIn: string | null) =>
    `Joined ${joined}; ${signedIn ? `last signed in ${signedIn}` : 'has never signed in yet'}`,
  ways: (ways: string) => `Signs in by ${ways}`,
  noWay: 'Cannot sign in: no way is set up',
  change: 'Change',
  changeNamed: (name: string) => `Change ${name}`,
  name: { label: 'Name', required: 'Type the name.', 'too-long': 'This name is too long.' },
  email: {
    label: 'E-mail address',
    hint: 'The link goes there, and they will sign in with it',
    required: 'Type the e-mail address.',
    invalid: 'This is not a whole e-mail address, such as name@firm.example.',
    duplicate: 'This address belongs to somebody at this desk already.',
  },
  roles: { label: 'Roles', required: 'Choose at least one role.' },
  state: { label: 'May sign in', active: 'Yes', disabled: 'No: disabled, and signed out everywhere' },
  save: 'Save',
  saved: (name: string) => `${name} is saved.`,
  ends: 'Other roles, or disabling, end their sessions.',
  reset: {
    act: 'Reset ways to sign in',
    sure: (name: string) =>
      `Take away password, authenticator, passkeys and recovery codes of ${name}, and send a link to set them up again?`,
    done: (name: string) => `A link to set up new ways to sign in is on its way to ${name}.`,
  },
  signOut: {
    act: 'Sign out everywhere',
    sure: (name: string) => `End all sessions of ${name}? They may sign in again.`,
    done: (name: string) => `${name} is signed out everywhere.`,
  },
  conflict: {
    title: 'Somebody else has changed this person meanwhile',
    text: 'Nothing of yours is saved yet. Compare, then save yours over it or take what is there.',
    what: 'What',
    theirs: 'Is now',
    yours: 'You want',
    saveYours: 'Save mine',
    takeTheirs: 'Take what is there',
  },
  notPossible: 'This is not possible: a firm keeps at least one administrator, and a disabled person cannot be reset.',
  invite: {
    open: 'Invite a colleague',
    title: 'Invite a colleague',
    lead: 'They get a letter with a link, good once and for 72 hours.',
    send: 'Send the invitation',
    sent: (name: string) => `The invitation for ${name} is on its way.`,
  },
} as const;

export const invitations = {
  title: 'Invitations',
  nobody: 'Handed over as a link',
  again: 'to set up ways to sign in again',
  until: (invited: string, expires: string) => `Invited ${invited}, good until ${expires}`,
  withdraw: 'Withdraw',
  withdrawNamed: (name: string) => `Withdraw the invitation of ${name}`,
  sure: (name: string) => `Withdraw the invitation of ${name}? The link will open nothing any more.`,
  withdrawn: (name: string) => `The invitation of ${name} is withdrawn.`,
  letters: {
    queued: 'Letter waiting to be sent',
    sent: 'Letter sent',
    retrying: 'Letter could not be sent yet; it is being tried again',
    'given-up': 'Letter could not be sent: check the address and invite again',
  } satisfies Record<NonNullable<Invitation['letter']>, string>,
} as const;

export const factorNames = {
  password: 'password',
  totp: 'authenticator',
  passkey: 'passkey',
} satisfies Record<Person['factors'][number], string>;

/** What each role is for, beside its box. */
export const roleHints = {
  handler: 'Handler: works complaints',
  supervisor: 'Complaints partner: works complaints, sets walls, sees settings',
  compliance: 'Compliance officer: reads, reports, sees the record',
  administrator: 'Administrator: keeps people and settings; sees no complaint',
} satisfies Record<Role, string>;
