/** How the desk looks: the theme of all elements, denser, for long days at a screen. */
import { type CSSResult, css } from 'lit';
import { choiceStyles } from '../parts/choice-styles.ts';
import { typedStyles } from '../parts/typed-styles.ts';
import { theme } from '../theme.ts';

/** Rules by class alone, so that they hold in shadow roots and in the page itself, where the sign-in stands. */
const shared = css`
  .redress.desk { max-inline-size: none; padding: 0; border: 0; border-radius: 0; font-size: inherit; line-height: 1.45; }
  h1 { margin: 0; font-size: clamp(1.25em, 1.1em + 0.6vw, 1.5em); font-weight: 650; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
  .desk h2 { font-size: 1.125em; letter-spacing: 0; }
  .desk h3 { font-size: 1em; }
  .desk section { margin-block-start: 1.75em; }
  .desk .button, .sign-in .button { min-block-size: 2.75em; padding: 0.375em 1em; }
  .desk .button.link, .sign-in .button.link { padding: 0; }
  .desk a.button { text-decoration: none; }
  .desk .button.danger { color: var(--_error); border-color: var(--_error); background: none; }
  .desk .button.danger:hover { background: var(--_soft); }
  .desk .field, .sign-in .field { margin-block-start: 1em; }
  .buttons { display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; margin-block-start: 1em; }
  .desk h1 + p { margin-block-start: 0.375em; }
  .desk p + p, .desk p + ul { margin-block-start: 0.5em; }
  .desk ul, .desk ol { padding-inline-start: 1.25em; }
  .desk .plain { list-style: none; padding: 0; }
  .failed { margin-block-start: 1em; padding: 0.625em 1em; border-inline-start: 4px solid var(--_error); background: var(--_soft); }
  .done { margin-block-start: 1em; padding: 0.625em 1em; border-inline-start: 4px solid var(--_good); background: var(--_soft); }
  .to-read { max-inline-size: 44em; display: grid; gap: 1em; margin-block: 1.25em; padding: 1.25em; background: var(--_soft); border-radius: var(--_radius); }
  .to-read dt { color: var(--_muted); }
  .to-read .code { font-size: clamp(1.25em, 1em + 2cqi, 2em); font-weight: 600; letter-spacing: 0.04em; }
  .tag { display: inline-block; padding: 0 0.5em; border: 1px solid var(--_edge); border-radius: 1em; font-size: 0.875em; }
  .desk .rows { list-style: none; padding: 0; margin-block-start: 0.75em; border-block-start: 1px solid var(--_line); }
  .rows > li { padding-block: 0.75em; border-block-end: 1px solid var(--_line); }
  .row-head { display: flex; flex-wrap: wrap; gap: 0.25em 0.75em; align-items: baseline; }
  .code { font-family: ui-monospace, SFMono-Regular, Consolas, monospace; overflow-wrap: anywhere; }
  @media (forced-colors: active) {
    .failed, .done, .desk .button.danger { border: 1px solid; }
  }
  @media print {
    .desk .button { display: none; }
  }
`;

/** In every shadow root of the desk. */
export const deskStyles = [theme, choiceStyles, typedStyles, shared];

/** The page itself takes the same rules, and `more`: what stands in it, such as the sign-in, looks as the rest does. */
export function stylePage(more: readonly CSSResult[]): void {
  const sheets = [...deskStyles, ...more].flatMap(({ styleSheet }) => styleSheet ?? []);
  const news = sheets.filter((sheet) => !document.adoptedStyleSheets.includes(sheet));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...news];
}
