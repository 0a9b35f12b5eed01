/** Checkboxes or radios: native inputs in a fieldset, each row a target of at least 44 px. */
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type Field, legendOf, notesOf } from './field.ts';

export interface Choice {
  code: string;
  label: string;
}

export interface Choices extends Field {
  kind: 'checkbox' | 'radio';
  choices: readonly Choice[];
  chosen: readonly string[];
  /** The one choice that excludes the others, such as "I'm not sure"; it stands last, after the word `or`. */
  alone?: string | undefined;
  or?: string | undefined;
  /** Stands below the choices. */
  below?: TemplateResult | undefined;
  onChange: (chosen: string[]) => void;
}

export const choices = (field: Choices): TemplateResult => html`
  <fieldset class="field ${field.error ? 'wrong' : ''}" aria-describedby=${describedBy(field)}>
    ${legendOf(field)} ${notesOf(field)}
    <div class="choices">${field.choices.map((choice, at) => row(field, choice, at))}</div>
    ${field.below ?? nothing}
  </fieldset>
`;

function row(field: Choices, { code: value, label }: Choice, at: number): TemplateResult {
  const id = at === 0 ? field.id : `${field.id}-${value}`;
  return html`
    ${value === field.alone && field.or ? html`<p class="or">${field.or}</p>` : nothing}
    <label class="choice" for=${id}>
      <input
        id=${id}
        type=${field.kind}
        name=${field.id}
        value=${value}
        .checked=${field.chosen.includes(value)}
        @change=${(event: Event) => field.onChange(chosenAfter(field, value, (event.currentTarget as HTMLInputElement).checked))}
      />
      <span>${label}</span>
    </label>
  `;
}

/** What is chosen once `value` was switched on or off: in the order of the screen, the lone choice alone. */
export function chosenAfter(
  { kind, choices, chosen, alone }: Pick<Choices, 'kind' | 'choices' | 'chosen' | 'alone'>,
  value: string,
  on: boolean,
): string[] {
  if (on && (kind === 'radio' || value === alone)) return [value];
  const kept = choices.map(({ code }) => code).filter((code) => code !== alone);
  return kept.filter((code) => (code === value ? on : chosen.includes(code)));
}
