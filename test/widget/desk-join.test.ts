/** Accepting an invitation: its link, what is asked, what is wrong, and the codes that are shown once. */
import type { OpenedInvitation } from '../../sdk/contract/desk/invitation.ts';
import '../../widget/desk/join/join-view.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { cut, json, problem } from '../support/scripted-fetch.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { padViews as views } from './desk-pad.ts';
import {
  closeDesk,
  fill,
  find,
  focused,
  openDesk,
  press,
  ruth,
  type Stage,
  settled,
  signedIn,
  signedOut,
} from './desk-stage.ts';
import { deskLooks, faultsSeen, lookAs, lookAway, unseenControls } from './looks.ts';

const token = `rdi_${'A'.repeat(43)}`;
const link = `/desk#join=${token}`;
const open = 'POST /v1/desk/invitations/open';
const accept = 'POST /v1/desk/invitations/accept';

const invited: OpenedInvitation = {
  firm: 'Harbour & Lane Solicitors',
  name: 'Nadia Okafor',
  email: 'nadia.okafor@harbourandlane.example',
  roles: ['handler', 'supervisor'],
  again: false,
  expiresAt: '2026-11-26T09:30:00.000Z',
  totp: { secret: 'KVA4GLIFQZBG3HVUZ6FKBHGE44UOB4DG', uri: 'otpauth://totp/x?secret=KVA4', ticket: 'ticket' },
  passkey: {
    challenge: 'AAAA',
    rp: { id: 'localhost', name: 'x' },
    user: { id: 'AAAA', name: 'n', displayName: 'n' },
    pubKeyCredParams: [],
  },
};
const recoveryCodes = ['K7QM-2XRA-9B4T-6HJ3-0AAA-0AAA', 'K7QM-2XRA-9B4T-6HJ3-0BBB-0BBB'];
const joined = json(201, { recoveryCodes });

const textIn = ({ desk }: Stage): string => (find(desk, 'desk-join').innerText ?? '').replace(/\s+/g, ' ');
const opened = (answers = {}) =>
  openDesk(link, { [open]: json(200, invited), ...signedIn(ruth), ...answers }, { kept: false, views });
const byPassword = async (stage: Stage, password = 'oysters beside the quay', code = '123 456') => {
  await press(stage.desk, 'With a password and the code of an authenticator app');
  fill(stage.desk, '#new-password', password);
  fill(stage.desk, '#totp-code', code);
  await press(stage.desk, 'Join');
};

describe('joining the desk', () => {
  const genuine = navigator.credentials.create;
  afterEach(async () => {
    closeDesk();
    navigator.credentials.create = genuine;
    await lookAway();
  });

  it('takes the secret out of the address at once, and says who is invited to what', async () => {
    const stage = await opened();
    expect(location.href).not.to.contain('rdi_');
    expect(stage.told.map(({ what }) => what)).to.deep.equal([open]);
    expect(stage.told[0]?.body).to.deep.equal({ token });
    expect(find<HTMLInputElement>(stage.desk, '#join-name').value).to.equal('Nadia Okafor');
    const said = textIn(stage);
    for (const part of [invited.firm, invited.email ?? '', 'handler and complaints partner'])
      expect(said).to.contain(part);
    expect(focused()?.textContent).to.equal('Join the desk of Harbour & Lane Solicitors');
  });

  it('joins by password and authenticator, shows the codes once, and opens the desk', async () => {
    const stage = await opened({ [accept]: joined });
    await press(stage.desk, 'With a password and the code of an authenticator app');
    expect(find(stage.desk, '.secret').textContent).to.equal('KVA4 GLIF QZBG 3HVU Z6FK BHGE 44UO B4DG');
    expect(find<HTMLAnchorElement>(stage.desk, '.to-app').href).to.equal(invited.totp.uri);
    await byPassword(stage);
    expect(stage.told.at(-1)?.body).to.deep.equal({
      token,
      name: 'Nadia Okafor',
      password: 'oysters beside the quay',
      totp: { ticket: 'ticket', code: '123456' },
    });
    for (const code of recoveryCodes) expect(textIn(stage)).to.contain(code);
    expect(focused()?.textContent).to.equal('Your recovery codes');
    await press(stage.desk, 'I have kept them');
    expect(stage.desk.querySelector('desk-join')).to.equal(null);
    expect(location.pathname).to.equal('/desk/pads');
    expect(stage.view().querySelector('h1')).not.to.equal(null);
  });

  it('is seen by password managers: address and new password stand in the page itself', async () => {
    const stage = await opened();
    await press(stage.desk, 'With a password and the code of an authenticator app');
    const kinds = [...document.querySelectorAll<HTMLInputElement>('desk-join input')].map((one) => one.autocomplete);
    expect(kinds).to.include.members(['username', 'new-password', 'one-time-code']);
  });

  it('leads to what is missing, and says what is wrong beside it', async () => {
    const errors = [
      { pointer: '/password', code: 'invalid', message: '' },
      { pointer: '/totp/code', code: 'invalid', message: '' },
    ];
    const stage = await opened({ [accept]: problem(422, 'validation', { errors }) });
    await byPassword(stage, '');
    expect(stage.told.map(({ what }) => what)).to.deep.equal([open]);
    expect(focused()?.id).to.equal('new-password');
    await byPassword(stage);
    expect(find(stage.desk, '#new-password-error').textContent).to.contain('made of what is tried first');
    expect(find(stage.desk, '#totp-code-error').textContent).to.contain('does not fit the secret');
    expect(find<HTMLInputElement>(stage.desk, '#new-password').value).to.equal('oysters beside the quay');
    await press(stage.desk, 'Get a new secret');
    expect(find<HTMLInputElement>(stage.desk, '#totp-code').value).to.equal('');
  });

  it('says so where no passkey was made, and nothing is sent', async () => {
    navigator.credentials.create = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const stage = await opened();
    await press(stage.desk, 'Make a passkey and join');
    expect(textIn(stage)).to.contain('No passkey was made');
    expect(stage.told.map(({ what }) => what)).to.deep.equal([open]);
  });

  it('asks for an address where the link was made for none', async () => {
    const stage = await opened({ [open]: json(200, { ...invited, name: null, email: null }), [accept]: joined });
    fill(stage.desk, '#join-name', 'Nadia Okafor');
    await byPassword(stage);
    expect(find(stage.desk, '#join-email-error').textContent).to.contain('Type your e-mail address');
    fill(stage.desk, '#join-email', ' nadia@firm.example ');
    await press(stage.desk, 'Join');
    expect(stage.told.at(-1)?.body).to.include({ name: 'Nadia Okafor', email: 'nadia@firm.example' });
  });

  it('says plainly when the link opens nothing, and what to do', async () => {
    const stage = await opened({ [open]: signedOut });
    expect(textIn(stage)).to.contain('ask an administrator of your firm to send you a new one');
    await press(stage.desk, 'Go to the sign-in');
    expect(stage.form.hidden).to.equal(false);
  });

  it('says so when the link was used meanwhile, and when the address is taken', async () => {
    const stage = await opened({ [accept]: [problem(409, 'not-possible-now'), signedOut] });
    await byPassword(stage);
    expect(textIn(stage)).to.contain('signs in on this server already');
    await press(stage.desk, 'Join');
    expect(textIn(stage)).to.contain('This link does not open an invitation');
  });

  it('tries again after no answer came', async () => {
    const stage = await opened({ [open]: [cut, json(200, invited)] });
    expect(textIn(stage)).to.contain('No answer came');
    await press(stage.desk, 'Try again');
    expect(textIn(stage)).to.contain('Join the desk of');
  });

  it('follows a link that is pressed while the desk is open', async () => {
    const stage = await openDesk('/desk/pads', { [open]: json(200, invited), ...signedIn(ruth) }, { views });
    location.hash = `#join=${token}`;
    await settled(stage.desk);
    await settled(stage.desk);
    expect(textIn(stage)).to.contain('Join the desk of');
    expect(location.hash).to.equal('');
  });

  for (const look of deskLooks)
    it(`can be read and used ${look.named}`, async () => {
      await lookAs(look);
      const stage = await opened({ [accept]: joined });
      const judge = async () => {
        expect((await accessibilityFaults(stage.desk)).join('\n')).to.equal('');
        expect(faultsSeen(stage.desk).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(stage.desk).join('\n')).to.equal('');
      };
      await judge();
      await byPassword(stage, '');
      await judge();
      await byPassword(stage);
      await judge();
    });
});
