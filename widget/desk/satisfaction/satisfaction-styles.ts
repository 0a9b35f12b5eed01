/** How figures look: charts and tables side by side where there is room, cards where there is none; on paper, all of it. */
import { css } from 'lit';

export const satisfactionStyles = css`
  .filter-form { display: flex; flex-wrap: wrap; align-items: end; gap: 0 1em; margin-block-start: 0.5em; }
  .filter-form .field { flex: 0 1 18em; min-inline-size: min(100%, 12em); margin-block-start: 0.75em; }
  .filter-form .button { margin-block-start: 0.75em; }
  .on-paper { display: none; }
  .what { margin-block-start: 1.5em; }
  .empty { margin-block-start: 1.5em; padding: 1.25em; background: var(--_soft); border-radius: var(--_radius); }
  h4 { margin: 0; font-size: 1em; font-weight: 650; }
  .know-next .large { font-size: 2.5em; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
  .instrument { padding-block-start: 0.25em; border-block-start: 2px solid var(--_line); }
  .method { max-inline-size: 46em; }
  .method li + li { margin-block-start: 0.375em; }

  .figures { inline-size: 100%; border-collapse: collapse; margin-block-start: 0.75em; font-variant-numeric: tabular-nums; }
  .figures th, .figures td { padding: 0.375em 0.625em; text-align: end; vertical-align: baseline; }
  .figures thead th { font-weight: 400; color: var(--_muted); font-size: 0.9375em; vertical-align: bottom; }
  .figures th:first-child { text-align: start; padding-inline-start: 0; }
  .figures tr { border-block-end: 1px solid var(--_line); }
  .figures th[scope='row'] { font-weight: 400; }
  .figures .whole th, .figures .whole td { font-weight: 650; }
  .figures .said, .figures .whole .said { color: var(--_muted); font-weight: 400; font-size: 0.9375em; }
  .card-name { display: none; color: var(--_muted); font-weight: 400; }

  .inks { position: absolute; }
  .ink { fill: var(--_accent); }
  .paper { fill: var(--_surface); }
  .part { stroke: var(--_accent); stroke-width: 1px; }
  .none { fill: none; stroke: var(--_edge); stroke-width: 1px; stroke-dasharray: 3 4; }
  .plate { fill: var(--_surface); }
  .swatch { vertical-align: -0.2em; }
  .bars { display: block; margin-block-start: 0.75em; font-size: 0.9375em; font-variant-numeric: tabular-nums; }
  .bars text { fill: var(--_text); }
  .bars .said { font-size: 0.9375em; }
  .bars .n, .bars .said { fill: var(--_muted); }
  .number { font-size: 0.9375em; }
  .number text { font-weight: 600; }
  .item { margin-block-start: 1.5em; }
  .item + .item { padding-block-start: 1.25em; border-block-start: 1px solid var(--_line); }

  @container (min-width: 75em) {
    .chart-and-table { display: grid; grid-template-columns: minmax(0, 21em) minmax(0, 1fr); gap: 2em; align-items: start; }
    .parts td:not(.said), .parts th { white-space: nowrap; padding-inline: 0.5em; }
    .figures.parts tr > :last-child { padding-inline-end: 0; }
    .chart-and-table .figures { margin-block-start: 0; }
  }
  @media screen {
    @container (max-width: 42em) {
      .figures, .figures tbody, .figures tr { display: block; }
      .figures thead { display: none; }
      .figures tr { padding: 0.5em 0.875em; margin-block-start: 0.5em; border: 1px solid var(--_line); border-radius: var(--_radius); }
      .figures th { display: block; padding: 0.125em 0; }
      .figures th[scope='row'] { font-weight: 600; }
      .figures td { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; padding: 0.125em 0; text-align: start; }
      .card-name { display: inline; }
      .parts tr { display: flex; flex-wrap: wrap; gap: 0.25em; padding: 0.5em 0.75em; }
      .parts th[scope='row'] { flex: 1 0 100%; }
      .parts td { flex: 1 0 2.875em; flex-direction: column; justify-content: space-between; font-size: 0.875em; }
      .parts td:nth-child(2) { flex: 1 0 60%; flex-direction: row; justify-content: start; gap: 0.5em; }
      .parts td:nth-child(3) { flex: 1 0 25%; flex-direction: row; justify-content: start; gap: 0.5em; }
      .parts .swatch, .parts .share { display: block; }
      .parts .card-name { font-size: 0.9375em; }
      .parts .said { flex: 1 0 100%; }
      .parts .said .card-name { display: none; }
    }
  }
  @media (forced-colors: active) {
    .ink { fill: CanvasText; }
    .paper, .plate { fill: Canvas; }
    .part { stroke: CanvasText; }
    .none { stroke: GrayText; }
    .bars text, .bars .n, .bars .said { fill: CanvasText; }
  }
  @media print {
    .filter-form { display: none; }
    .on-paper { display: block; }
    .figures { font-size: 0.8125em; }
    .item, .figures tr, .know-next { break-inside: avoid; }
    h2, h3, h4 { break-after: avoid; }
  }
`;
