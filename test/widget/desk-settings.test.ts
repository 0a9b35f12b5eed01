/** The settings on the desk: each page shows what is there, sends only what was changed, and loses nothing that was typed. */
import { accessibilityFaults } from '../support/axe.ts';
import { json } from '../support/scripted-fetch.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { closeDesk, openDesk, press, ruth, signedIn } from './desk-stage.ts';
import { settled, textOf, until } from './form-stage.ts';
import { deskLooks, faultsSeen, lookAs, lookAway } from './looks.ts';
import { type Called, kept, pressIn, refusal, stageSettings, typeIn } from './settings-stage.ts';

const groups = ['firm', 'sites', 'form', 'words', 'look', 'rules', 'letters', 'survey', 'playbook'];
const partOf = (root: ShadowRoot, name: string) => root.querySelector(name)?.shadowRoot as ShadowRoot;
const bodies = (changes: Called[]) => changes.map(({ asked: { version, body } }) => [version, body]);

describe('the settings on the desk', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await lookAway();
  });

  it('are reached from the navigation, and each page from theirs', async () => {
    const stage = await openDesk('/desk/settings', { ...signedIn(ruth), 'GET /v1/desk/settings': json(200, kept) });
    expect(textOf(stage.root.querySelector('nav'))).to.contain('Settings');
    await press(stage.desk, 'Your firm');
    expect(location.pathname).to.equal('/desk/settings/firm');
    expect(document.title).to.equal(`Your firm – ${ruth.firm.name}`);
    expect(stage.view().querySelector<HTMLInputElement>('#set-name')?.value).to.equal(kept.name);
    closeDesk();
  });

  it('lead to a page for each group', async () => {
    const { root } = await stageSettings(undefined);
    const links = [...root.querySelectorAll('.rows a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(groups.map((id) => `/desk/settings/${id}`));
    expect(await accessibilityFaults(document.body)).to.deep.equal([]);
  });

  for (const group of groups)
    it(`can be read and used by everyone: ${group}`, async () => {
      const { root, view } = await stageSettings(group);
      await settled();
      expect(root.querySelectorAll('h1')).to.have.length(1);
      expect(await accessibilityFaults(view)).to.deep.equal([]);
      for (const look of deskLooks.filter(({ forced }) => !forced)) {
        await lookAs(look);
        expect(faultsSeen(root), look.named).to.deep.equal([]);
      }
    });

  it('send only the member that was changed, from the version that was read', async () => {
    const { root, changes } = await stageSettings('firm');
    await typeIn(root, 'set-contact-hours', 'Mornings');
    await typeIn(root, 'set-contact-post', ' Quay \n\nBristol');
    await pressIn(root, 'Save');
    expect(bodies(changes())).to.deep.equal([[4, { contact: { ...kept.contact, hours: 'Mornings' } }]]);
    expect(textOf(root.activeElement)).to.equal('Saved. Clients see it from now on.');
  });

  it('send nothing where nothing was changed', async () => {
    const { root, changes } = await stageSettings('letters');
    await pressIn(root, 'Save');
    expect([changes().length, textOf(root.querySelector('.done'))]).to.deep.equal([0, 'Nothing is changed.']);
  });

  it('read numbers, lengths, dates and choices as they are typed', async () => {
    const { root, changes } = await stageSettings('rules');
    await typeIn(root, 'set-targets-acknowledge', '2');
    await pressIn(root, 'Add a closure');
    await typeIn(root, 'set-closures-1-from', '2027-05-03');
    await typeIn(root, 'set-calendar-country', 'gb');
    await typeIn(root, 'set-calendar-region', 'sct');
    await pressIn(root, 'Save');
    expect(bodies(changes())[0]?.[1]).to.deep.equal({
      calendar: { country: 'GB', region: 'SCT' },
      closures: [...kept.closures, { from: '2027-05-03', to: '2027-05-03', reason: null }],
      targets: { ...kept.targets, acknowledge: { count: 2, unit: 'working-days' } },
    });
  });

  it('name a body outside only where the rules name none, and a body for disputes with its website', async () => {
    const { root } = await stageSettings('rules');
    expect(root.querySelector('#set-outside-name')).to.equal(null);
    document.body.replaceChildren();
    const answer = ({ name }: Called) => (name === 'settings.read' ? { ...kept, jurisdiction: 'generic' } : undefined);
    const there = await stageSettings('rules', { answer });
    await typeIn(there.root, 'set-outside-name', 'Bar Council');
    await typeIn(there.root, 'set-outside-phone', '01');
    await typeIn(there.root, 'set-procedure-adrBody-name', 'Harbourside Mediation');
    await pressIn(there.root, 'Save');
    expect(bodies(there.changes())[0]?.[1]).to.deep.equal({
      outside: { name: 'Bar Council', phone: '01', email: null, web: null, post: [], after: null },
      procedure: { ...kept.procedure, adrBody: { name: 'Harbourside Mediation', web: null } },
    });
  });

  it('put what a complaint can be about in the firm’s order', async () => {
    const { root, changes } = await stageSettings('form');
    for (const pressed of ['Offer: No reply', 'Move up: No reply', 'Move up: No reply']) {
      await pressIn(root, pressed);
      expect(root.activeElement?.getAttribute('aria-label')).to.equal('Move up: No reply');
    }
    await pressIn(root, 'Leave out: It took too long');
    await pressIn(root, 'Save');
    expect(bodies(changes())[0]?.[1]).to.deep.equal({ issues: ['reply', 'conduct', 'not-sure'] });
  });

  it('offer languages under the tags they have, and default to one of them', async () => {
    const { root, changes } = await stageSettings('words');
    const [english, welsh] = root.querySelectorAll<HTMLInputElement>('.choice input');
    expect([english?.checked, welsh?.checked]).to.deep.equal([true, true]);
    welsh?.click();
    await settled();
    await pressIn(root, 'Save');
    expect(bodies(changes())[0]?.[1]).to.deep.equal({ locales: ['en-GB'] });
  });

  it('say before saving how the accent can be read, and what is shown in its place', async () => {
    const { root } = await stageSettings('look');
    expect(textOf(root.querySelector('.samples'))).to.match(/On white: \d+\.\d\d to 1: can be read/);
    await typeIn(root, 'set-branding-accent', '#ffd700');
    expect(textOf(root.querySelector('.samples'))).to.match(/On white: 1\.\d\d to 1 is too little; your forms show #/);
    expect(await accessibilityFaults(root.host)).to.deep.equal([]);
  });

  it('mark the field that is wrong with what to write instead, and keep what was typed', async () => {
    const message = 'The firm’s contact: the Legal Ombudsman has left this address. Write PO Box 6167, Slough SL1 0EH.';
    const answer = ({ name }: Called) =>
      name === 'settings.change'
        ? refusal(422, 'validation', [
            { pointer: '/contact/post/0', code: 'invalid', message },
            { pointer: '/name', code: 'required', message: 'is required' },
          ])
        : undefined;
    const { root, view } = await stageSettings('firm', { answer });
    await typeIn(root, 'set-name', '');
    await typeIn(root, 'set-contact-post', 'PO Box 6806');
    await pressIn(root, 'Save');
    expect([...root.querySelectorAll('.error')].map(textOf)).to.deep.equal(['This is required.', message]);
    expect(root.querySelector<HTMLTextAreaElement>('#set-contact-post')?.value).to.equal('PO Box 6806');
    expect(root.activeElement?.id).to.equal('set-name');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
  });

  it('show both versions where two people changed the same, and save either', async () => {
    const theirs = { ...kept, version: 5, mailbox: 'theirs@firm.example' };
    const answer = ({ name, asked }: Called) => {
      if (name === 'settings.change' && asked.version === 4) return refusal(412, 'precondition-failed');
      return name === 'settings.read' && seen++ > 0 ? theirs : undefined;
    };
    let seen = 0;
    const { root, view, changes } = await stageSettings('letters', { answer });
    await typeIn(root, 'set-mailbox', 'ours@firm.example');
    await typeIn(root, 'set-sender-name', 'Ours');
    await pressIn(root, 'Save');
    const both = textOf(root.querySelector('.conflict'));
    expect(both).to.contain('Is now theirs@firm.example').and.to.contain('You want ours@firm.example');
    expect(await accessibilityFaults(view)).to.deep.equal([]);
    await pressIn(root, 'Save mine');
    const mine = { mailbox: 'ours@firm.example', sender: { ...kept.sender, name: 'Ours' } };
    expect(bodies(changes()).at(-1)).to.deep.equal([5, mine]);
  });

  it('take what is there in place of what was typed, where that is wanted', async () => {
    let seen = 0;
    const answer = ({ name }: Called) => {
      if (name === 'settings.change') return refusal(412, 'precondition-failed');
      return name === 'settings.read' && seen++ > 0 ? { ...kept, version: 5, name: 'Theirs' } : undefined;
    };
    const { root } = await stageSettings('firm', { answer });
    await typeIn(root, 'set-name', 'Ours');
    await pressIn(root, 'Save');
    await pressIn(root, 'Take what is there');
    expect(root.querySelector<HTMLInputElement>('#set-name')?.value).to.equal('Theirs');
    expect(root.querySelector('.conflict')).to.equal(null);
  });

  it('save at once where somebody else has changed something else', async () => {
    let seen = 0;
    const answer = ({ name, asked }: Called) => {
      if (name === 'settings.change' && asked.version === 4) return refusal(412, 'precondition-failed');
      return name === 'settings.read' && seen++ > 0 ? { ...kept, version: 9, open: false } : undefined;
    };
    const { root, changes } = await stageSettings('firm', { answer });
    await typeIn(root, 'set-name', 'Ours');
    await pressIn(root, 'Save');
    expect(bodies(changes())).to.deep.equal([
      [4, { name: 'Ours' }],
      [9, { name: 'Ours' }],
    ]);
    expect(root.querySelector('.conflict')).to.equal(null);
  });

  it('are read and not changed by who may only read', async () => {
    const { root } = await stageSettings('sites', { role: 'supervisor' });
    expect(root.querySelector<HTMLFieldSetElement>('.all')?.disabled).to.equal(true);
    expect(root.querySelector('[type=submit]')).to.equal(null);
    expect(partOf(root, 'desk-site-keys').querySelector('button')).to.equal(null);
  });

  it('retire a site key only once it is confirmed, and say when it is the last', async () => {
    const answer = ({ name }: Called) => (name === 'site-keys.retire' ? refusal(409, 'not-possible-now') : undefined);
    const { root, changes } = await stageSettings('sites', { answer });
    const keys = partOf(root, 'desk-site-keys');
    const now = kept.siteKeys[1]?.key;
    await pressIn(keys, `Retire ${now}`);
    expect(changes()).to.deep.equal([]);
    await pressIn(keys, 'Retire');
    await until(() => keys.querySelector('.failed'));
    expect(bodies(changes())).to.deep.equal([[4, undefined]]);
    expect(textOf(keys.querySelector('.failed'))).to.contain('the only site key');
    expect(await accessibilityFaults(root.host)).to.deep.equal([]);
  });

  it('change one sentence at a time, found by a word in it', async () => {
    const { root, changes } = await stageSettings('words');
    const part = partOf(root, 'desk-sentences');
    await until(() => part.querySelector('.code'));
    expect([...part.querySelectorAll('.code')].map(textOf)).to.deep.equal(['form.start.title']);
    await typeIn(part, 'sentence-find', 'own WORDS');
    await pressIn(part, 'Change form.narrative.hint');
    expect(part.activeElement?.localName).to.equal('textarea');
    await typeIn(part, 'own-form.narrative.hint', 'Tell us all of it.');
    await pressIn(part, 'Save');
    await until(() => part.querySelector('.done'));
    const words = { 'en-GB': { 'form.narrative.hint': 'Tell us all of it.' } };
    expect(bodies(changes())).to.deep.equal([[4, { words }]]);
    expect(await accessibilityFaults(root.host)).to.deep.equal([]);
  });

  it('keep a typed sentence beside the one somebody else has saved meanwhile', async () => {
    let seen = 0;
    const answer = ({ name, asked }: Called) => {
      if (name === 'settings.change' && asked.version === 4) return refusal(412, 'precondition-failed');
      const theirs = { ...kept, version: 5, words: { 'en-GB': { 'form.start.title': 'Theirs' } } };
      return name === 'settings.read' && seen++ > 0 ? theirs : undefined;
    };
    const { root, changes } = await stageSettings('words', { answer });
    const part = partOf(root, 'desk-sentences');
    await until(() => part.querySelector('.code'));
    await pressIn(part, 'Change form.start.title');
    await typeIn(part, 'own-form.start.title', 'Ours');
    await pressIn(part, 'Save');
    await until(() => part.querySelector('.error'));
    expect(textOf(part.querySelector('.error'))).to.contain('“Theirs”');
    expect(part.querySelector('textarea')?.value).to.equal('Ours');
    await pressIn(part, 'Save');
    await until(() => part.querySelector('.done'));
    expect(bodies(changes()).at(-1)).to.deep.equal([5, { words: { 'en-GB': { 'form.start.title': 'Ours' } } }]);
  });
});
