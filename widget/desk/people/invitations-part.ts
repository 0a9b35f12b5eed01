/** Inviting a colleague, and the invitations that can still be accepted. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Invitation } from '../../../sdk/contract/desk/people.ts';
import { define } from '../../define.ts';
import { DeskView } from '../view.ts';
import { people, invitations as words } from '../words/people.ts';
import { invitationList, nameOf } from './invitations.ts';
import { peopleStyles } from './people-styles.ts';
import { faultsOf } from './person-faults.ts';
import { missingIn, personFields, type Typed, type Wrong } from './person-fields.ts';

export class InvitationsPart extends DeskView {
  static override styles = [DeskView.styles, peopleStyles];

  /** How many letters were sent elsewhere on the page. */
  @property({ attribute: false }) letters = 0;

  @state() private items: readonly Invitation[] = [];
  @state() private inviting: { typed: Typed; wrong: Wrong } | undefined;
  /** The id of the one that is about to be withdrawn. */
  @state() private withdrawing: string | undefined;
  @state() private told: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('letters')) void this.act('load', () => this.#load());
  }

  protected override render(): TemplateResult {
    const { items } = this;
    return this.frame(html`
      ${this.desk.may('people.change') ? this.#invite() : nothing}
      ${this.failed('load')}
      ${this.told ? html`<p class="done" tabindex="-1">${this.told}</p>` : nothing}
      ${
        items.length
          ? invitationList({
              items,
              firm: this.desk.session.firm,
              changes: this.desk.may('people.change'),
              asked: this.withdrawing,
              under: this.failed('withdraw'),
              button: (act, label, press, look) => this.button(act, label, press, look),
              ask: (id) => this.#ask(id),
              withdraw: (invitation) => void this.#withdraw(invitation),
            })
          : nothing
      }
    `);
  }

  #invite(): TemplateResult {
    const { inviting } = this;
    if (!inviting)
      return html`<p class="buttons">${this.button('invite', people.invite.open, () => this.#begin())}</p>`;
    const { title, lead, send } = people.invite;
    return html`<form class="panel changing" tabindex="-1" aria-labelledby="invite-title" novalidate @submit=${this.#sent}>
      <h2 id="invite-title">${title}</h2>
      <p>${lead}</p>
      ${personFields('invite', inviting.typed, inviting.wrong, (part) => this.#type(part))}
      ${this.failed('send')}
      <p class="buttons">
        ${this.submit('send', send)}
        <button class="button link" type="button" @click=${this.#leave}>${people.cancel}</button>
      </p>
    </form>`;
  }

  async #load(): Promise<void> {
    this.items = (await this.desk.call('invitations.list')).items;
  }

  #begin(): void {
    this.told = undefined;
    this.failure = undefined;
    this.inviting = { typed: { name: '', email: '', roles: ['handler'] }, wrong: {} };
    void this.focusOn('.changing');
  }

  /** On what is there now: a browser may fill several fields at once. */
  #type(part: Partial<Typed>): void {
    if (this.inviting) this.inviting = { ...this.inviting, typed: { ...this.inviting.typed, ...part } };
  }

  #leave = (): void => {
    this.inviting = undefined;
    this.failure = undefined;
    void this.focusOn('#act-invite');
  };

  #ask(id: string | undefined): void {
    const before = this.withdrawing;
    this.told = undefined;
    this.failure = undefined;
    this.withdrawing = id;
    void this.focusOn(id === undefined ? `#withdraw-${CSS.escape(before ?? '')}` : '.changing[role=group]');
  }

  #sent = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const { inviting } = this;
    if (!inviting) return;
    const { name, email = '', roles } = inviting.typed;
    const missing = missingIn(inviting.typed);
    this.inviting = { ...inviting, wrong: missing };
    if (Object.keys(missing).length > 0) return this.focusOn('[aria-invalid=true], .wrong input');
    const went = await this.act('send', async () => {
      try {
        await this.desk.call('people.invite', { body: { name: name.trim(), email: email.trim(), roles: [...roles] } });
        this.inviting = undefined;
        await this.#load();
      } catch (error) {
        const wrong = faultsOf(error);
        if (!wrong || !this.inviting) throw error;
        this.inviting = { ...this.inviting, wrong };
      }
    });
    if (went && !this.inviting) return this.#tell(people.invite.sent(name.trim()));
    await this.focusOn('[aria-invalid=true]');
  }

  async #withdraw(invitation: Invitation): Promise<void> {
    const went = await this.act('withdraw', async () => {
      await this.desk.call('invitations.withdraw', { path: { invitation: invitation.id } });
      await this.#load();
    });
    if (went) await this.#tell(words.withdrawn(nameOf(invitation)));
  }

  async #tell(text: string): Promise<void> {
    this.withdrawing = undefined;
    this.told = text;
    await this.focusOn('.done');
  }
}

define('desk-invitations', InvitationsPart);
