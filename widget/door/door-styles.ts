/** How the door looks, what failed, and the body outside: for every element behind the door. */
import { css } from 'lit';

export const doorStyles = css`
  section { margin-block-start: 2.25em; }
  section > h3 + * { margin-block-start: 0.75em; }
  section > * + *, section > * + .button { margin-block-start: 0.75em; }
  .ways a { overflow-wrap: anywhere; }
  .quiet:not(.button), .fine { color: var(--_muted); }
  .fine { font-size: 0.875em; }
  .own-words { white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
  [dir='rtl'] [dir='ltr'].own-words { text-align: end; }
  .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75em 1em; margin-block-start: 1.25em; }
  .done { font-weight: 600; color: var(--_good); }
  .failure { border-inline-start: 4px solid var(--_error); margin-block-start: 1.25em; }
  p.waiting { min-block-size: var(--redress-waiting-size, 30em); }
  [href^='tel:'] { white-space: nowrap; }
  .outside ul { padding-inline-start: 1.25em; }
  .outside h4 { margin-block-end: 0.25em; }
  .pairs { display: grid; gap: 0.75em; }
  .pairs dt { color: var(--_muted); font-size: 0.9375em; }
  .pairs dd { overflow-wrap: anywhere; }
  form.panel > .field:first-of-type { margin-block-start: 1em; }
  .lost { margin-block-start: 1em; }
  .pairs a { display: inline-block; }
  .outside.open { padding: 1em 1.25em; border: 2px solid var(--_accent); border-radius: var(--_radius); }
  @container (min-width: 34em) {
    .pairs > div { display: grid; grid-template-columns: 11em 1fr; gap: 1em; }
    .pairs dt { font-size: 1em; }
  }
  @media (forced-colors: active) {
    .failure { border: 1px solid; padding: 0.75em 1em; }
  }
  @media print {
    .lost { display: none; }
  }
`;
