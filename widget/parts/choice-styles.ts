/** How questions, choices and the block with the firm's contacts look: what a first screen needs. */
import { css } from 'lit';

export const choiceStyles = css`
  .field { margin-block-start: 1.5em; }
  .label { display: block; font-weight: 600; }
  .error { color: var(--_error); font-weight: 600; margin-block-start: 0.375em; }
  .choices { margin-block-start: 0.75em; display: grid; gap: 0.5em; }
  .choice {
    display: flex; gap: 0.75em; align-items: flex-start; min-block-size: 2.75em; padding: 0.5625em 0.875em;
    border: 1px solid var(--_line); border-radius: var(--_radius); cursor: pointer;
  }
  .choice:hover { background: var(--_soft); }
  .choice:has(:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); background: var(--_soft); }
  .choice input {
    flex: none; font-size: inherit; inline-size: 1.25em; block-size: 1.25em; margin: 0.125em 0 0; accent-color: var(--_accent);
  }
  .help {
    margin-block-start: 2.5em; padding-block-start: 1.25em; border-block-start: 1px solid var(--_line); font-size: 0.9375em;
  }
  .small { font-size: 1em; letter-spacing: 0; }
  .ways { list-style: none; }
  .ways li { padding-block: 0.125em; }
  .ways a { display: inline-block; padding-block: 0.0625em; overflow-wrap: anywhere; }
  @media (forced-colors: active) {
    .choice:has(:checked) { border: 3px solid Highlight; }
  }
`;
