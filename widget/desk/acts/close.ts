/** How it ended: outcome, reason and remedies for the client, the lesson for the firm. */
import { html, type TemplateResult } from 'lit';
import type { OutcomeCode, RemedyCode } from '../../../sdk/contract/codes.ts';
import { choices } from '../../parts/choices.ts';
import { selectField } from '../parts/select-field.ts';
import { acts } from '../words/acts.ts';
import { outcomes, remedies } from '../words/codes.ts';
import { ActForm, type Done, missing, orNull } from './act-form.ts';

const words = acts.close;

export class Close extends ActForm<{ outcome: string; reason: string; remedies: string[]; lesson: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  override lead(): string {
    return words.lead;
  }

  protected override blank() {
    return { outcome: '', reason: '', remedies: [], lesson: '' };
  }

  override fields(): TemplateResult {
    return html`
      ${selectField({
        id: 'outcome',
        label: words.outcome,
        error: this.faults.outcome,
        value: this.typed.outcome,
        options: [['', acts.choose], ...Object.entries(outcomes)],
        onChange: (outcome) => this.set({ outcome }),
      })}
      ${this.area('reason', words.reason, { rows: 8 })}
      ${choices({
        kind: 'checkbox',
        id: 'remedies',
        label: words.remedies,
        optional: acts.optional,
        choices: Object.entries(remedies).map(([code, label]) => ({ code, label })),
        chosen: this.typed.remedies,
        onChange: (chosen) => this.set({ remedies: chosen }),
      })}
      ${this.area('lesson', words.lesson, { hint: words.lessonHint, rows: 3, optional: true })}
    `;
  }

  override check() {
    return missing(this.typed, 'outcome', 'reason');
  }

  override async send(): Promise<Done> {
    const { outcome, reason, lesson } = this.typed;
    await this.call('complaints.close', {
      outcome: outcome as OutcomeCode,
      reason,
      remedies: this.typed.remedies as RemedyCode[],
      lesson: orNull(lesson),
    });
    return { said: words.done };
  }
}
