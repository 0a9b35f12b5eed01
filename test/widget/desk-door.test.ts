/** Signing in at the desk by itself: what is typed, what is refused and how, and whom the demonstration offers. */
import { accessibilityFaults } from '../support/axe.ts';
import { cut, json, problem } from '../support/scripted-fetch.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { said, signIn, padViews as views } from './desk-pad.ts';
import {
  type Answers,
  closeDesk,
  done,
  find,
  focused,
  openDesk,
  press,
  ruth,
  settled,
  signedIn,
  signedOut,
} from './desk-stage.ts';
import { deskLooks, faultsSeen, lookAs, lookAway, unseenControls } from './looks.ts';

const enter = 'POST /v1/desk/session';

describe('the door of the desk', () => {
  const genuine = navigator.credentials.get;
  afterEach(async () => {
    closeDesk();
    navigator.credentials.get = genuine;
    await lookAway();
  });

  it('lets in whoever has address, password and code, to the page they asked for', async () => {
    const stage = await openDesk('/desk/pads/7', { [enter]: done, ...signedIn(ruth) }, { kept: false, views });
    expect([stage.form.hidden, document.title]).to.deep.equal([false, 'Sign in – Desk']);
    expect(stage.told).to.deep.equal([]);
    await signIn(stage, { email: ' ruth.penhale@harbourandlane.example ', code: '123 456 ' });
    const { headers, body } = stage.told[0] ?? {};
    expect(headers?.get('redress-desk')).to.equal('1');
    expect(body).to.deep.equal({ email: ruth.person.email, password: 'oysters on the quay', code: '123 456' });
    expect(stage.view().querySelector('h1')?.textContent).to.equal('Pad 7');
    expect(stage.form.hidden).to.equal(true);
    expect(find<HTMLInputElement>(stage.form, '#sign-in-password').value).to.equal('');
  });

  it('says what is missing before it asks, and leads to it', async () => {
    const stage = await openDesk('/desk', signedIn(ruth), { kept: false, views });
    await signIn(stage, { code: '' });
    expect(said(stage.form)).to.contain('Fill in all three');
    expect(focused()?.id).to.equal('sign-in-code');
    expect(stage.told).to.deep.equal([]);
  });

  it('says the same whatever was wrong, keeps what was typed but the code, and lets try again', async () => {
    const stage = await openDesk(
      '/desk',
      { [enter]: [signedOut, problem(422, 'validation'), done], ...signedIn(ruth) },
      { kept: false, views },
    );
    await signIn(stage);
    const first = said(stage.form);
    expect(first).to.match(/did not let you in/);
    expect(find<HTMLInputElement>(stage.form, '#sign-in-password').value).to.equal('oysters on the quay');
    expect(find<HTMLInputElement>(stage.form, '#sign-in-code').value).to.equal('');
    await signIn(stage);
    expect(said(stage.form)).to.equal(first);
    await signIn(stage);
    expect(stage.view().querySelector('h1')).not.to.equal(null);
  });

  it('says how long to wait where it was tried too often, and that no answer came where none did', async () => {
    const often = problem(429, 'rate-limited', {}, { 'retry-after': '75' });
    const stage = await openDesk('/desk', { [enter]: [often, cut], ...signedIn(ruth) }, { kept: false, views });
    await signIn(stage);
    expect(said(stage.form)).to.contain('75 seconds');
    await signIn(stage);
    expect(said(stage.form)).to.contain('No answer came');
  });

  it('says so where no passkey was shown', async () => {
    navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const options = json(200, { options: { challenge: 'AAAA', rpId: location.hostname } });
    const stage = await openDesk('/desk', { 'POST /v1/desk/session/passkey/options': options }, { kept: false, views });
    await press(stage.desk, 'Sign in with a passkey');
    await settled(stage.desk);
    expect(said(stage.form)).to.contain('No passkey was shown');
  });

  it('offers the people of the demonstration, and says that it is one', async () => {
    const { email, name } = ruth.person;
    const demo = [
      {
        firm: ruth.firm.name,
        name,
        roles: ['administrator'],
        email,
        password: 'oysters',
        totpSecret: 'A',
        code: '654321',
      },
    ];
    const answers: Answers = { 'GET /v1/desk/sign-in': json(200, { demo }), [enter]: done, ...signedIn(ruth) };
    const stage = await openDesk('/desk', answers, { kept: false, demo: true, views });
    expect(stage.root.textContent).to.contain('This is the demonstration');
    await press(stage.desk, 'Ruth Penhale, administrator at Harbour & Lane Solicitors');
    expect(stage.told.find(({ what }) => what === enter)?.body).to.deep.equal({
      email,
      password: 'oysters',
      code: '654321',
    });
    expect(stage.view().querySelector('h1')).not.to.equal(null);
  });

  for (const look of deskLooks)
    it(`can be read and used ${look.named}`, async () => {
      await lookAs(look);
      const stage = await openDesk('/desk/pads', signedIn(ruth), { kept: false, views });
      expect((await accessibilityFaults(stage.desk)).join('\n')).to.equal('');
      expect([...faultsSeen(stage.desk), ...faultsSeen(stage.root)].join('\n')).to.equal('');
      if (look.forced) expect(unseenControls(stage.desk).join('\n')).to.equal('');
    });
});
