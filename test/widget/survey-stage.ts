/** Puts the survey on the test's page in one of its named states, and reads what it shows. */
import { surveyExamples } from '../../demo/examples-survey.ts';
import type { Deed, TrackerExample } from '../../demo/examples-tracker.ts';
import { type Call, type Shown, settled } from '../../demo/show-tracker.ts';

export const place = document.body;
export const send: Deed = { press: '#act-answer' };
export const accepted = { status: 201, body: { answeredAt: '2027-01-25T10:00:00.000Z' } };

export const example = (name: string): TrackerExample => {
  const found = surveyExamples.find((one) => one.name === name);
  if (!found) throw new Error(`No example is called ${name}`);
  return found;
};

/** Takes it off the page and forgets what the tab has kept. */
export function strike(): void {
  place.replaceChildren();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}

export const textOf = (root: ParentNode): string =>
  root.querySelector('.redress')?.textContent?.replace(/\s+/g, ' ') ?? '';
export const chosen = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLInputElement>('.survey :checked')].map(({ id }) => id);
export const written = (root: ShadowRoot): string | undefined =>
  root.querySelector<HTMLTextAreaElement>('#survey-comment')?.value;
export const asked = (calls: readonly Call[], what: string): Call[] => calls.filter((call) => call.what === what);

/** The page anew in the same tab, with this element on it: what the tab holds stays. */
export async function reload(
  { element }: Pick<Shown<'redress-survey'>, 'element'>,
  tag: 'redress-survey' | 'redress-tracker',
): Promise<ShadowRoot> {
  const anew = document.createElement(tag);
  const { server, firm, fetch } = element;
  Object.assign(anew, { server, firm, fetch });
  element.replaceWith(anew);
  await anew.updateComplete;
  const root = anew.shadowRoot as ShadowRoot;
  await settled(root);
  return root;
}
