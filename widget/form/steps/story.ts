/** The steps in the person's own words: what happened, and how it affected them. */
import { html, type TemplateResult } from 'lit';
import { charactersLeft, textArea } from '../../parts/text-area.ts';
import type { StepView } from '../step-view.ts';

export function narrativeStep(view: StepView): TemplateResult {
  const { answers, profile, say } = view;
  const below = room(view, answers.narrative);
  return textArea({
    id: 'narrative',
    label: say('form.narrative.label'),
    heading: true,
    hint: html`
      <p>${say('form.narrative.hint')}</p>
      <ul class="prompts">${say('form.narrative.prompts')
        .split('\n')
        .map((prompt) => html`<li>${prompt}</li>`)}</ul>
    `,
    error: view.error('narrative'),
    rows: 10,
    value: answers.narrative,
    below,
    onInput: (narrative) => {
      view.answer({ narrative });
      const told = room(view, narrative, profile.limits.narrative);
      if (told) view.announceLater(told);
    },
  });
}

function room({ profile, say }: StepView, text: string, max = profile.limits.narrative ?? 20_000): string | undefined {
  const left = charactersLeft(text, max);
  if (left === null) return undefined;
  return left < 0 ? say('form.narrative.over', { count: -left }) : say('form.narrative.left', { count: left });
}

export const impactStep = (view: StepView): TemplateResult =>
  textArea({
    id: 'impact',
    label: view.say('form.impact.label'),
    optional: view.say('optional'),
    heading: true,
    hint: view.say('form.impact.hint'),
    error: view.error('impact'),
    rows: 6,
    value: view.answers.impact,
    onInput: (impact) => view.answer({ impact }),
  });
