/** Puts the complaint into numbered points in plain words: added, reworded, removed and reordered by buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import { textArea } from '../../parts/text-area.ts';
import { theirWords } from '../parts/client-text.ts';
import { acts } from '../words/acts.ts';
import { ActForm, type Done } from './act-form.ts';

const words = acts.heads;

/** `key`: of this form, so that a box keeps what is in it wherever it moves. `id`: of a head that was sent before. */
interface Head {
  key: number;
  id?: string;
  text: string;
  correction: string | null;
}

export class Heads extends ActForm<{ heads: Head[] }> {
  override readonly title = words.title;
  override readonly label = words.send;

  override lead(): string {
    return words.lead;
  }

  protected override blank({ heads }: CaseFile) {
    const sent = heads?.items.map(({ id, text, correction }, key) => ({ key, id, text, correction }));
    return { heads: sent?.length ? sent : [{ key: 0, text: '', correction: null }] };
  }

  override fields(): TemplateResult {
    return html`
      <ol class="plain heads-edited">${repeat(
        this.typed.heads,
        ({ key }) => key,
        (head, at) => this.#row(head, at),
      )}</ol>
      <p class="buttons"><button class="button quiet" type="button" id="add-head" @click=${() => this.#add()}>${words.add}</button></p>
    `;
  }

  override check() {
    const faults = this.typed.heads
      .filter(({ text }) => !text.trim())
      .map(({ key }) => [`head-${key}`, acts.required] as const);
    return Object.fromEntries(this.typed.heads.length ? faults : [['add-head', words.none]]);
  }

  override now({ heads }: CaseFile): TemplateResult | typeof nothing {
    if (!heads) return nothing;
    return html`<ol>${heads.items.map(({ text, correction }) => html`<li>${theirWords(text)}${correction ? theirWords(words.theirs(correction)) : nothing}</li>`)}</ol>`;
  }

  override async send(): Promise<Done> {
    await this.call('complaints.heads', {
      heads: this.typed.heads.map(({ id, text }) => ({ ...(id ? { id } : {}), text })),
    });
    return { said: words.done };
  }

  #row(head: Head, at: number): TemplateResult {
    const number = at + 1;
    const last = this.typed.heads.length - 1;
    return html`<li>
      ${textArea({
        id: `head-${head.key}`,
        label: words.head(number),
        hint: head.correction ? theirWords(words.theirs(head.correction)) : undefined,
        error: this.faults[`head-${head.key}`],
        value: head.text,
        rows: 3,
        onInput: (text) => this.#reword(head.key, text),
      })}
      <p class="row-buttons">
        ${this.#button('up', head, number, at === 0)} ${this.#button('down', head, number, at === last)}
        ${this.#button('remove', head, number, last === 0)}
      </p>
    </li>`;
  }

  #button(what: 'up' | 'down' | 'remove', { key }: Head, number: number, useless: boolean): TemplateResult {
    return html`<button
      class="button quiet small"
      type="button"
      id="${what}-${key}"
      aria-label=${words[what](number)}
      aria-disabled=${useless ? 'true' : nothing}
      @click=${() => !useless && this.#change(what, key)}
    >${words.short[what]}</button>`;
  }

  #reword(key: number, text: string): void {
    delete this.faults[`head-${key}`];
    this.set({ heads: this.typed.heads.map((head) => (head.key === key ? { ...head, text } : head)) });
  }

  #add(): void {
    const key = Math.max(-1, ...this.typed.heads.map((head) => head.key)) + 1;
    this.set({ heads: [...this.typed.heads, { key, text: '', correction: null }] });
    this.#focus(`head-${key}`);
  }

  /** Focus stays on the button that was pressed, whose head has moved with it; after removing it goes to the next head. */
  #change(what: 'up' | 'down' | 'remove', key: number): void {
    const { heads } = this.typed;
    const at = heads.findIndex((head) => head.key === key);
    const moved = heads.filter((head) => head.key !== key);
    const head = heads[at];
    if (!head) return;
    if (what === 'remove') {
      this.at.desk.announce(words.removed(at + 1));
      this.#focus(`head-${(moved[at] ?? moved.at(-1))?.key}`);
    } else {
      moved.splice(what === 'up' ? at - 1 : at + 1, 0, head);
      this.at.desk.announce(words.moved(moved.indexOf(head) + 1));
      this.#focus(`${what}-${key}`);
    }
    this.set({ heads: moved });
  }

  #focus(id: string): void {
    void this.at.drawn().then(() => this.at.root.querySelector<HTMLElement>(`#${id}`)?.focus());
  }
}
