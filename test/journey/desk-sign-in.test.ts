/** Signing in at the desk from a real browser: its own cookie over http://localhost, and its own passkeys. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Premises, premises, type ServerProcess } from '../support/server-process.ts';

describe('the desk in a browser', () => {
  let home: Premises;
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    home = await premises({});
    server = await home.start();
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`http://localhost:${home.port}/p/${harbourAndLane.siteKey}/track`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.end('SIGTERM');
    home?.clear();
  });

  it('keeps a session in a cookie that no script sees', async () => {
    const seen = await page.evaluate(async () => {
      const { demo } = (await (await fetch('/v1/desk/sign-in')).json()) as { demo: Record<string, string>[] };
      const { email, password, code } = demo[0] ?? {};
      const headers = { 'Content-Type': 'application/json', 'Redress-Desk': '1' };
      const body = JSON.stringify({ email, password, code });
      const { status } = await fetch('/v1/desk/session', { method: 'POST', headers, body });
      const session = await fetch('/v1/desk/session');
      return [status, session.status, document.cookie];
    });
    expect(seen).toEqual([204, 200, '']);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: '__Host-desk', secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.expires).toBe(-1);
  });

  it('makes a passkey and signs in with it', async () => {
    const devices = await page.context().newCDPSession(page);
    await devices.send('WebAuthn.enable');
    const can = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
    const options = { protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true, ...can } as const;
    await devices.send('WebAuthn.addVirtualAuthenticator', { options });
    const seen = await page.evaluate(async () => {
      const call = (method: string, path: string, body?: unknown) =>
        fetch(`/v1/desk/${path}`, {
          method,
          headers: {
            'Content-Type': 'application/json',
            'Redress-Desk': '1',
            'Idempotency-Key': crypto.randomUUID(),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
        });
      const optionsOf = async (path: string) =>
        ((await (await call('POST', path, {})).json()) as { options: never }).options;
      const making = PublicKeyCredential.parseCreationOptionsFromJSON(await optionsOf('me/passkeys/options'));
      const made = (await navigator.credentials.create({ publicKey: making })) as PublicKeyCredential;
      const added = await call('POST', 'me/passkeys', { name: 'Laptop', response: made.toJSON() });
      await call('DELETE', 'session');
      const asking = PublicKeyCredential.parseRequestOptionsFromJSON(await optionsOf('session/passkey/options'));
      const shown = (await navigator.credentials.get({ publicKey: asking })) as PublicKeyCredential;
      const entered = await call('POST', 'session/passkey/verify', { response: shown.toJSON() });
      const session = (await (await fetch('/v1/desk/session')).json()) as { factor: string; person: { name: string } };
      return [added.status, entered.status, session.factor, session.person.name];
    });
    expect(seen).toEqual([201, 204, 'passkey', 'Margaret Lane']);
  });
});
