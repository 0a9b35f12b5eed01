/** One sentence: ours, the firm's own where it has one, and the box to change it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SettingsWords } from '../../../sdk/contract/desk/settings.ts';
import { textArea } from '../../parts/text-area.ts';
import { settings } from '../words/settings.ts';

const words = settings.sentences;

/** `wrong`: why it was not saved. */
export interface Changing {
  key: string;
  typed: string;
  wrong?: string;
}

export interface SentenceRow {
  sentence: SettingsWords['items'][number];
  lang: string;
  changes: boolean;
  changing: Changing | undefined;
  told: string | undefined;
  failed: TemplateResult | typeof nothing;
  button(act: string, label: string, press: () => void, look?: string): TemplateResult;
  begin(): void;
  type(typed: string): void;
  save(): void;
  takeBack(): void;
  leave(): void;
}

export function sentenceRow(row: SentenceRow): TemplateResult {
  const { sentence, lang, changes, changing, told, failed, begin } = row;
  const { key, ours, own, fault } = sentence;
  return html`<li>
    <p class="hint code">${key}</p>
    <p lang=${lang} dir="auto">${own ?? ours}</p>
    ${own === null ? nothing : html`<p class="muted" lang=${lang} dir="auto">${words.ours}: ${ours}</p>`}
    ${fault ? html`<p class="error">${words.notUsed(fault)}</p>` : nothing}
    ${told ? html`<p class="done" tabindex="-1">${told}</p>` : nothing}
    ${changing ? box(row, changing) : nothing}
    ${failed}
    ${
      changes && !changing
        ? html`<button class="button link" id="change-${key}" type="button" aria-label=${words.changeNamed(key)} @click=${begin}>
            ${words.change}
          </button>`
        : nothing
    }
  </li>`;
}

const box = (row: SentenceRow, { key, typed, wrong }: Changing): TemplateResult => html`
  <form
    class="panel changing"
    aria-label=${words.changeNamed(key)}
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      row.save();
    }}
  >
    ${textArea({ id: `own-${key}`, label: words.own, value: typed, error: wrong, rows: 3, onInput: row.type })}
    <p class="buttons">
      <button class="button" type="submit">${settings.save}</button>
      ${row.sentence.own === null ? nothing : row.button('take-back', words.back, row.takeBack, 'quiet')}
      <button class="button link" type="button" @click=${row.leave}>${words.cancel}</button>
    </p>
  </form>
`;
