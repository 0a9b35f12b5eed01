/** Puts the form on the test's page in one of its named states, and does to it what people do. */
import { type FormExample, formExamples, showForm } from '../../demo/examples.ts';
import '../../widget/form/define.ts';

export interface Stage {
  element: HTMLElement;
  root: ShadowRoot;
  /** What was sent, in order. */
  asked: Request[];
  /** Names of the element's events, in order. */
  heard: string[];
}

const names = ['ready', 'step', 'before-submit', 'submitted', 'error'];

/** Shows an example by name, with changes, and does its presses. */
export async function stage(name: string, change: Partial<FormExample> = {}): Promise<Stage> {
  const example = formExamples.find((candidate) => candidate.name === name);
  if (!example) throw new Error(`No example is named ${name}`);
  const heard: string[] = [];
  for (const event of names) document.body.addEventListener(`redress-${event}`, () => heard.push(event));
  const asked: Request[] = [];
  const staged = { ...example, ...change };
  const element = showForm(staged, document.body, asked);
  await until(() => element.shadowRoot?.querySelector('form, .receipt, .stack, button'));
  const root = element.shadowRoot as ShadowRoot;
  // The later steps come by themselves; a person is seldom quicker.
  await import('../../widget/form/rest.ts');
  await until(() => !root.textContent?.includes('on its way'));
  const shown = { element, root, asked, heard };
  for (const label of staged.press) await press(shown, label, !staged.answers.includes('never'));
  return shown;
}

/** Takes the form off the page and forgets what the tab has kept. */
export function strike(): void {
  document.body.replaceChildren();
  sessionStorage.clear();
}

/** Presses the button that is named so, and waits until nothing is being sent. */
export async function press({ root }: Stage, label: string, wait = true): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((found) => textOf(found).startsWith(label));
  if (!button)
    throw new Error(`No button is named ${label}; there are: ${[...root.querySelectorAll('button')].map(textOf)}`);
  button.click();
  await settled();
  if (wait)
    await until(
      () => !root.querySelector('[aria-disabled]') || root.textContent?.includes('longer') || neverAnswers(root),
    );
}

const neverAnswers = (root: ShadowRoot) => root.host.hasAttribute('data-never');

/** Chooses what has that code, or takes the choice back. */
export async function choose({ root }: Stage, ...codes: string[]): Promise<void> {
  for (const code of codes) root.querySelector<HTMLInputElement>(`.choice input[value="${code}"]`)?.click();
  await settled();
}

/** Types into the control with that id, as a person does: in place of what is there. */
export async function type({ root }: Stage, id: string, text: string): Promise<void> {
  const control = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
  if (!control) throw new Error(`No control has the id ${id}`);
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}

export const textOf = (found: Element | null | undefined): string =>
  (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const heading = ({ root }: Stage): string => textOf(root.querySelector('.heading'));
export const focused = ({ root }: Stage): string => textOf(root.activeElement);
export const summary = ({ root }: Stage): string[] => [...root.querySelectorAll('.summary li a')].map(textOf);
export const typedIn = ({ root }: Stage, id: string) => root.querySelector<HTMLInputElement>(`#${id}`)?.value;

/** Until what was asked of the element has been rendered. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

/** Until `condition` holds; the test's own time limit ends it otherwise. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 20));
  await settled();
}
