/** Every hostile input there is, by subject. */
import { badAddresses } from './addresses.ts';
import { badAsking } from './challenges.ts';
import { wrongCredentials } from './credentials.ts';
import { badDesk } from './desk.ts';
import { wrongDoors } from './doors.ts';
import { badDrafts } from './drafts.ts';
import type { HostileInput } from './input.ts';
import { malformedBodies } from './malformed.ts';
import { spoiltMembers } from './members.ts';
import { impossibleValues } from './values.ts';

export const hostileInputs: readonly HostileInput[] = [
  ...malformedBodies,
  ...spoiltMembers,
  ...impossibleValues,
  ...badAddresses,
  ...wrongDoors,
  ...wrongCredentials,
  ...badAsking,
  ...badDrafts,
  ...badDesk,
];
