/** How people answered one item, by outcome: a bar for each outcome, cut into the answers from the worst to the best. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** One bar. `beside`: what it is read beside, such as n; `counts`: in the order of the scale, or what is said in their place. */
export interface Bar {
  name: string;
  beside: string;
  counts: readonly number[] | string;
}

export interface Bars {
  /** For those who do not see it. */
  title: string;
  /** The pattern of each count. */
  inks: readonly number[];
  bars: readonly Bar[];
}

/** Of one bar with its line of words, in the size of the text, so that both grow together. */
const line = 1.5;
const bar = 1.5;
const step = line + bar + 0.75;
/** A part narrower than this has no room for its number, which then stands in the table alone. */
const roomy = 0.07;

/** Places along are shares of the width and places down are sizes of text: nothing is stretched, whatever the width. */
export const bars = ({ title, inks, bars }: Bars): TemplateResult => html`
  <svg class="bars" role="img" aria-label=${title} width="100%" height="${bars.length * step}em">
    <g aria-hidden="true">${bars.map((bar, at) => barOf(bar, at, inks))}</g>
  </svg>
`;

const barOf = ({ name, beside, counts }: Bar, at: number, inks: readonly number[]): SVGTemplateResult => svg`
  <svg y="${at * step}em" width="100%" height="${step}em">
    <text class="name" x="0" y="1em">${name}</text>
    <text class="n" x="100%" y="1em" text-anchor="end">${beside}</text>
    ${typeof counts === 'string' ? inPlace(counts) : parts(counts, inks)}
  </svg>
`;

const inPlace = (said: string): SVGTemplateResult => svg`
  <rect class="none" x="0" y="${line}em" width="100%" height="${bar}em"></rect>
  <text class="said" x="0.625em" y="${line + 1.05}em">${said}</text>
`;

function parts(counts: readonly number[], inks: readonly number[]): SVGTemplateResult[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.map((count, at) => {
    const from = before / whole;
    before += count;
    return count === 0 ? svg`` : part({ from, wide: count / whole, count, ink: inks[at] ?? 1 });
  });
}

const part = (one: { from: number; wide: number; count: number; ink: number }): SVGTemplateResult => svg`
  <rect class="part" x="${percent(one.from)}" y="${line}em" width="${percent(one.wide)}" height="${bar}em" fill="url(#ink-${one.ink})"></rect>
  ${one.wide < roomy ? nothing : number(one.count, one.from + one.wide / 2)}
`;

/** On a plate of its own, since no number can be read on a pattern. */
const number = (count: number, middle: number): SVGTemplateResult => svg`
  <svg class="number" x="${percent(middle)}" y="${line}em" overflow="visible">
    <rect class="plate" x="-${plate(count) / 2}em" y="0.2em" width="${plate(count)}em" height="1.1em" rx="3"></rect>
    <text y="1.1em" text-anchor="middle">${count}</text>
  </svg>
`;

const plate = (count: number): number => 0.5 + 0.6 * String(count).length;
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
