/** Colour, space and type as custom properties: what a site may set (`--redress-…`), and what the parts use (`--_…`). */
import { type CSSResult, css, unsafeCSS } from 'lit';
import { shadesOf } from '../sdk/contract/accent.ts';

/** Name, light, dark. `--redress-color-<name>` overrides; the accent is `--redress-accent` and checked for contrast. */
const colours = [
  ['text', '#1b2430', '#eef1f5'],
  ['muted', '#4a5565', '#b5bfcc'],
  ['surface', '#ffffff', '#151a21'],
  ['soft', '#f3f6f9', '#1f2630'],
  ['line', '#d6dde6', '#39434f'],
  ['edge', '#66727f', '#8d99a8'],
  ['error', '#a81d15', '#ff9d92'],
  ['good', '#17633a', '#85d8a8'],
] as const;

const brand = ['#1f4b7a', '#9cc4f0'] as const;

const plain = (which: 1 | 2) =>
  unsafeCSS(
    colours.map((row) => `--_${row[0]}:var(--redress-color-${row[0]},${row[which]});`).join('') +
      `--_accent:var(--_brand-${which},${brand[which - 1]});`,
  );

const both = unsafeCSS(
  `${colours
    .map(([name, light, dark]) => `--_${name}:var(--redress-color-${name},light-dark(${light},${dark}));`)
    .join('')}--_accent:light-dark(var(--_brand-1,${brand[0]}),var(--_brand-2,${brand[1]}));`,
);

/**
 * The tokens and the base of every element. Sizes are in `em` of the page's own text, so that its text size and any zoom
 * count and a root size of 62.5% does not. A container has no width of its own, hence the width that fills what there is:
 * in a flex box or a float it would be nothing otherwise.
 */
export const theme = css`
  :host { ${plain(1)}
    display: block;
    container-type: inline-size;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-inline-size: min(15em, 80vw);
    scroll-margin-block: var(--redress-scroll-margin, 6em);
    --_radius: var(--redress-radius, 0.375em);
  }
  :host([hidden]) { display: none; }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { ${plain(2)} color-scheme: dark; }
  @supports (color: light-dark(#000, #fff)) {
    :host, :host([theme='dark']) { ${both} }
  }
  .redress {
    box-sizing: border-box;
    max-inline-size: var(--redress-width, 46em);
    padding: var(--redress-padding, clamp(1em, 5cqi, 2.25em));
    font-family: var(--redress-font, inherit);
    font-size: max(1em, 16px);
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    overflow-wrap: break-word;
  }
  .redress[dir='rtl'] * { letter-spacing: 0; }
  .redress *, .redress *::before, .redress *::after { box-sizing: border-box; }
  .redress [hidden] { display: none; }
  .waiting { min-block-size: var(--redress-waiting-size, 60em); }
  h2, h3, p, ul, ol, dl, dd, fieldset, legend { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  h2, h3 { font-weight: 650; line-height: 1.25; text-wrap: balance; }
  h2 { font-size: clamp(1.3em, 1.1em + 1cqi, 1.65em); letter-spacing: -0.01em; }
  a { color: var(--_accent); text-underline-offset: 0.15em; }
  :focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; border-radius: 2px; }
  [tabindex='-1']:focus { outline: none; }
  .redress, h2, label, legend, input, textarea, button, .summary { scroll-margin-block: var(--redress-scroll-margin, 6em); }
  .hidden:not(:focus, :active) {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .muted { color: var(--_muted); }
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 0.5em;
    min-block-size: 3em; padding: 0.5em 1.5em; margin: 0;
    font: inherit; font-weight: 600; color: var(--_surface); background: var(--_accent);
    border: 2px solid var(--_accent); border-radius: var(--_radius); cursor: pointer;
  }
  .button:hover { background: color-mix(in srgb, var(--_accent), var(--_text) 22%); }
  .button[aria-disabled='true'] { opacity: 0.65; cursor: progress; }
  @media (prefers-reduced-motion: no-preference) {
    .button { transition: background-color 0.15s; }
  }
  @media (forced-colors: active) {
    .button { border: 1px solid; }
    .button[aria-disabled='true'] { opacity: 1; color: GrayText; }
    :focus-visible { outline-color: Highlight; }
  }
`;

/**
 * Gives an element the firm's accent: `--redress-accent` of the page, else the profile's. A shade that cannot be read is
 * corrected; the agency is told once in the console.
 */
export function brandSheet(element: HTMLElement, profiled: string | null): void {
  const root = element.shadowRoot;
  const accent = getComputedStyle(element).getPropertyValue('--redress-accent') || profiled;
  if (!root || !accent) return;
  const shades = shadesOf(accent);
  const note = shades ? shades.corrected && `is hard to read; ${shades.light} is used` : 'is not #rrggbb; ours is used';
  // biome-ignore lint/suspicious/noConsole: the agency's only way to learn that a colour was not taken as given.
  if (note) console.info(`Redress: the accent colour ${accent.trim()} ${note}.`);
  if (shades) adopt(root, `:host{--_brand-1:${shades.light};--_brand-2:${shades.dark}}`);
}

const branded = new WeakMap<ShadowRoot, CSSStyleSheet>();

function adopt(root: ShadowRoot, rules: string): void {
  const sheet = branded.get(root) ?? new CSSStyleSheet();
  sheet.replaceSync(rules);
  if (!branded.has(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  branded.set(root, sheet);
}

/** Adds rules that came with a part loaded later. */
export function adoptStyles(element: HTMLElement, styles: CSSResult): void {
  const { styleSheet } = styles;
  if (styleSheet && element.shadowRoot)
    element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, styleSheet];
}
