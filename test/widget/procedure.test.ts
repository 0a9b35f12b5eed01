/** `<redress-procedure>`: what it shows, what it asks for, what a person can do with it, and what shows when it cannot be had. */
import {
  inArabic,
  inEnglish,
  type ProcedureExample,
  procedureExamples,
  showProcedure,
} from '../../demo/examples-procedure.ts';
import { formProfile } from '../../demo/form-profile.ts';
import '../../widget/procedure/define.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { settled, textOf, until } from './form-stage.ts';
import { faultsSeen, lookAs, lookAway, looks, unseenControls } from './looks.ts';

const named = (name: string): ProcedureExample => {
  const found = procedureExamples.find((one) => one.name === name);
  if (!found) throw new Error(`No example is called ${name}`);
  return found;
};

/** Shows an example and waits until it has settled. */
async function shown(example: ProcedureExample, asked: string[] = []) {
  const element = showProcedure(example, document.body, asked);
  const wanted = example.answers[0] === 'never' ? 'slot' : 'article, button';
  await until(() => element.shadowRoot?.querySelector(wanted));
  const root = element.shadowRoot as ShadowRoot;
  return { element, root };
}

const strike = () => {
  for (const element of document.querySelectorAll('redress-procedure')) element.remove();
  document.documentElement.removeAttribute('lang');
};

describe('the procedure', () => {
  afterEach(strike);

  it('shows all that the server says, in its order, with headings in order', async () => {
    const { root } = await shown(named('shown'));
    const headings = [...root.querySelectorAll('h1, h2, h3, h4')];
    expect(headings.map((one) => one.localName)).to.deep.equal([
      'h2',
      ...inEnglish.sections.filter(({ title }) => title).map(() => 'h3'),
    ]);
    expect(headings.map(textOf)).to.deep.equal([
      inEnglish.title,
      ...inEnglish.sections.flatMap(({ title }) => title ?? []),
    ]);
    const text = textOf(root.querySelector('article'));
    for (const block of inEnglish.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind === 'text') expect(text).to.contain(block.text);
      if (block.kind === 'list') for (const item of block.items) expect(text).to.contain(item);
      if (block.kind === 'ways') for (const { label } of block.ways) expect(text).to.contain(label);
    }
  });

  it('is ready once there is something to read, and asks for profile and document once', async () => {
    const heard: (string | null)[] = [];
    const hear = ({ target }: Event) => heard.push(textOf((target as Element).shadowRoot?.querySelector('h2') ?? null));
    document.body.addEventListener('redress-ready', hear);
    const asked: string[] = [];
    document.documentElement.lang = 'en-GB';
    await shown(named('shown'), asked);
    await until(() => heard.length > 0);
    document.body.removeEventListener('redress-ready', hear);
    expect(heard).to.deep.equal([inEnglish.title]);
    const firm = `/v1/firms/${formProfile.siteKey}`;
    expect(asked).to.deep.equal([`${firm}?locale=en-GB`, `${firm}/procedure?locale=en-GB`]);
  });

  it('can be called, written to, opened and printed', async () => {
    const { root } = await shown(named('shown'));
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.include.members([
      'tel:01174960142',
      'mailto:complaints@harbourandlane.example',
      `https://complaints.example/p/${formProfile.siteKey}/complain?lang=en-GB`,
      'tel:03005550333',
      'https://www.legalombudsman.org.uk',
      inEnglish.text,
    ]);
    const own = window.print;
    let printed = 0;
    window.print = () => void printed++;
    root.querySelector<HTMLElement>('.actions button')?.click();
    window.print = own;
    expect(printed).to.equal(1);
  });

  it('leads to the site’s own form where the page says so, and never to a script', async () => {
    const { root, element } = await shown(named('shown, leading to the site’s own form'));
    expect(root.querySelector('a.form')?.getAttribute('href')).to.equal('/complain.html');
    Object.assign(element, { complainUrl: 'javascript:alert(1)' });
    await settled();
    expect(root.querySelector('a.form')?.hasAttribute('href')).to.equal(false);
  });

  it('speaks the language of the page from right to left, and follows when it changes', async () => {
    const { element, root } = await shown({
      ...named('shown, in Arabic'),
      answers: [inArabic, inEnglish],
    });
    const surface = () => {
      const base = root.querySelector('.redress');
      return [base?.getAttribute('lang'), base?.getAttribute('dir'), textOf(root.querySelector('h2'))];
    };
    expect(surface()).to.deep.equal(['ar', 'rtl', inArabic.title]);
    element.lang = 'en-GB';
    await until(() => root.querySelector('.redress')?.getAttribute('lang') === 'en-GB');
    expect(surface()).to.deep.equal(['en-GB', 'ltr', inEnglish.title]);
  });

  it('keeps what is on screen when another language cannot be had, and says so to the page', async () => {
    const { element, root } = await shown({ ...named('shown, in Arabic'), answers: [inArabic, 404] });
    let failed = '';
    element.addEventListener('redress-error', ({ detail }) => {
      failed = detail.code;
    });
    element.lang = 'en-GB';
    await until(() => failed);
    expect([textOf(root.querySelector('h2')), root.querySelector('.redress')?.getAttribute('dir')]).to.deep.equal([
      inArabic.title,
      'rtl',
    ]);
  });

  it('shows what stands inside the tag while it loads', async () => {
    const { root } = await shown(named('loading'));
    expect(root.querySelector('slot')?.assignedNodes().length).to.equal(1);
    expect(root.querySelectorAll('article, button').length).to.equal(0);
  });

  for (const name of ['failed', 'refused'])
    it(`shows it too, and a way to try again, when the document does not come: ${name}`, async () => {
      const { answers } = named(name);
      const { root } = await shown({
        ...named(name),
        answers: [...answers, ...answers, ...answers, ...answers, inEnglish],
      });
      await until(() => root.querySelector('button'));
      expect(root.querySelector('slot')?.assignedNodes().length).to.equal(1);
      while (!root.querySelector('article')) {
        root.querySelector('button')?.click();
        await settled();
      }
      expect(textOf(root.querySelector('h2'))).to.equal(inEnglish.title);
      expect(root.querySelectorAll('slot').length).to.equal(0);
    });

  it('leaves out what it does not know, and shows all else as text', async () => {
    const { root } = await shown(named('shown, with what is not known'));
    expect(textOf(root.querySelector('h2'))).to.equal('<img src=x onerror=alert(1)>');
    expect(root.querySelectorAll('img, script, a[href^="javascript"]').length).to.equal(0);
    expect(textOf(root.querySelector('article'))).to.contain('What is known is shown.');
    expect(textOf(root.querySelector('article'))).to.contain('0117 496 0143');
  });

  for (const example of procedureExamples)
    it(`has no accessibility fault: ${example.name}`, async () => {
      const { element } = await shown(example);
      expect(await accessibilityFaults(element)).to.deep.equal([]);
    });
});

describe('the procedure, however it is looked at', () => {
  afterEach(async () => {
    strike();
    await lookAway();
  });

  for (const look of looks)
    for (const example of procedureExamples)
      it(`can be read and used ${look.named}: ${example.name}`, async () => {
        await lookAs(look);
        const spoken = look.lang && example.answers[0] === inEnglish ? named('shown, in Arabic') : example;
        const { root } = await shown(spoken);
        expect(faultsSeen(root).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(root).join('\n')).to.equal('');
      });
});
