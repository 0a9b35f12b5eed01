/** A chunk that does not come: the page is loaded anew only when that can help, and only when a person asked again. */
import { loadChunk, type Page } from '../../widget/load-chunk.ts';
import { describe, expect, it } from '../support/spec.ts';

/** Tries to load what does not come; resolves with how often the page was loaded anew. */
async function reloads(again: boolean, reachable: boolean): Promise<number> {
  let times = 0;
  const page: Page = { reachable: async () => reachable, reload: () => times++ };
  const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const failed = await loadChunk(missing, again, page).then(
    () => false,
    () => true,
  );
  expect(failed).to.equal(true);
  return times;
}

describe('a chunk that does not come', () => {
  it('is asked for again by loading the page anew, since the browser may not ask twice', async () => {
    expect(await reloads(true, true)).to.equal(1);
  });

  it('leaves the page alone at first', async () => {
    expect(await reloads(false, true)).to.equal(0);
  });

  it('leaves the page alone while its server is out of reach, with the other ways to complain on it', async () => {
    expect(await reloads(true, false)).to.equal(0);
  });

  it('is given back when it comes', async () => {
    expect(await loadChunk(async () => 'here', true)).to.equal('here');
  });
});
