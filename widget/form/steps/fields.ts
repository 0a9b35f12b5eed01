/** Draws a step from its controls: one template for each kind. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { StepId } from '../../../sdk/contract/steps.ts';
import type { ChoiceField, DateField, LineField, TextField } from '../../../sdk/form/field.ts';
import { type Field, fieldsOf, optionsOf, titles } from '../../../sdk/form/fields.ts';
import { knownDate } from '../../parts/known-date.ts';
import { charactersLeft, textArea } from '../../parts/text-area.ts';
import { textField } from '../../parts/text-field.ts';
import { choiceView } from '../choice-view.ts';
import { byName, type StepView } from '../step-view.ts';

/**
 * A step. Its boxes are its own: taken over from another step they would bring what was typed there back with Undo.
 */
export function fieldsView(step: StepId, view: StepView): unknown {
  const title = titles[step];
  const shown = fieldsOf(step, view.answers, view.profile);
  return keyed(
    step,
    html`
      ${title ? titleView(step, title.lead, view) : nothing}
      ${shown.map((field, at) => fieldView(field, view, !title && at === 0))} ${honeypot(view)}
    `,
  );
}

function titleView(step: StepId, lead: boolean, view: StepView) {
  const say = byName(view.say);
  return html`
    <h2 tabindex="-1" class="heading">${say(`form.${step}.title`)}</h2>
    ${lead ? html`<p class="hint">${say(`form.${step}.lead`)}</p>` : nothing}
  `;
}

function fieldView(field: Field, view: StepView, heading: boolean): TemplateResult {
  if (field.kind === 'line') return lineView(field, view, heading);
  if (field.kind === 'text') return textView(field, view, heading);
  return field.kind === 'date' ? dateView(field, view, heading) : codesView(field, view, heading);
}

/** What every kind of control is told. */
function common({ id, optional, hint }: Field, view: StepView, heading: boolean) {
  const say = byName(view.say);
  return {
    id,
    label: say(`form.${id}.label`),
    optional: optional ? say('optional') : undefined,
    hint: hint && say(`form.${id}.hint`),
    error: view.error(id),
    heading,
  };
}

function codesView(field: ChoiceField, view: StepView, heading: boolean) {
  const { answers, profile, say } = view;
  const options = optionsOf(field, answers, profile, byName(say));
  return choiceView(field, { options, chosen: answers[field.id], heading }, view);
}

const lineView = (field: LineField, view: StepView, heading: boolean) =>
  textField({
    ...common(field, view, heading),
    type: field.type,
    width: field.width,
    autocomplete: field.autocomplete,
    spellcheck: field.spellcheck,
    capitals: field.capitals,
    value: view.answers[field.id],
    onInput: (typed) => view.answer({ [field.id]: typed }),
  });

function textView(field: TextField, view: StepView, heading: boolean) {
  const text = common(field, view, heading);
  return textArea({
    ...text,
    hint: field.prompts ? promptsView(field, view) : text.hint,
    rows: field.rows,
    autocomplete: field.autocomplete,
    spellcheck: field.spellcheck,
    value: view.answers[field.id],
    below: room(field, view, view.answers[field.id]),
    onInput: (typed) => {
      view.answer({ [field.id]: typed });
      const told = room(field, view, typed);
      if (told) view.announceLater(told);
    },
  });
}

/** As the description of the box the list is read out in one go: hidden full stops keep its points apart. */
function promptsView({ id }: TextField, view: StepView) {
  const say = byName(view.say);
  const prompts = say(`form.${id}.prompts`).split('\n');
  return html`
    <p>${say(`form.${id}.hint`)}</p>
    <ul class="prompts">${prompts.map((prompt) => html`<li>${prompt}<span class="hidden">.</span></li>`)}</ul>
  `;
}

function room({ max = 0 }: TextField, { say }: StepView, text: string): string | undefined {
  const left = charactersLeft(text, max);
  if (left === null) return undefined;
  return left < 0 ? say('form.narrative.over', { count: -left }) : say('form.narrative.left', { count: left });
}

const dateParts = ['day', 'month', 'year'] as const;

function dateView(field: DateField, view: StepView, heading: boolean) {
  const wrong = field.parts.filter((id) => view.error(id));
  return knownDate({
    ...common(field, view, heading),
    error: wrong.map((id) => view.error(id))[0],
    wrong,
    parts: field.parts.map((id, at) => {
      const part = dateParts[at] ?? 'day';
      return {
        id,
        part,
        label: view.say(`form.date.${part}`),
        value: view.answers[id],
        onInput: (typed: string) => view.answer({ [id]: typed }),
      };
    }),
  });
}

/**
 * A box for programs that fill in whatever they find. People never meet it: it is out of sight, out of the order of Tab
 * and out of what is read out, and their password managers are told to leave it.
 */
const honeypot = ({ answers, answer }: StepView) => html`
  <div class="hidden" aria-hidden="true">
    <input
      id="website"
      name="website"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-bwignore
      data-lpignore="true"
      .value=${answers.website}
      @input=${(event: Event) => answer({ website: (event.currentTarget as HTMLInputElement).value })}
    />
  </div>
`;
