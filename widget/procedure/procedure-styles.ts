/** How the procedure looks: a document to read and to print. */
import { css } from 'lit';

export const procedureStyles = css`
  h3 { font-size: 1.125em; }
  section, section ~ .untitled { margin-block-start: 2em; }
  h2 + .untitled { margin-block-start: 0.75em; }
  section > * + *, .untitled > * + *, .ways > * + * { margin-block-start: 0.75em; }
  ul { padding-inline-start: 1.25em; }
  li + li { margin-block-start: 0.375em; }
  .ways { padding: 1em clamp(0.75em, 4cqi, 1.25em); background: var(--_soft); border-radius: var(--_radius); }
  dl { display: grid; gap: 0.5em; }
  dl > div { display: grid; gap: 0 1em; align-items: baseline; }
  dt, .fine { color: var(--_muted); font-size: 0.9375em; }
  dd { overflow-wrap: anywhere; }
  dd a, .actions a { display: inline-block; padding-block: 0.125em; }
  [href^='tel:'] { white-space: nowrap; }
  .form { font-weight: 600; }
  .actions {
    display: flex; flex-wrap: wrap; align-items: center; gap: 0.75em 1.5em;
    margin-block-start: 2em; padding-block-start: 1.5em; border-block-start: 1px solid var(--_line);
  }
  .button.quiet { color: var(--_accent); background: none; border-color: var(--_edge); }
  .button.quiet:hover { background: var(--_soft); }
  @container (min-width: 34em) {
    dl > div:not(.whole) { grid-template-columns: 9em 1fr; }
    dt { font-size: 1em; }
  }
  @media (forced-colors: active) {
    .ways { border: 1px solid; }
  }
  @media print {
    .redress, .ways { padding: 0; border: 0; color: #000; background: none; }
    .redress { max-inline-size: none; }
    .redress * { color: #000; }
    .actions { display: none; }
    h3 { break-after: avoid; }
    section, .ways { break-inside: avoid; }
    .whole [href^='http']::after { content: attr(href); display: block; inline-size: fit-content; direction: ltr; font-weight: 400; }
  }
`;
