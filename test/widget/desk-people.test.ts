/** The people of the firm on the desk: read, changed without overwriting another's change, invited. */
import '../../widget/desk/people/people-view.ts';
import type { Invitation, Person } from '../../sdk/contract/desk/people.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { json, problem } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';
import {
  deepAll,
  deskElement,
  done,
  fill,
  find,
  focused,
  imran,
  openDesk,
  press,
  ruth,
  type Stage,
  signedIn,
} from './desk-stage.ts';
import { deskLooks, faultsSeen, lookAs, unseenControls } from './looks.ts';

const daniel: Person = {
  id: 'per_daniel',
  name: 'Daniel Reyes',
  email: 'daniel.reyes@harbourandlane.example',
  roles: ['handler'],
  state: 'active',
  factors: ['password', 'totp'],
  joinedAt: '2026-11-23T09:30:00.000Z',
  signedInAt: null,
  version: 3,
};
const me: Person = { ...daniel, ...ruth.person, roles: ['administrator'], version: 1 };
const nadia: Invitation = {
  id: 'inv_nadia',
  name: 'Nadia Okafor',
  email: 'nadia.okafor@harbourandlane.example',
  roles: ['handler'],
  again: false,
  invitedAt: '2026-11-23T09:30:00.000Z',
  expiresAt: '2026-11-26T09:30:00.000Z',
  letter: 'given-up',
};

const people = 'GET /v1/desk/people';
const change = 'PATCH /v1/desk/people/per_daniel';
const list = (...items: Person[]) => json(200, { items, next: null });
const there = {
  ...signedIn(ruth),
  [people]: list(me, daniel),
  'GET /v1/desk/invitations': json(200, { items: [nadia], next: null }),
};
const opened = (answers = {}) => openDesk('/desk/people', { ...there, ...answers });
const asked = ({ told }: Stage, what: string) => told.filter((one) => one.what === what);
const said = (stage: Stage): string =>
  deepAll(stage.desk, '.rows > li, .done, .failed, .conflict')
    .map((one) => one.innerText.replace(/\s+/g, ' '))
    .join(' | ');

describe('the people at the desk', () => {
  deskElement();

  it('are shown with their roles and ways, and nobody can change themselves', async () => {
    const stage = await opened();
    expect(said(stage)).to.contain('Daniel Reyes handler daniel.reyes@harbourandlane.example');
    expect(said(stage)).to.contain('has never signed in yet. Signs in by password and authenticator.');
    expect(deepAll(stage.desk, '[id^=change-]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Change Daniel Reyes',
    ]);
    expect(said(stage)).to.contain('Letter could not be sent: check the address and invite again');
  });

  it('can only be read by whoever may not change them', async () => {
    const stage = await opened(signedIn(imran));
    expect(said(stage)).to.contain('Daniel Reyes');
    expect(deepAll(stage.view().host, 'button')).to.deep.equal([]);
  });

  it('are changed on the version that was seen, naming only what differs', async () => {
    const changed = { ...daniel, roles: ['handler', 'supervisor'] as Person['roles'], version: 4 };
    const stage = await opened({ [people]: [list(me, daniel), list(me, changed)], [change]: json(200, changed) });
    await press(stage.desk, 'Change Daniel Reyes');
    await press(stage.desk, 'Complaints partner: works complaints, sets walls, sees settings');
    await press(stage.desk, 'Save');
    const [sent] = asked(stage, change);
    expect(sent?.headers.get('if-match')).to.equal('"3"');
    expect(sent?.body).to.deep.equal({ roles: ['handler', 'supervisor'] });
    expect(focused()?.textContent).to.equal('Daniel Reyes is saved.');
    expect(said(stage)).to.contain('Daniel Reyes handler and complaints partner');
  });

  it('show both versions when somebody else was first, keep what was typed, and save it over theirs only when told to', async () => {
    const theirs: Person = { ...daniel, name: 'Daniel Reyes-Holt', version: 4 };
    const stage = await opened({
      [people]: [list(me, daniel), list(me, theirs)],
      [change]: [problem(412, 'precondition-failed'), json(200, { ...theirs, state: 'disabled', version: 5 })],
    });
    await press(stage.desk, 'Change Daniel Reyes');
    await press(stage.desk, 'No: disabled, and signed out everywhere');
    await press(stage.desk, 'Save');
    const conflict = find(stage.desk, '.conflict').innerText.replace(/\s+/g, ' ');
    expect(conflict).to.contain('Is now Daniel Reyes-Holt You want Daniel Reyes');
    expect(conflict).to.contain('Is now Yes You want No: disabled');
    await press(stage.desk, 'Save mine');
    expect(asked(stage, change).map(({ headers }) => headers.get('if-match'))).to.deep.equal(['"3"', '"4"']);
    expect(asked(stage, change)[1]?.body).to.deep.equal({ name: 'Daniel Reyes', state: 'disabled' });
  });

  it('stay as somebody else left them when the reader prefers that', async () => {
    const stage = await opened({ [change]: problem(412, 'precondition-failed') });
    await press(stage.desk, 'Change Daniel Reyes');
    fill(stage.desk, '#per_daniel-name', 'Dan Reyes');
    await press(stage.desk, 'Save');
    await press(stage.desk, 'Take what is there');
    expect(asked(stage, change)).to.have.length(1);
    expect(deepAll(stage.desk, '.changing')).to.deep.equal([]);
    expect(focused()?.id).to.equal('change-per_daniel');
  });

  it('are not saved without a name and a role', async () => {
    const stage = await opened();
    await press(stage.desk, 'Change Daniel Reyes');
    fill(stage.desk, '#per_daniel-name', ' ');
    await press(stage.desk, 'Handler: works complaints');
    await press(stage.desk, 'Save');
    expect(find(stage.desk, '#per_daniel-name-error').textContent).to.equal('Type the name.');
    expect(find(stage.desk, '#per_daniel-roles-error').textContent).to.equal('Choose at least one role.');
    expect(asked(stage, change)).to.deep.equal([]);
    expect(focused()?.id).to.equal('per_daniel-name');
  });

  it('are reset and signed out only after a second yes', async () => {
    const reset = 'POST /v1/desk/people/per_daniel/reset';
    const out = 'DELETE /v1/desk/people/per_daniel/sessions';
    const stage = await opened({ [reset]: problem(409, 'not-possible-now'), [out]: done });
    await press(stage.desk, 'Change Daniel Reyes');
    await press(stage.desk, 'Sign out everywhere');
    expect(asked(stage, out)).to.deep.equal([]);
    await press(stage.desk, 'Sign out everywhere');
    expect(focused()?.textContent).to.equal('Daniel Reyes is signed out everywhere.');
    await press(stage.desk, 'Change Daniel Reyes');
    await press(stage.desk, 'Reset ways to sign in');
    await press(stage.desk, 'Reset ways to sign in');
    expect(said(stage)).to.contain('This is not possible: a firm keeps at least one administrator');
    expect(asked(stage, reset)[0]?.headers.get('if-match')).to.equal('"3"');
  });

  it('are joined by whoever is invited, and an address that is known is said to be', async () => {
    const invite = 'POST /v1/desk/people';
    const errors = [{ pointer: '/email', code: 'duplicate', message: '' }];
    const stage = await opened({ [invite]: [problem(422, 'validation', { errors }), json(201, nadia)] });
    await press(stage.desk, 'Invite a colleague');
    fill(stage.desk, '#invite-name', 'Nadia Okafor');
    fill(stage.desk, '#invite-email', ` ${daniel.email} `);
    await press(stage.desk, 'Send the invitation');
    expect(find(stage.desk, '#invite-email-error').textContent).to.contain('somebody at this desk already');
    expect(focused()?.id).to.equal('invite-email');
    fill(stage.desk, '#invite-email', nadia.email ?? '');
    await press(stage.desk, 'Send the invitation');
    expect(asked(stage, invite).map(({ body }) => body)).to.deep.equal([
      { name: 'Nadia Okafor', email: daniel.email, roles: ['handler'] },
      { name: 'Nadia Okafor', email: nadia.email, roles: ['handler'] },
    ]);
    expect(focused()?.textContent).to.equal('The invitation for Nadia Okafor is on its way.');
  });

  it('are not joined by whoever’s invitation is withdrawn', async () => {
    const withdraw = 'DELETE /v1/desk/invitations/inv_nadia';
    const stage = await opened({ [withdraw]: done });
    await press(stage.desk, 'Withdraw the invitation of Nadia Okafor');
    await press(stage.desk, 'Withdraw');
    expect(asked(stage, withdraw)).to.have.length(1);
    expect(focused()?.textContent).to.equal('The invitation of Nadia Okafor is withdrawn.');
  });

  for (const look of deskLooks)
    it(`can be read and changed ${look.named}`, async () => {
      await lookAs(look);
      const stage = await opened({ [change]: problem(412, 'precondition-failed') });
      const judge = async () => {
        expect((await accessibilityFaults(stage.desk)).join('\n')).to.equal('');
        const roots = [
          stage.root,
          stage.view(),
          ...deepAll(stage.desk, 'desk-invitations').flatMap(({ shadowRoot }) => shadowRoot ?? []),
        ];
        expect(roots.flatMap((root) => faultsSeen(root)).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(stage.view()).join('\n')).to.equal('');
      };
      await judge();
      await press(stage.desk, 'Invite a colleague');
      await press(stage.desk, 'Change Daniel Reyes');
      await judge();
      fill(stage.desk, '#per_daniel-name', 'Dan');
      await press(stage.desk, 'Save');
      await judge();
    });
});
