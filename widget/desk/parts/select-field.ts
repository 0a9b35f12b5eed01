/** One of several, in a native list. */
import { html, type TemplateResult } from 'lit';
import { describedBy, type Field, notesOf } from '../../parts/field.ts';
import { invalid, labelOf } from '../../parts/label.ts';

export interface SelectField extends Field {
  value: string;
  /** In the order of the list; a value of `''` stands for none. */
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

export const selectField = (field: SelectField): TemplateResult => html`
  <div class="field ${field.error ? 'wrong' : ''}">
    ${labelOf(field)} ${notesOf(field)}
    <select
      class="input"
      id=${field.id}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      @change=${(event: Event) => field.onChange((event.currentTarget as HTMLSelectElement).value)}
    >${field.options.map(
      ([value, label]) => html`<option value=${value} .selected=${value === field.value}>${label}</option>`,
    )}</select>
  </div>
`;
