/** A visitor in a real browser who has only a keyboard, and what is noted about each page meanwhile. */
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the page's console, of its scripts, and of its Content-Security-Policy. */
  readonly errors: string[];
  /** Every request of the page, oldest first. */
  readonly requests: Request[];
  /** The name of what has focus. */
  focused(): Promise<string>;
  /** Moves focus with Tab until it is on something with this name, and gives the name. */
  tabTo(name: string | RegExp): Promise<string>;
  /** Tabs to a control and presses Enter, or Space on a box to tick. */
  press(name: string | RegExp): Promise<void>;
  /** Tabs to a field, empties it and types. */
  fill(name: string | RegExp, text: string): Promise<void>;
  /** The text on screen, that of the elements included. */
  text(): Promise<string>;
  /** What axe-core finds wrong in the whole page. */
  accessibilityFaults(): Promise<string[]>;
  /** Everything the browser keeps for the site: cookies, and the storage of this tab and this device. */
  kept(): Promise<string>;
}

/** Opens a fresh browser profile with one empty tab. */
export async function newVisitor(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  return visit(context, await context.newPage());
}

/** The same for a tab that is there. */
export function visit(context: BrowserContext, page: Page): Visitor {
  const errors: string[] = [];
  const requests: Request[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request));
  const tabTo = async (name: string | RegExp): Promise<string> => {
    const passed: string[] = [];
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const reached = await focusedName(page);
      if (typeof name === 'string' ? reached === name : name.test(reached)) return reached;
      passed.push(reached);
    }
    throw new Error(`Tab never reached ${name}. It passed:\n${[...new Set(passed)].join('\n')}`);
  };
  return {
    context,
    page,
    errors,
    requests,
    focused: () => focusedName(page),
    tabTo,
    press: async (name) => {
      await tabTo(name);
      const box = await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.matches('input[type=checkbox], input[type=radio]');
      });
      await page.keyboard.press(box ? 'Space' : 'Enter');
    },
    fill: async (name, text) => {
      await tabTo(name);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    },
    text: () =>
      page.evaluate(() => {
        const inside = [...document.querySelectorAll('*')].map(({ shadowRoot }) =>
          shadowRoot?.querySelector('.redress'),
        );
        return [document.body, ...inside].map((part) => (part as HTMLElement | null)?.innerText ?? '').join('\n');
      }),
    accessibilityFaults: () => page.evaluate(axeFaults),
    kept: async () => {
      const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
      return JSON.stringify(await context.cookies()) + stored;
    },
  };
}

/** The accessible name of what has focus, shadow roots included, as far as our pages use the ways to name things. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const labels = [...((at as HTMLInputElement | null)?.labels ?? [])].map((label) => label.textContent).join(' ');
    const name = at?.getAttribute('aria-label') ?? (labels || at?.textContent || at?.tagName || '');
    return name.replace(/\s+/g, ' ').trim();
  });
}

async function axeFaults(): Promise<string[]> {
  interface Violation {
    id: string;
    nodes: { target: string[]; failureSummary?: string }[];
  }
  const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}
