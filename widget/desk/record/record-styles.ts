/** How the record looks: times in a column, sentences beside them. */
import { css } from 'lit';

export const recordStyles = css`
  .entries { list-style: none; padding: 0; margin-block-start: 0.5em; }
  .desk .entries { padding: 0; }
  .entries li { display: flex; gap: 1em; padding-block: 0.3125em; border-block-end: 1px solid var(--_line); }
  .desk section + p { margin-block-start: 1em; }
  .entries time { flex: none; inline-size: 3.25em; color: var(--_muted); font-variant-numeric: tabular-nums; }
  .entries span { min-inline-size: 0; }
`;
