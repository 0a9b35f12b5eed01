/** A date the person knows, wholly or in part: three plain text fields in a fieldset, no jumping between them. */
import { html, type TemplateResult } from 'lit';
import { describedBy, type Field, legendOf, notesOf } from './field.ts';

export interface KnownDate extends Field {
  /** Ids of the fields that need another look. */
  wrong: readonly string[];
  parts: readonly {
    id: string;
    part: 'day' | 'month' | 'year';
    label: string;
    value: string;
    onInput: (value: string) => void;
  }[];
}

export const knownDate = (field: KnownDate): TemplateResult => html`
  <fieldset class="field ${field.error ? 'wrong' : ''}" aria-describedby=${describedBy(field)}>
    ${legendOf(field)} ${notesOf(field)}
    <div class="date">${field.parts.map((part) => partView(field, part))}</div>
  </fieldset>
`;

const partView = ({ wrong }: KnownDate, { id, part, label, value, onInput }: KnownDate['parts'][number]) => html`
  <div class="date-${part}">
    <label class="label" for=${id}>${label}</label>
    <input
      class="input ${wrong.includes(id) ? 'bad' : ''}"
      id=${id}
      type="text"
      inputmode=${part === 'month' ? 'text' : 'numeric'}
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      aria-invalid=${wrong.includes(id) ? 'true' : 'false'}
      @input=${(event: Event) => onInput((event.currentTarget as HTMLInputElement).value)}
    />
  </div>
`;
