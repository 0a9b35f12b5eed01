/** What must be kept to with this client, above everything: adjustments, ways not to use, safe times, who they speak for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Complainant } from '../../../sdk/contract/complaint.ts';
import { theirLine, theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import { adjustments, ways, waysNot } from '../words/codes.ts';
import type { Told } from './told.ts';

const words = caseWords.care;

/** Nothing where there is nothing to be careful about. */
export function care({ file }: Told): TemplateResult | typeof nothing {
  const { complainant: client, filed, reachable, locale } = file;
  const lines = [
    ...limitsOn(client),
    filed.onBehalfOf
      ? html`<li>${words.behalf} <strong>${theirLine(filed.onBehalfOf.name)}</strong>${filed.onBehalfOf.relationship ? html` (${theirLine(filed.onBehalfOf.relationship)})` : nothing} ${words.authority[filed.onBehalfOf.authority ?? 'none']}.</li>`
      : undefined,
    /^en\b/i.test(locale) ? undefined : html`<li>${words.language(languageOf(locale))}</li>`,
    client.preferredContact ? html`<li>${words.prefers(ways[client.preferredContact])}</li>` : undefined,
    client.documentsBy ? html`<li>${words.documents(ways[client.documentsBy])}</li>` : undefined,
    reachable === 'otherwise' ? html`<li>${words.unmailable}</li>` : undefined,
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return nothing;
  return html`
    <section class="care" aria-labelledby="care-title">
      <h2 id="care-title">${words.title}</h2>
      <ul>${lines}</ul>
    </section>
  `;
}

/** The same limits again where somebody is about to act: from far down the page the block above is out of sight. */
export function careAgain({ file }: Told): TemplateResult | typeof nothing {
  const lines = limitsOn(file.complainant);
  if (lines.length === 0) return nothing;
  return html`<ul class="care again" id="care-again" aria-label=${words.title}>${lines}</ul>`;
}

/** What binds whoever is in touch with them: ways not to use, safe times, adjustments. */
function limitsOn(client: Complainant): TemplateResult[] {
  return [
    ...(client.doNotContactBy ?? []).map((way) => html`<li><strong>${waysNot[way]}</strong></li>`),
    ...(client.safeTimes ? [html`<li>${words.safe}: ${theirWords(client.safeTimes)}</li>`] : []),
    ...(client.adjustments?.length
      ? [
          html`<li>${words.adjustments}: <strong>${client.adjustments.map((code) => adjustments[code]).join(', ')}</strong>
          ${client.adjustmentsNote ? theirWords(client.adjustmentsNote) : nothing}</li>`,
        ]
      : []),
  ];
}

function languageOf(locale: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
