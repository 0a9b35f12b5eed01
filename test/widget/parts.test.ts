/** The parts that know nothing of complaints: dates as shown, choices, room left, contrast, languages. */

import { contrast, shadesOf, surfaces } from '../../sdk/contract/accent.ts';
import { longDate, partialDateText } from '../../sdk/words/dates.ts';
import { compactTemplates } from '../../widget/compact.ts';
import { bestLocale, directionOf, localeAt } from '../../widget/locale.ts';
import { chosenAfter } from '../../widget/parts/choices.ts';
import { charactersLeft } from '../../widget/parts/text-area.ts';
import { describe, expect, it } from '../support/spec.ts';

describe('a date the person knows', () => {
  it('is shown as far as it is known, and never a day off', () => {
    expect(['2026-03-27', '2026-03', '2026'].map((date) => partialDateText(date, 'en-GB'))).to.deep.equal([
      '27 March 2026',
      'March 2026',
      '2026',
    ]);
    expect(longDate('2026-11-30', 'en-GB').replace(',', '')).to.equal('Monday 30 November 2026');
  });
});

describe('choices', () => {
  const field = {
    kind: 'checkbox' as const,
    choices: ['a', 'b', 'c', 'z'].map((code) => ({ code, label: code })),
    alone: 'z',
  };

  it('stay in the order of the screen', () => {
    expect(chosenAfter({ ...field, chosen: ['c'] }, 'a', true)).to.deep.equal(['a', 'c']);
    expect(chosenAfter({ ...field, chosen: ['a', 'c'] }, 'a', false)).to.deep.equal(['c']);
  });

  it('give way to the one that stands alone, which gives way to any other', () => {
    expect(chosenAfter({ ...field, chosen: ['a', 'c'] }, 'z', true)).to.deep.equal(['z']);
    expect(chosenAfter({ ...field, chosen: ['z'] }, 'b', true)).to.deep.equal(['b']);
    expect(chosenAfter({ ...field, chosen: ['z'] }, 'z', false)).to.deep.equal([]);
  });

  it('are one only as radios', () => {
    expect(chosenAfter({ ...field, kind: 'radio', chosen: ['a'] }, 'b', true)).to.deep.equal(['b']);
  });
});

describe('the room left in a box', () => {
  it('is told near the limit only, in characters as people count them', () => {
    expect(charactersLeft('x'.repeat(89), 100)).to.equal(null);
    expect(charactersLeft('x'.repeat(95), 100)).to.equal(5);
    expect(charactersLeft('x'.repeat(103), 100)).to.equal(-3);
    expect(charactersLeft('😀'.repeat(95), 100)).to.equal(5);
    expect(charactersLeft('😀'.repeat(60), 100)).to.equal(null);
  });
});

describe('the accent of a firm', () => {
  it('is kept where it can be read, and corrected where it cannot', () => {
    expect(shadesOf('#12404d')).to.include({ light: '#12404d', corrected: false });
    expect(shadesOf('#ffd700')?.corrected).to.equal(true);
  });

  for (const colour of ['#ffd700', '#000', '#fff', '#808080', '#e11d48', 'rgb(18, 64, 77)', 'rgb(0 128 255)'])
    it(`can be read in both themes: ${colour}`, () => {
      const shades = shadesOf(colour);
      expect(contrast(shades?.light ?? '', surfaces.light)).to.be.at.least(4.5);
      expect(contrast(shades?.light ?? '', '#ffffff')).to.be.at.least(4.5);
      expect(contrast(shades?.dark ?? '', surfaces.dark)).to.be.at.least(4.5);
      expect(contrast(shades?.dark ?? '', '#151a21')).to.be.at.least(4.5);
    });

  it('is refused where it is not a colour we can check', () => {
    for (const colour of ['', 'red; }', 'url(x)', 'oklch(50% 0.1 20)', '#12'])
      expect(shadesOf(colour)).to.equal(undefined);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000', '#fff')).to.equal(21);
    expect(Math.round(contrast('#767676', '#fff') * 100)).to.equal(454);
  });
});

describe('the language', () => {
  it('comes from the nearest ancestor, across shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'cy';
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(outer);
    expect(localeAt(inner)).to.equal('cy');
    outer.removeAttribute('lang');
    document.documentElement.lang = 'pl';
    expect(localeAt(inner)).to.equal('pl');
    inner.lang = 'ur';
    expect(localeAt(inner)).to.equal('ur');
    document.documentElement.removeAttribute('lang');
    outer.remove();
  });

  it('is the nearest the firm offers', () => {
    expect(bestLocale('en-gb', ['cy', 'en-GB'], 'cy')).to.equal('en-GB');
    expect(bestLocale('en-US', ['cy', 'en-GB'], 'cy')).to.equal('en-GB');
    expect(bestLocale('fr', ['cy', 'en-GB'], 'en-GB')).to.equal('en-GB');
    expect([directionOf('ur-PK'), directionOf('en')]).to.deep.equal(['rtl', 'ltr']);
  });
});

describe('compacting templates', () => {
  it('changes white space in html and css templates and nothing else', () => {
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is source that is compacted.
    const source =
      'const a = `x\n  y`;\nconst b = html`<p>\n  ${list.map((x) => html`<b>\n</b>`)}\n</p> a  b`;\nconst c = css`a {\n  b: c;\n}`;';
    expect(compactTemplates(source)).to.equal(
      'const a = `x\n  y`;\nconst b = html`<p> ${list.map((x) => html`<b> </b>`)} </p> a  b`;\nconst c = css`a{b:c}`;',
    );
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above.
  });

  it('keeps spaces that mean something in css', () => {
    expect(compactTemplates('css`a b > .c:not(:hover, :focus) { margin: calc(1em + 2px) 0; }`')).to.equal(
      'css`a b > .c:not(:hover,:focus){margin:calc(1em + 2px) 0}`',
    );
  });
});
