/** How to reach a person at the firm: the same ways in the same order, wherever it stands. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FirmContact, FirmProfile } from '../../sdk/contract/firm.ts';
import { onOneLine } from '../../sdk/words/one-line.ts';
import type { CommonKey } from '../element.ts';

/** Says a common sentence; any element's `say` does. */
type Say = (key: CommonKey, values?: Readonly<Record<string, string>>) => string;

/** Who has complaints at the firm: name and role, or the role alone until there is a person. */
export const personOf = ({ name, role }: Pick<FirmContact, 'name' | 'role'>, say: Say): string =>
  name ? say('contact.named', { name, role }) : role;

/** How to reach the firm, and the language it has said so in. */
type Reachable = Pick<FirmProfile, 'contact' | 'defaultLocale'>;

/** A telephone number to press, as it is written: from left to right in every language. */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a href="tel:${phone.replace(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`;

/** The block, without a heading of its own. */
export const contactWays = ({ contact, defaultLocale }: Reachable, say: Say): TemplateResult => html`
  <ul class="ways">
    ${contact.phone ? html`<li>${say('contact.phone')} ${phoneLink(contact.phone)}${contact.hours ? html` <bdi class="muted" lang=${defaultLocale}>(${contact.hours})</bdi>` : nothing}</li>` : nothing}
    ${contact.email ? html`<li>${say('contact.email')} <a href="mailto:${contact.email}" dir="ltr">${contact.email}</a></li>` : nothing}
    ${contact.post.length ? html`<li>${say('contact.post')} <bdi lang=${defaultLocale}>${onOneLine(contact.post, defaultLocale)}</bdi></li>` : nothing}
  </ul>
`;

/** The block at the foot of every step. */
export const contactBlock = (firm: Reachable, say: Say): TemplateResult => html`
  <aside class="help" aria-labelledby="help-title">
    <h2 class="small" id="help-title">${say('contact.title')}</h2>
    <p>${say('contact.who', { who: personOf(firm.contact, say) })}</p>
    ${contactWays(firm, say)}
  </aside>
`;
