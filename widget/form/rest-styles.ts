/** How the later steps, the summary and the confirmation look. */
import { css } from 'lit';

export const restStyles = css`
  .back { display: inline-block; margin-block: -0.5em 0.25em; }
  .back::before { content: '‹'; display: inline-block; margin-inline-end: 0.375em; }
  [dir='rtl'] .back::before { content: '›'; }
  .prompts { padding-inline-start: 1.25em; margin-block-start: 0.25em; }
  .date { display: flex; flex-wrap: wrap; gap: 1em; margin-block-start: 0.75em; }
  .date .label { font-weight: 500; }
  .date-day .input { inline-size: 4.25em; }
  .date-month .input { inline-size: 8em; }
  .date-year .input { inline-size: 6em; }
  .wrong .date .input:not(.bad) { border-color: var(--_edge); border-width: 1.5px; }
  .rows { margin-block-start: 1.25em; border-block-start: 1px solid var(--_line); }
  .row { display: grid; gap: 0 1.25em; padding-block: 0.75em; border-block-end: 1px solid var(--_line); grid-template-columns: 1fr auto; align-items: start; }
  .row dt { font-weight: 600; }
  .said { white-space: pre-line; unicode-bidi: plaintext; text-align: start; grid-column: 1; }
  .act { grid-column: 2; grid-row: 1; }
  .act .button { margin-block: -0.625em; min-inline-size: 2.75em; justify-content: end; }
  @container (min-width: 38em) {
    .row { grid-template-columns: 12em 1fr auto; }
    .said { grid-column: 2; }
    .act { grid-column: 3; }
  }
  .summary.failure .ways { margin-block-start: 0.25em; }
  .failure .stack { margin-block-start: 0.5em; }
  .summary.failure .ways a { color: var(--_accent); font-weight: 400; }
  .small-print { font-size: 0.875em; }
  .keys dt { color: var(--_muted); }
  .keys dd + dt { margin-block-start: 0.75em; }
  .keys p { margin-block: 0.75em; }
  .keys { border-inline-start: 4px solid var(--_good); }
  .code { font: 600 clamp(1em, 5cqi, 1.375em) / 1.3 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; user-select: all; }
  .next { padding-inline-start: 1.375em; }
  .next li + li { margin-block-start: 0.375em; }
  .receipt h3 { margin-block-start: 1.75em; }
  .receipt .next { margin-block-start: 0.5em; }
  .buttons { display: flex; flex-wrap: wrap; gap: 0.75em; }
  a.button { text-decoration: none; }
  @media print {
    .screen-only, .back { display: none; }
  }
`;
