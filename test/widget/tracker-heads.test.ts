/** The firm's list of points in the tracker: read, agreed to or corrected, once, with nothing typed ever lost. */
import { sendKeys } from '@web/test-runner-commands';
import { harbourAndLane } from '../../demo/cast.ts';
import { boxOf, headsExamples, headsReply } from '../../demo/examples-heads.ts';
import type { TrackerExample } from '../../demo/examples-tracker.ts';
import { asked, points } from '../../demo/heads-views.ts';
import { doDeed, server, settled, showTracker } from '../../demo/show-tracker.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { keepingFor } from '../../widget/door/keeping.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { faultsSeen, lookAs, lookAway, looks, unseenControls } from './looks.ts';

const place = document.body;
const example = (name: string): TrackerExample => {
  const found = headsExamples.find((one) => one.name === name);
  if (!found) throw new Error(`No example is called ${name}`);
  return found;
};
const plain = (part: Element | null | undefined) => part?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const section = (root: ShadowRoot) => plain(root.querySelector('[part=heads]'));
const typedIn = (root: ShadowRoot, box: string) => root.querySelector<HTMLTextAreaElement>(box)?.value;
const heard = async (root: ShadowRoot) => {
  await new Promise((resume) => setTimeout(resume, 150));
  return plain(root.querySelector('[role=status]'));
};
const sent = (calls: { what: string; body: unknown }[]) =>
  calls.filter(({ what }) => what === headsReply).map(({ body }) => body);
const keys = (calls: { what: string; headers: Headers }[]) =>
  calls.filter(({ what }) => what === headsReply).map(({ headers }) => headers.get('idempotency-key'));

afterEach(async () => {
  for (const element of document.querySelectorAll('redress-tracker')) element.remove();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the list of points in the tracker', () => {
  it('says each point, asks whether it is right, and what is wanted stands in the overview', async () => {
    const { root } = await showTracker(example('heads to look at'), place);
    const list = [...root.querySelectorAll('[part=heads] li')].map(plain);
    expect(list).to.deep.equal(points.map(({ number, text }) => `${number} ${text}`));
    expect(section(root)).to.contain('Have we understood you?').and.to.contain('26 November 2026');
    expect(plain(root.querySelector('.needed'))).to.contain('tell us if it is right');
  });

  it('is not there, nor loaded, where no list was sent', async () => {
    const view = { ...asked, heads: [], headsState: null };
    const answers = { ...example('heads to look at').answers, 'GET /v1/tracker': [{ status: 200, body: view }] };
    const { root } = await showTracker({ name: '', open: true, answers }, place);
    expect(root.querySelector('#status')).not.to.equal(null);
    expect(root.querySelector('[part=heads]')).to.equal(null);
  });

  it('says so where what draws it has not come, and can be had by another try', async () => {
    const { element, root } = await showTracker(example('heads to look at'), place);
    Object.assign(element, { heads: null });
    await settled(root);
    expect(root.querySelector('[part=heads]')).to.equal(null);
    expect(plain(root.querySelector('.redress'))).to.contain('We cannot reach our computer just now.');
    root.querySelector<HTMLElement>('#act-resume')?.focus();
    await doDeed(root, { press: '#act-resume' });
    expect(section(root)).to.contain('Have we understood you?');
    expect(root.activeElement?.id).to.equal('heads-title');
  });

  it('is agreed to by one press, says what was answered and what comes next, and leads there', async () => {
    const { root, calls } = await showTracker(example('heads to look at'), place);
    const button = root.querySelector<HTMLElement>('#act-agree');
    button?.click();
    button?.click();
    await settled(root);
    expect(sent(calls)).to.deep.equal([{ version: 1, agree: true }]);
    expect(section(root)).to.contain('You said on 27 November 2026 that our list is right.');
    expect(section(root)).to.contain('We now look into each point, and answer each one.');
    expect(root.querySelector('#act-agree, #heads-start')).to.equal(null);
    expect(root.activeElement?.id).to.equal('heads-title');
    expect(await heard(root)).to.equal('Thank you. We have your answer.');
  });

  it('is corrected point by point, and only what was written is sent', async () => {
    const { root, calls } = await showTracker(example('heads to look at'), place);
    await doDeed(root, { press: '#heads-start' });
    expect(root.activeElement?.id).to.equal('heads-title');
    await doDeed(root, { fill: boxOf(2), with: 'Someone\u0000 did call.\n' });
    await doDeed(root, { fill: boxOf(3), with: ' \u200b ' });
    await doDeed(root, { press: '#act-correct' });
    const corrections = [{ head: points[1]?.id, text: 'Someone  did call.\n' }];
    expect(sent(calls)).to.deep.equal([{ version: 1, agree: false, corrections, missing: null }]);
    expect(keepingFor(server, harbourAndLane.siteKey).draft(asked.reference, 'heads')).to.equal('');
  });

  it('shows what was said of each point, and what is missing', async () => {
    const { root } = await showTracker(example('heads corrected'), place);
    expect(section(root)).to.contain('You told us on 27 November 2026 what is wrong or missing.');
    const [first, second] = [...root.querySelectorAll('[part=heads] li')].map(plain);
    expect(first).to.match(/What you said about this point ?It was two weeks, not one\./);
    expect(second).not.to.contain('What you said');
    expect(section(root)).to.match(/What you said is missing ?My daughter missed two days of school\./);
  });

  it('shows in a session by link that it was answered, and not with which words', async () => {
    const { root } = await showTracker(example('heads by link'), place);
    expect(section(root)).to.contain('You told us on 27 November 2026').and.not.to.contain('What you said');
  });

  it('asks for some words where none were written, in a list that leads to the box', async () => {
    const { root, calls } = await showTracker(example('heads, nothing written'), place);
    expect(sent(calls)).to.deep.equal([]);
    expect(root.activeElement?.className).to.equal('summary');
    root.querySelector<HTMLElement>('.summary a')?.click();
    expect(`#${root.activeElement?.id}`).to.equal(boxOf(1));
    expect(root.activeElement?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('says beside its box that a text is too long, and keeps it', async () => {
    const { root, calls } = await showTracker(example('heads, too long'), place);
    expect(sent(calls)).to.deep.equal([]);
    expect(plain(root.querySelector(`${boxOf(2)}-error`))).to.equal('That is 4 characters too many.');
    expect(typedIn(root, boxOf(2))?.length).to.equal(5_004);
  });

  it('keeps what was typed when someone goes back to the list', async () => {
    const { root } = await showTracker(example('heads being corrected'), place);
    await doDeed(root, { press: '#heads-back' });
    expect(root.activeElement?.id).to.equal('heads-start');
    await doDeed(root, { press: '#heads-start' });
    expect(typedIn(root, '#missing')).to.equal('My daughter missed two days of school.');
  });

  it('keeps what was typed when the page is loaded anew', async () => {
    const answers = { ...example('heads to look at').answers, 'GET /v1/tracker': [{ status: 200, body: asked }] };
    const { element } = await showTracker({ ...example('heads being corrected'), answers }, place);
    const { fetch } = element;
    element.remove();
    const again = document.createElement('redress-tracker');
    Object.assign(again, { server, firm: harbourAndLane.siteKey, fetch });
    place.append(again);
    await again.updateComplete;
    const root = again.shadowRoot as ShadowRoot;
    await settled(root);
    expect(typedIn(root, boxOf(1))).to.contain('It was two weeks, not one.');
    expect(typedIn(root, '#missing')).to.equal('My daughter missed two days of school.');
  });

  it('keeps what was typed when it could not be sent, and sends it again under the same key', async () => {
    const { root, calls } = await showTracker(example('heads not sent'), place);
    expect(plain(root.querySelector('[part=heads] .failure'))).to.contain('Nothing you typed is lost.');
    expect(typedIn(root, boxOf(1))).to.contain('It was two weeks, not one.');
    await doDeed(root, { press: '.failure button' });
    expect(new Set(keys(calls)).size).to.equal(1);
    expect(keys(calls).length).to.be.greaterThan(1);
    expect(typedIn(root, '#missing')).to.equal('My daughter missed two days of school.');
  });

  it('is not answered in a version that was not read: it says so, shows the new one, and keeps every word', async () => {
    const { root, calls } = await showTracker(example('heads changed meanwhile'), place);
    expect(sent(calls).length).to.equal(1);
    expect(plain(root.querySelector('.failure'))).to.contain('We have changed our list');
    expect(root.activeElement?.className).to.contain('failure');
    expect(root.querySelector('.failure button')).to.equal(null);
    expect(section(root)).to.contain('two weeks after the day');
    expect(typedIn(root, boxOf(1))).to.contain('It was two weeks, not one.');
    expect(plain(root.querySelector('[part=heads] .panel.stack'))).to.contain('Someone did call, but not you.');
  });

  it('shows the answer of another tab, and what was written here as not sent', async () => {
    const { root } = await showTracker(example('heads answered in another tab'), place);
    expect(section(root)).to.contain('that our list is right').and.to.contain('you have answered it already');
    expect(root.querySelector('#act-correct')).to.equal(null);
    expect(root.activeElement?.className).to.contain('failure');
    for (const text of ['It was two weeks', 'Someone did call', 'two days of school'])
      expect(plain(root.querySelector('[part=heads] .panel.stack'))).to.contain(text);
  });

  it('shows text of the firm as text, never as markup', async () => {
    const heads = points.map((one) => ({ ...one, text: '<img src=x onerror=alert(1)>' }));
    const answers = {
      ...example('heads to look at').answers,
      'GET /v1/tracker': [{ status: 200, body: { ...asked, heads } }],
    };
    const { root } = await showTracker({ name: '', open: true, answers }, place);
    expect(root.querySelector('[part=heads] img')).to.equal(null);
    expect(section(root)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('is answered with the keyboard alone', async () => {
    const { root, calls } = await showTracker(example('heads to look at'), place);
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 40 && !root.activeElement?.matches(wanted); presses++)
        await sendKeys({ press: 'Tab' });
      expect(root.activeElement?.matches(wanted), wanted).to.equal(true);
    };
    await tabTo('#heads-start');
    await sendKeys({ press: 'Enter' });
    await settled(root);
    await tabTo(boxOf(3));
    await sendKeys({ type: 'It was £512.' });
    await tabTo('#act-correct');
    await sendKeys({ press: 'Space' });
    await settled(root);
    const corrections = [{ head: points[2]?.id, text: 'It was £512.' }];
    expect(sent(calls)).to.deep.equal([{ version: 1, agree: false, corrections, missing: null }]);
    expect(root.activeElement?.id).to.equal('heads-title');
  });
});

describe('the list of points, state by state', () => {
  afterEach(lookAway);

  for (const theme of ['light', 'dark'] as const)
    for (const one of headsExamples)
      it(`has no accessibility fault: ${one.name}, ${theme}`, async () => {
        const { element } = await showTracker({ ...one, theme }, place);
        expect(await accessibilityFaults(element)).to.deep.equal([]);
      });

  for (const look of looks)
    for (const one of headsExamples)
      it(`can be read and used ${look.named}: ${one.name}`, async () => {
        await lookAs(look);
        const { root } = await showTracker(look.lang ? { ...one, lang: look.lang } : one, place);
        expect(faultsSeen(root).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(root).join('\n')).to.equal('');
      });

  it('has a sentence for everything it says, and says it in the language on screen', async () => {
    for (const one of headsExamples) {
      const { element, root } = await showTracker(one, place);
      expect(plain(root.querySelector('.redress')), one.name).not.to.match(/(tracker|heads)\.\w|\{\w+\}/);
      if (one.lang) expect(section(root)).to.contain(catalogueOf(one.lang).heads['heads.title']);
      element.remove();
    }
  });
});
