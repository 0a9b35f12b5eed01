/** Puts a page of the settings on the test's page, before a desk whose server is a list of answers. */
import { operationsOf, type Role } from '../../sdk/contract/desk/roles.ts';
import type { DeskSession } from '../../sdk/contract/desk/session.ts';
import type { DeskSettings, SettingsWords } from '../../sdk/contract/desk/settings.ts';
import type { Problem } from '../../sdk/contract/problem.ts';
import { ProblemError } from '../../sdk/errors.ts';
import { ourPlaybook } from '../../server/firm/playbook.ts';
import type { Desk } from '../../widget/desk/desk.ts';
import type { Asked } from '../../widget/desk/request.ts';
import { SettingsView } from '../../widget/desk/settings/settings-view.ts';
import { settled, until } from './form-stage.ts';

const none = { acknowledge: null, update: null, respond: null };

export const kept: DeskSettings = {
  version: 4,
  prefix: 'HL',
  siteKeys: [
    {
      key: 'pk_test_000000000000000000000old',
      createdAt: '2026-01-05T09:00:00.000Z',
      retiredAt: '2026-10-01T09:00:00.000Z',
    },
    { key: 'pk_test_000000000000000000000now', createdAt: '2026-10-01T09:00:00.000Z', retiredAt: null },
  ],
  name: 'Harbour & Lane Solicitors',
  origins: ['https://www.harbourandlane.example'],
  previewOrigins: [],
  jurisdiction: 'gb-eaw',
  timeZone: 'Europe/London',
  calendar: null,
  closures: [{ from: '2026-12-24', to: '2027-01-02', reason: null }],
  targets: none,
  warnings: { acknowledge: [2, 0], 'data-protection': [14, 3], update: [5], respond: [28, 14, 7, 0] },
  survey: { after: 3, callWithin: 2 },
  outside: null,
  procedure: { reviewedOn: null, adr: 'off', adrBody: null, newerDuties: false },
  locales: ['en-GB', 'cy'],
  defaultLocale: 'en-GB',
  branding: { accent: '#12404d', logo: null },
  questions: ['who', 'issues', 'narrative', 'you', 'reach', 'check'],
  issues: ['delay', 'conduct', 'not-sure'],
  areasOfLaw: ['family'],
  contact: { role: 'Partner', name: null, phone: '0117 496 0142', email: null, post: ['Quay', 'Bristol'], hours: null },
  mailbox: 'complaints@harbourandlane.example',
  sender: { name: 'Harbour & Lane', address: 'complaints@harbourandlane.example' },
  challenge: 'none',
  open: true,
  playbook: {},
  privacyNotice: { version: '2026-11-01', url: 'https://www.harbourandlane.example/privacy', previous: null },
  words: { 'en-GB': { 'form.start.title': 'Tell us' } },
  contrast: null,
  choices: {
    packs: [
      { id: 'gb-eaw', name: 'England and Wales', timeZone: 'Europe/London', outside: true },
      { id: 'generic', name: 'Elsewhere', timeZone: null, outside: false },
    ],
    languages: [
      { tag: 'en', name: 'English', checked: true },
      { tag: 'cy', name: 'Cymraeg', checked: false },
    ],
    issues: [
      { code: 'delay', label: 'It took too long' },
      { code: 'conduct', label: 'How I was treated' },
      { code: 'reply', label: 'No reply' },
      { code: 'not-sure', label: 'I am not sure' },
    ],
    areasOfLaw: [
      { code: 'family', label: 'Family' },
      { code: 'conveyancing', label: 'Conveyancing' },
    ],
    playbook: ourPlaybook,
  },
};

const sentences: SettingsWords = {
  items: [
    { key: 'form.start.title', ours: 'Make a complaint', own: 'Tell us', fault: null },
    { key: 'form.narrative.hint', ours: 'In your own words.', own: null, fault: null },
  ],
  next: null,
};

/** One call that was made, and what it was given. */
export interface Called {
  name: string;
  asked: Asked<'settings.change'>;
}

type Answering = (called: Called) => unknown;

export interface SettingsStage {
  view: SettingsView;
  root: ShadowRoot;
  called: Called[];
  /** Whether the first drawing left nothing to draw. */
  drawnOnce: boolean;
  /** What the view announced. */
  said: string[];
  /** The calls that change something. */
  changes(): Called[];
}

/** `answer`: what the server says to a change; undefined: the settings, changed as they were asked to. `wait`: for what the page shows. */
export async function stageSettings(
  group: string | undefined,
  { answer, role = 'administrator', wait = 'form' }: { answer?: Answering; role?: Role; wait?: string } = {},
): Promise<SettingsStage> {
  const called: Called[] = [];
  let settings = kept;
  const serve = async (name: string, asked: Asked<'settings.change'> = {}): Promise<unknown> => {
    const one = { name, asked };
    called.push(one);
    const given = answer?.(one);
    if (given instanceof Error) throw given;
    if (given !== undefined) return given;
    if (name === 'settings.words') return sentences;
    const { words: _, ...body } = asked.body ?? {};
    if (name !== 'settings.read') settings = { ...settings, ...(body as object), version: settings.version + 1 };
    return settings;
  };
  const view = new SettingsView();
  const said: string[] = [];
  const path = group ? `/desk/settings/${group}` : '/desk/settings';
  Object.assign(view, {
    desk: deskOf(role, serve, said),
    place: { path, parts: group ? { group } : {}, query: new URLSearchParams() },
  });
  document.body.append(view);
  const drawnOnce = await view.updateComplete;
  await until(() => view.shadowRoot?.querySelector(group ? wait : '.rows'));
  return {
    view,
    root: view.shadowRoot as ShadowRoot,
    called,
    said,
    drawnOnce,
    changes: () => called.filter(({ name }) => !['settings.read', 'settings.words'].includes(name)),
  };
}

function deskOf(role: Role, serve: unknown, said: string[]): Desk {
  const operations = operationsOf([role]);
  const firm = { name: kept.name, siteKey: kept.siteKeys[1]?.key ?? '', timeZone: kept.timeZone, locale: 'en-GB' };
  const session = { firm, roles: [role], operations } as unknown as DeskSession;
  const silent = () => {};
  return {
    session,
    fetch: () => Promise.reject(new TypeError('Nothing but calls of the desk is answered')),
    call: serve as Desk['call'],
    may: (operation) => operations.includes(operation),
    go: silent,
    announce: (text) => void said.push(text),
    entitle: silent,
    leave: async () => {},
    ended: silent,
  };
}

/** The server's refusal of a change. */
export const refusal = (status: number, code: Problem['code'], errors: Problem['errors'] = []): ProblemError =>
  new ProblemError(code, { status, code, errors });

/** Presses what is named so, by its label or its words. */
export async function pressIn(root: ShadowRoot, label: string): Promise<void> {
  const named = (button: Element) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
  const button = [...root.querySelectorAll('button')].find((one) => named(one).startsWith(label));
  if (!button)
    throw new Error(`No button is named ${label}; there are: ${[...root.querySelectorAll('button')].map(named)}`);
  button.click();
  await settled();
}

/** Types into the control with that id, in place of what is there. */
export async function typeIn(root: ShadowRoot, id: string, text: string): Promise<void> {
  const control = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${CSS.escape(id)}`);
  if (!control) throw new Error(`No control has the id ${id}`);
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}
