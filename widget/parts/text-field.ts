/** One line of text: a native input with its label. */
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type Field, notesOf } from './field.ts';
import { invalid, labelOf } from './label.ts';

export interface TextField extends Field {
  value: string;
  type?: 'text' | 'email' | 'tel' | undefined;
  /** `short`: a code or postcode; `half`: a phone number; else the whole width. */
  width?: 'short' | 'half' | 'full' | undefined;
  autocomplete?: AutoFill | undefined;
  inputmode?: 'text' | 'numeric' | 'email' | 'tel';
  /** Off for names, addresses and codes. */
  spellcheck?: boolean | undefined;
  /** What a keyboard on a screen begins with a capital; nothing where spelling is not checked. */
  capitals?: 'words' | 'characters' | undefined;
  /** Where codes are typed that are written from left to right in every language; else as what is typed. */
  dir?: 'ltr' | undefined;
  onInput: (value: string) => void;
}

export const textField = (field: TextField): TemplateResult => html`
  <div class="field ${field.error ? 'wrong' : ''}">
    ${labelOf(field)} ${notesOf(field)}
    <input
      class="input ${field.width ?? 'full'}"
      id=${field.id}
      type=${field.type ?? 'text'}
      dir=${field.dir ?? (field.type ? 'ltr' : 'auto')}
      .value=${field.value}
      inputmode=${field.inputmode ?? nothing}
      autocomplete=${field.autocomplete ?? 'off'}
      spellcheck=${field.spellcheck === false ? 'false' : nothing}
      autocapitalize=${field.capitals ?? (field.spellcheck === false ? 'none' : nothing)}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      @input=${(event: Event) => field.onInput((event.currentTarget as HTMLInputElement).value)}
    />
  </div>
`;
