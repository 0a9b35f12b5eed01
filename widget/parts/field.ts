/** What every question has: a label, perhaps a hint, perhaps an error, tied together by ids within one root. */
import { html, nothing, type TemplateResult } from 'lit';

export interface Field {
  /** Unique within the element's root. */
  id: string;
  label: string;
  /** The word that says it may be left empty. */
  optional?: string | undefined;
  hint?: string | TemplateResult | undefined;
  /** What is wrong, in the words of the error summary. */
  error?: string | undefined;
  /** True where the label is the step's heading. */
  heading?: boolean | undefined;
}

/** The legend of a group of controls. */
export function legendOf(field: Field): TemplateResult {
  return html`<legend class=${field.heading ? '' : 'label'}>
    ${field.heading ? html`<h2 tabindex="-1" class="heading">${nameOf(field)}</h2>` : nameOf(field)}
  </legend>`;
}

/** The words of a label or legend. */
export const nameOf = ({ label, optional }: Field) =>
  optional ? html`${label} <span class="optional">${optional}</span>` : label;

/** Hint and error, in that order, between label and control. */
export function notesOf({ id, hint, error }: Field): TemplateResult {
  return html`
    ${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
  `;
}

/** The value of `aria-describedby`. */
export const describedBy = ({ id, hint, error }: Field): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
