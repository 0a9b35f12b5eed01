/** Something to be done about the complaint, perhaps by a day. */
import { html, type TemplateResult } from 'lit';
import { dayField } from '../parts/day-field.ts';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, missing } from './act-form.ts';

const words = acts.task;

export class NewTask extends ActForm<{ text: string; dueBy: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  protected override blank() {
    return { text: '', dueBy: '' };
  }

  override fields(): TemplateResult {
    return html`
      ${this.area('text', words.text, { rows: 3 })}
      ${dayField({
        id: 'dueBy',
        label: words.dueBy,
        optional: acts.optional,
        error: this.faults.dueBy,
        value: this.typed.dueBy,
        onInput: (dueBy) => this.set({ dueBy }),
      })}
    `;
  }

  override check() {
    return missing(this.typed, 'text');
  }

  override async send(): Promise<Done> {
    await this.call('tasks.add', { text: this.typed.text, dueBy: this.typed.dueBy || null });
    return { said: words.done };
  }
}
