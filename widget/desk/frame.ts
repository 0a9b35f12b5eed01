/** What stands around every view: firm, navigation, who is signed in; and the door, by itself or over the page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskSession, SignInWays } from '../../sdk/contract/desk/session.ts';
import { lookUpField } from './look-up/look-up-field.ts';
import type { ViewEntry } from './views.ts';
import { door, roleNames } from './words/door.ts';
import { frame } from './words/frame.ts';

interface Surround {
  session: DeskSession;
  listed: readonly ViewEntry[];
  /** The path of the view on screen. */
  here: string | undefined;
  menuOpen: boolean;
  /** Goes to the look-up; none where the person may not see complaints. */
  lookUp: ((address: string) => void) | undefined;
  turnMenu(): void;
  leave(): void;
}

/** The bar at the top. `aria-current` tells where one is; on a narrow screen the list is behind one button. */
export const bar = ({ session, listed, here, menuOpen, lookUp, turnMenu, leave }: Surround): TemplateResult => html`
  <header class="bar">
    <p class="firm">${session.firm.name}</p>
    <button class="button quiet menu" type="button" aria-expanded=${menuOpen ? 'true' : 'false'} aria-controls="navigation" @click=${turnMenu}>
      ${frame.menu}
    </button>
    <div class="ways-on ${menuOpen ? 'open' : ''}" id="navigation">
      <nav aria-label=${frame.navigation}>
        <ul class="plain">
          ${listed.map(
            ({ path, title }) =>
              html`<li><a href=${path} aria-current=${path === here ? 'page' : nothing}>${title}</a></li>`,
          )}
        </ul>
      </nav>
      ${lookUp ? lookUpField(lookUp) : nothing}
      <p class="who">${frame.signedIn(session.person.name)}</p>
      <button class="button link" id="leave" type="button" @click=${leave}>${frame.signOut}</button>
    </div>
  </header>
`;

type DemoPerson = NonNullable<SignInWays['demo']>[number];

/** The people of the demonstration, each a press away. */
export const demoPeople = (people: readonly DemoPerson[], enter: (person: DemoPerson) => void): TemplateResult => html`
  <section class="demo" aria-labelledby="demo-title">
    <h2 id="demo-title">${door.demo.title}</h2>
    <p>${door.demo.text}</p>
    <ul class="plain">
      ${people.map(
        (person) =>
          html`<li><button class="button quiet" type="button" @click=${() => enter(person)}>
            ${door.demo.as(person.name, person.roles.map((role) => roleNames[role]).join(', '), person.firm)}
          </button></li>`,
      )}
    </ul>
  </section>
`;
