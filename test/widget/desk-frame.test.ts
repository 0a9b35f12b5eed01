/** The frame of the desk: what is in it for whom, where one goes and what is read aloud then, and how it looks. */

import type { ViewEntry } from '../../widget/desk/views.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { cut, json } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';
import { padViews } from './desk-pad.ts';
import {
  closeDesk,
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
} from './desk-stage.ts';
import { textOf } from './form-stage.ts';
import { deskLooks, faultsSeen, lookAs, unseenControls } from './looks.ts';

const views = padViews;
const links = (root: ShadowRoot) => [...root.querySelectorAll('nav a')].map((link) => link.textContent);

describe('the frame of the desk', () => {
  deskElement();

  it('leads where the roles of the person allow, and shows no other place', async () => {
    const { root } = await openDesk('/desk', signedIn(ruth), { views });
    expect(links(root)).to.deep.equal(['Pads', 'Torn']);
    closeDesk();
    const other = await openDesk('/desk', signedIn(imran), { views });
    expect(links(other.root)).to.deep.equal(['Pads', 'Record', 'Torn']);
  });

  it('opens the first place, names it in the title, and moves focus to its heading', async () => {
    const { root, view } = await openDesk('/desk', signedIn(ruth), { views });
    expect(location.pathname).to.equal('/desk/pads');
    expect(document.title).to.equal('Pads – Harbour & Lane Solicitors');
    expect(focused()).to.equal(view().querySelector('h1'));
    expect(root.querySelector('[aria-current=page]')?.textContent).to.equal('Pads');
  });

  it('goes by links without loading the page, and back again', async () => {
    const { desk, root, view } = await openDesk('/desk/pads', signedIn(ruth), { views });
    desk.go('/desk/pads/7');
    await settled(desk);
    expect(view().querySelector('h1')?.textContent).to.equal('Pad 7');
    expect(root.querySelector('[aria-current=true]')?.textContent, 'the list it is a leaf of').to.equal('Pads');
    await press(desk, 'Pads');
    expect([location.pathname, document.title]).to.deep.equal(['/desk/pads', 'Pads – Harbour & Lane Solicitors']);
    history.back();
    await settled(desk);
    expect(view().querySelector('h1')?.textContent).to.equal('Pad 7');
    expect(focused()).to.equal(view().querySelector('h1'));
  });

  it('keeps the view, and what is typed there, while only what is asked of it changes', async () => {
    const { desk, view } = await openDesk('/desk/pads', signedIn(ruth), { views });
    find<HTMLTextAreaElement>(view(), '#pad').value = 'Kept';
    desk.go('/desk/pads?ink=blue', 'replace');
    await settled(desk);
    expect(view().querySelector('p')?.textContent).to.equal('blue');
    expect(find<HTMLTextAreaElement>(view(), '#pad').value).to.equal('Kept');
  });

  it('says the same of what is not there and of what is not for the person', async () => {
    const nowhere = await openDesk('/desk/nowhere', signedIn(ruth), { views });
    const said = nowhere.root.querySelector('main')?.textContent;
    expect(said).to.contain('There is nothing at this address');
    closeDesk();
    const { root } = await openDesk('/desk/record', signedIn(ruth), { views });
    expect(root.querySelector('main')?.textContent).to.equal(said);
    expect(focused()).to.equal(root.querySelector('h1'));
  });

  it('skips to the page, and announces what a view has done', async () => {
    const { desk, root, view } = await openDesk('/desk/pads', signedIn(ruth), { views });
    find(root, '.skip').focus();
    find(root, '.skip').click();
    await settled(desk);
    expect(focused()).to.equal(view().querySelector('h1'));
    desk.announce('Saved');
    await settled(desk);
    await settled(desk);
    expect(root.querySelector('[role=status]')?.textContent).to.equal('Saved');
  });

  it('says that the server is out of reach, and tries again when asked to', async () => {
    const { desk, root } = await openDesk(
      '/desk/pads',
      { 'GET /v1/desk/session': [cut, cut, json(200, ruth)] },
      { views },
    );
    expect(root.querySelector('main')?.textContent).to.contain('The desk cannot be reached');
    find(root, 'main button').focus();
    await press(desk, 'Try again');
    expect(textOf(focused())).to.equal('Try again');
    await press(desk, 'Try again');
    expect(textOf(focused())).to.equal('Pad');
  });

  it('leads focus to the heading of a page that came at the second try', async () => {
    let tries = 0;
    const torn = {
      ...padViews[0],
      path: '/desk/torn',
      load: () => (tries++ ? padViews[0]?.load() : Promise.reject(new TypeError('no chunk'))),
    };
    const genuine = globalThis.reportError;
    globalThis.reportError = () => {};
    const { desk, root, view } = await openDesk('/desk/torn', signedIn(ruth), { views: [torn as ViewEntry] });
    globalThis.reportError = genuine;
    find(root, 'main button').focus();
    await press(desk, 'Try again');
    expect([textOf(focused()), textOf(view().querySelector('h1'))]).to.deep.equal(['Pad', 'Pad']);
  });

  it('says so where a page could not be loaded, and still leads elsewhere', async () => {
    const genuine = globalThis.reportError;
    const reported: unknown[] = [];
    globalThis.reportError = (error) => reported.push(error);
    const stage = await openDesk('/desk/torn', signedIn(ruth), { views });
    globalThis.reportError = genuine;
    expect(reported.map(String)).to.deep.equal(['TypeError: no chunk']);
    expect(stage.root.querySelector('main')?.textContent).to.contain('The desk cannot be reached');
    await press(stage.desk, 'Pads');
    expect(stage.view().querySelector('h1')?.textContent).to.contain('Pad');
  });

  it('signs out, and says so where that does not work', async () => {
    const leave = 'DELETE /v1/desk/session';
    const stage = await openDesk('/desk/pads', { ...signedIn(ruth), [leave]: [cut, done] }, { views });
    await press(stage.desk, 'Sign out');
    expect(find(stage.root, '.failed').textContent).to.contain('No answer came');
    await press(stage.desk, 'Sign out');
    expect([stage.form.hidden, stage.root.querySelector('desk-pad')]).to.deep.equal([false, null]);
    expect(document.title).to.equal('Sign in – Desk');
  });

  for (const look of deskLooks)
    it(`can be read and used ${look.named}`, async () => {
      await lookAs(look);
      const { desk, root, view } = await openDesk('/desk/pads', signedIn(imran), { views });
      expect((await accessibilityFaults(desk)).join('\n')).to.equal('');
      const menu = find(root, '.menu');
      if (menu.checkVisibility()) menu.click();
      await settled(desk);
      expect([...faultsSeen(root), ...faultsSeen(view())].join('\n')).to.equal('');
      if (look.forced) expect(unseenControls(root).join('\n')).to.equal('');
    });
});
