/** A day of the calendar, in the control of the browser: staff pick days near today. */
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type Field, notesOf } from '../../parts/field.ts';
import { invalid, labelOf } from '../../parts/label.ts';

export interface DayField extends Field {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  onInput: (value: string) => void;
}

export const dayField = (field: DayField): TemplateResult => html`
  <div class="field ${field.error ? 'wrong' : ''}">
    ${labelOf(field)} ${notesOf(field)}
    <input
      class="input half"
      id=${field.id}
      type="date"
      .value=${field.value}
      min=${field.min ?? nothing}
      max=${field.max ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      @input=${(event: Event) => field.onInput((event.currentTarget as HTMLInputElement).value)}
    />
  </div>
`;
