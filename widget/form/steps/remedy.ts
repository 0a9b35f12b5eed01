/** The step that asks what would put it right: a list, and own words. */
import { html, type TemplateResult } from 'lit';
import { choices } from '../../parts/choices.ts';
import { textArea } from '../../parts/text-area.ts';
import type { StepView } from '../step-view.ts';

export const remedyStep = (view: StepView): TemplateResult => {
  const { answers, profile, say } = view;
  return html`
    ${choices({
      id: 'remedies',
      kind: 'checkbox',
      label: say('form.remedy.label'),
      optional: say('optional'),
      heading: true,
      hint: say('form.remedy.hint'),
      error: view.error('remedies'),
      choices: profile.remedies.map(({ code, label }) => ({ value: code, label })),
      chosen: answers.remedies,
      alone: 'not-sure',
      or: say('or'),
      onChange: (remedies) => view.answer({ remedies }),
    })}
    ${textArea({
      id: 'remedy-note',
      label: say('form.remedy.note.label'),
      optional: say('optional'),
      error: view.error('remedy-note'),
      rows: 4,
      value: answers.remedyNote,
      onInput: (remedyNote) => view.answer({ remedyNote }),
    })}
  `;
};
