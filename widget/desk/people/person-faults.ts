/** What the server refused of a person, said beside the fields. */
import { faultAt } from '../failure.ts';
import { people as words } from '../words/people.ts';
import type { Wrong } from './person-fields.ts';

/** Undefined where the refusal is about something else. */
export function faultsOf(error: unknown): Wrong | undefined {
  const wrong: Wrong = {};
  for (const part of ['name', 'email', 'roles'] as const) {
    const said = faultAt(error, `/${part}`, words[part]);
    if (said) wrong[part] = said;
  }
  return Object.keys(wrong).length > 0 ? wrong : undefined;
}
