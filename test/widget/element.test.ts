/** What all elements share: when they are ready, what shows before, whose they are, language, and doing no harm. */
import '../../widget/define-client.ts';
import { formExamples, formProfile, showForm } from '../../demo/examples.ts';
import { define } from '../../widget/define.ts';
import '../../widget/form/define.ts';
import { embed, embedKey, leaveEmbed, profileAddress } from '../../widget/embed.ts';
import { RedressForm } from '../../widget/form/redress-form.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { settled, stage, strike, textOf, until } from './form-stage.ts';

const server = 'https://complaints.example';
const firm = formProfile.siteKey;
const profileAnswer = () =>
  new Response(JSON.stringify(formProfile), { headers: { 'content-type': 'application/json' } });
const answering =
  (asked: string[]): typeof fetch =>
  async (input) => {
    asked.push(String(input));
    return profileAnswer();
  };
/** Does `work` on a page with another `fetch`. */
async function withFetch(other: typeof fetch, work: () => Promise<void>): Promise<void> {
  const own = globalThis.fetch;
  globalThis.fetch = other;
  try {
    await work();
  } finally {
    globalThis.fetch = own;
  }
}
/** Puts an element on the page for which every wait begun meanwhile ends a hundred times sooner. */
async function hurried<Made extends Element>(make: () => Made): Promise<Made> {
  const own = globalThis.setTimeout;
  const sooner = (done: () => void, milliseconds = 0) => own(done, milliseconds / 100);
  Object.assign(globalThis, { setTimeout: sooner });
  const made = make();
  document.body.append(made);
  await new Promise((resolve) => own(resolve, 30));
  globalThis.setTimeout = own;
  return made;
}
const ready = (form: RedressForm) => until(() => form.shadowRoot?.querySelector('form'));

describe('an element', () => {
  afterEach(() => {
    strike();
    delete (globalThis as { [embedKey]?: unknown })[embedKey];
    document.documentElement.removeAttribute('lang');
  });

  it('shows what stands inside the tag until it is ready', async () => {
    const form = document.createElement('redress-form');
    form.append('Phone us.');
    document.body.append(form);
    await settled();
    expect(form.shadowRoot?.querySelector('slot')?.assignedNodes().length).to.equal(1);
    Object.assign(form, { server, firm, fetch: answering([]) });
    await ready(form);
    expect(form.shadowRoot?.querySelectorAll('slot').length).to.equal(0);
  });

  it('shows it again, and a way to try again, when the profile does not come', async () => {
    const { root, element } = await stage('profile does not come');
    await until(() => root.querySelector('button'));
    expect(root.querySelector('slot')?.assignedNodes().length).to.equal(1);
    Object.assign(element, { fetch: answering([]) });
    await ready(element as RedressForm);
    expect(textOf(root.querySelector('.heading'))).to.contain('Who is this complaint for?');
  });

  it('says once that it is ready', async () => {
    let times = 0;
    const count = () => times++;
    document.body.addEventListener('redress-ready', count);
    await stage('first step');
    await settled();
    document.body.removeEventListener('redress-ready', count);
    expect(times).to.equal(1);
  });

  it('takes server and firm from its attributes before the context around it', async () => {
    document.documentElement.lang = 'en-GB';
    const asked: string[] = [];
    const client = Object.assign(document.createElement('redress-client'), {
      server: 'https://other.example',
      firm: 'pk_other',
    });
    const form = Object.assign(document.createElement('redress-form'), { server, firm, fetch: answering(asked) });
    client.append(form);
    document.body.append(client);
    await ready(form);
    expect(asked).to.deep.equal([profileAddress(server, firm, 'en-GB')]);
  });

  it('takes them from the context around it before the embed script', async () => {
    leaveEmbed({ server: 'https://other.example', firm: 'pk_other', lang: undefined, began: new Map() });
    const asked: string[] = [];
    const client = Object.assign(document.createElement('redress-client'), { server, firm });
    const form = Object.assign(document.createElement('redress-form'), { fetch: answering(asked) });
    client.append(form);
    document.body.append(client);
    await ready(form);
    expect(asked.at(-1)).to.contain(`${server}/v1/firms/${firm}`);
  });

  it('takes over the profile the embed script has begun, for every element on the page', async () => {
    document.documentElement.lang = 'en-GB';
    const began = new Map([[profileAddress(server, firm, 'en-GB'), Promise.resolve(profileAnswer())]]);
    leaveEmbed({ server, firm, lang: undefined, began });
    const forms = [document.createElement('redress-form'), document.createElement('redress-form')];
    document.body.append(...forms);
    await Promise.all(forms.map(ready));
    expect(embed()?.began.size).to.equal(1);
  });

  for (const [name, body] of [
    ['is cut off', () => new ReadableStream({ start: (stream) => stream.error(new TypeError('cut off')) })],
    ['is no JSON', () => '<html>'],
  ] as const)
    it(`asks for the profile itself when what the embed script has begun ${name}`, async () => {
      document.documentElement.lang = 'en-GB';
      const address = profileAddress(server, firm, 'en-GB');
      leaveEmbed({ server, firm, lang: undefined, began: new Map([[address, Promise.resolve(new Response(body()))]]) });
      const asked: string[] = [];
      await withFetch(answering(asked), async () => {
        const form = document.createElement('redress-form');
        document.body.append(form);
        await ready(form);
      });
      expect(asked).to.deep.equal([address]);
    });

  it('does not wait a second time for what the embed script has begun', async () => {
    document.documentElement.lang = 'en-GB';
    const address = profileAddress(server, firm, 'en-GB');
    const endless = Promise.resolve(new Response(new ReadableStream({})));
    leaveEmbed({ server, firm, lang: undefined, began: new Map([[address, endless]]) });
    const asked: string[] = [];
    await withFetch(answering(asked), async () => {
      const form = await hurried(() => document.createElement('redress-form'));
      await until(() => form.shadowRoot?.querySelector('button'));
      form.shadowRoot?.querySelector('button')?.click();
      await ready(form);
    });
    expect(asked).to.deep.equal([address]);
  });

  it('asks anew when the language changes', async () => {
    const asked: string[] = [];
    const form = Object.assign(document.createElement('redress-form'), {
      server,
      firm,
      lang: 'en-GB',
      fetch: answering(asked),
    });
    document.body.append(form);
    await ready(form);
    form.lang = 'cy';
    await until(() => asked.length > 1);
    document.documentElement.lang = 'pl';
    await settled();
    expect(asked.map((address) => new URL(address).searchParams.get('locale'))).to.deep.equal(['en-GB', 'cy']);
  });

  it('shows the firm’s own words in place of ours', async () => {
    const { root } = await stage('first step', { profile: { words: { 'form.start.title': 'Tell {firm}' } } });
    expect(textOf(root.querySelector('h2'))).to.equal('Tell Harbour & Lane Solicitors');
  });

  it('shows words as text, never as markup', async () => {
    const { root } = await stage('first step', {
      profile: { name: '<img src=x>', words: { 'form.start.free': '<b>x</b>' } },
    });
    expect(root.querySelectorAll('img, b').length).to.equal(0);
    expect(textOf(root.querySelector('.points li'))).to.equal('<b>x</b>');
  });

  it('survives being taken out and put back, and a second definition of its tag', async () => {
    const { element, root } = await stage('what happened');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    await settled();
    expect(root.querySelectorAll('#narrative').length).to.equal(1);
    define('redress-form', class extends HTMLElement {});
    expect(customElements.get('redress-form')).to.equal(RedressForm);
  });

  for (const place of [
    '',
    'display: flex',
    'display: flex; flex-direction: column; align-items: center',
    'display: grid',
    'float: left',
    'display: inline-block',
    'display: grid; justify-content: center',
  ])
    it(`is wide enough to use and not too wide in a box with “${place}”`, async () => {
      const { element } = await stage('first step');
      const box = document.createElement('div');
      box.style.cssText = `inline-size: 600px; ${place}`;
      element.style.marginInline = '20px';
      document.body.append(box);
      box.append(element);
      await settled();
      expect(element.offsetWidth).to.be.within(240, 560);
      if (/^(|display: flex|display: grid)$/.test(place)) expect(element.offsetWidth).to.equal(560);
    });

  it('is not changed by what a page does to its own elements', async () => {
    const { element, root } = await stage('how to reach you, empty');
    const look = () =>
      [...root.querySelectorAll('h2, label, input, button, .summary')].map((part) => {
        const { fontSize, color, padding, outlineStyle, textTransform } = getComputedStyle(part);
        return [part.localName, fontSize, color, padding, outlineStyle, textTransform].join(' ');
      });
    const before = look();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html { font-size: 62.5% } * { outline: none !important; text-transform: uppercase; color: red } input, button, label, h2 { font-size: 7px; display: none }',
    );
    document.adoptedStyleSheets = [sheet];
    await settled();
    const after = look();
    document.adoptedStyleSheets = [];
    expect(after.join('\n')).to.equal(before.join('\n'));
    expect(element.offsetWidth).to.be.above(200);
  });

  it('wears the firm’s accent, and the page’s own before that', async () => {
    const accentOf = (element: Element) =>
      getComputedStyle(element.shadowRoot?.querySelector('.button') as Element).backgroundColor;
    const { element } = await stage('first step', { attributes: { theme: 'light' } });
    expect(accentOf(element)).to.equal('rgb(18, 64, 77)');
    strike();
    document.body.style.setProperty('--redress-accent', '#7a1f5c');
    const example = formExamples[0];
    if (!example) throw new Error('There are no examples');
    const second = showForm({ ...example, attributes: { theme: 'light' } }, document.body);
    await until(() => second.shadowRoot?.querySelector('form'));
    expect(accentOf(second)).to.equal('rgb(122, 31, 92)');
    document.body.style.removeProperty('--redress-accent');
  });
});
