/** A firm's brand colour made readable: WCAG contrast worked out on both our surfaces, the shade corrected where it fails. */

/** The soft panels of the two themes: the harder of the two surfaces that text in the accent stands on. */
export const surfaces = { light: '#f3f6f9', dark: '#1f2630' } as const;

/** WCAG asks for 4.5; a dark theme looks dull at that. */
const enough = { light: 4.5, dark: 6.5 } as const;

/** The brand colour as it can be used in each theme. `corrected`: the light theme's is not the firm's own shade. */
export interface Shades {
  light: string;
  dark: string;
  corrected: boolean;
}

/** The usable shades of `#rgb`, `#rrggbb` or `rgb(…)`; undefined for anything else. */
export function shadesOf(colour: string): Shades | undefined {
  const brand = parse(colour.trim());
  if (!brand) return undefined;
  const light = readable(brand, 'light');
  return { light, dark: readable(brand, 'dark'), corrected: light !== hex(brand) };
}

/** WCAG 2 contrast of two opaque colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(parse(one)), luminance(parse(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

type Rgb = number[];

/** Darker or brighter in twentieths until the contrast is enough. */
function readable(brand: Rgb, theme: 'light' | 'dark'): string {
  const changed = theme === 'light' ? darker : brighter;
  for (let part = 0; part < 20; part++) {
    const shade = hex(changed(brand, part / 20));
    if (contrast(shade, surfaces[theme]) >= enough[theme]) return shade;
  }
  return hex(changed(brand, 1));
}

const darker = (brand: Rgb, part: number): Rgb => brand.map((channel) => channel * (1 - part));

/** First brighter in its own hue, then paler: a dark brand mixed with white at once is grey and looks switched off. */
function brighter(brand: Rgb, part: number): Rgb {
  const most = 255 / Math.max(1, ...brand);
  const bright = brand.map((channel) => channel * (1 + (most - 1) * Math.min(1, part * 2)));
  const paler = Math.max(0, part * 2 - 1);
  return bright.map((channel) => channel + (255 - channel) * paler);
}

function parse(colour: string): Rgb | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short) return short.slice(1).map((digit) => Number.parseInt(digit + digit, 16));
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (long) return long.slice(1).map((pair) => Number.parseInt(pair, 16));
  return /^rgb\((\d+)[ ,]+(\d+)[ ,]+(\d+)\)$/.exec(colour)?.slice(1).map(Number);
}

const hex = (rgb: Rgb): string =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

function luminance(rgb: Rgb = [0, 0, 0]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
