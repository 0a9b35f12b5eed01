/** Which figures are shown: a plain form. What cannot be shown together is said at the field. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AreaCode } from '../../../sdk/contract/codes.ts';
import type { DeskFigures } from '../../../sdk/contract/desk/figures.ts';
import { periodName } from '../parts/period.ts';
import { selectField } from '../parts/select-field.ts';
import { satisfaction } from '../words/satisfaction.ts';
import { areaName } from './named.ts';
import { isApart, type Question } from './question.ts';

const words = satisfaction.choose;

/** `typed`: what is chosen in it so far; `told`: the person has asked for it. */
export interface Filters {
  typed: Question;
  told: boolean;
  offered: Pick<DeskFigures, 'periods' | 'areas'>;
  choose(typed: Question): void;
  send(): void;
}

export const filterForm = ({ typed, told, offered, choose, send }: Filters): TemplateResult => html`
  <form class="filter-form" novalidate aria-label=${words.title} @submit=${(event: Event) => {
    event.preventDefault();
    send();
  }}>
    ${selectField({
      id: 'period',
      label: words.period,
      value: typed.period,
      options: withChosen(['all', ...offered.periods], typed.period).map((one) => [one, periodName(one)] as const),
      onChange: (period) => choose({ ...typed, period }),
    })}
    ${offered.areas.length || typed.area ? areas({ typed, told, offered, choose }) : nothing}
    <button class="button quiet" type="submit" id="show">${words.send}</button>
  </form>
`;

const areas = ({ typed, told, offered, choose }: Omit<Filters, 'send'>): TemplateResult =>
  selectField({
    id: 'area',
    label: words.area,
    hint: words.areaHint,
    error: told && isApart(typed) ? words.apart : undefined,
    value: typed.area ?? '',
    options: [
      ['', words.all] as const,
      ...withChosen(offered.areas, typed.area).map((one) => [one, areaName(one as AreaCode)] as const),
    ],
    onChange: (area) => choose({ ...typed, area: (area || null) as AreaCode | null }),
  });

/** An address may ask for what is not offered (any more): the list shows it all the same, so that it says what is on screen. */
const withChosen = (offered: readonly string[], chosen: string | null): string[] => [
  ...new Set([...offered, ...(chosen === null ? [] : [chosen])]),
];
