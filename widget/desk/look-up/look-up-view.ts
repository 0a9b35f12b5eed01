/** `/desk/look-up`: finds complaints by reference or e-mail address; one that is found alone opens by itself. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ComplaintSummary } from '../../../sdk/contract/desk/complaints.ts';
import { define } from '../../define.ts';
import { textField } from '../../parts/text-field.ts';
import { daysIn } from '../parts/days.ts';
import { queueStyles } from '../queue/queue-styles.ts';
import { table } from '../queue/table.ts';
import { DeskView } from '../view.ts';
import { lookUp as words } from '../words/look-up.ts';
import { takeWanted } from './wanted.ts';

export class LookUpView extends DeskView {
  static override styles = [DeskView.styles, queueStyles];

  @state() private typed = '';
  @state() private fault: string | undefined;
  @state() private found: readonly ComplaintSummary[] | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const wanted = changed.has('place') && takeWanted();
    if (!wanted) return;
    this.typed = wanted;
    // Not within this update: looking shows that it is under way.
    queueMicrotask(() => void this.#look());
  }

  protected override render(): TemplateResult {
    return this.frame(html`
      <h1 tabindex="-1">${words.title}</h1>
      <form novalidate @submit=${(event: Event) => {
        event.preventDefault();
        void this.#look();
      }}>
        ${textField({
          id: 'q',
          label: words.label,
          hint: words.hint,
          error: this.fault,
          value: this.typed,
          width: 'half',
          spellcheck: false,
          onInput: (value) => {
            this.typed = value;
          },
        })}
        <p class="buttons"><button class="button" type="submit">${this.busy ? words.looking : words.find}</button></p>
      </form>
      ${this.failed('look')} ${this.#results()}
    `);
  }

  #results(): TemplateResult | typeof nothing {
    if (!this.found) return nothing;
    if (this.found.length === 0) return html`<p class="empty">${words.nothing}</p>`;
    return html`<p>${words.several(this.found.length)}</p>
      ${table({
        items: this.found,
        caption: words.several(this.found.length),
        me: this.desk.session.person.id,
        days: daysIn(this.desk.session.firm.timeZone),
        now: Date.now(),
        open: () => {},
      })}`;
  }

  async #look(): Promise<void> {
    const q = this.typed.trim();
    this.fault = q ? undefined : words.missing;
    this.found = undefined;
    if (!q) return;
    await this.act('look', async () => {
      const { items } = await this.desk.call('complaints.list', { query: { q } });
      const [only] = items;
      if (only && items.length === 1) return this.desk.go(`/desk/complaints/${only.id}`, 'replace');
      this.found = items;
      this.desk.announce(items.length ? words.several(items.length) : words.nothing);
    });
  }
}

define('redress-desk-look-up', LookUpView);
