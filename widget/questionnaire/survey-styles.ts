/** How the survey looks: rows to press on a phone; side by side, from the worst to the best, where there is room. */
import { css } from 'lit';

export const surveyStyles = css`
  .survey.open { padding: 1em 1.25em; border: 2px solid var(--_accent); border-radius: var(--_radius); }
  .survey:not(.open) { margin-block-start: 0; }
  .survey .points { padding-inline-start: 1.25em; }
  .survey .points ul { padding-inline-start: 1.25em; margin-block: 0.375em; }
  .points li + li { margin-block-start: 0.375em; }
  .survey form { margin-block-start: 2em; }
  .survey .group { margin-block-start: 2.5em; }
  .survey .group h3, .survey .group h4 { margin: 0; font-size: 1.125em; padding-block-end: 0.375em; border-block-end: 1px solid var(--_line); }
  .survey .clear { min-inline-size: 2.75em; justify-content: flex-start; }
  .survey .kept { margin-block-start: 1.5em; }
  .survey [hidden] { display: none; }
  @container (min-width: 38em) {
    .survey .group .choices { grid-auto-flow: column; grid-auto-columns: 1fr; }
    .survey fieldset { position: relative; }
    .survey legend { padding-inline-end: 7em; }
    .survey fieldset:not(.wrong) > .clear { position: absolute; inset-block-end: calc(100% - 0.625em); inset-inline-end: 0; }
    .survey .group .choice { padding-inline: 0.625em; gap: 0.5em; }
  }
  @media print {
    .survey form, .survey .buttons { display: none; }
  }
`;
