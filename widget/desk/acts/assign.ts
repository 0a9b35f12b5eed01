/** Gives the complaint to a handler; whoever is walled from it is not offered. */
import { html, type TemplateResult } from 'lit';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import { selectField } from '../parts/select-field.ts';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, orNull } from './act-form.ts';

const words = acts.assign;

export class Assign extends ActForm<{ handler: string; note: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  #people: readonly { id: string; name: string; open: number }[] = [];

  protected override blank({ handler }: CaseFile) {
    return { handler: handler?.id ?? '', note: '' };
  }

  override arrive(): void {
    void this.#ask();
  }

  override fields(): TemplateResult {
    return html`
      ${selectField({
        id: 'handler',
        label: words.handler,
        hint: words.hint,
        error: this.faults.handler,
        value: this.typed.handler,
        options: [
          ['', words.nobody],
          ...this.#people.map(({ id, name, open }) => [id, words.open(name, open)] as const),
        ],
        onChange: (handler) => this.set({ handler }),
      })}
      ${this.area('note', acts.noteInside, { hint: acts.noteInsideHint, rows: 3, optional: true })}
    `;
  }

  override async send(): Promise<Done> {
    await this.call('complaints.assign', { handler: this.typed.handler || null, note: orNull(this.typed.note) });
    return { said: words.done };
  }

  async #ask(): Promise<void> {
    try {
      const { items } = await this.at.desk.call('complaints.handlers', { path: { complaint: this.at.file.id } });
      this.#people = items;
    } catch (error) {
      this.refuse(error);
      this.faults.handler ??= words.unread;
    }
    this.at.changed();
  }
}
