/** What a complaint can be about: those that are offered in the firm's order, and those that are not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../parts/choices.ts';
import { describedBy, legendOf, notesOf } from '../../parts/field.ts';
import { settings as words } from '../words/settings.ts';
import type { Shown } from './shown.ts';

const { signs, up, down, out, offer, left } = words.issues;

/** `not-sure` is always offered, and last: it has no buttons. */
export function issuesField(
  shown: Shown,
  choices: readonly Choice[],
  codes: readonly string[],
  type: (codes: readonly string[]) => void,
): TemplateResult {
  const known = (code: string): string => choices.find((one) => one.code === code)?.label ?? code;
  const movable = codes.filter((code) => code !== 'not-sure');
  const unused = choices.filter(({ code }) => code !== 'not-sure' && !codes.includes(code));
  const put = (changed: readonly string[]) => type([...changed, 'not-sure']);
  const move = (at: number, by: 1 | -1) => put(swapped(movable, at, at + by));
  const button = (sign: string, label: string, press: () => void) =>
    html`<button class="button link" type="button" aria-label=${label} @click=${press}>${sign}</button>`;
  return html`<fieldset class="field ${shown.error ? 'wrong' : ''}" id=${shown.id} aria-describedby=${describedBy(shown)}>
    ${legendOf(shown)} ${notesOf(shown)}
    <ol class="rows">
      ${movable.map((code, at) => {
        const label = known(code);
        return html`<li class="row-head">
          <span class="grow">${label}</span>
          ${at > 0 ? button(signs.up, up(label), () => move(at, -1)) : nothing}
          ${at < movable.length - 1 ? button(signs.down, down(label), () => move(at, 1)) : nothing}
          ${movable.length > 1 ? button(signs.out, out(label), () => put(movable.filter((one) => one !== code))) : nothing}
        </li>`;
      })}
    </ol>
    ${
      unused.length > 0
        ? html`<p class="label">${left}</p>
            <ul class="rows">
              ${unused.map(
                ({ code, label }) => html`<li class="row-head">
                  <span class="grow muted">${label}</span>
                  ${button(signs.offer, offer(label), () => put([...movable, code]))}
                </li>`,
              )}
            </ul>`
        : nothing
    }
  </fieldset>`;
}

function swapped(codes: readonly string[], one: number, other: number): string[] {
  const list = [...codes];
  [list[one], list[other]] = [list[other] as string, list[one] as string];
  return list;
}
