/** Decides that a client is not asked how it was handled: with a reason that is counted, and how the firm knows. */
import { html, type TemplateResult } from 'lit';
import type { Exclusion } from '../../../sdk/contract/survey.ts';
import { choices } from '../../parts/choices.ts';
import { excludable, notInvitedReasons, doNotAsk as words } from '../words/survey.ts';
import { ActForm, type Done, missing } from './act-form.ts';

export class DoNotAsk extends ActForm<{ reason: string; note: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  override lead(): string {
    return words.lead;
  }

  protected override blank() {
    return { reason: '', note: '' };
  }

  override fields(): TemplateResult {
    return html`
      ${choices({
        kind: 'radio',
        id: 'reason',
        label: words.reason,
        error: this.faults.reason,
        choices: excludable.map((code) => ({ code, label: notInvitedReasons[code] })),
        chosen: [this.typed.reason],
        onChange: ([reason = '']) => this.set({ reason }),
      })}
      ${this.area('note', words.note, { rows: 3 })}
    `;
  }

  override check() {
    return missing(this.typed, 'reason', 'note');
  }

  override async send(): Promise<Done> {
    await this.call('survey.exclude', { reason: this.typed.reason as Exclusion, note: this.typed.note });
    return { said: words.done };
  }
}
