/** Signing in by passkey: the device shows who it is, and the same refusal stands for all that does not hold. */
import type { Assertion } from '../../sdk/contract/desk/session.ts';
import { personById } from '../firm/person-table.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { limitsOfCalls } from '../http/quota.ts';
import type { DeskHouse } from './desk-house.ts';
import { noteUse, shownPasskey } from './passkeys.ts';
import { maySignIn } from './session.ts';
import { enter, type Knock, refuse } from './sign-in.ts';

/** Resolves with the token of the new session. `as`: only this person, who is signed in already. */
export async function signInByPasskey(
  house: DeskHouse,
  response: Assertion,
  knock: Knock,
  as?: string,
): Promise<string> {
  await knock.take('', limitsOfCalls.signIn, knock.now, knock.address);
  const shown = await shownPasskey(house, response);
  const row = shown && (await personById(house.store.db, shown.passkey.firm, shown.passkey.person));
  const wanted = as === undefined || row?.id === as;
  if (!row || !shown?.proven || !wanted || !maySignIn(row, house.demo)) {
    await refuse(house, row, 'passkey', knock.now);
    throw unauthenticated();
  }
  return enter(house, row, shown.proven, [noteUse(house, shown.passkey, response, knock.now)], knock);
}
