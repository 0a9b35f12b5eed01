/** The accent, and how it can be read on either surface: worked out here as the elements do it, before it is saved. */
import { html, nothing, type TemplateResult } from 'lit';
import { contrast, shadesOf, surfaces } from '../../../sdk/contract/accent.ts';
import { textField } from '../../parts/text-field.ts';
import { settings as words } from '../words/settings.ts';
import type { Shown } from './shown.ts';

export function accentField(
  shown: Shown,
  accent: string | null,
  type: (accent: string | null) => void,
): TemplateResult {
  return html`
    ${textField({
      ...shown,
      value: accent ?? '',
      width: 'short',
      spellcheck: false,
      onInput: (typed) => type(typed.trim() === '' ? null : typed.trim()),
    })}
    ${accent === null ? nothing : samples(accent)}
  `;
}

function samples(accent: string): TemplateResult | typeof nothing {
  const shades = shadesOf(accent);
  if (!shades) return nothing;
  return html`<ul class="samples" aria-live="polite">
    ${(['light', 'dark'] as const).map((theme) => {
      const [given, used] = [contrast(accent, surfaces[theme]), shades[theme]];
      const looks = `color:${used};background:${surfaces[theme]};border-color:${used}`;
      return html`<li>
        <span class="sample" .style=${looks} aria-hidden="true">${words.accent.sample}</span>
        <span>${words.accent[theme]}: ${said(given, accent, used, contrast(used, surfaces[theme]))}</span>
      </li>`;
    })}
  </ul>`;
}

const said = (given: number, accent: string, used: string, better: number): string =>
  used.toLowerCase() === accent.toLowerCase()
    ? words.accent.fine(hundredths(given))
    : words.accent.corrected(hundredths(given), used, hundredths(better));

/** Down: what is not enough is not to look as if it were. */
const hundredths = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
