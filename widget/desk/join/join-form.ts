/** What is asked of whoever accepts an invitation: who they are, where that is not known, and how they will sign in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedInvitation } from '../../../sdk/contract/desk/invitation.ts';
import { choices } from '../../parts/choices.ts';
import { textField } from '../../parts/text-field.ts';
import { authenticator } from '../factors/authenticator.ts';
import { newPassword } from '../factors/new-password.ts';
import { listed } from '../words/dates.ts';
import { roleNames } from '../words/door.ts';
import { join as words } from '../words/join.ts';

export interface Joining {
  name: string;
  email: string;
  way: 'passkey' | 'password';
  password: string;
  shown: boolean;
  code: string;
}

/** Sentences beside the fields that need another look. */
export type Wrong = Partial<Record<'name' | 'email' | 'password' | 'code' | 'passkey', string>>;

export interface JoinForm {
  opened: OpenedInvitation;
  joining: Joining;
  wrong: Wrong;
  /** False where this browser knows no passkeys: then there is nothing to choose. */
  passkeys: boolean;
  change(part: Partial<Joining>): void;
}

export function joinForm(form: JoinForm): TemplateResult {
  const { opened, joining, wrong, passkeys, change } = form;
  return html`
    <p>${opened.again ? words.reset(opened.firm) : words.invited(listed(opened.roles.map((role) => roleNames[role])))}</p>
    ${opened.email === null ? nothing : html`<p>${words.address(opened.email)}</p>`}
    ${opened.email !== null && wrong.email ? html`<p class="error" role="alert">${wrong.email}</p>` : nothing}
    ${textField({
      id: 'join-name',
      ...words.name,
      value: joining.name,
      error: wrong.name,
      autocomplete: 'name',
      spellcheck: false,
      capitals: 'words',
      onInput: (name) => change({ name }),
    })}
    ${opened.email === null ? emailField(form) : nothing}
    ${passkeys ? wayOf(form) : nothing}
    ${joining.way === 'passkey' ? passkeyPart(wrong) : passwordPart(form)}
  `;
}

const emailField = ({ joining, wrong, change }: JoinForm): TemplateResult =>
  textField({
    id: 'join-email',
    label: words.email.label,
    hint: words.email.hint,
    type: 'email',
    value: joining.email,
    error: wrong.email,
    autocomplete: 'username',
    inputmode: 'email',
    spellcheck: false,
    onInput: (email) => change({ email }),
  });

const wayOf = ({ joining, change }: JoinForm): TemplateResult =>
  choices({
    id: 'join-way',
    kind: 'radio',
    label: words.way.label,
    choices: [
      { code: 'passkey', label: words.way.passkey },
      { code: 'password', label: words.way.password },
    ],
    chosen: [joining.way],
    onChange: ([way]) => change({ way: way === 'password' ? 'password' : 'passkey' }),
  });

const passkeyPart = (wrong: Wrong): TemplateResult => html`
  <p class="field">${words.passkeyNext}</p>
  ${wrong.passkey ? html`<p class="error" role="alert">${wrong.passkey}</p>` : nothing}
`;

const passwordPart = ({ opened, joining, wrong, change }: JoinForm): TemplateResult => html`
  ${newPassword({
    value: joining.password,
    email: opened.email ?? joining.email,
    shown: joining.shown,
    error: wrong.password,
    onInput: (password) => change({ password }),
    onTurn: () => change({ shown: !joining.shown }),
  })}
  <div class="field">
    ${authenticator({ offer: opened.totp, code: joining.code, error: wrong.code, onCode: (code) => change({ code }) })}
  </div>
`;
