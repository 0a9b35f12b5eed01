/** Whoever steals the files of the desk, or reads its log, has nobody's name, password, secret, code or session. */
import { expect, it } from 'vitest';
import { bytesOf, holds } from '../support/bytes.ts';
import { deskBrowser, jsonOf, nextCode, signedIn } from '../support/desk.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp } from '../support/test-app.ts';

const [name, mailbox, renamed, password, another, keyName] = [
  'Turnstone',
  'whimbrel',
  'Greenshank',
  'ruffs and reeves 99',
  'avocets at anchor 7',
  'Redshank-Laptop',
];

describeEachEngine('the bytes of the desk', ({ databaseUrl }) => {
  it('hold nothing its people are called, know or carry, and nor does the log', async () => {
    const app = await openTestApp({ databaseUrl });
    const logged: unknown[] = [];
    const tell = (what: object, text: string) => void logged.push(what, text);
    Object.assign(app.house.log, { info: tell, warn: tell, error: tell });
    const admin = await signedIn(app, 'administrator');
    const email = `${mailbox}@mail.example`;
    await admin.call('people.invite', { body: { email, name, roles: ['handler'] } });
    const letter = (await app.letters()).findLast(({ kind }) => kind === 'firm-invitation');
    const link = /#join=(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    const browser = deskBrowser(app);
    const offer = await jsonOf<{ totp: { secret: string; ticket: string } }>(
      browser.call('invitation.open', { body: { token: link } }),
    );
    const { secret, ticket } = offer.totp;
    const totp = { ticket, code: nextCode(app, { totpSecret: secret }) };
    const accepted = browser.call('invitation.accept', { body: { token: link, password, totp, name: renamed } });
    const { recoveryCodes } = await jsonOf<{ recoveryCodes: string[] }>(accepted);
    const first = browser.token ?? '';
    await browser.call('me.password', { body: { password: another } });
    const [spent = ''] = recoveryCodes;
    await browser.call('session.open', { body: { email, password: another, code: spent } });
    await browser.call('session.open', { body: { email, password: `${another}!`, code: spent } });
    await browser.call('me.passkey-add', { body: { name: keyName, response: {} } });
    const tokens = [first, browser.token ?? '', admin.token ?? '', link];

    const dump = await bytesOf(app, databaseUrl);
    await app.close();
    expect(holds(dump, 'session.opened')).toBe(true);
    const secrets = [name, mailbox, renamed, password, another, secret, ticket, ...recoveryCodes, ...tokens];
    for (const one of [...secrets, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect([one, holds(dump, one), JSON.stringify(logged).includes(one)]).toEqual([one, false, false]);
    for (const token of tokens) {
      const raw = Buffer.from(token.slice(4), 'base64url');
      expect(dump.some((file) => file.includes(raw))).toBe(false);
    }
  });
});
