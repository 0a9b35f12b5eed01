/** One line of text: a native input with its label. */
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type Field, invalid, labelOf, notesOf } from './field.ts';

export interface TextField extends Field {
  value: string;
  type?: 'text' | 'email' | 'tel';
  /** `short`: a code or postcode; `half`: a phone number; else the whole width. */
  width?: 'short' | 'half' | 'full';
  autocomplete?: AutoFill;
  inputmode?: 'text' | 'numeric' | 'email' | 'tel';
  /** Off for names, addresses and codes. */
  spellcheck?: boolean;
  onInput: (value: string) => void;
}

export const textField = (field: TextField): TemplateResult => html`
  <div class="field ${field.error ? 'wrong' : ''}">
    ${labelOf(field)} ${notesOf(field)}
    <input
      class="input ${field.width ?? 'full'}"
      id=${field.id}
      type=${field.type ?? 'text'}
      .value=${field.value}
      inputmode=${field.inputmode ?? nothing}
      autocomplete=${field.autocomplete ?? 'off'}
      spellcheck=${field.spellcheck === false ? 'false' : nothing}
      autocapitalize=${field.spellcheck === false && field.autocomplete !== 'name' ? 'none' : nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      @input=${(event: Event) => field.onInput((event.currentTarget as HTMLInputElement).value)}
    />
  </div>
`;
