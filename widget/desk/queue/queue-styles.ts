/** How the queue looks: rows to run an eye down, and cards where there is no room for columns. */
import { css } from 'lit';

export const queueStyles = css`
  .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5em 1em; }
  .filters { margin-block-start: 1em; }
  .desk .filters ul { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .filter {
    display: inline-flex; align-items: center; gap: 0.5em; min-block-size: 2.75em; padding: 0.375em 0.875em;
    border: 1px solid var(--_edge); border-radius: 1.375em; color: var(--_text); text-decoration: none;
  }
  .filter:hover { background: var(--_soft); }
  .filter[aria-current] { color: var(--_surface); background: var(--_accent); border-color: var(--_accent); font-weight: 600; }
  .count { font-variant-numeric: tabular-nums; font-weight: 600; }
  .narrowing { display: flex; flex-wrap: wrap; gap: 0 1em; margin-block-end: 1em; }
  .narrowing .field { flex: 0 1 14em; max-inline-size: 100%; margin-block-start: 0.75em; }
  .narrowing .label { font-weight: 400; color: var(--_muted); font-size: 0.9375em; }
  .narrowing .input { margin-block-start: 0.125em; }
  .empty { margin-block-start: 1.5em; padding: 1.25em; background: var(--_soft); border-radius: var(--_radius); }

  .queue { inline-size: 100%; border-collapse: collapse; margin-block-start: 1em; }
  .queue thead { font-size: 0.9375em; color: var(--_muted); }
  .queue th, .queue td { padding: 0.625em 0.75em; text-align: start; vertical-align: top; }
  .queue .client { overflow-wrap: anywhere; min-inline-size: 8em; max-inline-size: 14em; }
  .queue thead th { font-weight: 400; padding-block: 0.25em; }
  .queue tr { border-block-end: 1px solid var(--_line); }
  .queue tbody tr:hover { background: var(--_soft); }
  .queue th[scope='row'] { font-weight: 600; white-space: nowrap; }
  .reference { display: inline-block; padding-block: 0.0625em; font-variant-numeric: tabular-nums; }
  .late { color: var(--_error); }
  .desk .flags ul { display: flex; flex-wrap: wrap; gap: 0.25em 0.375em; }
  .card-name { display: none; color: var(--_muted); }

  @container (max-width: 56em) {
    .queue, .queue tbody, .queue tr, .queue th, .queue td { display: block; }
    .queue thead { display: none; }
    .queue tr { padding: 0.75em 0.875em; margin-block-start: 0.75em; border: 1px solid var(--_line); border-radius: var(--_radius); }
    .queue th, .queue td { padding: 0.125em 0; }
    .queue td:empty { display: none; }
    .queue .client { font-weight: 600; max-inline-size: none; }
    .card-name { display: inline; }
    .desk .flags ul { margin-block-start: 0.25em; }
  }
  @media (forced-colors: active) {
    .filter[aria-current] { border: 3px solid Highlight; }
  }
  @media print {
    .filters, .narrowing { display: none; }
  }
`;
