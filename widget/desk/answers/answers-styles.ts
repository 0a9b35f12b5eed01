/** How the list of answers looks. */
import { css } from 'lit';

export const answersStyles = css`
  .up { margin-block-end: 0.375em; }
  .empty { margin-block-start: 1.5em; padding: 1.25em; background: var(--_soft); border-radius: var(--_radius); }
  .desk .row-head h2 { font-size: 1em; overflow-wrap: anywhere; }
  .row-head a { display: inline-block; padding-block: 0.125em; }
  .release { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 1em; margin-block-start: 0.5em; }
  @media print {
    .rows > li { break-inside: avoid; }
  }
`;
