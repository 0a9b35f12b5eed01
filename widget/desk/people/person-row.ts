/** One person of the firm: who they are, how they sign in, and what can be changed of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Person } from '../../../sdk/contract/desk/people.ts';
import type { DeskSession } from '../../../sdk/contract/desk/session.ts';
import { listed, momentIn } from '../words/dates.ts';
import { roleNames } from '../words/door.ts';
import { factorNames, people as words } from '../words/people.ts';
import { personFields, type Typed, type Wrong } from './person-fields.ts';

/** A change of a person that is under way. `theirs`: what somebody else made of them meanwhile. */
export interface Change {
  id: string;
  typed: Typed;
  wrong: Wrong;
  theirs?: Person | undefined;
  /** What is asked about before it is done. */
  sure?: 'reset' | 'signOut' | undefined;
}

export interface PersonRow {
  person: Person;
  session: DeskSession;
  /** Whether the reader may change them; nobody changes themselves. */
  changes: boolean;
  change: Change | undefined;
  failed: TemplateResult | typeof nothing;
  told: string | undefined;
  button(act: string, label: string, press: () => void, look?: string): TemplateResult;
  submit(act: string, label: string, look?: string): TemplateResult;
  begin(): void;
  type(part: Partial<Typed>): void;
  save(): void;
  ask(what: 'reset' | 'signOut' | undefined): void;
  reset(): void;
  signOut(): void;
  leave(): void;
}

export function personRow(row: PersonRow): TemplateResult {
  const { person, session, changes, change, failed, told, begin } = row;
  const { name, email, roles, state, factors, joinedAt, signedInAt, id } = person;
  const ways = listed(factors.map((factor) => factorNames[factor]));
  return html`<li id="person-${id}" tabindex="-1">
    <p class="row-head">
      <strong>${name}</strong>
      ${id === session.person.id ? html`<span class="tag">${words.you}</span>` : nothing}
      ${state === 'disabled' ? html`<span class="tag">${words.disabled}</span>` : nothing}
      <span>${listed(roles.map((role) => roleNames[role]))}</span>
      <a class="mail" href="mailto:${email}">${email}</a>
    </p>
    <p class="hint">
      ${words.known(momentIn(session.firm, joinedAt), signedInAt && momentIn(session.firm, signedInAt))}.
      ${ways ? words.ways(ways) : words.noWay}.
    </p>
    ${told ? html`<p class="done" tabindex="-1">${told}</p>` : nothing}
    ${change ? changing(row, change) : nothing}
    ${failed}
    ${
      changes && !change
        ? html`<button class="button link" id="change-${id}" type="button" aria-label=${words.changeNamed(name)} @click=${begin}>
            ${words.change}
          </button>`
        : nothing
    }
  </li>`;
}

function changing(row: PersonRow, change: Change): TemplateResult {
  const { person, type, save, leave, button, submit, ask } = row;
  if (change.sure) return sure(row, change.sure);
  return html`
    <form
      class="panel changing"
      tabindex="-1"
      aria-label=${words.changeNamed(person.name)}
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        save();
      }}
    >
      ${change.theirs ? bothVersions(row, change, change.theirs) : nothing}
      ${personFields(person.id, change.typed, change.wrong, type)}
      <p class="hint">${words.ends}</p>
      <p class="buttons">
        ${submit('save', change.theirs ? words.conflict.saveYours : words.save)}
        <button class="button link" type="button" @click=${leave}>${words.cancel}</button>
      </p>
      <p class="buttons apart">
        ${person.state === 'active' ? button('ask-reset', words.reset.act, () => ask('reset'), 'quiet') : nothing}
        ${button('ask-sign-out', words.signOut.act, () => ask('signOut'), 'quiet')}
      </p>
    </form>
  `;
}

function sure({ person, reset, signOut, ask, button }: PersonRow, what: 'reset' | 'signOut'): TemplateResult {
  const { act, sure: asked } = words[what];
  return html`<div class="panel changing" tabindex="-1" role="group" aria-label=${act}>
    <p>${asked(person.name)}</p>
    <p class="buttons">
      ${button('sure', act, what === 'reset' ? reset : signOut, 'danger')}
      <button class="button link" type="button" @click=${() => ask(undefined)}>${words.cancel}</button>
    </p>
  </div>`;
}

/** Both versions beside each other: what is there now, and what was typed. */
function bothVersions({ leave, button }: PersonRow, { typed }: Change, theirs: Person): TemplateResult {
  const { conflict, state } = words;
  const named = (held: Typed['roles']): string => listed(held.map((role) => roleNames[role]));
  const rows: [what: string, now: string, wanted: string][] = [
    [words.name.label, theirs.name, typed.name],
    [words.roles.label, named(theirs.roles), named(typed.roles)],
    [state.label, state[theirs.state], state[typed.state ?? theirs.state]],
  ];
  return html`
    <div class="conflict" role="alert">
      <h3>${conflict.title}</h3>
      <p>${conflict.text}</p>
      <dl>
        ${rows.map(
          ([what, now, wanted]) => html`
            <div class=${now === wanted ? '' : 'differs'}>
              <dt>${what}</dt>
              <dd><span class="muted">${conflict.theirs}</span> ${now}</dd>
              <dd><span class="muted">${conflict.yours}</span> ${wanted}</dd>
            </div>
          `,
        )}
      </dl>
      <p class="buttons">${button('take-theirs', conflict.takeTheirs, leave, 'quiet')}</p>
    </div>
  `;
}
