/** What to do in one stage of a complaint: points that are reworded, added, removed and moved by buttons; or ours again. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlaybookItem, Stage } from '../../../sdk/contract/desk/playbook.ts';
import { describedBy, legendOf, notesOf } from '../../parts/field.ts';
import { textArea } from '../../parts/text-area.ts';
import { settings as words } from '../words/settings.ts';
import { type Path, valueAt } from './draft.ts';
import type { Filling, Shown } from './shown.ts';

const { signs, ...said } = words.checklist;

type Move = 'up' | 'down' | 'remove';

/** One list as it stands. `put`: in its place; undefined is ours. */
interface List {
  id: string;
  items: readonly PlaybookItem[];
  put(items: readonly PlaybookItem[] | undefined): void;
  lead: Filling['lead'];
  errorAt(at: number): string | undefined;
}

/** Where the firm has no list of its own, ours stands in the boxes and becomes its own with the first change. */
export function checklistField(shown: Shown, path: Path, filling: Filling): TemplateResult {
  const own = valueAt(filling.draft, path) as readonly PlaybookItem[] | undefined;
  const list: List = {
    id: shown.id,
    items: own ?? filling.settings.choices.playbook[path[1] as Stage],
    put: (items) => filling.type(path, items),
    lead: filling.lead,
    errorAt: (at) => filling.errorAt([...path, String(at), 'text']),
  };
  // What is wrong with a point stands beside it, and not above them all too.
  const marked = list.items.some((_, at) => list.errorAt(at));
  const legend = { ...shown, hint: own ? said.isOwn : said.isOurs, error: marked ? undefined : shown.error };
  return html`<fieldset class="field ${legend.error ? 'wrong' : ''}" aria-describedby=${describedBy(legend)}>
    ${legendOf(legend)} ${notesOf(legend)}
    ${list.items.length === 0 ? html`<p class="muted">${said.empty}</p>` : nothing}
    <ol class="rows" @keydown=${saveOnEnter}>${repeat(
      list.items,
      ({ code }) => code,
      (item, at) => row(list, item, at),
    )}</ol>
    <p class="buttons">
      <button class="button quiet" id=${shown.id} type="button" aria-label=${said.addTo(shown.label)} @click=${() => add(list)}>${said.add}</button>
      <button
        class="button link"
        id="reset-${shown.id}"
        type="button"
        aria-label=${said.resetOf(shown.label)}
        aria-disabled=${own ? 'false' : 'true'}
        @click=${() => own && reset(list)}
      >${said.reset}</button>
    </p>
  </fieldset>`;
}

function row(list: List, { code, text }: PlaybookItem, at: number): TemplateResult {
  return html`<li>
    ${textArea({
      id: boxOf(list, code),
      label: said.point(at + 1),
      hint: undefined,
      error: list.errorAt(at),
      value: text,
      // As many as it takes on a phone.
      rows: Math.max(2, Math.ceil(text.length / 30)),
      onInput: (typed) =>
        list.put(list.items.map((one) => (one.code === code ? { code, text: inOneLine(typed) } : one))),
    })}
    <p class="row-head">
      ${button(list, 'up', at, at === 0)} ${button(list, 'down', at, at === list.items.length - 1)}
      ${button(list, 'remove', at, false)}
    </p>
  </li>`;
}

/** As from any box of one line. */
function saveOnEnter(event: KeyboardEvent): void {
  const { key, isComposing, target } = event;
  if (key !== 'Enter' || isComposing || !(target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  target.form?.requestSubmit();
}

/** It may be seen in several lines, and is one. */
const inOneLine = (typed: string): string => typed.replace(/\s*[\r\n]+\s*/g, ' ');

function button(list: List, what: Move, at: number, useless: boolean): TemplateResult {
  return html`<button
    class="button link"
    id="${what}-${boxOf(list, list.items[at]?.code)}"
    type="button"
    aria-label=${said[what](at + 1)}
    aria-disabled=${useless ? 'true' : 'false'}
    @click=${() => !useless && change(list, what, at)}
  >${signs[what]}</button>`;
}

const boxOf = ({ id }: List, code: string | undefined): string => `${id}-${code}`;

/** Focus stays on the button that was pressed, whose point has moved with it; after removing it goes to the next point. */
function change(list: List, what: Move, at: number): void {
  const moved = list.items.filter((_, place) => place !== at);
  const item = list.items[at];
  if (!item) return;
  const place = what === 'up' ? at - 1 : at + 1;
  if (what !== 'remove') moved.splice(place, 0, item);
  list.put(moved);
  const next = moved[at] ?? moved.at(-1);
  if (what !== 'remove') list.lead(said.moved(place + 1), `${what}-${boxOf(list, item.code)}`);
  else list.lead(said.removed(at + 1), next ? boxOf(list, next.code) : list.id);
}

/** A code that was never used: what was ticked under another is not taken for this. */
function add(list: List): void {
  const code = `own-${crypto.randomUUID().slice(0, 8)}`;
  list.put([...list.items, { code, text: '' }]);
  list.lead(said.added(list.items.length + 1), boxOf(list, code));
}

function reset(list: List): void {
  list.put(undefined);
  list.lead(said.isReset, `reset-${list.id}`);
}
