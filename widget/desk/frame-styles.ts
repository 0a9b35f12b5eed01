/** How the frame looks: the bar, the place of the view, the door; and the form of the door, which stands in the page. */
import { css } from 'lit';

export const frameStyles = css`
  :host { min-inline-size: 0; }
  .skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .skip:focus { display: inline-block; padding: 0.75em 1em; }
  .bar {
    display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.5em; padding: 0.25em clamp(0.75em, 2.5cqi, 2em);
    border-block-end: 1px solid var(--_line); background: var(--_soft);
  }
  .firm { font-weight: 650; padding-block: 0.5em; }
  .menu { display: none; margin-inline-start: auto; }
  .ways-on { flex: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.5em; }
  nav { flex: 1 0 auto; max-inline-size: 100%; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
  nav a {
    display: inline-flex; align-items: center; min-block-size: 2.75em; padding-block: 0.25em; color: var(--_text);
    text-decoration: none; border-block: 3px solid transparent;
  }
  nav a:hover { text-decoration: underline; }
  nav a[aria-current] { border-block-end-color: var(--_accent); font-weight: 600; }
  .look-up { display: flex; gap: 0.5em; align-items: center; }
  .look-up .input { margin: 0; inline-size: 17em; min-inline-size: 0; }
  .who { margin-inline-start: auto; color: var(--_muted); font-size: 0.9375em; }
  main { padding: clamp(1em, 2.5cqi, 2em) clamp(0.75em, 2.5cqi, 2em) 4em; }
  main.door { max-inline-size: 40em; margin-inline: auto; padding-block-start: clamp(1.5em, 6vh, 4em); }
  .over {
    inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none; margin: 0;
    padding: clamp(1em, 4vh, 3em) clamp(0.75em, 2.5cqi, 2em); border: 0; color: var(--_text); background: var(--_surface);
  }
  .demo {
    max-inline-size: 26em; margin: 2em auto 0; padding: 1em; border: 1px dashed var(--_edge); border-radius: var(--_radius);
  }
  .demo ul { display: grid; gap: 0.5em; margin-block-start: 0.75em; }
  .demo .button { inline-size: 100%; justify-content: flex-start; text-align: start; font-weight: 500; }
  @container (max-width: 44em) {
    .firm { flex: 1 1 8em; }
    .menu { display: inline-flex; margin-block: 0.25em; }
    .ways-on { display: none; flex-basis: 100%; flex-direction: column; align-items: stretch; padding-block-end: 0.5em; }
    .ways-on.open { display: flex; }
    nav ul { flex-direction: column; }
    nav a[aria-current] { border-block-end-color: transparent; text-decoration: underline; }
    .ways-on .button { align-self: flex-start; }
  }
  @media (forced-colors: active) {
    nav a[aria-current] { text-decoration: underline; }
  }
  @media print {
    .bar, .skip { display: none; }
    main { padding: 0; }
  }
`;

export const signInStyles = css`
  .sign-in, .sign-in * { box-sizing: border-box; }
  .sign-in[hidden], .sign-in [hidden] { display: none; }
  .sign-in { max-inline-size: 26em; margin-inline: auto; color: var(--_text); }
  .sign-in-why, .sign-in-error { margin-block-start: 0.75em; }
  .sign-in .wide { inline-size: 100%; margin-block-start: 1.25em; }
  .sign-in .or { display: flex; align-items: center; gap: 0.75em; margin-block-start: 1em; padding: 0; }
  .sign-in .or::before, .sign-in .or::after { content: ''; flex: 1; border-block-start: 1px solid var(--_line); }
  .sign-in-lost { margin-block-start: 1.5em; font-size: 0.9375em; }
`;
