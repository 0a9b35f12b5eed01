/** A choice among the controls of the form: the kind the first question is, so that it comes with the first view. */
import type { TemplateResult } from 'lit';
import type { Answers } from '../../sdk/form/answers.ts';
import type { ChoiceField, Option } from '../../sdk/form/field.ts';
import { choices } from '../parts/choices.ts';
import { byName, type StepView } from './step-view.ts';

/** `heading`: its label is the heading of the step. */
export function choiceView(
  { id, kind, alone, hint, optional }: ChoiceField,
  { options, chosen, heading }: { options: readonly Option[]; chosen: string | readonly string[]; heading: boolean },
  view: Pick<StepView, 'say' | 'error' | 'answer'>,
): TemplateResult {
  const say = byName(view.say);
  const several = typeof chosen !== 'string';
  return choices({
    id,
    kind,
    label: say(`form.${id}.label`),
    optional: optional ? say('optional') : undefined,
    heading,
    hint: hint && say(`form.${id}.hint`),
    error: view.error(id),
    choices: options,
    chosen: several ? chosen : [chosen],
    alone,
    or: say('or'),
    onChange: (now) => view.answer({ [id]: several ? now : (now[0] ?? '') } as Partial<Answers>),
  });
}
