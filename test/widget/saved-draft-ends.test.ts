/** How a draft saved on the device ends, and what is said where the device does not keep it. */
import { formProfile } from '../../demo/examples.ts';
import { draftId, endOf, lifetime } from '../../widget/form/saved-draft.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  clearDevice,
  clock,
  closeStorage,
  databases,
  eventually,
  found,
  nextVisit,
  onDevice,
  panel,
  saved,
  text,
  vault,
  wordsOnDevice,
  writing,
} from './device-stage.ts';
import { heading, press, type, typedIn, until } from './form-stage.ts';

describe('a draft saved on the device', () => {
  afterEach(clearDevice);

  for (const [hours, there] of [
    [71, true],
    [73, false],
    [-24, true],
    [-24 * 400, true],
  ] as const)
    it(`is ${there ? 'there' : 'thrown away'} when the clock of the next visit stands at ${hours} hours`, async () => {
      const first = await saved();
      clock(hours);
      const shown = await nextVisit(first, 'new tab');
      await eventually(async () => (await databases()).includes(vault) === there);
      await until(() => text(shown).includes(found) === there);
    });

  it('does not live for ever by a clock that went back: it counts anew from the time it was found', async () => {
    const first = await saved();
    clock(-24 * 400);
    const second = await nextVisit(first, 'new tab');
    await until(() => text(second).includes(found));
    await eventually(async () => (await onDevice()).every(({ at }) => at <= Date.now()));
    clock(-24 * 400 + 73);
    await nextVisit(second, 'new tab');
    await eventually(async () => !(await databases()).includes(vault));
  });

  it('ends 72 hours after its last change', () => {
    expect(endOf(1_000, 2_000)).to.equal(1_000 + lifetime);
    expect(endOf(2_000, 1_000)).to.equal(1_000 + lifetime);
    expect(lifetime).to.equal(259_200_000);
  });

  it('that the device refuses is said to be in the tab only, and is', async () => {
    closeStorage();
    const shown = await writing();
    await press(shown, 'Save on this device');
    await until(() => panel(shown).includes('This browser does not let us save on this device.'));
    expect(JSON.stringify({ ...sessionStorage })).to.contain('You lost my deeds.');
    expect(typedIn(shown, 'narrative')).to.equal('You lost my deeds.');
  });

  it('that no longer fits is tried again with the next change', async () => {
    const shown = await saved();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    await type(shown, 'narrative', 'Too much.');
    await until(() => panel(shown).includes('This browser does not let us save'));
    IDBObjectStore.prototype.put = put;
    await type(shown, 'narrative', 'Fits again.');
    await until(() => panel(shown).includes('Saved on this device until'));
    expect(await wordsOnDevice()).to.contain('Fits again.');
  });

  it('that is damaged is said not to be there, and the form begins as ever', async () => {
    const first = await saved();
    await new Promise<void>((done) => {
      const opening = indexedDB.open(vault);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('kept', 'readwrite');
        const store = writing.objectStore('kept');
        const id = draftId(formProfile.formVersion);
        const reading = store.get(id);
        reading.onsuccess = () => store.put({ ...reading.result, bytes: new ArrayBuffer(40) }, id);
        writing.oncomplete = () => {
          opening.result.close();
          done();
        };
      };
    });
    const shown = await nextVisit(first, 'new tab');
    await eventually(async () => !(await databases()).includes(vault));
    expect(heading(shown)).to.equal('Who is this complaint for?');
  });
});
