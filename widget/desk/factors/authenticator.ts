/** Setting up an authenticator: the secret to type or to open there, and a code that shows it was taken. */
import { html, type TemplateResult } from 'lit';
import type { TotpOffer } from '../../../sdk/contract/desk/me.ts';
import { textField } from '../../parts/text-field.ts';
import { factorWords } from '../words/factors.ts';

const words = factorWords.authenticator;

export interface Authenticator {
  offer: Pick<TotpOffer, 'secret' | 'uri'>;
  code: string;
  error: string | undefined;
  onCode(code: string): void;
}

export const authenticator = ({ offer, code, error, onCode }: Authenticator): TemplateResult => html`
  <p class="steps">${words.steps}</p>
  <p class="code secret" id="totp-secret">${inGroups(offer.secret)}</p>
  ${offer.uri.startsWith('otpauth:') ? html`<p><a class="to-app" href=${offer.uri}>${words.open}</a></p>` : ''}
  ${textField({
    id: 'totp-code',
    label: words.code,
    hint: words.codeHint,
    value: code,
    error,
    width: 'short',
    autocomplete: 'one-time-code',
    inputmode: 'numeric',
    spellcheck: false,
    dir: 'ltr',
    onInput: onCode,
  })}
`;

/** As it is easiest to copy by eye; authenticators do not mind the spaces. */
export const inGroups = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');
