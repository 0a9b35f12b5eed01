/** How the form of logging looks: narrow enough to be read down in one go, codes large enough to be read out. */
import { css } from 'lit';

export const logStyles = css`
  .log { max-inline-size: 44em; }
  details { margin-block-start: 1.5em; }
  summary { min-block-size: 2.75em; padding-block: 0.5em; cursor: pointer; font-weight: 600; color: var(--_accent); }
  .choices { grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr)); }
`;
