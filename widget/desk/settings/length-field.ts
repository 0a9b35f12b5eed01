/** A length of time: so many working days, days or weeks; left empty, none of the firm's own. */
import { html, type TemplateResult } from 'lit';
import { type Length, type LengthUnit, lengthUnits } from '../../../sdk/contract/clock.ts';
import { describedBy, legendOf, notesOf } from '../../parts/field.ts';
import { invalid } from '../../parts/label.ts';
import { settings as words } from '../words/settings.ts';
import type { Shown } from './shown.ts';

export function lengthField(shown: Shown, value: Length | null, type: (value: Length | null) => void): TemplateResult {
  const { id, label, error } = shown;
  const unit = value?.unit ?? 'working-days';
  const counted = (typed: string): Length | null => (typed.trim() === '' ? null : { count: Number(typed), unit });
  return html`<fieldset class="field ${error ? 'wrong' : ''}" aria-describedby=${describedBy(shown)}>
    ${legendOf(shown)} ${notesOf(shown)}
    <div class="in-row">
      <input
        class="input short"
        id=${id}
        inputmode="numeric"
        autocomplete="off"
        aria-label=${label}
        aria-invalid=${invalid(shown)}
        .value=${value ? String(value.count) : ''}
        @input=${(event: Event) => type(counted((event.currentTarget as HTMLInputElement).value))}
      />
      <select
        class="input half"
        aria-label=${`${label}, ${words.units[unit]}`}
        @change=${(event: Event) => {
          const chosen = (event.currentTarget as HTMLSelectElement).value as LengthUnit;
          if (value) type({ ...value, unit: chosen });
        }}
      >
        ${lengthUnits.map((one) => html`<option value=${one} ?selected=${one === unit}>${words.units[one]}</option>`)}
      </select>
    </div>
  </fieldset>`;
}
