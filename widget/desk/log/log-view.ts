/** `/desk/log`: a complaint that came by telephone, letter, e-mail or in person, taken down in under a minute. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Logged } from '../../../sdk/contract/desk/acts.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { define } from '../../define.ts';
import { errorSummary, focusSummary } from '../../parts/error-summary.ts';
import { daysIn } from '../parts/days.ts';
import { toRead } from '../parts/to-read.ts';
import { typedBy } from '../parts/typed.ts';
import { DeskView } from '../view.ts';
import { log as words } from '../words/log.ts';
import { firstFields, type LogForm, moreFields } from './log-form.ts';
import { logStyles } from './log-styles.ts';
import { bodyOf, type LogFaults, logFaults, nothingTyped, type TypedLog } from './typed-log.ts';

const kept = 'log';

export class LogView extends DeskView {
  static override styles = [DeskView.styles, logStyles];

  @state() private typed: TypedLog = { ...nothingTyped };
  @state() private faults: LogFaults = {};
  @state() private again = false;
  @state() private unfolded = false;
  @state() private logged: (Logged & { grumble: boolean }) | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('place') || this.hasUpdated) return;
    const before = this.#shelf.of(kept);
    this.again = before !== undefined;
    this.typed = { ...nothingTyped, ...before };
  }

  protected override render(): TemplateResult {
    return this.frame(this.logged ? this.#done(this.logged) : this.#form());
  }

  #form(): TemplateResult {
    const { typed, faults } = this;
    const { today } = daysIn(this.desk.session.firm.timeZone);
    const form: LogForm = { typed, faults, today, set: (one) => this.#set(one) };
    const listed = Object.entries(faults).map(([id, text]) => ({ id, text }));
    return html`
      <h1 tabindex="-1">${words.title}</h1>
      <p>${words.lead}</p>
      ${listed.length ? errorSummary(words.fault.title, listed) : nothing}
      ${
        this.again
          ? html`<div class="done"><p>${words.begun}</p>
              <button class="button link" type="button" id="discard" @click=${() => this.#discard()}>${words.discard}</button></div>`
          : nothing
      }
      <form class="log" novalidate @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send(today);
      }}>
        ${firstFields(form)}
        <details ?open=${this.unfolded} @toggle=${(event: Event) => {
          this.unfolded = (event.currentTarget as HTMLDetailsElement).open;
        }}>
          <summary>${words.more}</summary>
          ${moreFields(form)}
        </details>
        ${this.failed('log')}
        <p class="buttons"><button class="button" type="submit" id="send" aria-disabled=${this.busy ? 'true' : nothing}>${words.send}</button></p>
      </form>
    `;
  }

  /** Without a code it is a grumble, or is about whoever logged it: they cannot open it either. */
  #done({ id, reference, accessCode, grumble }: Logged & { grumble: boolean }): TemplateResult {
    const { done } = words;
    const hidden = accessCode === null && !grumble;
    return html`
      <h1 tabindex="-1" id="logged">${grumble ? done.grumble : done.title}</h1>
      ${toRead({ reference, code: accessCode })}
      ${accessCode ? nothing : html`<p>${hidden ? done.aboutYou : done.grumbleText}</p>`}
      <p class="buttons">
        ${hidden ? nothing : html`<a class="button" href="/desk/complaints/${id}">${done.open}</a>`}
        <button class="button quiet" type="button" id="another" @click=${() => void this.#another()}>${done.another}</button>
      </p>
    `;
  }

  get #shelf() {
    return typedBy(this.desk.session.person.id);
  }

  #set(one: Partial<TypedLog>): void {
    this.typed = { ...this.typed, ...one };
    for (const member of Object.keys(one)) delete this.faults[member as keyof TypedLog];
    this.#shelf.keep(kept, this.typed);
  }

  #discard(): void {
    this.#shelf.keep(kept, null);
    this.typed = { ...nothingTyped };
    this.again = false;
    this.#focus('h1');
  }

  async #another(): Promise<void> {
    this.logged = undefined;
    this.#discard();
  }

  async #send(today: string): Promise<void> {
    this.faults = logFaults(this.typed, today);
    if (Object.keys(this.faults).length > 0) return this.#toFaults();
    const logged = await this.act('log', async () => {
      try {
        const { grumble } = this.typed;
        this.logged = { ...(await this.desk.call('complaints.log', { body: bodyOf(this.typed) })), grumble };
      } catch (error) {
        this.#refuse(error);
        throw error;
      }
    });
    if (!logged) return this.#toFaults();
    this.#shelf.keep(kept, null);
    this.typed = { ...nothingTyped };
    this.again = false;
    this.#focus('#logged');
  }

  /** Marks the members the server cannot take, by the field they were typed in. */
  #refuse(error: unknown): void {
    if (!(error instanceof RedressError)) return;
    for (const { pointer } of error.errors) this.faults[fieldOf(pointer)] = words.fault.other;
  }

  async #toFaults(): Promise<void> {
    if (Object.keys(this.faults).some((id) => !first.has(id))) this.unfolded = true;
    this.requestUpdate();
    await this.updateComplete;
    focusSummary(this.renderRoot);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

/** Fields that are never folded away. */
const first: ReadonlySet<string> = new Set(['channel', 'name', 'reach', 'narrative', 'grumble']);

/** Where a member of the body was typed; what has no field of its own was typed as what they said. */
function fieldOf(pointer: string): keyof TypedLog {
  const [, top = '', member = ''] = pointer.split('/');
  if (top === 'complainant') return inside[member] ?? 'name';
  if (top === 'matter') return member === 'reference' ? 'matter' : ((member || 'matter') as keyof TypedLog);
  if (top === 'onBehalfOf') return 'behalf';
  if (top === 'desiredOutcome') return 'remedyNote';
  return top in nothingTyped ? (top as keyof TypedLog) : 'narrative';
}

const inside: Readonly<Partial<Record<string, keyof TypedLog>>> = {
  name: 'name',
  email: 'reach',
  phone: 'reach',
  address: 'lines',
  safeTimes: 'safeTimes',
  doNotContactBy: 'notBy',
  adjustments: 'adjustments',
};

define('redress-desk-log', LogView);
