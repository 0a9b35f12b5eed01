/** How a case file looks: the client's words large and first, what the firm keeps for itself on another ground. */
import { css } from 'lit';

export const caseStyles = css`
  .case-head { display: grid; gap: 0.5em; margin-block-start: 0.5em; }
  h1 { font-variant-numeric: tabular-nums; }
  .facts { display: flex; flex-wrap: wrap; gap: 0.25em 2em; }
  .facts dt { color: var(--_muted); font-size: 0.875em; }
  .facts dd { font-weight: 600; overflow-wrap: anywhere; }
  .late { color: var(--_error); }
  .desk .flags { display: flex; flex-wrap: wrap; gap: 0.25em 0.5em; }
  .claim { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 1em; padding: 0.5em 1em; border-inline-start: 4px solid var(--_accent); background: var(--_soft); }
  .contents { margin-block-start: 1em; padding-block: 0.25em; border-block: 1px solid var(--_line); }
  .desk .contents ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
  .contents a { display: inline-flex; align-items: center; min-block-size: 2.25em; }

  .case { display: grid; gap: 0 2.5em; }
  .case > * { min-inline-size: 0; }
  .their-words { white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
  .narrative { margin-block-start: 0.75em; padding-inline-start: 1em; border-inline-start: 4px solid var(--_edge); font-size: 1.0625em; max-inline-size: 44em; }
  .narrative + h3 { margin-block-start: 1.25em; }
  .care { padding: 0.75em 1em; border: 2px solid var(--_accent); border-radius: var(--_radius); }
  .care h2 { font-size: 1em; }
  .care li { margin-block-start: 0.25em; }
  .care li > .their-words { padding-inline-start: 0.75em; border-inline-start: 3px solid var(--_line); }
  .desk .again { margin-block-start: 0.75em; padding: 0.375em 0.75em; list-style: none; font-size: 0.9375em; }
  .pairs { display: grid; gap: 0.625em; margin-block-start: 1em; }
  .pairs dt { color: var(--_muted); font-size: 0.9375em; }
  .pairs dd { overflow-wrap: anywhere; }
  .pairs a { display: inline-block; padding-block: 0.1875em; }
  .messages { display: grid; gap: 0.75em; margin-block-start: 0.75em; }
  .message { padding: 0.75em 1em; border: 1px solid var(--_line); border-radius: var(--_radius); max-inline-size: 44em; }
  .message.ours { background: var(--_soft); margin-inline-start: clamp(0em, 6cqi, 3em); }
  .by-line { display: flex; flex-wrap: wrap; gap: 0 0.75em; margin-block-end: 0.25em; }
  .internal { padding: 1em; border: 2px dashed var(--_edge); border-radius: var(--_radius); background: var(--_soft); }
  .internal .message { background: var(--_surface); }
  .private { font-weight: 600; }
  .heads { display: grid; gap: 0.75em; margin-block-start: 0.75em; }
  .heads + p { margin-block-start: 0.75em; }
  .correction { margin-block-start: 0.25em; padding-inline-start: 0.75em; border-inline-start: 4px solid var(--_accent); }
  .history { display: grid; gap: 0.75em; margin-block-start: 0.75em; }
  .history .muted { font-size: 0.9375em; }
  .desk .history p { margin: 0; }
  summary { min-block-size: 2.25em; padding-block: 0.25em; cursor: pointer; color: var(--_accent); }
  .ticks { display: grid; gap: 0.375em; margin-block-start: 0.75em; }
  .row-buttons { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block-start: 0.5em; }
  .back { margin-block-start: 2em; }

  .panel-of-acts { padding: 1em; border: 1px solid var(--_edge); border-radius: var(--_radius); background: var(--_surface); }
  .acts { display: grid; gap: 0.5em; margin-block-start: 0.75em; }
  .acts .button { inline-size: 100%; justify-content: space-between; text-align: start; font-weight: 500; }
  .pending { margin-block-end: 1em; padding: 0.75em 1em; border: 2px solid var(--_accent); border-radius: var(--_radius); }
  .countdown { font-variant-numeric: tabular-nums; }
  .changed { margin-block-start: 1em; padding: 0.75em 1em; border: 2px solid var(--_error); border-radius: var(--_radius); }
  .changed > * + *, .changed li + li { margin-block-start: 0.5em; }
  .letter { margin-block-start: 1em; padding: 1em; border: 1px solid var(--_edge); border-radius: var(--_radius); }
  .letter dl { display: grid; grid-template-columns: auto 1fr; gap: 0.125em 0.75em; margin-block: 0.5em 0.75em; padding-block-end: 0.75em; border-block-end: 1px solid var(--_line); }
  .letter dt { color: var(--_muted); }
  .letter dd { overflow-wrap: anywhere; }
  .desk .heads-edited { display: grid; gap: 0.75em; }

  @container (min-width: 62em) {
    .case { grid-template: 'first do' auto 'rest do' 1fr / minmax(0, 1fr) minmax(20em, 27em); }
    .first { grid-area: first; }
    .rest { grid-area: rest; }
    .do { grid-area: do; }
    .panel-of-acts { position: sticky; inset-block-start: 1em; max-block-size: calc(100vh - 2em); overflow-y: auto; }
    .history li { display: grid; grid-template-columns: 21em 1fr; gap: 1em; }
    .pairs > div { display: grid; grid-template-columns: 12em 1fr; gap: 1em; align-items: baseline; }
  }
  @media (forced-colors: active) {
    .claim { border: 1px solid; }
  }
  @media print {
    .contents, .do, .back, .row-buttons, .claim { display: none; }
    .case, .message, .internal { display: block; }
    .message, .history li, .rows > li { break-inside: avoid; }
  }
`;
