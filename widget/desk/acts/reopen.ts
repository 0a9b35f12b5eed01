/** Opens a complaint again that was closed. */
import type { TemplateResult } from 'lit';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, missing } from './act-form.ts';

const words = acts.reopen;

export class Reopen extends ActForm<{ reason: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  protected override blank() {
    return { reason: '' };
  }

  override fields(): TemplateResult {
    return this.area('reason', words.reason);
  }

  override check() {
    return missing(this.typed, 'reason');
  }

  override async send(): Promise<Done> {
    await this.call('complaints.reopen', { ...this.typed });
    return { said: words.done };
  }
}
