/** Five patterns from empty to full, one for each answer from the worst to the best: told apart without any colour. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { SurveyItem } from '../../../sdk/contract/survey.ts';

/** Of an item's answers, from the worst to the best: the fuller, the better. */
export const inksOf = (item: SurveyItem): readonly number[] => (item === 'rights' ? [1, 3, 5] : [1, 2, 3, 4, 5]);

/** What the patterns are drawn from: once in each root, since `url(#…)` finds only what stands in the same one. */
export const inks = (): TemplateResult => html`
  <svg class="inks" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      ${pattern(1, 8, svg``)}
      ${pattern(2, 8, svg`<circle class="ink" cx="4" cy="4" r="1.25"></circle>`)}
      ${pattern(3, 7, svg`<rect class="ink" width="2" height="7"></rect>`)}
      ${pattern(4, 6, svg`<rect class="ink" width="3.75" height="6"></rect>`)}
      ${pattern(5, 8, svg`<rect class="ink" width="8" height="8"></rect>`)}
    </defs>
  </svg>
`;

const pattern = (ink: number, size: number, drawn: SVGTemplateResult): SVGTemplateResult => svg`
  <pattern id="ink-${ink}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${ink === 4 ? -45 : 45})">
    <rect class="paper" width="${size}" height="${size}"></rect>${drawn}
  </pattern>
`;

/** The pattern of one answer, to stand before its name. */
export const swatch = (ink: number): TemplateResult => html`
  <svg class="swatch" width="18" height="18" aria-hidden="true" focusable="false">
    <rect class="part" x="1" y="1" width="16" height="16" fill="url(#ink-${ink})"></rect>
  </svg>
`;
