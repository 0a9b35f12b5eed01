/** How one's own ways to sign in look: a narrow page, since it is read and not compared. */
import { css } from 'lit';

export const meStyles = css`
  section { max-inline-size: 42em; }
  .changing { margin-block-start: 1em; }
  .changing > .field:first-child, .changing > input + .field { margin-block-start: 0; }
`;
