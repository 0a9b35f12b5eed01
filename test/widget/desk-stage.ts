/** The desk on a page of its own, with the server's form in it and a scripted server behind it. */
import type { DeskSession } from '../../sdk/contract/desk/session.ts';
import { deskDoor } from '../../server/pages/desk-door.ts';
import '../../widget/desk/page.ts';
import type { RedressDesk } from '../../widget/desk/redress-desk.ts';
import type { ViewEntry } from '../../widget/desk/views.ts';
import type { Happening } from '../support/scripted-fetch.ts';
import { json, plain, problem } from '../support/scripted-fetch.ts';
import { afterEach } from '../support/spec.ts';
import { lookAway } from './looks.ts';

export const ruth: DeskSession = {
  person: { id: 'per_ruth', name: 'Ruth Penhale', email: 'ruth.penhale@harbourandlane.example' },
  firm: { name: 'Harbour & Lane Solicitors', siteKey: 'pk_test_x', timeZone: 'Europe/London', locale: 'en-GB' },
  roles: ['administrator'],
  operations: ['people.read', 'people.change', 'settings.read', 'settings.change'],
  factor: 'totp',
  signedInAt: '2026-11-23T09:30:00.000Z',
  now: new Date().toISOString(),
  expiresAt: '2026-11-23T10:00:00.000Z',
  freshUntil: '2026-11-23T09:35:00.000Z',
  demo: false,
};

export const imran: DeskSession = {
  ...ruth,
  person: { id: 'per_imran', name: 'Imran Sadiq', email: 'imran.sadiq@harbourandlane.example' },
  roles: ['compliance'],
  operations: ['people.read', 'audit.read'],
};

/** Answers by `METHOD /path`, the n-th asking with the n-th; the last repeats. */
export type Answers = Readonly<Record<string, Happening | readonly Happening[]>>;

export interface Told {
  what: string;
  query: string;
  headers: Headers;
  body: unknown;
}

export interface Stage {
  desk: RedressDesk;
  root: ShadowRoot;
  /** What the server was asked, oldest first. */
  told: Told[];
  /** What is in the view on screen. */
  view(): ShadowRoot;
  /** The sign-in form, in the page. */
  form: HTMLFormElement;
}

export const signedIn = (session: DeskSession): Answers => ({ 'GET /v1/desk/session': json(200, session) });
export const done: Happening = plain(204, null);
export const signedOut = problem(401, 'unauthenticated');

const begun = location.href;

/** Opens the desk at `address`. `kept`: the browser sends a session. */
export async function openDesk(
  address: string,
  answers: Answers,
  { kept = true, demo = false, views }: { kept?: boolean; demo?: boolean; views?: readonly ViewEntry[] } = {},
): Promise<Stage> {
  history.replaceState(null, '', address);
  const { fetch, told } = scripted(answers);
  const desk = document.createElement('redress-desk') as RedressDesk;
  desk.innerHTML = String(deskDoor());
  Object.assign(desk, { fetch, kept, demo, ...(views ? { views } : {}) });
  document.body.append(desk);
  const root = desk.renderRoot as ShadowRoot;
  await settled(desk);
  const form = desk.querySelector('form');
  if (!form) throw new Error('The page has no sign-in');
  return { desk, root, told, form, view: () => viewIn(root) };
}

/** Each test of the suite has a desk of its own, in a window that looks as windows do at first. */
export function deskElement(): void {
  afterEach(async () => {
    closeDesk();
    await lookAway();
  });
}

/** Takes the desk away, and the address back to that of the tests. */
export function closeDesk(): void {
  for (const desk of document.querySelectorAll('redress-desk')) desk.remove();
  history.replaceState(null, '', begun);
}

function scripted(answers: Answers): { fetch: typeof fetch; told: Told[] } {
  const told: Told[] = [];
  const answer = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(String(input), location.href);
    const what = `${init.method ?? 'GET'} ${pathname}`;
    const before = told.filter((one) => one.what === what).length;
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    told.push({ what, query: search, headers: new Headers(init.headers), body });
    const happening = answers[what];
    const now = Array.isArray(happening) ? (happening[before] ?? happening.at(-1)) : happening;
    if (!now) throw new Error(`Nothing answers ${what}`);
    return (now as Happening)();
  };
  return { fetch: answer, told };
}

/** Waits until nothing is under way, and a moment without a change. What waits behind an open door is not waited for. */
export async function settled(desk: Element): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet++) {
    await new Promise((resume) => setTimeout(resume, 25));
    const before = desk.shadowRoot?.querySelector('dialog[open]') ? find(desk, 'form.sign-in') : desk;
    if (deepAll(before, '[aria-disabled=true], .waiting').length > 0) quiet = 0;
  }
}

/** All that match, in the element and every shadow root below it. */
export function deepAll<Found extends HTMLElement = HTMLElement>(
  from: Element | ShadowRoot,
  selector: string,
): Found[] {
  const here = [...from.querySelectorAll<Found>(selector)];
  const roots = [...from.querySelectorAll('*')].map((one) => one.shadowRoot);
  const own = from instanceof Element ? [from.shadowRoot] : [];
  return [...here, ...[...own, ...roots].flatMap((root) => (root ? deepAll<Found>(root, selector) : []))];
}

/** The one that matches. */
export function find<Found extends HTMLElement = HTMLElement>(from: Element | ShadowRoot, selector: string): Found {
  const [found] = deepAll<Found>(from, selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}`);
  return found;
}

/** Presses what says `text`: a button or a link. */
export async function press(desk: RedressDesk, text: string): Promise<void> {
  const found = deepAll(desk, 'button, a, label').filter(
    (one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent ?? '').replace(/\s+/g, ' ').trim() === text,
  );
  if (!found[0]) throw new Error(`Nothing to press says ${text}`);
  found[0].click();
  await settled(desk);
}

/** Types into the field. */
export function fill(from: Element | ShadowRoot, selector: string, text: string): void {
  const field = find<HTMLInputElement>(from, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** What has focus, however deep. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function viewIn(root: ShadowRoot): ShadowRoot {
  const view = root.querySelector('main > *');
  if (!view?.shadowRoot) throw new Error('No view is on screen');
  return view.shadowRoot;
}
