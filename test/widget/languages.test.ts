/** Elements in other languages: which one they speak, that all of it is in it, and what happens when it changes. */
import { demoLocales, trackerExamples } from '../../demo/examples-tracker.ts';
import { doDeed, showTracker, settled as trackerSettled } from '../../demo/show-tracker.ts';
import { limits } from '../../sdk/contract/limits.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { speaker } from '../../sdk/words/words.ts';
import { localeAt } from '../../widget/locale.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { englishIn } from './english-left.ts';
import { type Stage, settled, stage, strike, textOf, type, typedIn, until } from './form-stage.ts';

const profile = { locales: demoLocales };
const surface = ({ root }: Pick<Stage, 'root'>) => root.querySelector('.redress');
const spokenIn = (staged: Pick<Stage, 'root'>) => [
  surface(staged)?.getAttribute('lang'),
  surface(staged)?.getAttribute('dir'),
];
const localesAsked = (asked: readonly Request[]) =>
  asked.filter(({ method }) => method === 'GET').map(({ url }) => new URL(url).searchParams.get('locale'));
const inTag = (lang: string) => ({ profile, attributes: { lang } });
const example = (name: string) => {
  const found = trackerExamples.find((one) => one.name === name);
  if (!found) throw new Error(`No example is called ${name}`);
  return found;
};

afterEach(() => {
  strike();
  for (const element of document.querySelectorAll('redress-tracker')) element.remove();
  sessionStorage.clear();
  document.documentElement.removeAttribute('lang');
});

describe('the form in another language', () => {
  for (const [lang, dir] of [
    ['cy', 'ltr'],
    ['ar', 'rtl'],
    ['pl', 'ltr'],
  ] as const)
    it(`speaks it from the first view to the last: ${lang}`, async () => {
      const language = catalogueOf(lang);
      const first = await stage('first step', inTag(lang));
      expect(spokenIn(first)).to.deep.equal([lang, dir]);
      expect(textOf(first.root.querySelector('.heading'))).to.equal(language.start['form.whose.label']);
      expect(englishIn(surface(first), 'start', language)).to.deep.equal([]);
      expect(localesAsked(first.asked)).to.deep.equal([lang]);
      expect(await accessibilityFaults(first.element)).to.deep.equal([]);
      strike();
      const check = await stage('check answers', inTag(lang));
      expect(textOf(check.root.querySelector('.heading'))).to.equal(language.form['form.check.title']);
      expect(englishIn(surface(check), 'form', language)).to.deep.equal([]);
      expect(await accessibilityFaults(check.element)).to.deep.equal([]);
    });

  it('is wholly on screen from right to left, at the narrowest', async () => {
    const place = document.createElement('div');
    place.style.inlineSize = '320px';
    const onward = catalogueOf('ar').start['form.continue'];
    const { element } = await stage('how to reach you, wrong twice', { ...inTag('ar'), press: [onward, onward] });
    document.body.append(place);
    place.append(element);
    await settled();
    const edges = place.getBoundingClientRect();
    const outside = [...(element.shadowRoot?.querySelectorAll('.redress *:not(.hidden)') ?? [])].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 0 && (left < edges.left - 1 || right > edges.right + 1);
    });
    expect(outside.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
  });

  it('writes numbers to dial from left to right all the same, and marks what the firm has said in its own language', async () => {
    const { root } = await stage('first step', inTag('ar'));
    expect(root.querySelector('a[href^="tel:"]')?.getAttribute('dir')).to.equal('ltr');
    expect(root.querySelector('.ways bdi')?.getAttribute('lang')).to.equal('en-GB');
  });

  it('is sent in it', async () => {
    const { asked } = await stage('sent', { ...inTag('cy'), press: [catalogueOf('cy').form['form.check.send']] });
    const sent = await asked
      .find(({ method }) => method === 'POST')
      ?.clone()
      .json();
    expect(sent.locale).to.equal('cy');
  });
});

describe('a change of language', () => {
  it('changes the form where it stands, and keeps what was typed', async () => {
    const staged = await stage('what happened', { profile });
    await type(staged, 'narrative', 'They lost my deeds.');
    staged.root.querySelector<HTMLElement>('#narrative')?.focus();
    staged.element.lang = 'cy';
    await until(() => spokenIn(staged)[0] === 'cy');
    expect(textOf(staged.root.querySelector('.heading'))).to.contain(catalogueOf('cy').form['form.narrative.label']);
    expect(typedIn(staged, 'narrative')).to.equal('They lost my deeds.');
    expect(staged.root.activeElement?.id).to.equal('narrative');
    document.documentElement.lang = 'pl';
    staged.element.removeAttribute('lang');
    await until(() => spokenIn(staged)[0] === 'pl');
    expect(textOf(staged.root.querySelector('.heading'))).to.contain(catalogueOf('pl').form['form.narrative.label']);
    expect(typedIn(staged, 'narrative')).to.equal('They lost my deeds.');
    staged.element.lang = 'en';
    await until(() => spokenIn(staged)[0] === 'en-GB');
    expect(textOf(staged.root.querySelector('.heading'))).to.contain('What happened?');
    expect(localesAsked(staged.asked).slice(1)).to.deep.equal(['cy', 'pl', 'en']);
  });

  it('ends in the language that was asked for last, however fast it changes', async () => {
    const staged = await stage('first step', { profile });
    for (const lang of ['cy', 'ar', 'pl', 'ar', 'cy']) staged.element.lang = lang;
    await until(() => spokenIn(staged)[0] === 'cy');
    await settled();
    expect(textOf(staged.root.querySelector('.heading'))).to.equal(catalogueOf('cy').start['form.whose.label']);
    expect(spokenIn(staged)).to.deep.equal(['cy', 'ltr']);
  });

  it('changes the tracker, asks the server in it, and keeps the message being written', async () => {
    const { element, root, calls } = await showTracker(example('underway'), document.body);
    await doDeed(root, { fill: '#message', with: 'Thank you.' });
    const reads = () => calls.filter(({ what }) => what === 'GET /v1/tracker').length;
    const before = reads();
    element.lang = 'ar';
    await until(() => spokenIn({ root })[0] === 'ar' && reads() > before);
    await trackerSettled(root);
    expect(spokenIn({ root })).to.deep.equal(['ar', 'rtl']);
    expect(textOf(root.querySelector('label[for=message]'))).to.equal(
      catalogueOf('ar').tracker['tracker.messages.write'],
    );
    expect(root.querySelector<HTMLTextAreaElement>('#message')?.value).to.equal('Thank you.');
    expect(calls.filter(({ what }) => what === 'GET /v1/tracker').at(-1)?.locale).to.equal('ar');
  });
});

describe('the tracker in another language', () => {
  for (const lang of ['cy', 'ar', 'pl'])
    it(`says nothing in English: ${lang}`, async () => {
      const name = { cy: 'underway, in Welsh', ar: 'underway, in Arabic', pl: 'underway, in Polish' }[lang] ?? '';
      const { root } = await showTracker(example(name), document.body);
      expect(spokenIn({ root })[0]).to.equal(lang);
      for (const part of ['door', 'tracker'] as const)
        expect(englishIn(surface({ root }), part, catalogueOf(lang))).to.deep.equal([]);
    });

  it('counts as Polish does', async () => {
    const { root } = await showTracker(example('underway, in Polish'), document.body);
    const say = speaker(catalogueOf('pl').door, {}, 'pl');
    const wordings = [];
    for (const count of [1, 3, 5, 22]) {
      await doDeed(root, { fill: '#message', with: 'a'.repeat(limits.message - count) });
      wordings.push(textOf(root.querySelector('.below')));
    }
    expect(wordings).to.deep.equal([1, 3, 5, 22].map((count) => say('tracker.messages.left', { count })));
    expect(new Set(wordings.map((wording) => wording.replace(/\d+/, ''))).size).to.equal(3);
  });

  it('marks what the server could only say in another language', async () => {
    const { root } = await showTracker({ ...example('underway'), lang: 'ar' }, document.body);
    expect(root.querySelector('.status')?.getAttribute('lang')).to.equal('en-GB');
    expect(root.querySelector('.timeline .text')?.getAttribute('lang')).to.equal('en-GB');
  });

  it('shows what people wrote each in its own direction', async () => {
    const { root } = await showTracker(example('underway, in Arabic'), document.body);
    const written = root.querySelector('.message .own-words') as Element;
    const range = document.createRange();
    range.selectNodeContents(written);
    const [line] = range.getClientRects();
    expect(getComputedStyle(root.querySelector('.redress') as Element).direction).to.equal('rtl');
    expect(Math.round(line?.left ?? 0)).to.equal(Math.round(written.getBoundingClientRect().left));
  });
});

describe('the language that holds', () => {
  it('is the nearest around the element, then the script’s, then the page’s', () => {
    const outer = document.createElement('div');
    const host = document.createElement('div');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    outer.append(host);
    document.body.append(outer);
    document.documentElement.lang = 'pl';
    expect(localeAt(inner)).to.equal('pl');
    expect(localeAt(inner, 'ar')).to.equal('ar');
    expect(localeAt(inner, '??'), 'nonsense in the script').to.equal('pl');
    outer.lang = 'cy';
    expect(localeAt(inner, 'ar')).to.equal('cy');
    host.lang = 'not a tag';
    expect(localeAt(inner, 'ar')).to.equal('cy');
    inner.lang = 'fr-CA';
    expect(localeAt(inner, 'ar')).to.equal('fr-CA');
  });
});

describe('a language that is not there', () => {
  it('gives way to the firm’s default where the firm does not offer it', async () => {
    const staged = await stage('first step', inTag('fr'));
    expect(spokenIn(staged)).to.deep.equal(['en-GB', 'ltr']);
    const welsh = await stage('first step', {
      profile: { locales: ['cy'], defaultLocale: 'cy' },
      attributes: { lang: 'fr' },
    });
    await until(() => spokenIn(welsh)[0] === 'cy');
    expect(textOf(welsh.root.querySelector('.heading'))).to.equal(catalogueOf('cy').start['form.whose.label']);
  });

  it('is English, and said to be, where there are no words in it', async () => {
    const staged = await stage('first step', { profile: { locales: ['tlh', 'en-GB'] }, attributes: { lang: 'tlh' } });
    expect(spokenIn(staged)).to.deep.equal(['en', 'ltr']);
    expect(textOf(staged.root.querySelector('.heading'))).to.equal('Who is this complaint for?');
  });

  for (const lang of ['', '?', 'english please', 'e', '-'.repeat(3_000), '<b>'])
    it(`counts as if it were not said where it is nonsense: “${lang.slice(0, 20)}”`, async () => {
      document.documentElement.lang = 'cy';
      const staged = await stage('first step', inTag(lang));
      expect(spokenIn(staged)).to.deep.equal(['cy', 'ltr']);
    });

  it('is read in the spellings people use', async () => {
    for (const [written, spoken] of [
      ['en_US', 'en-GB'],
      ['CY', 'cy'],
      ['ar_EG', 'ar'],
    ] as const) {
      const staged = await stage('first step', inTag(written));
      expect(spokenIn(staged)[0], written).to.equal(spoken);
      strike();
    }
  });
});
