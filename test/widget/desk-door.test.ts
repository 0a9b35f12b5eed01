/** Signing in at the desk: by what is typed, over a page that stays, and with the act going on that asked for it. */
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityFaults } from '../support/axe.ts';
import { cut, json, problem } from '../support/scripted-fetch.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  type Answers,
  closeDesk,
  done,
  fill,
  find,
  focused,
  imran,
  openDesk,
  press,
  ruth,
  type Stage,
  settled,
  signedIn,
  signedOut,
  padViews as views,
} from './desk-stage.ts';
import { deskLooks, faultsSeen, lookAs, lookAway, unseenControls } from './looks.ts';

const enter = 'POST /v1/desk/session';
const again = 'POST /v1/desk/session/again';
const keep = 'POST /v1/desk/people';
const read = 'GET /v1/desk/session';
const kept = json(201, {});
const stale = problem(403, 'fresh-sign-in-required');

async function signIn(
  { desk, form }: Stage,
  { email = ruth.person.email, password = 'oysters on the quay', code = '123456' } = {},
) {
  if (!find<HTMLInputElement>(form, '#sign-in-email').readOnly) fill(form, '#sign-in-email', email);
  fill(form, '#sign-in-password', password);
  fill(form, '#sign-in-code', code);
  form.requestSubmit();
  await settled(desk);
}

const said = (form: HTMLFormElement): string => find(form, '.sign-in-error').textContent ?? '';
const pad = (stage: Stage) => find<HTMLTextAreaElement>(stage.view(), '#pad');
const over = ({ root }: Stage) => root.querySelector<HTMLDialogElement>('dialog');
const keysOf = ({ told }: Stage) =>
  told.filter(({ what }) => what === keep).map(({ headers }) => headers.get('idempotency-key'));

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

  it('opens over the page when the session has ended, keeps what was typed, and does what was asked with the same key', async () => {
    const stage = await openDesk(
      '/desk/pads',
      { [read]: json(200, ruth), [keep]: [signedOut, kept], [enter]: done },
      { views },
    );
    pad(stage).value = 'Half a letter';
    await press(stage.desk, 'Keep');
    expect(over(stage)?.open).to.equal(true);
    expect(find(stage.form, '.sign-in-title').textContent).to.equal('Sign in again to go on');
    expect(focused()).to.equal(find(stage.form, '.sign-in-title'));
    expect(find<HTMLInputElement>(stage.form, '#sign-in-email').value).to.equal(ruth.person.email);
    await signIn(stage);
    expect(over(stage)).to.equal(null);
    expect(pad(stage).value).to.equal('Half a letter');
    const [first, second] = keysOf(stage);
    expect(first).to.match(/^[0-9a-f-]{36}$/);
    expect(second).to.equal(first);
    expect(stage.view().querySelector('.failed')).to.equal(null);
  });

  it('hides the page behind it, and Escape is no way around it', async () => {
    const stage = await openDesk('/desk/pads', { [read]: json(200, ruth), [keep]: signedOut }, { views });
    await press(stage.desk, 'Keep');
    await sendKeys({ press: 'Escape' });
    await settled(stage.desk);
    over(stage)?.close();
    await settled(stage.desk);
    const { width, height } = over(stage)?.getBoundingClientRect() ?? {};
    expect([over(stage)?.open, width, height]).to.deep.equal([true, document.documentElement.clientWidth, innerHeight]);
  });

  it('closes the page of one person when another signs in', async () => {
    const stage = await openDesk(
      '/desk/pads',
      { [read]: [json(200, ruth), json(200, imran)], [keep]: signedOut, [enter]: done },
      { views },
    );
    pad(stage).value = 'Of Ruth alone';
    await press(stage.desk, 'Keep');
    await signIn(stage, { email: imran.person.email });
    await settled(stage.desk);
    expect(stage.root.textContent).to.contain('Signed in as Imran Sadiq');
    expect(pad(stage).value).to.equal('');
    expect(keysOf(stage)).to.have.length(1);
  });

  it('lets whoever does not want to sign in leave, and shows nothing of the page then', async () => {
    const stage = await openDesk('/desk/pads', { [read]: json(200, ruth), [keep]: signedOut }, { views });
    await press(stage.desk, 'Keep');
    await press(stage.desk, 'Leave the desk');
    expect(stage.root.querySelector('desk-pad')).to.equal(null);
    expect(find(stage.form, '.sign-in-title').textContent).to.equal('Sign in');
  });

  it('asks the same person to confirm where a fresh sign-in is needed, and goes on', async () => {
    const stage = await openDesk(
      '/desk/pads',
      { [read]: json(200, ruth), [keep]: [stale, kept], [again]: [signedOut, done] },
      { views },
    );
    await press(stage.desk, 'Keep');
    expect(find<HTMLInputElement>(stage.form, '#sign-in-email').readOnly).to.equal(true);
    await signIn(stage);
    expect(said(stage.form)).to.match(/did not let you in/);
    expect(over(stage)?.open).to.equal(true);
    await signIn(stage);
    expect(stage.told.at(-1)?.what).to.equal(keep);
    expect(new Set(keysOf(stage)).size).to.equal(1);
    expect(stage.told.find(({ what }) => what === again)?.body).to.deep.equal({
      password: 'oysters on the quay',
      code: '123456',
    });
  });

  it('lets the person think better of it: nothing is done, nothing lost, nothing said to be wrong', async () => {
    const stage = await openDesk('/desk/pads', { [read]: json(200, ruth), [keep]: stale }, { views });
    pad(stage).value = 'Still here';
    await press(stage.desk, 'Keep');
    await sendKeys({ press: 'Escape' });
    await settled(stage.desk);
    expect([over(stage), pad(stage).value]).to.deep.equal([null, 'Still here']);
    expect(stage.view().querySelector('.failed')).to.equal(null);
    expect(keysOf(stage)).to.have.length(1);
  });

  it('sends the same key when pressed again after no answer came, and a new one after a refusal', async () => {
    const refused = problem(422, 'validation', { errors: [] });
    const stage = await openDesk(
      '/desk/pads',
      { [read]: json(200, ruth), [keep]: [cut, cut, cut, refused, kept] },
      { views },
    );
    await press(stage.desk, 'Keep');
    expect(stage.view().querySelector('.failed')?.textContent).to.contain('nothing typed is lost');
    await press(stage.desk, 'Keep');
    await press(stage.desk, 'Keep');
    const keys = keysOf(stage);
    expect(keys).to.have.length(5);
    expect(new Set(keys.slice(0, 4)).size).to.equal(1);
    expect(keys[4]).not.to.equal(keys[0]);
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
    for (const where of ['by itself', 'over the page'])
      it(`can be read and used ${where} ${look.named}`, async () => {
        await lookAs(look);
        const first = where === 'by itself';
        const stage = await openDesk('/desk/pads', { [keep]: signedOut, ...signedIn(ruth) }, { kept: !first, views });
        if (!first) await press(stage.desk, 'Keep');
        expect((await accessibilityFaults(stage.desk)).join('\n')).to.equal('');
        // What lies under the door is not seen, and judged where it is.
        expect([...faultsSeen(stage.desk), ...(first ? faultsSeen(stage.root) : [])].join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(stage.desk).join('\n')).to.equal('');
      });
});
