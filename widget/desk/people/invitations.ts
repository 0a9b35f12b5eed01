/** Invitations that can still be accepted, and what became of their letters. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Invitation } from '../../../sdk/contract/desk/people.ts';
import type { DeskSession } from '../../../sdk/contract/desk/session.ts';
import { listed, momentIn } from '../words/dates.ts';
import { roleNames } from '../words/door.ts';
import { people, invitations as words } from '../words/people.ts';

export interface InvitationList {
  items: readonly Invitation[];
  firm: DeskSession['firm'];
  changes: boolean;
  /** The one that is about to be withdrawn. */
  asked: string | undefined;
  under: TemplateResult | typeof nothing;
  button(act: string, label: string, press: () => void, look?: string): TemplateResult;
  ask(id: string | undefined): void;
  withdraw(invitation: Invitation): void;
}

export const nameOf = ({ name, email }: Invitation): string => name ?? email ?? words.nobody;

export const invitationList = (list: InvitationList): TemplateResult => html`<section>
  <h2>${words.title}</h2>
  <ul class="rows">${list.items.map((one) => invitationRow(list, one))}</ul>
  ${list.under}
</section>`;

function invitationRow(list: InvitationList, invitation: Invitation): TemplateResult {
  const { firm, changes, asked, button, ask, withdraw } = list;
  const { id, email, roles, again, invitedAt, expiresAt, letter } = invitation;
  const name = nameOf(invitation);
  const sure =
    () => html`<div class="panel changing" tabindex="-1" role="group" aria-label=${words.withdrawNamed(name)}>
    <p>${words.sure(name)}</p>
    <p class="buttons">
      ${button('withdraw', words.withdraw, () => withdraw(invitation), 'danger')}
      <button class="button link" type="button" @click=${() => ask(undefined)}>${people.cancel}</button>
    </p>
  </div>`;
  const open = () => html`<button
    class="button link"
    id="withdraw-${id}"
    type="button"
    aria-label=${words.withdrawNamed(name)}
    @click=${() => ask(id)}
  >${words.withdraw}</button>`;
  return html`<li>
    <p class="row-head">
      <strong>${name}</strong>
      <span>${again ? words.again : listed(roles.map((role) => roleNames[role]))}</span>
      ${email && email !== name ? html`<a class="mail" href="mailto:${email}">${email}</a>` : nothing}
    </p>
    <p class="hint">
      ${words.until(momentIn(firm, invitedAt), momentIn(firm, expiresAt))}.
      ${letter ? html`<span class=${letter === 'given-up' ? 'error' : ''}>${words.letters[letter]}.</span>` : nothing}
    </p>
    ${asked === id ? sure() : changes ? open() : nothing}
  </li>`;
}
