/** Leaving quickly: what is gone, how fast, and only where a page asks for it. And the first view, taken over by the rest. */
import { formExamples, showForm } from '../../demo/examples.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { press, type Stage, settled, stage, strike, textOf, until } from './form-stage.ts';

const exit = '#elsewhere';
const gone = () => location.hash === exit;
const pressKey = (timeStamp = performance.now(), key = 'Escape') => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  document.body.dispatchEvent(event);
};
const leave = ({ root }: Stage) => root.querySelector<HTMLElement>('.exit button');

afterEach(() => {
  strike();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the first step', () => {
  it('stays in place with its focus when the other steps have come', async () => {
    const example = formExamples.find(({ name }) => name === 'first step');
    if (!example) throw new Error('There is no first step');
    const ready = new Promise((done) => document.body.addEventListener('redress-ready', done, { once: true }));
    const root = showForm(example, document.body).shadowRoot as ShadowRoot;
    await ready;
    const [choice, sheets] = [root.querySelector<HTMLInputElement>('#whose'), root.adoptedStyleSheets.length];
    choice?.click();
    choice?.focus();
    await import('../../widget/form/rest.ts');
    await until(() => root.adoptedStyleSheets.length > sheets);
    expect(root.activeElement).to.equal(choice);
    expect(choice?.checked).to.equal(true);
    await settled();
    root.querySelector('form')?.requestSubmit();
    await until(() => textOf(root.querySelector('.heading')).startsWith('What went wrong?'));
  });
});

describe('leaving quickly', () => {
  it('is offered only where the page names a web page to go to', async () => {
    for (const [attributes, offered] of [
      [{}, false],
      [{ exit: '' }, false],
      [{ exit: 'javascript:alert(1)' }, false],
      [{ exit: 'https://www.bbc.co.uk/weather' }, true],
    ] as const) {
      expect(leave(await stage('what happened', { attributes })) !== null, JSON.stringify(attributes)).to.equal(
        offered,
      );
      strike();
    }
  });

  it('is within reach on every step, the summary and the confirmation', async () => {
    for (const name of ['first step', 'how to reach you', 'check answers', 'sent']) {
      const shown = await stage(name, { attributes: { exit } });
      expect(textOf(leave(shown)), name).to.equal('Leave this page quickly');
      expect(getComputedStyle(shown.root.querySelector('.exit') as Element).position).to.equal('sticky');
      strike();
    }
  });

  it('hides the form, forgets what the tab has kept, and goes', async () => {
    const shown = await stage('how to reach you', { attributes: { exit } });
    await press(shown, 'Leave this page quickly', false);
    expect(getComputedStyle(shown.element).display).to.equal('none');
    await until(gone);
    expect(JSON.stringify({ ...sessionStorage })).to.equal('{}');
  });

  it('takes the confirmation with it', async () => {
    const shown = await stage('sent', { attributes: { exit } });
    await press(shown, 'Leave this page quickly', false);
    await until(gone);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('HL-7K2Q-9XMD');
  });

  it('is done by Escape pressed three times in a row, wherever focus is', async () => {
    await stage('what happened', { attributes: { exit } });
    for (const at of [1_000, 1_400, 1_800]) pressKey(at);
    await until(gone);
    expect(JSON.stringify({ ...sessionStorage })).to.equal('{}');
  });

  it('is not done by fewer, by slower ones, or with another key in between', async () => {
    const shown = await stage('what happened', { attributes: { exit } });
    for (const at of [1_000, 1_400]) pressKey(at);
    for (const at of [5_000, 6_500, 8_000]) pressKey(at);
    pressKey(20_000);
    pressKey(20_100, 'a');
    pressKey(20_200);
    pressKey(20_300);
    await settled();
    expect(gone()).to.equal(false);
    expect(shown.element.hidden).to.equal(false);
  });

  it('is not done by Escape where no page is named', async () => {
    await stage('what happened');
    for (const at of [1_000, 1_100, 1_200]) pressKey(at);
    await settled();
    expect(sessionStorage.length).to.equal(1);
  });
});
