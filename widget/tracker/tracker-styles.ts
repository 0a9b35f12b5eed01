/** How the tracker looks: calm, one column, the present first; nothing told by colour alone. */
import { css } from 'lit';

export const trackerStyles = css`
  details, .leave { margin-block-start: 2.25em; }

  .overview { display: grid; gap: 1em; }
  .overview h2 { display: grid; gap: 0.125em; font-size: 1em; letter-spacing: 0; }
  .yours { font-weight: 400; color: var(--_muted); overflow-wrap: anywhere; }
  .status { font-size: clamp(1.5em, 1.2em + 1.5cqi, 2em); letter-spacing: -0.01em; }
  .facts { display: grid; gap: 0.875em; padding: 1em clamp(0.75em, 4cqi, 1.25em); background: var(--_soft); border-radius: var(--_radius); }
  .facts dt { font-size: 0.875em; color: var(--_muted); }
  .facts .by { display: block; }
  .facts a { display: inline-block; }
  .facts .needed { padding-inline-start: 0.75em; border-inline-start: 4px solid var(--_accent); }
  .facts .needed dd { font-weight: 600; }
  .missed { display: grid; margin-block-start: 0.25em; padding-inline-start: 0.75em; border-inline-start: 4px solid var(--_error); }
  .missed strong { color: var(--_error); }
  .overview + .panel, .panel + .panel { margin-block-start: 1em; }

  .dates { list-style: none; display: grid; gap: 1em; }
  .dates li { display: grid; }

  .messages { list-style: none; display: grid; gap: 0.875em; }
  .message { padding: 0.75em 1em; border: 1px solid var(--_line); border-radius: var(--_radius); max-inline-size: 36em; }
  .message.own { background: var(--_soft); margin-inline-start: clamp(0em, 8cqi, 4em); }
  .by-line { display: flex; flex-wrap: wrap; gap: 0 0.75em; margin-block-end: 0.25em; }
  .by-line time { color: var(--_muted); }
  .messages + .panel, .message .panel { margin-block-start: 1.25em; }

  .title-row { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1em; }
  .timeline { list-style: none; margin-block-start: 0.5em; }
  .timeline li { position: relative; display: grid; padding-block-end: 1.25em; padding-inline-start: 1.75em; }
  .timeline li::before {
    content: ''; position: absolute; inset-inline-start: 0.125em; inset-block-start: 0.45em;
    inline-size: 0.75em; block-size: 0.75em; border: 2px solid var(--_edge); border-radius: 50%; background: var(--_edge);
  }
  .timeline li:not(:last-child)::after {
    content: ''; position: absolute; inset-inline-start: 0.4375em; inset-block: 1.5em -0.2em;
    border-inline-start: 2px solid var(--_line);
  }
  .timeline [aria-current]::before { border-color: var(--_accent); background: var(--_accent); }
  .timeline [aria-current] .text { font-weight: 600; }
  .timeline .expected::before { background: none; border-style: dashed; }
  .timeline .when { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.125em 0.5em; color: var(--_muted); font-size: 0.9375em; }
  .tag { color: var(--_text); padding-inline: 0.5em; border: 1px solid var(--_edge); border-radius: var(--_radius); }
  .timeline .quiet { font-size: 0.9375em; }

  .heads.open { padding: 1em 1.25em; border: 2px solid var(--_accent); border-radius: var(--_radius); }
  details summary { cursor: pointer; min-block-size: 2.75em; display: list-item; list-style-position: inside; padding-block: 0.5em; }
  details summary h3 { display: inline; }
  details .pairs { padding-block-start: 0.75em; }
  .leave { padding-block-start: 1.5em; border-block-start: 1px solid var(--_line); }

  @container (min-width: 34em) {
    .facts > div { display: grid; grid-template-columns: 11em 1fr; gap: 1em; }
    .facts dt { font-size: 1em; }
  }
  @media (forced-colors: active) {
    .message, .facts, .missed { border: 1px solid; padding: 0.75em 1em; }
    .timeline li::before { border-color: CanvasText; background: CanvasText; }
    .timeline [aria-current]::before { border-color: Highlight; background: Highlight; }
    .timeline .expected::before { background: Canvas; }
  }
  @media print {
    form, .leave, [part='withdraw'] { display: none; }
  }
`;
