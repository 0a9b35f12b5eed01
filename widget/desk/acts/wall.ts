/** Who is walled from the complaint and why; raising a wall, and lifting one, each with a reason for the record. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WallList } from '../../../sdk/contract/desk/walls.ts';
import { choices } from '../../parts/choices.ts';
import { theirLine, theirWords } from '../parts/client-text.ts';
import { daysIn } from '../parts/days.ts';
import { selectField } from '../parts/select-field.ts';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, missing } from './act-form.ts';

const words = acts.walls;

export class Wall extends ActForm<{ what: string; person: string; note: string }> {
  override readonly title = words.title;

  #walls: WallList | undefined;

  get label(): string {
    return this.typed.what === 'lift' ? words.lift : words.raise;
  }

  override lead(): string {
    return words.lead;
  }

  protected override blank() {
    return { what: 'raise', person: '', note: '' };
  }

  override arrive(): void {
    void this.#ask();
  }

  override fields(): TemplateResult {
    const walls = this.#walls;
    if (!walls) return html`<p>${this.faults.person ?? words.reading}</p>`;
    return html`${this.#standing(walls)} ${this.at.desk.may('walls.change') ? this.#change(walls) : nothing}`;
  }

  override get readOnly(): boolean {
    return !this.at.desk.may('walls.change');
  }

  override check() {
    return missing(this.typed, 'person', 'note');
  }

  override async send(): Promise<Done> {
    const { what, person, note } = this.typed;
    const body = { complaint: this.at.file.id, person, note };
    this.#walls = await this.at.desk.call(what === 'lift' ? 'walls.lift' : 'walls.raise', { body });
    return { said: what === 'lift' ? words.lifted : words.raisedNow };
  }

  #standing({ items, override }: WallList): TemplateResult {
    const { time } = daysIn(this.at.desk.session.firm.timeZone);
    return html`
      ${override ? html`<p class="failed">${words.override}</p>` : nothing}
      ${items.length ? nothing : html`<p>${words.none}</p>`}
      <ul class="rows">${items.map(
        ({ person, why, note, by, raisedAt }) => html`<li>
          <strong>${theirLine(person.name)}</strong>, ${words.why[why]}
          <p class="muted">${words.raised(by?.name ?? null, time(raisedAt))}</p>
          ${note ? theirWords(note) : nothing}
        </li>`,
      )}</ul>
    `;
  }

  #change({ items, people }: WallList): TemplateResult {
    const lifting = this.typed.what === 'lift';
    const walled = new Set(items.map(({ person }) => person.id));
    const offered = people.filter(({ id }) => walled.has(id) === lifting);
    return html`
      ${
        items.length
          ? choices({
              kind: 'radio',
              id: 'what',
              label: words.what,
              choices: [
                { code: 'raise', label: words.raise },
                { code: 'lift', label: words.lift },
              ],
              chosen: [this.typed.what],
              onChange: ([what = 'raise']) => this.set({ what, person: '' }),
            })
          : nothing
      }
      ${selectField({
        id: 'person',
        label: words.person,
        error: this.faults.person,
        value: this.typed.person,
        options: [['', acts.choose], ...offered.map(({ id, name }) => [id, name] as const)],
        onChange: (person) => this.set({ person }),
      })}
      ${this.area('note', words.note, { hint: words.noteHint, rows: 3 })}
    `;
  }

  async #ask(): Promise<void> {
    try {
      this.#walls = await this.at.desk.call('walls.list', { query: { complaint: this.at.file.id } });
    } catch {
      this.faults.person = words.unread;
    }
    this.at.changed();
  }
}
