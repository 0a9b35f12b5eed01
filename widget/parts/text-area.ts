/** Text of many lines. Nothing is cut: over the limit the person is told and can edit down. */
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type Field, notesOf } from './field.ts';
import { invalid, labelOf } from './label.ts';

export interface TextArea extends Field {
  value: string;
  rows?: number;
  autocomplete?: AutoFill | undefined;
  spellcheck?: boolean | undefined;
  /** A sentence below the box, such as how much is left. */
  below?: string | undefined;
  onInput: (value: string) => void;
}

export const textArea = (field: TextArea): TemplateResult => html`
  <div class="field ${field.error ? 'wrong' : ''}">
    ${labelOf(field)} ${notesOf(field)}
    <textarea
      class="input"
      id=${field.id}
      rows=${field.rows ?? 5}
      dir="auto"
      .value=${field.value}
      autocomplete=${field.autocomplete ?? 'off'}
      spellcheck=${field.spellcheck === false ? 'false' : nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      @input=${(event: Event) => field.onInput((event.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    ${field.below ? html`<p class="hint below">${field.below}</p>` : nothing}
  </div>
`;

/** Characters left below a soft limit, as people count; negative when over. Null while there is plenty of room. */
export function charactersLeft(text: string, max: number): number | null {
  if (text.length < max * 0.9) return null;
  const left = max - [...text].length;
  return left > max * 0.1 ? null : left;
}
