/** Days on which the office is closed: a row each. */
import { html, type TemplateResult } from 'lit';
import type { DeskSettings } from '../../../sdk/contract/desk/settings.ts';
import { describedBy, legendOf, notesOf } from '../../parts/field.ts';
import { textField } from '../../parts/text-field.ts';
import { settings as words } from '../words/settings.ts';
import type { Shown } from './shown.ts';

type Closure = DeskSettings['closures'][number];

export function closuresField(
  shown: Shown,
  closures: readonly Closure[],
  type: (closures: readonly Closure[]) => void,
): TemplateResult {
  const { id, error } = shown;
  const change = (at: number, part: Partial<Closure>) =>
    type(closures.map((one, place) => (place === at ? { ...one, ...part } : one)));
  const { add, remove, removeNamed } = words.closures;
  return html`<fieldset class="field ${error ? 'wrong' : ''}" aria-describedby=${describedBy(shown)}>
    ${legendOf(shown)} ${notesOf(shown)}
    <ul class="rows">
      ${closures.map(
        (closure, at) => html`<li class="in-row">
          ${parts(id, at, closure, (part) => change(at, part))}
          <button
            class="button link"
            type="button"
            aria-label=${removeNamed(closure.from)}
            @click=${() => type(closures.filter((_, place) => place !== at))}
          >${remove}</button>
        </li>`,
      )}
    </ul>
    <p class="buttons">
      <button
        class="button quiet"
        id=${id}
        type="button"
        @click=${() => type([...closures, { from: '', to: '', reason: null }])}
      >${add}</button>
    </p>
  </fieldset>`;
}

/** A day alone is both: the last is typed only where it is another. */
const parts = (id: string, at: number, { from, to, reason }: Closure, change: (part: Partial<Closure>) => void) => html`
  ${textField({
    id: `${id}-${at}-from`,
    label: words.closures.from,
    value: from,
    width: 'short',
    spellcheck: false,
    onInput: (typed) => change(to === from ? { from: typed.trim(), to: typed.trim() } : { from: typed.trim() }),
  })}
  ${textField({
    id: `${id}-${at}-to`,
    label: words.closures.to,
    value: to,
    width: 'short',
    spellcheck: false,
    onInput: (typed) => change({ to: typed.trim() }),
  })}
  ${textField({
    id: `${id}-${at}-reason`,
    label: words.closures.reason,
    value: reason ?? '',
    width: 'half',
    onInput: (typed) => change({ reason: typed.trim() === '' ? null : typed }),
  })}
`;
