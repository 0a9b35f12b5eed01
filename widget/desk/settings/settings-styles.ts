/** How settings look: fields one below the other, what belongs together in a row. */
import { css } from 'lit';

export const settingsStyles = css`
  .up { margin-block-end: 0.375em; }
  .all { max-inline-size: 46em; margin-block-start: 1em; }
  .all:disabled { opacity: 1; }
  .all .choices { grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr)); }
  .all .rows > li.row-head { padding-block: 0.125em; align-items: center; }
  desk-site-keys, desk-sentences { display: block; max-inline-size: 46em; }
  .grow { flex: 1; min-inline-size: 8em; }
  .in-row { display: flex; flex-wrap: wrap; gap: 0 1em; align-items: end; }
  .in-row > .input { inline-size: auto; }
  .desk .in-row > .field { margin-block-start: 0.25em; }
  .row-head > .button.link { min-inline-size: 2.75em; }
  .code { overflow-wrap: anywhere; }
  .samples { list-style: none; padding: 0; margin-block-start: 0.75em; display: grid; gap: 0.5em; }
  .desk .samples { padding: 0; }
  .samples li { display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; }
  .samples li > :last-child { flex: 1 1 16em; }
  .sample { padding: 0.25em 0.75em; border: 2px solid; border-radius: var(--_radius); font-weight: 600; }
  .conflict { padding: 0.75em 1em; margin-block: 1em; border: 2px solid var(--_error); border-radius: var(--_radius); }
  .conflict dl { margin-block-start: 0.75em; display: grid; gap: 0.75em; }
  .conflict dt { font-weight: 600; }
  .conflict dd { white-space: pre-line; overflow-wrap: anywhere; }
`;
