/** A draft a person asked to save on this device: nothing of it unless they asked, all of it if they did. */
import { formProfile, fullAnswers } from '../../demo/examples.ts';
import { KeptDraft } from '../../widget/form/kept-draft.ts';
import { draftId } from '../../widget/form/saved-draft.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  beside,
  clearDevice,
  databases,
  eventually,
  found,
  nextVisit,
  onDevice,
  panel,
  saved,
  text,
  wordsOnDevice,
  writing,
} from './device-stage.ts';
import { focused, heading, press, settled, stage, type, typedIn, until } from './form-stage.ts';

/** The firm's server once it has published another form. */
const republished: typeof fetch = async () => Response.json({ ...formProfile, formVersion: '3-ffffffff' });

describe('a draft saved on the device', () => {
  afterEach(clearDevice);

  it('is nowhere but in the tab before the person asks', async () => {
    const shown = await writing();
    expect(panel(shown)).to.contain('What you write is kept in this tab until you close it.');
    expect(await databases()).to.deep.equal([]);
    expect(JSON.stringify({ ...localStorage })).to.equal('{}');
  });

  it('leaves focus where it can do no harm: a second press deletes nothing', async () => {
    const shown = await writing();
    shown.root.querySelector<HTMLElement>('.keeping button')?.focus();
    await press(shown, 'Save on this device');
    await until(() => panel(shown).includes('Saved on this device until'));
    expect(focused(shown)).to.equal('Finish later');
  });

  it('is forgotten with all that the tab holds, before the later questions have come too', async () => {
    const shown = await saved();
    shown.element.remove();
    const kept = new KeptDraft({ addController: () => {}, requestUpdate: () => {} } as never);
    kept.open(formProfile);
    expect(kept.draft.answers.narrative).to.equal('You lost my deeds.');
    await kept.forget();
    expect(JSON.stringify({ ...sessionStorage })).to.equal('{}');
    expect(kept.draft.answers.narrative).to.equal('');
    await eventually(async () => (await databases()).length === 0);
  });

  it('holds each word within a second after it was typed', async () => {
    const shown = await saved();
    await type(shown, 'narrative', 'You lost my deeds and my will.');
    const typed = performance.now();
    await eventually(async () => (await wordsOnDevice()).includes('my deeds and my will'));
    expect(performance.now() - typed).to.be.below(1_000);
  });

  it('is written at once when the page is left', async () => {
    const shown = await saved();
    await type(shown, 'narrative', 'The last words.');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await settled();
    expect(await wordsOnDevice()).to.contain('The last words.');
  });

  it('goes on where it stopped on a later visit, and says so', async () => {
    const shown = await nextVisit(await saved(), 'new tab');
    await until(() => text(shown).includes(found));
    expect(heading(shown)).to.equal('What happened?');
    expect(typedIn(shown, 'narrative')).to.equal('You lost my deeds.');
    await type(shown, 'narrative', 'You lost my deeds. Twice.');
    await eventually(async () => (await wordsOnDevice()).includes('Twice'));
  });

  it('does not lose what was answered before it was found', async () => {
    const first = await saved();
    first.element.remove();
    sessionStorage.clear();
    sessionStorage.setItem(
      `redress-form ${formProfile.siteKey} ${formProfile.formVersion}`,
      JSON.stringify({ draft: { answers: { whose: 'other' } } }),
    );
    const shown = await beside(first);
    await until(() => text(shown).includes(found));
    const kept = JSON.stringify({ ...sessionStorage });
    expect(kept).to.contain('You lost my deeds.');
    expect(kept).to.contain('other');
  });

  it('of an older version of the form keeps its words, and says that the questions have changed', async () => {
    const shown = await nextVisit(await saved(), 'new tab', republished);
    await until(() => text(shown).includes('The questions have changed a little since you began.'));
    expect(typedIn(shown, 'narrative')).to.equal('You lost my deeds.');
    await eventually(async () => (await onDevice()).every(({ id }) => id === draftId('3-ffffffff')));
  });

  it('that is in the tab alone keeps its words too when the questions change', async () => {
    const shown = await nextVisit(await writing(), 'same tab', republished);
    await until(() => text(shown).includes('The questions have changed a little'));
    expect(typedIn(shown, 'narrative')).to.equal('You lost my deeds.');
    expect(await databases()).to.deep.equal([]);
  });

  it('is gone with its key after one tap, and the answers stay in the tab', async () => {
    const shown = await saved();
    await press(shown, 'Delete it from this device');
    await until(() => text(shown).includes('Deleted from this device.'));
    expect(await databases()).to.deep.equal([]);
    expect(typedIn(shown, 'narrative')).to.equal('You lost my deeds.');
    await type(shown, 'narrative', 'More.');
    await new Promise((done) => setTimeout(done, 600));
    expect(await databases()).to.deep.equal([]);
  });

  it('that was deleted in another tab is not written again by this one', async () => {
    const first = await saved();
    const second = await beside(first);
    await until(() => panel(second).includes('Saved on this device until'));
    await press(second, 'Delete it from this device');
    await until(() => text(second).includes('Deleted from this device.'));
    await type(first, 'narrative', 'Words after that.');
    await until(() => panel(first).includes('Save on this device'));
    expect(await databases()).to.deep.equal([]);
    expect(typedIn(first, 'narrative')).to.equal('Words after that.');
  });

  it('leaves nothing behind once it was sent but the receipt in the tab', async () => {
    const kept = {
      draft: { step: 'check', key: 'd7a6f9b2-3c41-4e6f-8a55-0c9b7e1f2d34', answers: { ...fullAnswers, consent: true } },
    };
    const shown = await stage('sent', { kept: kept as never, press: [] });
    await until(() => panel(shown));
    await press(shown, 'Save on this device');
    await until(() => panel(shown).includes('Saved on this device until'));
    await press(shown, 'Send my complaint');
    await until(() => shown.root.querySelector('.receipt'));
    await eventually(async () => (await databases()).length === 0);
    const left = JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]);
    expect(left).to.contain('HL-7K2Q-9XMD');
    expect(left).not.to.match(/Priya|purchase of my flat|saving/);
  });

  it('of another complaint is offered, not put in place of the one in this tab', async () => {
    const first = await saved();
    first.element.remove();
    sessionStorage.setItem(
      `redress-form ${formProfile.siteKey} ${formProfile.formVersion}`,
      JSON.stringify({ draft: { step: 'narrative', key: 'another', answers: { narrative: 'Something else.' } } }),
    );
    const shown = await beside(first);
    await until(() => panel(shown).includes(found));
    expect(typedIn(shown, 'narrative')).to.equal('Something else.');
    await press(shown, 'Go on with that one');
    await until(() => typedIn(shown, 'narrative') === 'You lost my deeds.');
    await press(shown, 'Go on with that one');
    await until(() => typedIn(shown, 'narrative') === 'Something else.');
  });
});
