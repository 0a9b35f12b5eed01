/** The desk with a scripted server behind it: at an address, signed in, answering as a test says, keeping what it was asked. */
import { lateCompletion } from '../../demo/desk-case.ts';
import { deskNow, deskSession } from '../../demo/desk-people.ts';
import { counts, queued } from '../../demo/desk-queue.ts';
import type { DeskSession } from '../../sdk/contract/desk/session.ts';
import { deskDoor } from '../../server/pages/desk-door.ts';
import '../../widget/desk/page.ts';
import type { RedressDesk } from '../../widget/desk/redress-desk.ts';
import type { DeskView } from '../../widget/desk/view.ts';
import { afterEach } from '../support/spec.ts';
import { lookAway } from './looks.ts';

/** One call as it came. `path` has what is asked behind `?`. */
export interface Call {
  what: string;
  path: URL;
  body: Record<string, unknown>;
  headers: Headers;
}

/** What comes of a call; `lost`: no answer at all. */
export type Answer = { status: number; body?: unknown } | 'lost';
/** By method and path, such as `GET /v1/desk/complaints`; a list answers one after the other, and then with its last. */
export type Answers = Record<string, Answer | Answer[] | ((call: Call) => Answer)>;

export const ok = (body: unknown, status = 200): Answer => ({ status, body });
export const refusal = (status: number, code: string, more: object = {}): Answer => ({
  status,
  body: { type: `about:${code}`, title: code, status, detail: code, code, requestId: 'req_1', ...more },
});

export const casePath = `/v1/desk/complaints/${lateCompletion.id}`;
export const caseAddress = `/desk/complaints/${lateCompletion.id}`;
const acted = ok({ version: 8, status: 'investigating', entry: 9 }, 201);

const usual = (session: DeskSession): Answers => ({
  'GET /v1/desk/session': ok(session),
  'GET /v1/desk/complaints': ok({ items: queued, next: null, counts }),
  [`GET ${casePath}`]: ok(lateCompletion),
  [`POST ${casePath}/claim`]: ok({ person: session.person, until: '2026-11-25T10:10:00.000Z' }),
  [`DELETE ${casePath}/claim`]: { status: 204 },
  [`GET ${casePath}/handlers`]: ok({ items: [{ id: 'per_0000000000000000000002', name: 'Daniel Reyes', open: 3 }] }),
  [`POST ${casePath}/assignment`]: acted,
  [`POST ${casePath}/notes`]: acted,
  'GET /v1/desk/people': ok({ items: [] }),
});

const home = location.href;
const clock = Date.now;
/** Calls without an answer so far. */
let underWay = 0;

export interface Stage {
  desk: RedressDesk;
  calls: Call[];
  /** Of the view on screen. */
  readonly root: ShadowRoot;
  /** How often something was asked. */
  asked(what: string): Call[];
}

/** Opens the desk at an address; resolves once the view has what it shows. */
export async function stage(at: string, answers: Answers = {}, session = deskSession()): Promise<Stage> {
  const ahead = Date.parse(deskNow) - clock();
  Date.now = () => clock() + ahead;
  history.pushState(null, '', at);
  const calls: Call[] = [];
  const all = { ...usual(session), ...answers };
  const desk = document.createElement('redress-desk');
  desk.innerHTML = String(deskDoor());
  desk.kept = true;
  desk.fetch = async (input, init = {}) => {
    const path = new URL(String(input), location.origin);
    const what = `${init.method ?? 'GET'} ${path.pathname}`;
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : {};
    const call = { what, path, body, headers: new Headers(init.headers) };
    const before = calls.filter((one) => one.what === what).length;
    calls.push(call);
    underWay++;
    // An answer takes its time, as any does.
    await new Promise((resume) => setTimeout(resume, 1));
    underWay--;
    return respond(call, all[what], before);
  };
  document.body.append(desk);
  await settled(desk);
  return {
    desk,
    calls,
    get root() {
      return viewOf(desk);
    },
    asked: (what) => calls.filter((call) => call.what === what),
  };
}

function respond(call: Call, given: Answers[string] | undefined, before: number): Response {
  if (given === undefined) throw new Error(`The script does not answer ${call.what}`);
  const answer =
    typeof given === 'function' ? given(call) : Array.isArray(given) ? (given[before] ?? given.at(-1)) : given;
  if (!answer || answer === 'lost') throw new TypeError('Failed to fetch');
  const text = answer.body === undefined ? null : JSON.stringify(answer.body);
  return new Response(text, { status: answer.status, headers: { 'content-type': 'application/json' } });
}

function viewOf(desk: RedressDesk): ShadowRoot {
  const view = desk.shadowRoot?.querySelector('main')?.firstElementChild;
  if (!view?.shadowRoot) throw new Error('No view is on screen');
  return view.shadowRoot;
}

/** Waits until nothing is loading and nothing is under way: and is still so a moment later, for one call may bring the next. */
export async function settled(desk: RedressDesk): Promise<void> {
  for (let tries = 0, calm = 0; tries < 500 && calm < 3; tries++) {
    await new Promise((resume) => setTimeout(resume, 10));
    await desk.updateComplete;
    calm = isCalm(desk) ? calm + 1 : 0;
  }
}

function isCalm(desk: RedressDesk): boolean {
  const view = desk.shadowRoot?.querySelector('main')?.firstElementChild as DeskView | null | undefined;
  if (underWay > 0 || view?.place?.path !== location.pathname) return false;
  const busy = '.waiting, [id^=act-][aria-disabled=true], [id^=begin-][aria-disabled=true]';
  return Boolean(view.shadowRoot?.querySelector('h1')) && !view.shadowRoot?.querySelector(busy);
}

/** Each test of the suite has a case file of its own, in a window that looks as windows do at first. */
export function caseElement(): void {
  afterEach(async () => {
    strike();
    await lookAway();
  });
}

/** Takes the desk away, and what it left. */
export function strike(): void {
  for (const desk of document.querySelectorAll('redress-desk')) desk.remove();
  sessionStorage.clear();
  Date.now = clock;
  history.replaceState(null, '', home);
}

export const textIn = (root: ParentNode, selector = '.redress'): string =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export function found<Part extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Part {
  const element = root.querySelector<Part>(selector);
  if (!element) throw new Error(`Nothing on screen is ${selector}`);
  return element;
}

export async function press({ desk, root }: Stage, selector: string): Promise<void> {
  found(root, selector).click();
  await settled(desk);
}

export async function fill({ desk, root }: Stage, selector: string, value: string): Promise<void> {
  const field = found<HTMLInputElement>(root, selector);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settled(desk);
}

/** Goes back in the browser's history; resolves once what stood there is on screen again. */
export async function goBack({ desk }: Stage): Promise<void> {
  const arrived = new Promise((resume) => addEventListener('popstate', resume, { once: true }));
  history.back();
  await arrived;
  await settled(desk);
}
