/** What a complaint can be about: those that are offered in the firm's order, and those that are not. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { describedBy, legendOf, notesOf } from '../../parts/field.ts';
import { settings as words } from '../words/settings.ts';
import type { Filling, Shown } from './shown.ts';

const { signs, left, ...said } = words.issues;

type Act = 'up' | 'down' | 'out' | 'offer';

/** The reasons as they stand. `put`: in this order from now on. */
interface Offered {
  id: string;
  codes: readonly string[];
  labelOf(code: string): string;
  put(codes: readonly string[]): void;
  lead: Filling['lead'];
}

/** `not-sure` is always offered, and last: it has no buttons. */
export function issuesField(
  shown: Shown,
  codes: readonly string[],
  type: (codes: readonly string[]) => void,
  { settings, lead }: Filling,
): TemplateResult {
  const choices = settings.choices.issues;
  const offered: Offered = {
    id: shown.id,
    codes: codes.filter((code) => code !== 'not-sure'),
    labelOf: (code) => choices.find((one) => one.code === code)?.label ?? code,
    put: (changed) => type([...changed, 'not-sure']),
    lead,
  };
  const unused = choices.filter(({ code }) => code !== 'not-sure' && !codes.includes(code)).map(({ code }) => code);
  return html`<fieldset class="field ${shown.error ? 'wrong' : ''}" id=${shown.id} aria-describedby=${describedBy(shown)}>
    ${legendOf(shown)} ${notesOf(shown)}
    <ol class="rows">${repeat(
      offered.codes,
      (code) => code,
      (code) => row(offered, code, ['up', 'down', 'out']),
    )}</ol>
    ${
      unused.length > 0
        ? html`<p class="label">${left}</p>
            <ul class="rows">${unused.map((code) => row(offered, code, ['offer']))}</ul>`
        : nothing
    }
  </fieldset>`;
}

const row = (offered: Offered, code: string, acts: readonly Act[]): TemplateResult => html`<li class="row-head">
  <span class="grow ${acts.includes('offer') ? 'muted' : ''}">${offered.labelOf(code)}</span>
  ${acts.map((act) => button(offered, code, act))}
</li>`;

function button(offered: Offered, code: string, act: Act): TemplateResult {
  const useless = isUseless(offered.codes, code, act);
  return html`<button
    class="button link"
    id=${buttonId(offered, code, act)}
    type="button"
    aria-label=${said[act](offered.labelOf(code))}
    aria-disabled=${useless ? 'true' : 'false'}
    @click=${() => !useless && change(offered, code, act)}
  >${signs[act]}</button>`;
}

const buttonId = ({ id }: Offered, code: string, act: Act): string => `${id}-${code}-${act}`;

/** The first cannot go up, the last cannot go down, and one is always offered. */
function isUseless(codes: readonly string[], code: string, act: Act): boolean {
  const last = codes.length - 1;
  return (
    (act === 'up' && codes[0] === code) || (act === 'down' && codes[last] === code) || (act === 'out' && last === 0)
  );
}

/** Focus stays on the button that was pressed, whose reason has moved with it; or goes to where that reason stands now. */
function change(offered: Offered, code: string, act: Act): void {
  const { codes, labelOf, put, lead } = offered;
  const others = codes.filter((one) => one !== code);
  const at = codes.indexOf(code);
  const place = { up: at - 1, down: at + 1, offer: codes.length, out: null }[act];
  put(place === null ? others : others.toSpliced(place, 0, code));
  if (place === null) lead(said.isOut(labelOf(code)), buttonId(offered, code, 'offer'));
  else lead(said.moved(labelOf(code), place + 1), buttonId(offered, code, act === 'offer' ? 'up' : act));
}
