/** Inviting a person from the command line, and refusals of the desk in the words of a terminal. */
import type { Role } from '../../sdk/contract/desk/roles.ts';
import { isEmail } from '../../sdk/contract/text.ts';
import { invite } from '../desk/invitations.ts';
import { linkTo } from '../desk/invite.ts';
import type { Ground } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import { Refusal, say } from './refusal.ts';

interface ToInvite {
  email: string;
  name: string;
  roles: Role[];
}

export async function inviteAndSay(ground: Ground, publicUrl: string, firm: string, whom: ToInvite): Promise<void> {
  if (!isEmail(whom.email)) throw new Refusal('That is not an e-mail address.');
  const sender = { firm, by: null, now: ground.clock.now() };
  const { token, invitation } = await invite(ground, whom, sender).catch(inWords);
  say(
    `Invited ${whom.name}. The letter is on its way to ${whom.email}; the same link, good once until ${invitation.expiresAt}:`,
  );
  say(linkTo(publicUrl, token));
}

export function inWords(error: unknown): never {
  if (!(error instanceof ProblemError)) throw error;
  if (error.code === 'validation') throw new Refusal('Somebody of this firm has that address already.');
  throw new Refusal(`${error.message}.`);
}
