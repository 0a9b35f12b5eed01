/** The sections of one's own ways to sign in, each with what it takes to change it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OwnFactors, Passkey, TotpOffer } from '../../../sdk/contract/desk/me.ts';
import type { DeskSession } from '../../../sdk/contract/desk/session.ts';
import { textField } from '../../parts/text-field.ts';
import { authenticator } from '../factors/authenticator.ts';
import { newPassword } from '../factors/new-password.ts';
import { momentIn } from '../words/dates.ts';
import { me as words } from '../words/me.ts';

export type Changing = 'password' | 'totp' | 'passkey' | 'everywhere' | `remove:${string}`;

export interface Section {
  factors: OwnFactors;
  firm: DeskSession['firm'];
  email: string;
  changing: Changing | undefined;
  typed: { password: string; shown: boolean; code: string; name: string; wrong: string | undefined };
  offer: TotpOffer | undefined;
  /** Whether this browser knows passkeys. */
  passkeys: boolean;
  type(part: Partial<Section['typed']>): void;
  begin(what: Changing): void;
  leave(): void;
  button(act: string, label: string, press: () => void, look?: string): TemplateResult;
  submit(act: string, label: string, look?: string): TemplateResult;
  /** What is said below a section: what went wrong there, or what was done. */
  under(what: Changing): TemplateResult;
  savePassword(): void;
  saveTotp(): void;
  addPasskey(): void;
  removePasskey(id: string, name: string): void;
  leaveEverywhere(): void;
}

/** A form that is open for one change: Enter saves it. */
const changeForm = (
  { leave }: Section,
  { name, save, act, content }: { name: string; save: () => void; act: TemplateResult; content: TemplateResult },
): TemplateResult => html`
  <form
    class="panel changing"
    tabindex="-1"
    aria-label=${name}
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      save();
    }}
  >
    ${content}
    <p class="buttons">${act}<button class="button link" type="button" @click=${leave}>${words.cancel}</button></p>
  </form>
`;

export function passkeysSection(section: Section): TemplateResult {
  const { factors, changing, typed, passkeys, begin, button, submit, type, under } = section;
  const { passkeys: said } = words;
  const form = () =>
    changeForm(section, {
      name: said.add,
      save: section.addPasskey,
      act: submit('save-passkey', said.make),
      content: textField({
        id: 'passkey-name',
        label: said.name,
        hint: said.nameHint,
        value: typed.name,
        error: typed.wrong,
        width: 'half',
        onInput: (name) => type({ name }),
      }),
    });
  return html`<section>
    <h2>${said.title}</h2>
    ${factors.passkeys.length ? nothing : html`<p>${said.none}</p>`}
    ${factors.passkeys.length ? html`<ul class="rows">${factors.passkeys.map((one) => passkeyRow(section, one))}</ul>` : nothing}
    ${changing === 'passkey' ? form() : nothing}
    ${under('passkey')}
    ${passkeys && changing !== 'passkey' ? html`<p class="buttons">${button('passkey', said.add, () => begin('passkey'), 'quiet')}</p>` : nothing}
  </section>`;
}

function passkeyRow(section: Section, { id, name, addedAt, usedAt }: Passkey): TemplateResult {
  const { changing, factors, firm, begin, submit, under, removePasskey } = section;
  const { passkeys: said } = words;
  const what: Changing = `remove:${id}`;
  const only = factors.passkeys.length === 1 && !(factors.password && factors.totp);
  const sure = () =>
    changeForm(section, {
      name: said.removeNamed(name),
      save: () => removePasskey(id, name),
      act: submit('save-remove', said.remove, 'danger'),
      content: html`<p>${said.sure(name)}</p>`,
    });
  return html`<li>
    <p class="row-head">
      <strong>${name}</strong>
      <span class="muted">${said.known(momentIn(firm, addedAt), usedAt && momentIn(firm, usedAt))}</span>
    </p>
    ${only ? html`<p class="hint">${said.only}</p>` : nothing}
    ${changing === what ? sure() : nothing}
    ${under(what)}
    ${
      only || changing === what
        ? nothing
        : html`<button class="button link" id="act-remove-${id}" type="button" aria-label=${said.removeNamed(name)} @click=${() => begin(what)}>
            ${said.remove}
          </button>`
    }
  </li>`;
}

export function passwordSection(section: Section): TemplateResult {
  const { factors, email, changing, typed, begin, button, submit, type, under, savePassword } = section;
  const { password: said } = words;
  const form = () =>
    changeForm(section, {
      name: said.title,
      save: savePassword,
      act: submit('save-password', said.save),
      content: newPassword({
        value: typed.password,
        email,
        shown: typed.shown,
        error: typed.wrong,
        onInput: (password) => type({ password }),
        onTurn: () => type({ shown: !typed.shown }),
      }),
    });
  const open = factors.password ? said.change : said.choose;
  return html`<section>
    <h2>${said.title}</h2>
    <p>${factors.password ? said.set : said.unset}</p>
    ${changing === 'password' ? form() : nothing} ${under('password')}
    ${changing === 'password' ? nothing : html`<p class="buttons">${button('password', open, () => begin('password'), 'quiet')}</p>`}
  </section>`;
}

export function totpSection(section: Section): TemplateResult {
  const { factors, changing, typed, offer, begin, button, submit, type, under, saveTotp } = section;
  const { totp: said } = words;
  const form = (offered: TotpOffer) =>
    changeForm(section, {
      name: said.title,
      save: saveTotp,
      act: submit('save-totp', said.save),
      content: html`
        ${factors.totp ? html`<p>${said.replaces}</p>` : nothing}
        ${authenticator({ offer: offered, code: typed.code, error: typed.wrong, onCode: (code) => type({ code }) })}
      `,
    });
  const open = factors.totp ? said.renew : said.begin;
  return html`<section>
    <h2>${said.title}</h2>
    <p>${factors.totp ? said.set : said.unset}</p>
    ${changing === 'totp' && offer ? form(offer) : nothing} ${under('totp')}
    ${changing === 'totp' ? nothing : html`<p class="buttons">${button('totp', open, () => begin('totp'), 'quiet')}</p>`}
  </section>`;
}

export const everywhereSection = ({ button, leaveEverywhere, under }: Section): TemplateResult => html`<section>
  <h2>${words.everywhere.title}</h2>
  <p>${words.everywhere.lead}</p>
  ${under('everywhere')}
  <p class="buttons">${button('everywhere', words.everywhere.leave, leaveEverywhere, 'danger')}</p>
</section>`;
