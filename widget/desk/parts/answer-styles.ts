/** How a client's answer looks: their words first, their marks in columns below. */
import { css } from 'lit';

export const answerStyles = css`
  .answer { margin-block-start: 0.5em; }
  .comment { margin: 0; padding-inline-start: 1em; border-inline-start: 4px solid var(--_edge); max-inline-size: 44em; }
  .comment .their-words { white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
  .marks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr)); gap: 0.125em 2em; margin-block: 0.75em; }
  .marks > div { display: flex; justify-content: space-between; gap: 1em; padding-block: 0.125em; border-block-end: 1px solid var(--_line); }
  .marks dt { min-inline-size: 0; }
  .marks .muted { font-weight: 400; }
  .marks dd { flex: none; font-weight: 600; font-variant-numeric: tabular-nums; }
`;
