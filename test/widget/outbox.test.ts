/** A complaint sent without a connection: it waits on the device, is sent once, and is never dropped silently. */
import { filed, formProfile, fullAnswers } from '../../demo/examples.ts';
import { waitBefore } from '../../widget/form/outbox-record.ts';
import { putAway } from '../../widget/form/vault.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  beside,
  clearDevice,
  clock,
  closeStorage,
  connection,
  cutWhenOffline,
  databases,
  eventually,
  keys,
  nextVisit,
  notSent,
  onDevice,
  posts,
  text,
  vault,
  waiting,
} from './device-stage.ts';
import { focused, heading, press, type Stage, stage, textOf, until } from './form-stage.ts';

const back = async (shown: Stage): Promise<void> => {
  connection('online');
  await until(() => shown.root.querySelector('.receipt'));
};

describe('a complaint sent without a connection', () => {
  afterEach(clearDevice);

  it('is said plainly not to be sent, with every word and the ways to reach the firm, and nothing has left the page', async () => {
    const shown = await waiting();
    expect(posts(shown)).to.deep.equal([]);
    expect(focused(shown)).to.equal(notSent);
    for (const said of [
      'You are not connected',
      'locked on this device',
      'Waiting since',
      '0117 496 0142',
      'Priya Raman',
    ])
      expect(text(shown)).to.contain(said);
    expect(text(shown)).to.contain(
      textOf(Object.assign(document.createElement('p'), { textContent: fullAnswers.narrative })),
    );
  });

  it('is sealed on the device under a key no script can read', async () => {
    await waiting();
    const raw = await new Promise<{ key: CryptoKey; bytes: ArrayBuffer }[]>((done) => {
      const opening = indexedDB.open(vault);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('kept').objectStore('kept').getAll();
        reading.onsuccess = () => done(reading.result);
        opening.result.close();
      };
    });
    expect(raw.map(({ key }) => [key.extractable, key.algorithm.name])).to.deep.equal([[false, 'AES-GCM']]);
    expect(new TextDecoder().decode(raw[0]?.bytes)).not.to.match(/Priya|purchase of my flat/);
  });

  it('is sent once when the connection is back, and nothing of it stays on the device', async () => {
    const shown = await waiting();
    await back(shown);
    dispatchEvent(new Event('online'));
    expect(textOf(shown.root.querySelector('.receipt'))).to.contain(filed.accessCode);
    expect(keys(shown)).to.have.length(1);
    expect(shown.heard.filter((event) => event === 'submitted')).to.have.length(1);
    await eventually(async () => !(await databases()).includes(vault));
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('Priya');
  });

  it('takes no focus from what the person does elsewhere on the page when it is sent by itself', async () => {
    const shown = await waiting();
    const search = document.body.appendChild(document.createElement('input'));
    search.focus();
    await back(shown);
    expect(document.activeElement).to.equal(search);
  });

  it('is sent once for a double click', async () => {
    const shown = await stage('sent', { press: [] });
    cutWhenOffline(shown);
    connection('offline');
    const send = [...shown.root.querySelectorAll('button')].find((button) => textOf(button) === 'Send my complaint');
    send?.click();
    send?.click();
    await until(() => heading(shown) === notSent);
    expect(await onDevice()).to.have.length(1);
    await back(shown);
    expect(posts(shown)).to.have.length(1);
  });

  it('is sent by the next visit when the tab was closed, under the same key, with its receipt', async () => {
    const first = await waiting();
    const [kept] = await onDevice();
    first.element.remove();
    connection('online');
    const shown = await nextVisit(first, 'new tab');
    await until(() => shown.root.querySelector('.receipt'));
    expect(textOf(shown.root.querySelector('.receipt'))).to.contain(filed.reference);
    expect(keys(shown).map((key) => `outbox ${key}`)).to.deep.equal([kept?.id]);
  });

  it('still waits after a reload without a connection', async () => {
    const shown = await nextVisit(await waiting(), 'same tab');
    await until(() => heading(shown) === notSent);
    expect(await onDevice()).to.have.length(1);
  });

  it('is sent once by two tabs, and both show the receipt', async () => {
    const first = await waiting();
    const second = await beside(first);
    await until(() => heading(second) === notSent);
    connection('online');
    await until(() => first.root.querySelector('.receipt') && second.root.querySelector('.receipt'));
    expect(posts(first)).to.have.length(1);
  });

  it('is back on the summary, and no longer waits, when the person wants to change it', async () => {
    const shown = await waiting();
    await press(shown, 'Change my answers');
    await until(() => heading(shown) === 'Check your answers');
    expect(text(shown)).to.contain('Priya Raman');
    expect(await databases()).not.to.include(vault);
    connection('online');
    await press(shown, 'Send my complaint');
    await until(() => shown.root.querySelector('.receipt'));
    expect(posts(shown)).to.have.length(1);
  });

  it('is deleted only after the person was asked', async () => {
    const shown = await waiting();
    await press(shown, 'Do not send it');
    await until(() => focused(shown).startsWith('Delete your complaint? It was not sent'));
    await press(shown, 'No, keep it');
    expect(focused(shown)).to.equal(notSent);
    expect(await onDevice()).to.have.length(1);
    await press(shown, 'Do not send it');
    await press(shown, 'Yes, delete it');
    await until(() => text(shown).includes('Deleted. It was not sent.'));
    expect(await databases()).not.to.include(vault);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('Priya');
    connection('online');
    expect(heading(shown)).to.equal('Who is this complaint for?');
    expect(posts(shown)).to.deep.equal([]);
  });

  it('does not take the question away by trying to send meanwhile', async () => {
    const shown = await waiting();
    await press(shown, 'Do not send it');
    await until(() => focused(shown).startsWith('Delete your complaint? It was not sent'));
    connection('online');
    dispatchEvent(new Event('online'));
    await press(shown, 'Yes, delete it');
    await until(() => text(shown).includes('Deleted. It was not sent.'));
    expect(posts(shown)).to.deep.equal([]);
  });

  it('is sent at once after days offline, whatever the clock says, when no try can have arrived', async () => {
    for (const hours of [-24, 24, 24 * 30]) {
      const first = await waiting();
      first.element.remove();
      connection('online');
      clock(hours);
      const shown = await nextVisit(first, 'new tab');
      await until(() => shown.root.querySelector('.receipt'));
      expect(posts(shown)).to.have.length(1);
      await clearDevice();
    }
  });

  it('stays on the summary, said not to be sent, where the device keeps nothing', async () => {
    closeStorage();
    connection('offline');
    const shown = await stage('sent', { answers: ['lost'] });
    await until(() => shown.root.querySelector('.failure'));
    expect(textOf(shown.root.querySelector('.failure h2'))).to.equal('Your complaint has not been sent yet');
    expect(text(shown)).to.contain('Check your connection, then try again.');
    expect(heading(shown)).to.equal('Check your answers');
    expect([...shown.root.querySelectorAll('.failure button')].map(textOf)).to.deep.equal(['Try again']);
  });

  it('leaves another complaint that is being written in this tab alone', async () => {
    const first = await waiting();
    first.element.remove();
    sessionStorage.clear();
    await putAway(vault, { id: 'outbox damaged', at: 1, content: {} });
    const other = { ...(JSON.parse(JSON.stringify(fullAnswers)) as typeof fullAnswers), name: 'Sam Jones' };
    sessionStorage.setItem(
      `redress-form ${formProfile.siteKey} ${formProfile.formVersion}`,
      JSON.stringify({ draft: { answers: other, step: 'check', key: '0b5fd7c5-6a4b-4b6c-9d5e-2f6d7a8b9c0d' } }),
    );
    connection('online');
    const shown = await beside(first);
    await until(() => text(shown).includes('Sam Jones'));
    expect(heading(shown)).to.equal('Check your answers');
    expect(posts(shown)).to.deep.equal([]);
  });

  it('is tried by itself at growing intervals, at most five minutes apart, and not before the server wants it', () => {
    expect([0, 1, 2, 6, 7, 50].map((tries) => waitBefore(tries))).to.deep.equal([
      5_000, 10_000, 20_000, 300_000, 300_000, 300_000,
    ]);
    expect(waitBefore(0, 600)).to.equal(600_000);
  });
});
