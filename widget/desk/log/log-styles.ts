/** How the form of logging looks: narrow enough to be read down in one go, codes large enough to be read out. */
import { css } from 'lit';

export const logStyles = css`
  .log { max-inline-size: 44em; }
  details { margin-block-start: 1.5em; }
  summary { min-block-size: 2.75em; padding-block: 0.5em; cursor: pointer; font-weight: 600; color: var(--_accent); }
  .choices { grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr)); }
  .to-read { max-inline-size: 44em; display: grid; gap: 1em; margin-block: 1.25em; padding: 1.25em; background: var(--_soft); border-radius: var(--_radius); }
  .to-read dt { color: var(--_muted); }
  .to-read .code { font-size: clamp(1.25em, 1em + 2cqi, 2em); font-weight: 600; letter-spacing: 0.04em; }
`;
