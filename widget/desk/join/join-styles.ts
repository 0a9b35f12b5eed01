/** How joining looks, in the page itself. */
import { css } from 'lit';

export const joinStyles = css`
  .join, .join * { box-sizing: border-box; }
  .join { color: var(--_text); }
  .join form { margin-block-start: 0.75em; }
  .join form + .hint { margin-block-start: 1.5em; font-size: 0.9375em; }
`;
