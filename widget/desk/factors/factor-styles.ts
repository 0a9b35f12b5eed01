/** How secrets and codes look: large enough to copy by eye, in print too. */
import { css } from 'lit';

export const factorStyles = css`
  .secret { margin-block: 0.5em; padding: 0.5em 0.75em; font-size: 1.125em; background: var(--_surface); border: 1px solid var(--_edge); border-radius: var(--_radius); }
  .to-app { display: inline-flex; align-items: center; min-block-size: 2.75em; }
  .desk .codes {
    display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr)); gap: 0 1.5em;
    margin-block-start: 1em; padding: 0.5em 1em; list-style: none; background: var(--_soft); border-radius: var(--_radius);
  }
  .codes li { padding-block: 0.25em; }
  @media (forced-colors: active) {
    .codes { border: 1px solid; }
  }
`;
