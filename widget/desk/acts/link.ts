/** Links another complaint of the firm by its reference. */
import type { TemplateResult } from 'lit';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, missing } from './act-form.ts';

const words = acts.link;

export class Link extends ActForm<{ reference: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  protected override blank() {
    return { reference: '' };
  }

  override fields(): TemplateResult {
    return this.line('reference', words.reference, { width: 'half' });
  }

  override check() {
    return missing(this.typed, 'reference');
  }

  override async send(): Promise<Done> {
    await this.call('complaints.link', { reference: this.typed.reference });
    return { said: words.done };
  }
}
