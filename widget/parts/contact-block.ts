/** How to reach a person at the firm: the same ways in the same order, wherever it stands. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FirmContact } from '../../sdk/contract/firm.ts';
import type { CommonKey } from '../element.ts';

/** Says a common sentence; any element's `say` does. */
type Say = (key: CommonKey, values?: Readonly<Record<string, string>>) => string;

/** Who has complaints at the firm: name and role, or the role alone until there is a person. */
export const personOf = ({ name, role }: Pick<FirmContact, 'name' | 'role'>): string =>
  name ? `${name}, ${role}` : role;

/** A telephone number to press, as it is written. */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;

/** The block, without a heading of its own. */
export const contactWays = (contact: FirmContact, say: Say): TemplateResult => html`
  <ul class="ways">
    ${contact.phone ? html`<li>${say('contact.phone')} ${phoneLink(contact.phone)}${contact.hours ? html` <span class="muted">(${contact.hours})</span>` : nothing}</li>` : nothing}
    ${contact.email ? html`<li>${say('contact.email')} <a href="mailto:${contact.email}">${contact.email}</a></li>` : nothing}
    ${contact.post.length ? html`<li>${say('contact.post')} ${contact.post.join(', ')}</li>` : nothing}
  </ul>
`;

/** The block at the foot of every step. */
export const contactBlock = (contact: FirmContact, say: Say): TemplateResult => html`
  <aside class="help" aria-labelledby="help-title">
    <h2 class="small" id="help-title">${say('contact.title')}</h2>
    <p>${say('contact.who', { who: personOf(contact) })}</p>
    ${contactWays(contact, say)}
  </aside>
`;
