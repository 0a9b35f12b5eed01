/** Choosing a password: one box, shown or hidden as its owner likes, so that it need not be typed twice. */
import { html, type TemplateResult } from 'lit';
import { describedBy, notesOf } from '../../parts/field.ts';
import { invalid, labelOf } from '../../parts/label.ts';
import { factorWords } from '../words/factors.ts';

export interface NewPassword {
  value: string;
  /** Whose it is: password managers keep it with that address. */
  email: string;
  shown: boolean;
  error: string | undefined;
  onInput(value: string): void;
  onTurn(): void;
}

const id = 'new-password';
const words = factorWords.password;

export const newPassword = ({ value, email, shown, error, onInput, onTurn }: NewPassword): TemplateResult => {
  const field = { id, label: words.label, hint: words.hint, error };
  return html`
    <input class="hidden" type="email" autocomplete="username" .value=${email} readonly tabindex="-1" aria-hidden="true" />
    <div class="field ${error ? 'wrong' : ''}">
      ${labelOf(field)} ${notesOf(field)}
      <input
        class="input half"
        id=${id}
        type=${shown ? 'text' : 'password'}
        autocomplete="new-password"
        autocapitalize="none"
        spellcheck="false"
        .value=${value}
        aria-describedby=${describedBy(field)}
        aria-invalid=${invalid(field)}
        @input=${(event: Event) => onInput((event.currentTarget as HTMLInputElement).value)}
      />
      <button class="button link" type="button" aria-pressed=${shown ? 'true' : 'false'} @click=${onTurn}>
        ${words.show}
      </button>
    </div>
  `;
};
