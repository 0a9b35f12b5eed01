/**
 * The one script a site embeds, `redress.js`: a classic script that starts the firm's profile and the chunks of the
 * elements the page holds at the same time. Also for elements added later, and where editors strip unknown tags.
 */
import type { FirmProfile } from '../sdk/contract/firm.ts';
import { embed, leaveEmbed, profileAddress, profileInHand } from './embed.ts';
import { localeAt } from './locale.ts';
import { ownScript as script } from './own-script.ts';

/** Set by the build: the chunk files of each element that this script does not bring, its own first, relative to it. */
declare const REDRESS_CHUNKS: Readonly<Record<string, readonly string[]>>;

const { firm, server, lang, element, mode } = script?.dataset ?? {};

if (script && firm && !embed()) start(script.src, server ? new URL(server).origin : new URL(script.src).origin, firm);

function start(source: string, server: string, firm: string): void {
  const began = new Map<string, Promise<Response>>();
  const started = new Set<string>();
  const came = new Map<string, FirmProfile>();
  leaveEmbed({ server, firm, lang, began, came });
  reserveRoom();
  if (element) mountBeside(element);
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });

  function look(): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-redress]:not([data-mounted])'))
      mountInside(place);
    for (const [name, files] of Object.entries(REDRESS_CHUNKS)) {
      const found = started.has(name) ? null : document.querySelector(`redress-${name}`);
      if (found) begin(name, files, found);
    }
  }

  function begin(name: string, files: readonly string[], found: Element): void {
    started.add(name);
    const locale = localeAt(found, lang);
    const address = profileAddress(server, firm, locale);
    if (!began.has(address) && !profileInHand(server, firm, locale)) began.set(address, ask(address, came));
    Promise.all(files.map((file) => import(/* @vite-ignore */ new URL(file, source).href))).catch((reason) =>
      // biome-ignore lint/suspicious/noConsole: tells the agency; clients keep what stands inside the tag.
      console.error(`Redress: could not load <redress-${name}>`, reason),
    );
  }
}

/** Asked as the SDK asks: without cookies or referrer. A failure is the element's to handle, which asks again. */
function ask(address: string, came: Map<string, FirmProfile>): Promise<Response> {
  const answer = fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'application/json' },
  });
  answer.then(async (whole) => whole.ok && came.set(address, await whole.clone().json())).catch(() => {});
  return answer;
}

/** Keeps the page from jumping when an element takes the place of what stands inside its tag. */
function reserveRoom(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':is(redress-form,redress-tracker,redress-procedure,redress-survey):not(:defined){display:block;min-height:var(--redress-waiting-size,60em)}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function mountInside(place: HTMLElement): void {
  const made = make(place.dataset.redress ?? '');
  for (const name of ['firm', 'server', 'lang', 'theme', 'trackerUrl']) {
    const value = place.dataset[name];
    if (value) made.setAttribute(name === 'trackerUrl' ? 'tracker-url' : name, value);
  }
  place.dataset.mounted = '';
  made.append(...place.childNodes);
  place.append(made);
}

function mountBeside(name: string): void {
  const made = make(name);
  if (script?.closest('body')) script.after(made);
  else document.addEventListener('DOMContentLoaded', () => document.body.append(made));
}

/** `data-mode` is the theme of what the script itself mounts. */
function make(name: string): HTMLElement {
  const made = document.createElement(`redress-${name}`);
  if (mode) made.setAttribute('theme', mode);
  return made;
}
