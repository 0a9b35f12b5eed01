/** How the frame of the form and its first step look. */
import { css } from 'lit';

export const formStyles = css`
  .intro { padding-block-end: 1.5em; margin-block-end: 1.5em; border-block-end: 1px solid var(--_line); }
  .points { margin-block-start: 0.75em; padding-inline-start: 1.25em; }
  .points li + li { margin-block-start: 0.375em; }
  .counter { color: var(--_muted); font-weight: 500; margin-block-end: 0.5em; }
  .step > .field:first-child { margin-block-start: 0; }
  .exit { position: sticky; inset-block-start: 0.5em; z-index: 1; min-block-size: 3em; margin-block-end: 1em; text-align: end; }
  .actions { margin-block-start: 2em; }
  .actions p { margin-block-start: 0.75em; }
`;
