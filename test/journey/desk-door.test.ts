/** The way into the desk in a real browser, by keyboard alone: invited, joined by passkey, inviting, and back in by password and code. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { totpCode } from '../../server/crypto/totp.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';

describe('the way into the desk', () => {
  let home: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let site = '';
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    home = await premises({});
    server = await home.start();
    browser = await launchChromium();
    site = `http://localhost:${home.port}`;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGTERM');
    home?.clear();
  });
  afterEach(async () => {
    for (const { errors, context } of visitors.splice(0)) {
      expect(errors).toEqual([]);
      await context.close();
    }
  });

  const comes = async (): Promise<Visitor> => {
    const visitor = await newVisitor(browser);
    visitors.push(visitor);
    return visitor;
  };

  const heading = ({ page }: Visitor, name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  const invite = async (visitor: Visitor, name: string, email: string, also?: RegExp): Promise<void> => {
    // Focus goes to the title once everybody is there: whoever presses before that has it taken from them.
    await heading(visitor, 'People');
    await visitor.page.getByText('Everybody at this desk').waitFor();
    await expect.poll(visitor.focused).toBe('People');
    await visitor.press('Invite a colleague');
    await visitor.fill('Name', name);
    await visitor.fill('E-mail address', email);
    if (also) await visitor.press(also);
    await visitor.press('Send the invitation');
    await visitor.page.getByText(`The invitation for ${name} is on its way.`).waitFor();
  };

  /** The link of the letter to `email`, once it has gone out. */
  const linkFor = async (email: string): Promise<string> => {
    let link: string | undefined;
    await expect
      .poll(async () => {
        const { letters } = (await (await fetch(`${home.url}/dev/mail.json`)).json()) as {
          letters: { to: string | null; text: string | null }[];
        };
        const letter = letters.find(({ to, text }) => to === email && text);
        link = /\S+\/desk#join=\S+/.exec(letter?.text ?? '')?.[0];
        return link;
      })
      .toContain(`${site}/desk#join=rdi_`);
    return link ?? '';
  };

  it('leads from a letter to a passkey, to the desk, and back in by password and code', async () => {
    const ruth = await comes();
    await ruth.page.goto(`${site}/desk`);
    await heading(ruth, 'Sign in');
    expect(await ruth.accessibilityFaults()).toEqual([]);
    await ruth.press(/^Ruth Penhale, administrator at /);
    await heading(ruth, 'People');
    await invite(ruth, 'Nadia Okafor', 'nadia.okafor@firm.example', /^Administrator: /);

    const nadia = await comes();
    const devices = await nadia.context.newCDPSession(nadia.page);
    await devices.send('WebAuthn.enable');
    const can = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
    const options = { protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true, ...can } as const;
    await devices.send('WebAuthn.addVirtualAuthenticator', { options });
    const link = await linkFor('nadia.okafor@firm.example');
    await nadia.page.goto(link);
    await heading(nadia, /^Join the desk of /);
    expect(nadia.page.url()).toBe(`${site}/desk`);
    expect(await nadia.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    expect(await nadia.accessibilityFaults()).toEqual([]);
    await nadia.press('Make a passkey and join');
    await heading(nadia, 'Your recovery codes');
    await nadia.press('I have kept them');
    await heading(nadia, 'Queue');
    await nadia.press('People');
    await heading(nadia, 'People');
    expect(await nadia.kept()).not.toContain('rdi_');

    await invite(nadia, 'Owen Price', 'owen.price@firm.example');
    expect(await linkFor('owen.price@firm.example')).not.toBe(link);

    await nadia.press('My sign-in');
    await heading(nadia, 'My sign-in');
    await nadia.press('Set a password');
    await nadia.fill('New password', 'lanterns beside the estuary');
    await nadia.press('Save the password');
    await nadia.page.getByText('Your new password is saved.').waitFor();
    await nadia.press('Set up an authenticator');
    const shown = nadia.page.locator('#totp-secret');
    await shown.waitFor();
    const secret = (await shown.innerText()).replace(/\s/g, '');
    await nadia.fill('Code it shows now', totpCode(secret, Date.now()));
    await nadia.press('Save the authenticator');
    await nadia.page.getByText('Your authenticator is set up.').waitFor();
    expect(await nadia.accessibilityFaults()).toEqual([]);

    await nadia.press('Sign out');
    await heading(nadia, 'Sign in');
    await nadia.press('Sign in with a passkey');
    await heading(nadia, 'My sign-in');
    await nadia.press('Sign out');
    await heading(nadia, 'Sign in');
    await nadia.fill('E-mail address', 'nadia.okafor@firm.example');
    await nadia.fill('Password', 'lanterns beside the estuary');
    // The code of this half minute was used to set the authenticator up.
    await nadia.fill('Code', totpCode(secret, Date.now() + 30_000));
    await nadia.page.keyboard.press('Enter');
    await heading(nadia, 'My sign-in');
    expect(await nadia.text()).toContain('Signed in as Nadia Okafor');

    const late = await comes();
    await late.page.goto(link);
    await heading(late, 'This link does not open an invitation');
    expect(late.errors.splice(0)).toEqual([expect.stringContaining('401')]);
  });

  it('loads nothing from elsewhere, and no page for clients loads anything of it', async () => {
    const desk = await comes();
    await desk.page.goto(`${site}/desk`);
    await heading(desk, 'Sign in');
    const asked = desk.requests.map((request) => new URL(request.url()));
    expect(asked.filter(({ origin }) => origin !== site)).toEqual([]);
    expect(asked.filter(({ pathname }) => pathname.startsWith('/desk/files/')).length).toBeGreaterThan(1);
    expect(asked.filter(({ pathname }) => /-view-/.test(pathname))).toEqual([]);
    const client = await comes();
    for (const path of ['/', '/complain.html', '/track.html', '/procedure.html'])
      await client.page.goto(`${site}${path}`, { waitUntil: 'load' });
    expect(client.requests.length).toBeGreaterThan(4);
    expect(
      client.requests.map((request) => new URL(request.url()).pathname).filter((path) => /desk/.test(path)),
    ).toEqual([]);
  });

  it('says what to do where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}/desk`);
    expect(await page.locator('body').innerText()).toContain('Turn JavaScript on for this address');
    expect(await page.locator('form.sign-in').isVisible()).toBe(false);
    await context.close();
  });
});
