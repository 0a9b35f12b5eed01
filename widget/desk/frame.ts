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
    <a class="skip" href="#main" @click=${skip}>${frame.skip}</a>
    <p class="firm">${session.firm.name}</p>
    <button class="button quiet menu" type="button" aria-expanded=${menuOpen ? 'true' : 'false'} aria-controls="navigation" @click=${turnMenu}>
      ${frame.menu}
    </button>
    <div class="ways-on ${menuOpen ? 'open' : ''}" id="navigation">
      <nav aria-label=${frame.navigation}>
        <ul class="plain">
          ${listed.map(
            ({ path, title }) => html`<li><a href=${path} aria-current=${current(path, here)}>${title}</a></li>`,
          )}
        </ul>
      </nav>
      ${lookUp ? lookUpField(lookUp) : nothing}
      <p class="who">${frame.signedIn(session.person.name)}</p>
      <button class="button link" id="leave" type="button" @click=${leave}>${frame.signOut}</button>
    </div>
  </header>
`;

/** The page itself, or one below it. */
const current = (path: string, here = '') => (here === path ? 'page' : here.startsWith(`${path}/`) ? 'true' : nothing);

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

/** Past the navigation to the heading of the view, by script: a fragment never reaches into a shadow root. */
function skip(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const within = root.querySelector('main > *')?.shadowRoot ?? root;
  within.querySelector<HTMLElement>('h1')?.focus();
}

/** In the place of a page the server did not give. */
export const outOfReach = (again: () => Promise<void>): TemplateResult => html`
  <h1 tabindex="-1">${frame.away.title}</h1>
  <p>${frame.away.text}</p>
  <p class="buttons"><button class="button" type="button" @click=${() => void again()}>${frame.away.again}</button></p>
`;

/** What stands where no view does. */
export function inPlace(state: 'loading' | 'ready' | 'away', again: () => Promise<void>): TemplateResult {
  if (state === 'loading') return html`<p class="waiting">${frame.loading}</p>`;
  return state === 'away' ? outOfReach(again) : nothingHere();
}

/** The same for an address that leads nowhere, and for one that is not for this person. */
const nothingHere = (): TemplateResult => html`
  <h1 tabindex="-1">${frame.unknown.title}</h1>
  <p>${frame.unknown.text}</p>
`;
