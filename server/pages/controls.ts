/** Draws the controls of a step from their table, with the same names, ids and order as the elements. */
import { html } from 'hono/html';
import type { StepId } from '../../sdk/contract/steps.ts';
import type { Answers } from '../../sdk/form/answers.ts';
import {
  type ChoiceField,
  type DateField,
  type Field,
  fieldsOf,
  type LineField,
  optionsOf,
  type TextField,
} from '../../sdk/form/fields.ts';
import type { Html } from './layout.ts';
import type { PageKey } from './page-words.ts';
import type { Visit } from './visit.ts';

/** What a step is drawn from. */
export interface StepView {
  visit: Visit;
  answers: Answers;
  /** What is wrong, by the id of the control. */
  errors: ReadonlyMap<string, string>;
  /** The control that has focus when the page opens. */
  focus?: string | undefined;
}

/** Heading and controls: the label of a control that stands alone is the heading; several have a title of their own. */
export function stepControls(step: StepId, view: StepView): Html {
  const { visit, answers } = view;
  const title = keyIn(visit, `form.${step}.title`);
  const lead = keyIn(visit, `form.${step}.lead`);
  const fields = fieldsOf(step, answers, visit.profile);
  return html`
${title ? html`<h2 class="heading">${visit.say(title)}</h2>` : ''}
${lead ? html`<p class="hint">${visit.say(lead)}</p>` : ''}
<input type="hidden" name="shown" value="${fields.map(({ id }) => id).join(' ')}">
${fields.map((field, at) => control({ ...view, field, heading: !title && at === 0 }))}`;
}

/** The question of a step, as its heading and the page's title say it. */
export function questionOf(step: StepId, { visit, answers }: Pick<StepView, 'visit' | 'answers'>): string {
  const title = keyIn(visit, `form.${step}.title`);
  const [first] = fieldsOf(step, answers, visit.profile);
  return title ? visit.say(title) : visit.say(`form.${first?.id ?? step}.label` as PageKey);
}

const keyIn = ({ words }: Visit, key: string): PageKey | undefined => (key in words ? (key as PageKey) : undefined);

interface Drawn<F extends Field> extends StepView {
  field: F;
  heading: boolean;
}

function control(drawn: Drawn<Field>): Html {
  const { field } = drawn;
  if (field.kind === 'date') return date({ ...drawn, field });
  if (field.kind === 'line') return line({ ...drawn, field });
  if (field.kind === 'text') return text({ ...drawn, field });
  return choice({ ...drawn, field });
}

const line = (drawn: Drawn<LineField>): Html => {
  const { field, answers } = drawn;
  return html`<div class="field${wrong(drawn)}">
${labelOf(drawn)}${notesOf(drawn)}
<input class="input ${field.width ?? 'full'}" id="${field.id}" name="${field.id}" type="${field.type ?? 'text'}" value="${answers[field.id]}"${typing(field)}${tied(drawn)}${focused(drawn, field.id)}>
</div>`;
};

/** The line end after the tag is the one browsers leave out, so that an answer may begin with one. */
const text = (drawn: Drawn<TextField>): Html => {
  const { field, answers } = drawn;
  return html`<div class="field${wrong(drawn)}">
${labelOf(drawn)}${notesOf(drawn)}
<textarea class="input" id="${field.id}" name="${field.id}" rows="${field.rows}"${typing(field)}${tied(drawn)}${focused(drawn, field.id)}>
${answers[field.id]}</textarea>
</div>`;
};

function typing({ autocomplete, spellcheck }: LineField | TextField): Html {
  const plain = spellcheck === false ? html` spellcheck="false"` : '';
  const small = spellcheck === false && autocomplete !== 'name' ? html` autocapitalize="none"` : '';
  return html` autocomplete="${autocomplete ?? 'off'}"${plain}${small}`;
}

function choice(drawn: Drawn<ChoiceField>): Html {
  const { field, answers, visit } = drawn;
  const options = optionsOf(field, answers, visit.profile, (key) => visit.say(key as PageKey));
  return choices({
    ...drawn,
    id: field.id,
    kind: field.kind,
    top: html`${legendOf(drawn)}${notesOf(drawn)}`,
    hint: field.hint ?? false,
    options,
    chosen: [answers[field.id]].flat(),
    alone: field.alone,
  });
}

interface Choices extends Pick<StepView, 'errors' | 'focus' | 'visit'> {
  id: string;
  kind: 'radio' | 'checkbox';
  /** Legend, hint and error. */
  top: Html;
  /** Whether there is a hint among it. */
  hint: boolean;
  options: readonly { code: string; label: string }[];
  chosen: readonly string[];
  alone?: string | undefined;
  /** Stands below the choices. */
  below?: Html;
}

/** A group of radios or boxes; the first has the id of the group, so that a link from the summary finds it. */
export function choices({ id, kind, top, hint, options, chosen, alone, below, ...view }: Choices): Html {
  const rows = options.map(({ code, label }, at) => {
    const own = at === 0 ? id : `${id}-${code}`;
    const ticked = chosen.includes(code) ? html` checked` : '';
    const or = code === alone ? html`<p class="or">${view.visit.say('or')}</p>` : '';
    return html`${or}<label class="choice" for="${own}"><input id="${own}" type="${kind}" name="${id}" value="${code}"${ticked}${focused(view, own)}><span>${label}</span></label>`;
  });
  return html`<fieldset class="field${view.errors.has(id) ? ' wrong' : ''}"${described(id, hint, view.errors.has(id))}>
${top}
<div class="choices">${rows}</div>${below ?? ''}
</fieldset>`;
}

function date(drawn: Drawn<DateField>): Html {
  const { field, answers, errors, visit } = drawn;
  const names = ['day', 'month', 'year'] as const;
  const boxes = field.parts.map((id, at) => {
    const name = names[at] ?? 'year';
    const bad = errors.has(id);
    return html`<div class="date-${name}"><label class="label" for="${id}">${visit.say(`form.date.${name}`)}</label>
<input class="input${bad ? ' bad' : ''}" id="${id}" name="${id}" type="text" inputmode="${name === 'month' ? 'text' : 'numeric'}" autocomplete="off" spellcheck="false" value="${answers[id]}"${bad ? html` aria-invalid="true"` : ''}${focused(drawn, id)}></div>`;
  });
  return html`<fieldset class="field${wrong(drawn)}"${described(field.id, field.hint ?? false, Boolean(errorOf(drawn)))}>
${legendOf(drawn)}${notesOf(drawn)}
<div class="date">${boxes}</div>
</fieldset>`;
}

const errorOf = ({ field, errors }: Drawn<Field>): string | undefined =>
  (field.kind === 'date' ? field.parts : [field.id]).map((id) => errors.get(id)).find(Boolean);

const wrong = (drawn: Drawn<Field>): string => (errorOf(drawn) ? ' wrong' : '');

const nameOf = ({ field, visit }: Drawn<Field>): Html => {
  const label = visit.say(`form.${field.id}.label` as PageKey);
  return field.optional ? html`${label} <span class="optional">${visit.say('optional')}</span>` : html`${label}`;
};

const labelOf = (drawn: Drawn<Field>): Html => {
  const { id } = drawn.field;
  return drawn.heading
    ? html`<h2 class="heading"><label for="${id}">${nameOf(drawn)}</label></h2>`
    : html`<label class="label" for="${id}">${nameOf(drawn)}</label>`;
};

const legendOf = (drawn: Drawn<Field>): Html =>
  drawn.heading
    ? html`<legend><h2 class="heading">${nameOf(drawn)}</h2></legend>`
    : html`<legend class="label">${nameOf(drawn)}</legend>`;

function notesOf(drawn: Drawn<Field>): Html {
  const { field, visit } = drawn;
  const error = errorOf(drawn);
  const prompts = field.kind === 'text' && field.prompts;
  const list = prompts
    ? html`<ul class="prompts">${visit
        .say(`form.${field.id}.prompts` as PageKey)
        .split('\n')
        .map((prompt) => html`<li>${prompt}</li>`)}</ul>`
    : '';
  return html`${field.hint ? html`<div class="hint" id="${field.id}-hint">${visit.say(`form.${field.id}.hint` as PageKey)}${list}</div>` : ''}
${error ? html`<p class="error" id="${field.id}-error">${error}</p>` : ''}`;
}

const tied = (drawn: Drawn<Field>): Html => {
  const error = Boolean(errorOf(drawn));
  return html`${described(drawn.field.id, drawn.field.hint ?? false, error)}${error ? html` aria-invalid="true"` : ''}`;
};

function described(id: string, hint: boolean, error: boolean): Html | '' {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return ids ? html` aria-describedby="${ids}"` : '';
}

const focused = ({ focus }: Pick<StepView, 'focus'>, id: string): Html | '' => (focus === id ? html` autofocus` : '');
