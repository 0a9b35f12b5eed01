/** Puts a tracker, or the survey by itself, in one of its named states on a page, with a scripted server instead of a real one. */
import '../widget/survey/define.ts';
import '../widget/tracker/define.ts';
import { keepingFor } from '../widget/door/keeping.ts';
import { harbourAndLane } from './cast.ts';
import type { Answer, Deed, TrackerExample } from './examples-tracker.ts';
import { session } from './tracker-views.ts';

/** Where the scripted server would be; nothing is ever sent there. */
export const server = 'https://complaints.example';

/** What the scripted server was asked, oldest first. */
export interface Call {
  what: string;
  /** The language it was asked in. */
  locale: string | null;
  headers: Headers;
  body: unknown;
}

/** What is shown, with what the scripted server was asked. */
export interface Shown<Tag extends keyof HTMLElementTagNameMap> {
  element: HTMLElementTagNameMap[Tag];
  root: ShadowRoot;
  calls: Call[];
}

/** Shows an example in `place` and resolves once it has settled. */
export const showTracker = (example: TrackerExample, place: Element): Promise<Shown<'redress-tracker'>> =>
  show('redress-tracker', example, place);

/** The same for the survey by itself. */
export const showSurvey = (example: TrackerExample, place: Element): Promise<Shown<'redress-survey'>> =>
  show('redress-survey', example, place);

async function show<Tag extends 'redress-tracker' | 'redress-survey'>(
  tag: Tag,
  example: TrackerExample,
  place: Element,
): Promise<Shown<Tag>> {
  const keeping = keepingFor(server, harbourAndLane.siteKey);
  sessionStorage.clear();
  if (example.open) keeping.keepSession(session);
  if (example.link) history.replaceState(null, '', `#t=${example.link}`);
  const { fetch, calls } = scripted(example.answers);
  const element = document.createElement(tag);
  Object.assign(element, { server, firm: harbourAndLane.siteKey, theme: example.theme ?? 'auto', fetch });
  if (example.lang) element.lang = example.lang;
  element.textContent = 'Call us on 0117 496 0142.';
  place.append(element);
  const root = await shown(element);
  for (const deed of example.deeds ?? []) await doDeed(root, deed);
  return { element, root, calls };
}

/** Answers as the example says; what it does not name is a fault of the example. */
function scripted(answers: TrackerExample['answers']): { fetch: typeof fetch; calls: Call[] } {
  const calls: Call[] = [];
  const answer = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(String(input));
    const what = `${init.method ?? 'GET'} ${pathname}`;
    const before = calls.filter((call) => call.what === what).length;
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    calls.push({ what, locale: searchParams.get('locale'), headers: new Headers(init.headers), body });
    return respond(what, answers[what]?.[before] ?? answers[what]?.at(-1), new Headers(init.headers));
  };
  return { fetch: answer, calls };
}

function respond(what: string, answer: Answer | undefined, asked: Headers): Response {
  if (!answer) throw new Error(`The example does not answer ${what}`);
  if (answer === 'lost') throw new TypeError('Failed to fetch');
  const { status, body, headers = {} } = answer;
  if (headers.etag && headers.etag === asked.get('if-none-match')) return new Response(null, { status: 304, headers });
  const text = body === undefined ? null : JSON.stringify(body);
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** Does one thing a person would do, and waits until the tracker has answered it. */
export async function doDeed(root: ShadowRoot, deed: Deed): Promise<void> {
  if ('press' in deed) found(root, deed.press).click();
  else {
    const field = found(root, deed.fill) as HTMLInputElement;
    field.value = deed.with;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await settled(root);
}

function found(root: ShadowRoot, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on screen is ${selector}`);
  return element;
}

async function shown(element: Shown<'redress-survey' | 'redress-tracker'>['element']): Promise<ShadowRoot> {
  await element.updateComplete;
  const { shadowRoot } = element;
  if (!shadowRoot) throw new Error('The element has not rendered');
  await settled(shadowRoot);
  return shadowRoot;
}

/** Waits until nothing is under way: no act, no loading, and a moment without a change. */
export async function settled(root: ShadowRoot): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet++) {
    await new Promise((resume) => setTimeout(resume, 20));
    if (root.querySelector('.waiting, [aria-disabled=true]')) quiet = 0;
  }
}
