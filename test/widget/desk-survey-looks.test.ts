/** What clients say of the handling, however it is looked at: on screens of all sizes, in any colours and in none, and on paper. */
import { emulateMedia } from '@web/test-runner-commands';
import { lateCompletion } from '../../demo/desk-case.ts';
import { deskSession } from '../../demo/desk-people.ts';
import {
  fewFigures,
  figures,
  heldAnswer,
  noFigures,
  releasedAnswer,
  surveyed,
  surveyTasks,
  unlinkedAnswer,
} from '../../demo/desk-survey.ts';
import type { CaseSurvey } from '../../sdk/contract/desk/survey.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  type Answers,
  caseAddress,
  caseElement,
  casePath,
  fill,
  found,
  ok,
  press,
  refusal,
  stage,
} from './case-stage.ts';
import { lookOver, type Screen } from './look-over.ts';
import { deskLooks, lookAs, meet } from './looks.ts';

const read = 'GET /v1/desk/figures';
const list = 'GET /v1/desk/survey-answers';
const long = { ...heldAnswer, id: 'sva_9', comment: `https://www.example/${'long'.repeat(60)} ${'Word '.repeat(200)}` };

/** Of each instrument as many items as there are kinds: looking over a whole page of them takes as long as it is long. */
const short = {
  ...figures,
  instruments: figures.instruments.map((one) => ({
    ...one,
    groups: one.groups.map((group) => ({
      ...group,
      items: group.items.filter(({ item }) => item === 'ease' || item === 'rights'),
    })),
  })),
};

const caseWith = (survey: CaseSurvey | null): Answers => ({
  [`GET ${casePath}`]: ok({ ...lateCompletion, survey, tasks: [surveyTasks.toCall, surveyTasks.followUp] }),
  [`GET /v1/firms/${deskSession().firm.siteKey}`]: ok({ words: {} }),
});
const inCase = (survey: CaseSurvey | null, deeds?: Screen['deeds']): Screen => ({
  at: caseAddress,
  answers: caseWith(survey),
  ...(deeds ? { deeds } : {}),
});

const screens: Readonly<Record<string, Screen>> = {
  figures: { at: '/desk/satisfaction', answers: { [read]: ok(short) } },
  'figures of few': { at: '/desk/satisfaction?period=2026-Q4', answers: { [read]: ok(fewFigures) } },
  'no figures': { at: '/desk/satisfaction', answers: { [read]: ok(noFigures) } },
  'figures that cannot be had': { at: '/desk/satisfaction', answers: { [read]: refusal(500, 'internal') } },
  'figures that are not shown together': {
    at: '/desk/satisfaction',
    answers: { [read]: ok(short) },
    deeds: async (shown) => {
      await fill(shown, '#period', '2026-Q4');
      await fill(shown, '#area', 'family');
      await press(shown, '#show');
      found(shown.root, '#area-error');
    },
  },
  answers: {
    at: '/desk/satisfaction/answers',
    answers: { [list]: ok({ items: [heldAnswer, unlinkedAnswer, releasedAnswer, long], next: 'c1' }) },
  },
  'no answers': { at: '/desk/satisfaction/answers', answers: { [list]: ok({ items: [], next: null }) } },
  'a client who was asked': inCase(surveyed.invited),
  'a client who is not asked': inCase(surveyed['not-invited']),
  'an answer before its release': inCase(surveyed.unreleased),
  'an answer that was released': inCase(surveyed.released),
  'writing down what a client says': inCase(surveyed.invited, async (shown) => {
    await press(shown, '#begin-survey-enter');
    await press(shown, '#ease');
    found(shown.root, '#clear-ease');
  }),
  'deciding not to ask, with all that is missing': inCase(surveyed.planned, async (shown) => {
    await press(shown, '#begin-survey-exclude');
    await press(shown, '#act-send');
  }),
  'recording a call': inCase(surveyed.released, (shown) => press(shown, '#begin-survey-follow-up')),
};

/** How dark a pattern is on the whole, from 0 to 1, with all colour taken out. */
async function darknessOf(root: ShadowRoot, ink: number): Promise<number> {
  const pattern = found<HTMLElement>(root, `#ink-${ink}`).cloneNode(true) as SVGPatternElement;
  const real = root.querySelectorAll(`#ink-${ink} *`);
  for (const [at, part] of [...pattern.children].entries())
    part.setAttribute('fill', getComputedStyle(real[at] as Element).fill);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><defs>${new XMLSerializer().serializeToString(pattern)}</defs><rect width="96" height="96" fill="url(#ink-${ink})"/></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 96, height: 96 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data: dots } = context.getImageData(0, 0, 96, 96);
  let light = 0;
  for (let at = 0; at < dots.length; at += 4)
    light += (0.2126 * (dots[at] ?? 0) + 0.7152 * (dots[at + 1] ?? 0) + 0.0722 * (dots[at + 2] ?? 0)) / 255;
  return 1 - light / (dots.length / 4);
}

describe('what clients say of the handling, at the desk', () => {
  caseElement();
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ media: 'screen' });
  });

  lookOver(screens);

  for (const [name, { at, answers, deeds }] of Object.entries(screens))
    it(`can be read in the dark: ${name}`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      const shown = await stage(at, answers);
      await deeds?.(shown);
      expect((await accessibilityFaults(shown.desk)).join('\n')).to.equal('');
    });

  for (const theme of ['light', 'dark'])
    it(`tells its five patterns apart without colour: ${theme}`, async () => {
      document.documentElement.style.colorScheme = theme;
      const { root } = await stage('/desk/satisfaction', { [read]: ok(figures) });
      const dark = await Promise.all([1, 2, 3, 4, 5].map((ink) => darknessOf(root, ink)));
      const steps = dark.slice(1).map((one, at) => Math.abs(one - (dark[at] ?? 0)));
      expect(Math.min(...steps), dark.map((one) => one.toFixed(2)).join(', ')).to.be.greaterThan(0.04);
      expect(dark).to.deep.equal(dark.toSorted((one, other) => (theme === 'light' ? one - other : other - one)));
    });

  for (const look of deskLooks)
    it(`cuts no word of a chart and writes none over another ${look.named}`, async () => {
      await lookAs(look);
      const { root } = await stage('/desk/satisfaction', { [read]: ok(short) });
      const wrong = [...root.querySelectorAll('.bars')].flatMap((chart) => {
        const edge = chart.getBoundingClientRect();
        const texts = [...chart.querySelectorAll('text')].map(
          (text) => [text.textContent, text.getBoundingClientRect()] as const,
        );
        const cut = texts.filter(
          ([, box]) => box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1,
        );
        const over = texts.filter(([, one], at) => texts.slice(at + 1).some(([, other]) => meet(one, other)));
        return [...cut, ...over].map(([text]) => text);
      });
      expect(wrong).to.deep.equal([]);
    });

  it('draws patterns and words in the person’s own colours where they have chosen them', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { root } = await stage('/desk/satisfaction', { [read]: ok(figures) });
    const probe = document.createElement('p');
    probe.style.cssText = 'forced-color-adjust: none; color: CanvasText; background: Canvas';
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    const fillOf = (selector: string) => getComputedStyle(found(root, selector)).fill;
    expect([fillOf('.ink'), fillOf('.bars text'), fillOf('.paper'), fillOf('.plate')]).to.deep.equal([
      color,
      color,
      backgroundColor,
      backgroundColor,
    ]);
    probe.remove();
  });

  it('prints the figures whole: charts, tables and method, and nothing to press', async () => {
    const { root } = await stage('/desk/satisfaction', { [read]: ok(figures) });
    await emulateMedia({ media: 'print' });
    const seen = (selector: string) => found(root, selector).getBoundingClientRect().height > 0;
    expect(
      ['.on-paper', '.bars', '.parts', '.know-next', '.method', '.what'].filter((one) => !seen(one)),
    ).to.deep.equal([]);
    expect(['.filter-form', '#download', '#print'].filter(seen)).to.deep.equal([]);
  });
});
