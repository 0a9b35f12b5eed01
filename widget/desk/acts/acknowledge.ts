/** Records that somebody of the firm was in touch in person, and how. */
import { html, type TemplateResult } from 'lit';
import type { ContactMethod } from '../../../sdk/contract/history.ts';
import { choices } from '../../parts/choices.ts';
import { acts } from '../words/acts.ts';
import { methods } from '../words/codes.ts';
import { ActForm, type Done, missing, orNull } from './act-form.ts';

const words = acts.acknowledge;

export class Acknowledge extends ActForm<{ method: string; note: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  override lead(): string {
    return words.lead;
  }

  protected override blank() {
    return { method: '', note: '' };
  }

  override fields(): TemplateResult {
    return html`
      ${choices({
        kind: 'radio',
        id: 'method',
        label: words.method,
        error: this.faults.method,
        choices: Object.entries(methods).map(([code, label]) => ({ code, label })),
        chosen: [this.typed.method],
        onChange: ([method = '']) => this.set({ method }),
      })}
      ${this.area('note', acts.noteInside, { hint: acts.noteInsideHint, rows: 3, optional: true })}
    `;
  }

  override check() {
    return missing(this.typed, 'method');
  }

  override async send(): Promise<Done> {
    const { method, note } = this.typed;
    await this.call('complaints.acknowledge', { method: method as ContactMethod, note: orNull(note) });
    return { said: words.done };
  }
}
