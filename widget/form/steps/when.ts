/** The step that asks when: a day, a month or a year as the person knows it, or their own words. */
import { html, type TemplateResult } from 'lit';
import { knownDate } from '../../parts/known-date.ts';
import { textField } from '../../parts/text-field.ts';
import type { StepView } from '../step-view.ts';

export const whenStep = (view: StepView): TemplateResult => {
  const { answers, say } = view;
  return html`
    ${knownDate({
      id: 'when',
      label: say('form.when.label'),
      optional: say('optional'),
      heading: true,
      hint: say('form.when.hint'),
      error: view.error('day') ?? view.error('month') ?? view.error('year'),
      wrong: ['day', 'month', 'year'].filter((part) => view.error(part)),
      parts: [
        { id: 'day', label: say('form.when.day'), value: answers.day, onInput: (day) => view.answer({ day }) },
        {
          id: 'month',
          label: say('form.when.month'),
          value: answers.month,
          onInput: (month) => view.answer({ month }),
        },
        { id: 'year', label: say('form.when.year'), value: answers.year, onInput: (year) => view.answer({ year }) },
      ],
    })}
    ${textField({
      id: 'when-note',
      label: say('form.when.note.label'),
      optional: say('optional'),
      hint: say('form.when.note.hint'),
      error: view.error('when-note'),
      value: answers.whenNote,
      onInput: (whenNote) => view.answer({ whenNote }),
    })}
  `;
};
