/** A sign-in that a call asks for: over the page, which keeps what was typed, and then the call goes on. */
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityFaults } from '../support/axe.ts';
import { cut, json, problem } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';
import { keep, keysOf, over, pad, said, signIn, padViews as views } from './desk-pad.ts';
import {
  deskElement,
  done,
  find,
  focused,
  imran,
  openDesk,
  press,
  ruth,
  settled,
  signedIn,
  signedOut,
} from './desk-stage.ts';
import { deskLooks, faultsSeen, lookAs, unseenControls } from './looks.ts';

const read = 'GET /v1/desk/session';
const enter = 'POST /v1/desk/session';
const again = 'POST /v1/desk/session/again';
const kept = json(201, {});
const stale = problem(403, 'fresh-sign-in-required');

describe('the door over the page', () => {
  deskElement();

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

  it('sends nothing in the name of somebody else who has signed in meanwhile, says so, and goes on as the first', async () => {
    const stage = await openDesk(
      '/desk/pads',
      { [read]: [json(200, ruth), json(200, imran), json(200, ruth)], [keep]: [signedOut, kept], [enter]: done },
      { views },
    );
    pad(stage).value = 'Of Ruth alone';
    await press(stage.desk, 'Keep');
    expect(find(stage.form, '.sign-in-title').textContent).to.equal('Somebody else has signed in');
    expect(find<HTMLInputElement>(stage.form, '#sign-in-email').value).to.equal(ruth.person.email);
    await signIn(stage);
    expect([over(stage) === null, pad(stage).value]).to.deep.equal([true, 'Of Ruth alone']);
    const kepts = stage.told.filter(({ what }) => what === keep);
    expect(kepts.map(({ headers }) => headers.get('redress-person'))).to.deep.equal([ruth.person.id, ruth.person.id]);
    expect(new Set(keysOf(stage)).size).to.equal(1);
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

  for (const look of deskLooks)
    it(`can be read and used ${look.named}`, async () => {
      await lookAs(look);
      const stage = await openDesk('/desk/pads', { [keep]: signedOut, ...signedIn(ruth) }, { views });
      await press(stage.desk, 'Keep');
      expect((await accessibilityFaults(stage.desk)).join('\n')).to.equal('');
      // What lies under the door is not seen, and judged where it is.
      expect(faultsSeen(stage.desk).join('\n')).to.equal('');
      if (look.forced) expect(unseenControls(stage.desk).join('\n')).to.equal('');
    });
});
