/** A note of the firm, which the client never sees. */
import type { TemplateResult } from 'lit';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, missing } from './act-form.ts';

const words = acts.note;

export class Note extends ActForm<{ text: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  override lead(): string {
    return words.lead;
  }

  protected override blank() {
    return { text: '' };
  }

  override fields(): TemplateResult {
    return this.area('text', words.text, { rows: 8 });
  }

  override check() {
    return missing(this.typed, 'text');
  }

  override async send(): Promise<Done> {
    await this.call('complaints.note', { text: this.typed.text });
    return { said: words.done };
  }
}
