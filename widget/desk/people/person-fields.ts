/** What can be said of a person: name, roles, and whether they may sign in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Person } from '../../../sdk/contract/desk/people.ts';
import { type Role, roles } from '../../../sdk/contract/desk/roles.ts';
import { choices } from '../../parts/choices.ts';
import { textField } from '../../parts/text-field.ts';
import { roleHints, people as words } from '../words/people.ts';

/** What is typed. `email`: where a person is invited; `state`: where one is changed. */
export interface Typed {
  name: string;
  roles: readonly Role[];
  email?: string;
  state?: Person['state'];
}

export type Wrong = Partial<Record<keyof Typed, string>>;

/** `id`: begins the ids of all fields. */
export const personFields = (
  id: string,
  typed: Typed,
  wrong: Wrong,
  change: (part: Partial<Typed>) => void,
): TemplateResult => html`
  ${textField({
    id: `${id}-name`,
    label: words.name.label,
    value: typed.name,
    error: wrong.name,
    width: 'half',
    spellcheck: false,
    capitals: 'words',
    onInput: (name) => change({ name }),
  })}
  ${
    typed.email === undefined
      ? nothing
      : textField({
          id: `${id}-email`,
          label: words.email.label,
          hint: words.email.hint,
          type: 'email',
          value: typed.email,
          error: wrong.email,
          width: 'half',
          inputmode: 'email',
          spellcheck: false,
          onInput: (email) => change({ email }),
        })
  }
  ${choices({
    id: `${id}-roles`,
    kind: 'checkbox',
    label: words.roles.label,
    choices: roles.map((code) => ({ code, label: roleHints[code] })),
    chosen: typed.roles,
    error: wrong.roles,
    onChange: (chosen) => change({ roles: roles.filter((role) => chosen.includes(role)) }),
  })}
  ${
    typed.state === undefined
      ? nothing
      : choices({
          id: `${id}-state`,
          kind: 'radio',
          label: words.state.label,
          choices: [
            { code: 'active', label: words.state.active },
            { code: 'disabled', label: words.state.disabled },
          ],
          chosen: [typed.state],
          onChange: ([state]) => change({ state: state === 'disabled' ? 'disabled' : 'active' }),
        })
  }
`;

/** What is missing before anything is sent. */
export function missingIn({ name, roles: held, email }: Typed): Wrong {
  return {
    ...(name.trim() ? {} : { name: words.name.required }),
    ...(held.length ? {} : { roles: words.roles.required }),
    ...(email === undefined || email.trim() ? {} : { email: words.email.required }),
  };
}
