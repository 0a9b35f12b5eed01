/** Both versions of what two people changed at once: what is there now, and what was typed. */
import { html, type TemplateResult } from 'lit';
import type { Playbook, Stage } from '../../../sdk/contract/desk/playbook.ts';
import { settings as words } from '../words/settings.ts';
import { type Draft, isSame, valueAt } from './draft.ts';
import { labelAt } from './shown.ts';
import type { Spec } from './spec.ts';

/** The fields that somebody else has changed meanwhile and that were changed here too. `before`: as they were when read. */
export const bothChanged = (specs: readonly Spec[], before: Draft, theirs: Draft, yours: Draft): readonly Spec[] =>
  specs
    .filter(({ path: [member] }) => !isSame(theirs[member], before[member]) && !isSame(yours[member], before[member]))
    .filter(({ path }) => !isSame(valueAt(theirs, path), valueAt(yours, path)));

export function conflictOf(specs: readonly Spec[], theirs: Draft, yours: Draft, take: TemplateResult): TemplateResult {
  const { conflict } = words;
  return html`<div class="conflict" role="alert" tabindex="-1">
    <h2>${conflict.title}</h2>
    <p>${conflict.text}</p>
    <dl>
      ${specs.map(
        (spec) => html`<div>
          <dt>${labelAt(spec.path)}</dt>
          <dd><span class="muted">${conflict.theirs}</span> ${shownAt(theirs, spec)}</dd>
          <dd><span class="muted">${conflict.yours}</span> ${shownAt(yours, spec)}</dd>
        </div>`,
      )}
    </dl>
    <p class="buttons">${take}</p>
  </div>`;
}

/** A list that is not there is ours. */
function shownAt(draft: Draft, { kind, path }: Spec): string {
  const value = valueAt(draft, path);
  if (kind !== 'checklist') return inWords(value);
  return value === undefined ? words.checklist.isOurs : inWords((value as Playbook[Stage])?.map(({ text }) => text));
}

/** A value of any setting, to be compared and not to be read aloud. */
function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.length === 0 ? words.none : value.map(inWords).join('\n');
  if (typeof value === 'object')
    return Object.values(value)
      .filter((one) => one !== null)
      .map(inWords)
      .join(' ');
  return String(value);
}
