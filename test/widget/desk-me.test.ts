/** One's own ways to sign in on the desk: each changed in place, with what is wrong said beside it. */
import '../../widget/desk/me/me-view.ts';
import type { OwnFactors } from '../../sdk/contract/desk/me.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { json, problem } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';
import {
  closeDesk,
  deepAll,
  deskElement,
  done,
  fill,
  find,
  focused,
  openDesk,
  press,
  ruth,
  type Stage,
  signedIn,
} from './desk-stage.ts';
import { deskLooks, faultsSeen, lookAs, unseenControls } from './looks.ts';

const laptop = { id: 'pky_laptop', name: 'Laptop', addedAt: '2026-11-23T09:30:00.000Z', usedAt: null };
const factors: OwnFactors = { password: true, totp: true, passkeys: [laptop], recoveryCodesLeft: 1 };
const offer = { secret: 'KVA4GLIFQZBG3HVUZ6FKBHGE44UOB4DG', uri: 'otpauth://totp/x', ticket: 'ticket' };
const own = 'GET /v1/desk/me';
const opened = (answers = {}, mine = factors) =>
  openDesk('/desk/me', { ...signedIn(ruth), [own]: json(200, mine), ...answers });
const asked = ({ told }: Stage, what: string) => told.filter((one) => one.what === what);
const wrong = (pointer: string, code: string) =>
  problem(422, 'validation', { errors: [{ pointer, code, message: '' }] });

describe('one’s own sign-in', () => {
  deskElement();

  it('shows what is set up', async () => {
    const stage = await opened();
    const text = stage.view().querySelector<HTMLElement>('.desk')?.innerText;
    for (const said of ['Laptop', 'never used yet', 'You have a password.']) expect(text).to.contain(said);
    expect(find(stage.desk, 'desk-codes').shadowRoot?.textContent).to.contain('You have 1 recovery code left.');
  });

  it('sets a password, once it is good enough', async () => {
    const set = 'POST /v1/desk/me/password';
    const stage = await opened({ [set]: [wrong('/password', 'too-short'), done] });
    await press(stage.desk, 'Change the password');
    await press(stage.desk, 'Save the password');
    expect(asked(stage, set)).to.deep.equal([]);
    fill(stage.desk, '#new-password', 'short');
    await press(stage.desk, 'Save the password');
    expect(find(stage.desk, '#new-password-error').textContent).to.contain('at least 12 characters');
    expect(focused()?.id).to.equal('new-password');
    await press(stage.desk, 'Show what I type');
    expect(find<HTMLInputElement>(stage.desk, '#new-password').type).to.equal('text');
    fill(stage.desk, '#new-password', 'oysters beside the quay');
    await press(stage.desk, 'Save the password');
    expect(asked(stage, set).at(-1)?.body).to.deep.equal({ password: 'oysters beside the quay' });
    expect(focused()?.textContent).to.equal('Your new password is saved. Everywhere else you are signed out.');
  });

  it('sets up an authenticator, shown to work by a code', async () => {
    const set = 'POST /v1/desk/me/totp';
    const stage = await opened({
      'POST /v1/desk/me/totp/offer': json(200, offer),
      [set]: [wrong('/code', 'invalid'), done],
    });
    await press(stage.desk, 'Set up another authenticator');
    expect(find(stage.desk, '.secret').textContent).to.contain('KVA4 GLIF');
    fill(stage.desk, '#totp-code', '123 456');
    await press(stage.desk, 'Save the authenticator');
    expect(find(stage.desk, '#totp-code-error').textContent).to.contain('does not fit the secret');
    await press(stage.desk, 'Save the authenticator');
    expect(asked(stage, set).at(-1)?.body).to.deep.equal({ ticket: 'ticket', code: '123456' });
    expect(focused()?.textContent).to.contain('Your authenticator is set up.');
  });

  it('removes a passkey only after a second yes, and never the last way in', async () => {
    const remove = 'DELETE /v1/desk/me/passkeys/pky_laptop';
    const stage = await opened({
      [remove]: done,
      [own]: [json(200, factors), json(200, { ...factors, passkeys: [] })],
    });
    await press(stage.desk, 'Remove the passkey “Laptop”');
    expect(asked(stage, remove)).to.deep.equal([]);
    await press(stage.desk, 'Remove');
    expect(asked(stage, remove)).to.have.length(1);
    expect(focused()?.textContent).to.contain('The passkey “Laptop” is removed.');
    closeDesk();
    const only = await opened({}, { ...factors, totp: false });
    expect(only.view().textContent).to.contain('This is the only way you can sign in.');
    expect(deepAll(only.desk, '#act-remove-pky_laptop')).to.deep.equal([]);
  });

  it('asks for a name before a passkey is made', async () => {
    const stage = await opened();
    await press(stage.desk, 'Add a passkey');
    await press(stage.desk, 'Make the passkey');
    expect(find(stage.desk, '#passkey-name-error').textContent).to.contain('Give it a name');
    await press(stage.desk, 'Cancel');
    expect(focused()?.id).to.equal('act-passkey');
  });

  it('makes new recovery codes after a second yes, and shows them until they are kept', async () => {
    const make = 'POST /v1/desk/me/recovery-codes';
    const stage = await opened({ [make]: json(201, { recoveryCodes: ['K7QM-2XRA-9B4T-6HJ3-0AAA-0AAA'] }) });
    await press(stage.desk, 'Make new recovery codes');
    expect(asked(stage, make)).to.deep.equal([]);
    await press(stage.desk, 'Make new recovery codes');
    expect(deepAll(stage.desk, '.codes li').map(({ textContent }) => textContent)).to.deep.equal([
      'K7QM-2XRA-9B4T-6HJ3-0AAA-0AAA',
    ]);
    await press(stage.desk, 'I have kept them');
    expect(deepAll(stage.desk, '.codes li')).to.deep.equal([]);
    expect(focused()?.textContent).to.equal('Your new recovery codes are in force.');
  });

  it('signs out everywhere, and shows the door', async () => {
    const stage = await opened({ 'DELETE /v1/desk/me/sessions': done });
    await press(stage.desk, 'Sign out everywhere');
    expect([stage.form.hidden, stage.root.querySelector('desk-me')]).to.deep.equal([false, null]);
  });

  for (const look of deskLooks)
    it(`can be read and changed ${look.named}`, async () => {
      await lookAs(look);
      const stage = await opened({ 'POST /v1/desk/me/totp/offer': json(200, offer) });
      for (const open of ['', 'Change the password', 'Set up another authenticator', 'Remove the passkey “Laptop”']) {
        if (open) await press(stage.desk, open);
        expect((await accessibilityFaults(stage.desk)).join('\n')).to.equal('');
        expect([stage.root, stage.view()].flatMap((root) => faultsSeen(root)).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(stage.view()).join('\n')).to.equal('');
      }
    });
});
