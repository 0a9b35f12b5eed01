/** The complaint as it was sent, in the tracker: listed when asked for, in the language on screen, and again after a failure. */
import { html, nothing, render } from 'lit';
import { complaints } from '../../demo/cast.ts';
import { formProfile } from '../../demo/examples.ts';
import { answering, type TrackerExample } from '../../demo/examples-tracker.ts';
import { doDeed, showTracker } from '../../demo/show-tracker.ts';
import { underway } from '../../demo/tracker-views.ts';
import { form } from '../../sdk/words/en/form.ts';
import { form as inPolish } from '../../sdk/words/pl/form.ts';
import { filed } from '../../widget/tracker/filed.ts';
import type { Asks, Moment } from '../../widget/tracker/state.ts';
import type { Telling } from '../../widget/tracker/telling.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

const example: TrackerExample = { name: 'filed', open: true, answers: answering(underway) };
const rowsIn = (root: ParentNode) =>
  Object.fromEntries(
    [...root.querySelectorAll('details .pairs > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]),
  );

/** Opens the list and waits for what lists it, which a browser may have to fetch first. */
async function unfolded(root: ShadowRoot): Promise<ReturnType<typeof rowsIn>> {
  await doDeed(root, { press: 'details summary' });
  for (let tries = 0; tries < 100 && !root.querySelector('details .pairs'); tries++)
    await new Promise((resume) => setTimeout(resume, 20));
  return rowsIn(root);
}

describe('the complaint as it was sent', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('redress-tracker')) element.remove();
    sessionStorage.clear();
  });

  it('is listed when it is asked for, and not before', async () => {
    const { element, root } = await showTracker(example, document.body);
    expect(rowsIn(root)).to.deep.equal({});
    const rows = await unfolded(root);
    expect(rows[form['form.rows.narrative']]).to.equal(complaints.lateCompletion.narrative);
    expect(rows[form['form.rows.when']]).to.equal('August 2026 to 4 September 2026');
    expect(rows[form['form.rows.raised']]).to.equal(form['form.raised.yes']);
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });

  it('is told in the language on screen', async () => {
    const { root } = await showTracker({ ...example, lang: 'pl' }, document.body);
    const rows = await unfolded(root);
    expect(rows[inPolish['form.rows.raised']]).to.equal(inPolish['form.raised.yes']);
    expect(rows[inPolish['form.rows.when']]).to.contain('4 września 2026');
  });

  it('stays open, with every answer, while the tracker goes on looking', async () => {
    const { element, root } = await showTracker(example, document.body);
    const before = await unfolded(root);
    element.requestUpdate();
    await element.updateComplete;
    expect(rowsIn(root)).to.deep.equal(before);
    expect(root.querySelector('details')?.open).to.equal(true);
  });

  it('can be asked for again when it could not be loaded', () => {
    const place = document.createElement('div');
    const say = (key: string) => key;
    let asked = 0;
    const telling = { view: underway, profile: formProfile, say, theirs: nothing } as unknown as Telling;
    const asks = { list: () => asked++ } as unknown as Asks;
    render(html`${filed(telling, { lister: 'failed' } as Moment, asks)}`, place);
    expect(place.textContent).to.contain('tracker.failed.unreachable');
    place.querySelector('button')?.click();
    expect(asked).to.equal(1);
  });
});
