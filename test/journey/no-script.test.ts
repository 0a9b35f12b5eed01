/** The main job in a browser with scripts off, by keyboard: complain, keep the receipt, follow it, write, withdraw, undo. */
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { fill, worded } from '../../sdk/words/words.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { launchChromium } from '../support/chromium.ts';
import { countComplaints } from '../support/ledger.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';
import { type Visitor, visit } from '../support/visitor.ts';

let app: TestApp;
let server: Listening;
let browser: Browser;
let site: string;

beforeAll(async () => {
  app = await openTestApp();
  server = await listen(app.app, 0, '127.0.0.1');
  site = `http://127.0.0.1:${server.port}/p/${siteKey}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await app?.close();
});

/** What one language says, as far as the journey needs it. */
function wordsOf(locale: string) {
  const { common, start, form, door, tracker, labels, pages } = catalogueOf(locale);
  const all = { ...common, ...start, ...form, ...door, ...tracker, ...labels, ...pages };
  const say = (key: keyof typeof all, values = {}) => fill(worded(all[key], 1, locale), values, locale);
  return { say, optional: (key: keyof typeof all) => `${say(key)} ${say('optional')}` };
}

/** Someone whose browser runs no script at all. */
async function withoutScript(locale: string): Promise<Visitor> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale });
  return visit(context, await context.newPage());
}

/** Does something that leads to another page, and waits until that is there. */
async function leading(client: Visitor, work: () => Promise<void>): Promise<void> {
  await Promise.all([client.page.waitForNavigation(), work()]);
}

const goOn = (client: Visitor, locale: string): Promise<void> =>
  leading(client, () => client.press(wordsOf(locale).say('form.continue')));

async function walkToCheck(client: Visitor, locale: string): Promise<void> {
  const { say, optional } = wordsOf(locale);
  const steps: (() => Promise<void>)[] = [
    () => client.press(say('form.whose.own')),
    () => client.press(say('issues.delay')),
    () => client.fill(say('form.narrative.label'), 'لم يتصل بي أحد. Nobody called.'),
    () => client.fill(optional('form.impact.label'), 'We slept in a hotel.'),
    () => client.press(say('remedies.apology')),
    () => client.fill(say('form.date.year'), '2024'),
    () => client.press(say('form.raised.yes')),
    () => client.fill(optional('form.raisedNote.label'), 'The desk.'),
    async () => {},
    () => client.fill(say('form.name.label'), 'Eleanor Marsh'),
    () => client.fill(optional('form.email.label'), 'eleanor.marsh@mail.example'),
    async () => {},
    async () => {},
  ];
  for (const answer of steps) {
    await answer();
    await goOn(client, locale);
  }
  expect(await client.page.title()).toContain(say('form.check.title'));
}

describe.each([
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
])('a visit without script in %s', (locale, dir) => {
  const { say, optional } = wordsOf(locale);
  let client: Visitor;
  let filed = 0;
  let codes: string[] = [];
  beforeAll(async () => {
    filed = await countComplaints(app.house.store);
    client = await withoutScript(locale);
  });
  afterAll(() => client.context.close());

  const count = async () => (await countComplaints(app.house.store)) - filed;
  const title = () => client.page.title();

  it('finds the form in its language, with what to know first', async () => {
    await client.page.goto(`${site}/complain`);
    expect(await client.page.locator('html').getAttribute('dir')).toBe(dir);
    expect(await client.text()).toContain(say('form.start.free'));
    expect(await client.page.locator('redress-form form').isVisible()).toBe(true);
  });

  it('is led from a mistake to its control by the keyboard', async () => {
    await goOn(client, locale);
    expect(await title()).toContain(say('pages.form.error', { title: say('form.whose.label') }));
    await expect.poll(() => client.page.evaluate(() => document.activeElement?.className)).toBe('summary');
    await client.press(say('errors.whose.required'));
    expect(await client.page.evaluate(() => location.hash)).toBe('#whose');
    await expect.poll(client.focused).toBe(say('form.whose.own'));
    const heading = client.page.locator('legend');
    expect((await heading.boundingBox())?.y).toBeGreaterThan(0);
  });

  it('walks to the summary, changes an answer and comes back to it', async () => {
    await client.page.goto(`${site}/complain`);
    await walkToCheck(client, locale);
    await leading(client, () => client.press(`${say('form.check.change')}: ${say('form.rows.impact')}`));
    await expect.poll(client.focused).toBe(optional('form.impact.label'));
    await client.page.keyboard.insertText('Twice. ');
    await goOn(client, locale);
    expect(await title()).toContain(say('form.check.title'));
    expect(await client.text()).toContain('Twice. ');
    expect(await count()).toBe(0);
  });

  it('sends by Enter once, shows the same receipt after a reload, and counts once though someone goes back', async () => {
    await client.press(say('form.check.privacy.read'));
    await leading(client, () => client.page.keyboard.press('Enter'));
    codes = await client.page.locator('dd.code').allInnerTexts();
    expect(codes[0]).toMatch(/^HL-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await client.page.reload();
    expect(await client.page.locator('dd.code').allInnerTexts()).toEqual(codes);
    // What is personal is stored nowhere, so a browser asks again for the page it goes back to.
    await client.page.goBack().catch(() => {});
    await client.page.waitForURL(/chrome-error/);
    await client.page.reload();
    expect(await count()).toBe(1);
  });

  it('counts once when Send is pressed twice before the answer comes', async () => {
    await client.page.goto(`${site}/complain`);
    await walkToCheck(client, locale);
    await client.press(say('form.check.privacy.read'));
    const button = client.page.locator('.actions button');
    await button.dblclick({ noWaitAfter: true });
    await client.page.locator('.receipt').waitFor();
    expect(await count()).toBe(2);
  });

  it('opens the tracker with reference and code, and writes a message', async () => {
    await leading(client, () => client.press(say('receipt.track')));
    await client.fill(say('tracker.door.reference'), codes[0] ?? '');
    await client.fill(say('tracker.door.code'), codes[1] ?? '');
    await leading(client, () => client.page.keyboard.press('Enter'));
    await client.page.locator('[data-status=received]').waitFor();
    await client.fill(say('tracker.messages.write'), 'Has anyone read this yet?');
    await leading(client, () => client.press(say('tracker.messages.send')));
    await client.page.getByText(say('tracker.messages.sent')).waitFor();
    expect(await client.page.locator('.message').allInnerTexts()).toHaveLength(1);
  });

  it('withdraws after being asked, takes it back, and leaves', async () => {
    await leading(client, () => client.press(say('tracker.withdraw.start')));
    await leading(client, () => client.press(say('tracker.withdraw.confirm')));
    await client.page.locator('[data-status=withdrawn]').waitFor();
    await leading(client, () => client.press(say('tracker.undo.button')));
    await client.page.locator('[data-status=received]').waitFor();
    await leading(client, () => client.press(say('tracker.leave.button')));
    await client.page.getByText(say('tracker.left.lead')).waitFor();
    expect(await client.text()).not.toContain(codes[0] ?? '-');
  });

  it('left no cookie, asked no other server, and ran nothing of ours', async () => {
    expect(await client.context.cookies()).toEqual([]);
    const [origin = ''] = site.split('/p/');
    expect(client.requests.map((request) => request.url()).filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(client.requests.some((request) => request.url().endsWith('.js'))).toBe(false);
  });
});

describe('what keeps nobody out', () => {
  /** The checker needs script, so this browser runs it, and nothing of ours. */
  async function inspected(locale: string, shape: Parameters<Browser['newContext']>[0]): Promise<Visitor> {
    const context = await browser.newContext({ locale, ...shape });
    await context.route('**/*.js', (route) => route.abort());
    await context.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    return visit(context, await context.newPage());
  }

  const fits = (client: Visitor) =>
    client.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  it.each([
    ['en-GB', { viewport: { width: 1280, height: 800 } }],
    ['en-GB', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
    ['ar', { viewport: { width: 320, height: 640 } }],
    ['cy', { viewport: { width: 320, height: 256 }, forcedColors: 'active' }],
  ] as const)('every page in %s, %o', async (locale, shape) => {
    const client = await inspected(locale, shape);
    const { page } = client;
    const look = async (where: string) => {
      expect(await client.accessibilityFaults(), where).toEqual([]);
      expect(await fits(client), where).toBe(true);
    };
    const press = async (act: string) => {
      await Promise.all([page.waitForNavigation(), page.locator(`main button[value="${act}"]`).last().click()]);
      await look(`${act}: ${await page.title()}`);
    };
    await page.goto(`${site}/complain`);
    await look('first');
    await press('continue');
    await page.check('#whose-other');
    const typed: Readonly<Record<string, readonly [string, string][]>> = {
      client: [['#clientName', 'Grace Okoro']],
      narrative: [['#narrative', 'Nobody called.']],
      when: [
        ['#day', '31'],
        ['#month', '2'],
        ['#year', '2026'],
      ],
      you: [['#name', 'Samuel Okoro']],
      reach: [
        ['#email', 'samuel.okoro@mail.example'],
        ['#phone', '07700 900242'],
      ],
    };
    for (let pages = 0; pages < 30; pages++) {
      const step = await page.locator('input[name=step]').inputValue();
      if (step === 'check') break;
      const wrongDate = step === 'when' && (await page.locator('.summary').count()) > 0;
      for (const [box, value] of typed[step] ?? []) await page.fill(box, wrongDate ? '' : value);
      if (step === 'raised') await page.check('#raised');
      await press('continue');
    }
    await press('send');
    await page.check('#consent');
    await press('send');
    const [reference = '', code = ''] = await page.locator('dd.code').allInnerTexts();
    await page.goto(`${site}/track`);
    await look('the door');
    await press('open');
    await page.fill('#reference', reference);
    await page.fill('#code', code);
    for (const act of ['open', 'message', 'newest', 'ask', 'withdraw', 'undo', 'leave']) await press(act);
    for (const place of ['survey', 'procedure']) {
      await page.goto(`${site}/${place}`);
      await look(place);
    }
    await client.context.close();
  });
});
