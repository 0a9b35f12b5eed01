/** More time for the answer: the client is told with the reason, and the date moves once that has gone out. */
import { html, type TemplateResult } from 'lit';
import { dayField } from '../parts/day-field.ts';
import { daysIn } from '../parts/days.ts';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, missing } from './act-form.ts';

const words = acts.extend;

export class Extend extends ActForm<{ to: string; reason: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  override lead(): string {
    return words.lead;
  }

  protected override blank() {
    return { to: '', reason: '' };
  }

  override fields(): TemplateResult {
    const { desk, file } = this.at;
    const { date, today } = daysIn(desk.session.firm.timeZone);
    const so = file.deadlines.find(({ code }) => code === 'respond');
    return html`
      ${dayField({
        id: 'to',
        label: words.to,
        hint: so && words.so(date(so.by)),
        error: this.faults.to,
        value: this.typed.to,
        min: today,
        onInput: (to) => this.set({ to }),
      })}
      ${this.area('reason', words.reason)}
    `;
  }

  override check() {
    return missing(this.typed, 'to', 'reason');
  }

  override async send(): Promise<Done> {
    await this.call('complaints.extend', { ...this.typed });
    return { said: words.done };
  }
}
