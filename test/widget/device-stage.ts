/** The form on a device that people come back to: its next visit, its connection, and what its storage holds. */
import { type FormExample, formProfile } from '../../demo/examples.ts';
import { newDraft } from '../../widget/form/draft.ts';
import { type Opened, takeOut } from '../../widget/form/vault.ts';
import { vaultOf } from '../../widget/shelf.ts';
import { heading, press, type Stage, settled, stage, strike, textOf, type, until } from './form-stage.ts';

export const vault = vaultOf('https://complaints.example', formProfile.siteKey);

/** What the device keeps, opened. */
export const onDevice = (): Promise<Opened[]> => takeOut(vault);

/** Until `condition`, which has to be waited for, holds. */
export async function eventually(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await settled();
}

/** The names of all databases of this origin. */
export const databases = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

/** A new visit in a tab of its own: the element anew, with the same server; `tab`: what the tab has kept. */
export async function nextVisit(
  shown: Stage,
  tab: 'same tab' | 'new tab',
  fetch?: typeof globalThis.fetch,
): Promise<Stage> {
  shown.element.remove();
  if (tab === 'new tab') sessionStorage.clear();
  return beside(shown, fetch);
}

/** The form once more, beside the first. */
export async function beside(shown: Stage, fetch?: typeof globalThis.fetch): Promise<Stage> {
  const element = shown.element.cloneNode(true) as HTMLElement;
  Object.assign(element, { fetch: fetch ?? fetchOf(shown.element) });
  document.body.append(element);
  await until(() => element.shadowRoot?.querySelector('form, .receipt, .stack'));
  const root = element.shadowRoot as ShadowRoot;
  await until(() => !root.textContent?.includes('on its way'));
  return { ...shown, element, root };
}

/** What the browser believes of its connection, and that it has noticed. */
export function connection(state: 'online' | 'offline'): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => state === 'online' });
  dispatchEvent(new Event(state));
}

/** From now on nothing is sent to the form's server unless the browser believes in its connection; the profile is in the cache. */
export function cutWhenOffline({ element }: Stage): void {
  const heard = fetchOf(element);
  const cut: typeof fetch = (input, init) =>
    navigator.onLine || new Request(input, init).method === 'GET'
      ? heard(input, init)
      : Promise.reject(new TypeError('Failed to fetch'));
  Object.assign(element, { fetch: cut });
}

const fetchOf = (element: HTMLElement) => (element as unknown as { fetch: typeof globalThis.fetch }).fetch;

/** Lets time pass for whoever asks the clock: `hours` from now, backwards too. */
export function clock(hours: number): void {
  const now = realNow;
  Date.now = () => now() + hours * 3_600_000;
}
const realNow = Date.now;

/** Everything as it was, and nothing left on the device. */
export async function clearDevice(): Promise<void> {
  strike();
  Reflect.deleteProperty(navigator, 'onLine');
  Date.now = realNow;
  Object.assign(IDBFactory.prototype, { open });
  await new Promise<void>((done) => {
    const deleting = indexedDB.deleteDatabase(vault);
    deleting.onsuccess = () => done();
    deleting.onblocked = () => done();
  });
}
const { open } = IDBFactory.prototype;

/** Storage that is closed: what private windows and strict settings do. */
export function closeStorage(): void {
  Object.assign(IDBFactory.prototype, {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

export const text = ({ root }: Stage): string => textOf(root.querySelector('.redress'));
export const panel = ({ root }: Stage): string => textOf(root.querySelector('.keeping'));
export const found = 'We found a complaint you began on this device. You can go on where you stopped.';
export const wordsOnDevice = async (): Promise<string> =>
  JSON.stringify((await onDevice()).map(({ content }) => content));

/** At the question what happened, with some words written; with the key that is made on leaving the first step. */
export async function writing(change: Partial<FormExample> = {}): Promise<Stage> {
  const draft = { ...newDraft(), step: 'narrative' as const, key: 'd7a6f9b2-3c41-4e6f-8a55-0c9b7e1f2d34' };
  const shown = await stage('first step', { kept: { draft }, ...change });
  await until(() => panel(shown));
  await type(shown, 'narrative', 'You lost my deeds.');
  return shown;
}

/** The same, saved on the device. */
export async function saved(): Promise<Stage> {
  const shown = await writing();
  await press(shown, 'Save on this device');
  await until(() => panel(shown).includes('Saved on this device until'));
  return shown;
}

export const notSent = 'Not sent yet';

/** Send was pressed without a connection. */
export async function waiting(change: Partial<FormExample> = {}): Promise<Stage> {
  const shown = await stage('sent', { ...change, press: [] });
  cutWhenOffline(shown);
  connection('offline');
  await press(shown, 'Send my complaint', false);
  await until(() => heading(shown) === notSent);
  return shown;
}

/** The requests that sent something. */
export const posts = ({ asked }: Stage): Request[] => asked.filter(({ method }) => method === 'POST');
export const keys = (shown: Stage): (string | null)[] =>
  posts(shown).map(({ headers }) => headers.get('idempotency-key'));
