/** What a single control has that is typed into; apart from what groups have too, which a first screen needs. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Field, nameOf } from './field.ts';

/** The label of a single control; as a heading it can take focus when its step opens. */
export function labelOf(field: Field): TemplateResult {
  return field.heading
    ? html`<h2 tabindex="-1" class="heading"><label for=${field.id}>${nameOf(field)}</label></h2>`
    : html`<label class="label" for=${field.id}>${nameOf(field)}</label>`;
}

/** The value of `aria-invalid`. */
export const invalid = ({ error }: Field): 'true' | typeof nothing => (error ? 'true' : nothing);
