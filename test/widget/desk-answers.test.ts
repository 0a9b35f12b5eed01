/** The list of answers: whole, in the clients' own words, released one by one; nothing that would name who unlinked theirs. */
import { deskSession } from '../../demo/desk-people.ts';
import { heldAnswer, releasedAnswer, unlinkedAnswer } from '../../demo/desk-survey.ts';
import { describe, expect, it } from '../support/spec.ts';
import { caseAddress, caseElement, found, ok, press, refusal, type Stage, stage, textIn } from './case-stage.ts';

const list = 'GET /v1/desk/survey-answers';
const address = '/desk/satisfaction/answers';
const release = `POST /v1/desk/survey-answers/${heldAnswer.id}/release`;
const hostile = '<img src=x onerror=alert(1)> \u202eevil\u202c';
const page = (...items: object[]) => ok({ items, next: null });
const rows = ({ root }: Stage): string[] =>
  [...root.querySelectorAll('.rows > li')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const marks = ({ root }: Stage): string[] =>
  [...root.querySelectorAll('.marks > div')].map((one) => [...one.children].map((part) => part.textContent).join(': '));

describe('the answers of clients at the desk', () => {
  caseElement();

  it('say what each client marked and wrote, with the way to the complaint', async () => {
    const shown = await stage(address, { [list]: page(heldAnswer) });
    expect(found<HTMLAnchorElement>(shown.root, '.rows h2 a').pathname).to.equal(caseAddress);
    expect(rows(shown)[0]).to.contain('Partly upheld, Buying or selling a home, answered in November 2026');
    expect(marks(shown).slice(0, 2)).to.deep.equal([
      'How easy it was to complain: 4 of 5',
      'Being kept informed: 2 of 5',
    ]);
    expect(marks(shown)).to.include('Knowing what they can do next: No');
    expect(textIn(shown.root, '.comment')).to.contain('Margaret rang me herself');
  });

  it('lead nowhere where the client unlinked theirs, and say what was not answered', async () => {
    const shown = await stage(address, { [list]: page(unlinkedAnswer) });
    expect(shown.root.querySelectorAll('.rows a').length).to.equal(0);
    expect(rows(shown)[0]).to.contain('Not linked to a complaint, as the client chose');
    expect(marks(shown)).to.include('The outcome: Not answered');
    expect(rows(shown)[0]).to.contain('They added nothing in their own words.');
  });

  it('are text, whatever a client wrote', async () => {
    const shown = await stage(address, { [list]: page({ ...heldAnswer, comment: hostile }) });
    expect(found(shown.root, '.comment .their-words').textContent).to.equal(hostile);
    expect(shown.root.querySelectorAll('img').length).to.equal(0);
  });

  it('are released with a press, and stand where they stood', async () => {
    const released = { ...heldAnswer, released: releasedAnswer.released };
    const shown = await stage(address, { [list]: page(heldAnswer, unlinkedAnswer), [release]: ok(released) });
    await press(shown, `#release-${heldAnswer.id}`);
    expect(shown.asked(release).length).to.equal(1);
    expect(rows(shown)[0]).to.contain('Released by Margaret Lane, 24 November 2026');
    expect(shown.root.activeElement?.id).to.equal(`answer-${heldAnswer.id}`);
    expect(shown.root.querySelectorAll(`#release-${heldAnswer.id}`).length).to.equal(0);
  });

  it('say beside the button when a release was refused', async () => {
    const shown = await stage(address, { [list]: page(heldAnswer), [release]: refusal(404, 'not-found') });
    await press(shown, `#release-${heldAnswer.id}`);
    expect(textIn(shown.root, '.release .failed')).to.contain('This is not there any more');
    expect(shown.root.querySelectorAll(`#release-${heldAnswer.id}`).length).to.equal(1);
  });

  it('are read and not released by a compliance officer', async () => {
    const shown = await stage(address, { [list]: page(heldAnswer) }, deskSession(['compliance']));
    expect(rows(shown)[0]).to.contain('Not released yet');
    expect(shown.root.querySelectorAll('.rows button').length).to.equal(0);
  });

  it('come a page at a time, and focus goes to the first that came', async () => {
    const shown = await stage(address, {
      [list]: [ok({ items: [heldAnswer], next: 'c1' }), ok({ items: [releasedAnswer], next: null })],
    });
    await press(shown, '#act-more');
    expect(shown.asked(list).at(-1)?.path.search).to.equal('?after=c1');
    expect(rows(shown).length).to.equal(2);
    expect(shown.root.activeElement?.id).to.equal(`answer-${releasedAnswer.id}`);
    expect(shown.root.querySelectorAll('#act-more').length).to.equal(0);
  });

  it('say that there are none, and that the server does not answer', async () => {
    const shown = await stage(address, { [list]: [refusal(500, 'internal'), page()] });
    expect(textIn(shown.root, '.failed')).to.contain('Something failed on the server');
    await press(shown, '#act-load');
    expect(textIn(shown.root, '.empty')).to.equal('Nobody has answered yet.');
  });

  it('are not there for a handler', async () => {
    const shown = await stage('/desk/queue', {}, deskSession(['handler']));
    shown.desk.go(address);
    await shown.desk.updateComplete;
    await new Promise((resume) => setTimeout(resume, 50));
    expect(textIn(shown.desk.shadowRoot as ShadowRoot, 'main')).to.contain('There is nothing at this address');
    expect(shown.asked(list).length).to.equal(0);
  });
});
