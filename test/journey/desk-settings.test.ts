/** Settings changed in one browser and seen in another, under the desk's own policy: nothing is blocked, nothing is lost. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';

describe('the settings of a firm in a browser', () => {
  let home: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let first: Page;
  let second: Page;
  const blocked: string[] = [];
  beforeAll(async () => {
    home = await premises({});
    server = await home.start();
    browser = await launchChromium();
    first = await atTheDesk();
    second = await atTheDesk();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGTERM');
    home?.clear();
  });

  /** The administrator, in a browser of their own. */
  async function atTheDesk(): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) blocked.push(message.text());
    });
    await page.goto(`http://localhost:${home.port}/desk/settings`);
    await page.getByRole('button', { name: /^Ruth Penhale/ }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    return page;
  }
  const open = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('link', { name: 'Settings', exact: true }).first().click();
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  };
  const save = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  };

  it('change what a client reads', async () => {
    await open(first, 'Words and languages');
    await first.getByLabel('Find a sentence').fill('pages.complain.title');
    await first
      .getByRole('button', { name: /^Change / })
      .first()
      .click();
    const key = await first.locator('desk-sentences .code').first().textContent();
    await first.getByLabel('Your sentence').fill('Something went wrong? Tell us.');
    await first.locator('desk-sentences').getByRole('button', { name: 'Save' }).click();
    await first.getByText(`${key} is saved.`).waitFor();
    const client = await browser.newPage();
    await client.goto(`http://localhost:${home.port}/p/${harbourAndLane.siteKey}/complain`);
    expect(await client.title()).toBe('Something went wrong? Tell us. – Harbour & Lane Solicitors');
    await client.close();
  });

  it('show the accent as it can be read, coloured by the page itself', async () => {
    await open(first, 'Look');
    await first.getByLabel('Accent colour').fill('#ffd700');
    await first.getByText(/is too little; your forms show #/).waitFor();
    const colour = await first
      .locator('.sample')
      .first()
      .evaluate((sample) => getComputedStyle(sample).color);
    expect(colour).not.toBe('rgb(255, 215, 0)');
    await save(first);
    await first.getByText('Saved. Clients see it from now on.').waitFor();
  });

  it('put the points of a checklist in another order with the keyboard alone, and keep it', async () => {
    await open(first, 'Playbook');
    const list = first.getByRole('group', { name: 'When it comes in' });
    const points = async () => {
      await list.waitFor();
      return Promise.all((await list.getByRole('textbox').all()).map((box) => box.inputValue()));
    };
    const before = await points();
    await list.getByRole('button', { name: 'Move point 1 down' }).focus();
    await first.keyboard.press('Enter');
    await first.keyboard.press('Enter');
    await list.getByRole('textbox', { name: 'Point 1', exact: true }).focus();
    await first.keyboard.press('Enter');
    await first.getByText('Saved. It stands beside every complaint from now on.').waitFor();
    await first.reload();
    expect(await points()).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  });

  it('stand side by side where two people changed the same, with nothing lost', async () => {
    await open(first, 'Your firm');
    await open(second, 'Your firm');
    await first.getByLabel('When the telephone is answered').fill('Mornings');
    await second.getByLabel('When the telephone is answered').fill('Afternoons');
    await save(first);
    await first.getByText('Saved.').waitFor();
    await save(second);
    await second.getByText('Somebody else has changed this meanwhile').waitFor();
    expect(await second.locator('.conflict').innerText()).toMatch(/Is now\s+Mornings\s+You want\s+Afternoons/);
    await second.getByRole('button', { name: 'Save mine' }).click();
    await second.getByText('Saved.').waitFor();
    await first.reload();
    expect(await first.getByLabel('When the telephone is answered').inputValue()).toBe('Afternoons');
  });

  it('are covered at once when somebody else signs in in another tab, and keep what was typed', async () => {
    await open(first, 'Your firm');
    await first.getByLabel('When the telephone is answered').fill('Evenings');
    const beside = await first.context().newPage();
    await beside.goto(`http://localhost:${home.port}/desk`);
    await beside.getByRole('button', { name: 'Sign out' }).click();
    await first.getByRole('heading', { name: 'Sign in again to go on' }).waitFor();
    await beside.getByRole('button', { name: /^Daniel/ }).click();
    await first.getByRole('heading', { name: 'Somebody else has signed in' }).waitFor();
    await first.getByRole('button', { name: /^Ruth Penhale/ }).click();
    await beside.getByRole('heading', { name: 'Somebody else has signed in' }).waitFor();
    expect(await first.getByLabel('When the telephone is answered').inputValue()).toBe('Evenings');
    await save(first);
    await first.getByText('Saved.').waitFor();
    await beside.close();
  });

  it('are blocked by no policy', () => {
    expect(blocked).toEqual([]);
  });
});
