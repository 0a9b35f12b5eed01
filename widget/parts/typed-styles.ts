/** What a first screen can do without: hints, boxes to type in, mistakes, panels, the lesser buttons, print. */
import { css } from 'lit';

export const typedStyles = css`
  .optional { color: var(--_muted); font-weight: 400; font-size: max(0.75em, 1rem); letter-spacing: 0; }
  .hint { color: var(--_muted); margin-block-start: 0.25em; }
  .hint.below { font-size: 0.9375em; }
  .wrong { position: relative; padding-inline-start: 1.25em; }
  .wrong::before {
    content: ''; position: absolute; inset-block: 0; inset-inline-start: 0; border-inline-start: 4px solid var(--_error);
  }
  fieldset.wrong > legend { float: inline-start; inline-size: 100%; }
  fieldset.wrong > legend ~ * { clear: both; }
  .or { color: var(--_muted); padding-inline-start: 0.875em; }
  .input {
    display: block; inline-size: 100%; min-block-size: 2.75em; margin-block-start: 0.5em; padding: 0.5em 0.75em;
    font: inherit; color: inherit; background: var(--_surface);
    border: 1.5px solid var(--_edge); border-radius: var(--_radius);
  }
  textarea.input { resize: vertical; line-height: 1.5; }
  .input.half { max-inline-size: 20em; }
  .input.short { max-inline-size: 11em; }
  .wrong .input { border-color: var(--_error); border-width: 2px; }
  .input:focus-visible { outline-offset: 1px; border-radius: var(--_radius); }
  .summary { padding: 1em 1.25em; margin-block-end: 1.5em; border: 3px solid var(--_error); border-radius: var(--_radius); }
  .summary:focus { outline: 3px solid var(--_accent); outline-offset: 2px; }
  .summary h2 { font-size: 1.125em; }
  .summary ul { margin-block-start: 0.375em; padding: 0; list-style: none; }
  .summary li { padding-block: 0.125em; }
  .summary a { color: var(--_error); font-weight: 600; display: inline-block; padding-block: 0.0625em; }
  h3 { font-size: 1.125em; }
  .stack > * + * { margin-block-start: 1em; }
  .button.quiet { color: var(--_accent); background: none; border-color: var(--_edge); }
  .button.quiet:hover { background: var(--_soft); }
  .button.link {
    min-block-size: 2.75em; padding: 0; border: 0; background: none; color: var(--_accent);
    font-weight: 500; text-decoration: underline; text-underline-offset: 0.15em;
  }
  .button.link:hover { text-decoration-thickness: 2px; }
  .panel { padding: 1em 1.25em; background: var(--_soft); border-radius: var(--_radius); }
  @media print {
    .redress { border: 0; padding: 0; }
    .button { display: none; }
  }
  @media (forced-colors: active) {
    .panel { border: 1px solid; }
  }
`;
