/** How people look: one below the other, with what can be changed in place. */
import { css } from 'lit';

export const peopleStyles = css`
  .mail { display: inline-flex; align-items: center; min-block-size: 1.75em; overflow-wrap: anywhere; }
  .desk .rows > li > p + p { margin-block-start: 0.125em; }
  .changing { margin-block: 0.75em; max-inline-size: 46em; }
  .changing > .field:first-child { margin-block-start: 0; }
  .desk .apart { margin-block-start: 1.5em; padding-block-start: 1em; border-block-start: 1px solid var(--_line); }
  .conflict { padding: 0.75em 1em; margin-block-end: 1em; border: 2px solid var(--_error); border-radius: var(--_radius); }
  .conflict dl { margin-block-start: 0.75em; display: grid; gap: 0.75em; }
  .conflict dt { font-weight: 600; }
  .differs dd { font-weight: 600; }
  .differs dd .muted { font-weight: 400; }
`;
