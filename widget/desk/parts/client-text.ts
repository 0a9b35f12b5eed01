/** Words of a client, or of anyone else: as they came, as text alone, and unable to turn round what stands beside them. */
import { html, type TemplateResult } from 'lit';

/** Many lines. */
export const theirWords = (text: string): TemplateResult => html`<p class="their-words" dir="auto">${text}</p>`;

/** A name or a line within a sentence. */
export const theirLine = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;
