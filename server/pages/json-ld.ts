/** What search engines may know of a firm on its procedure page: that complaints are taken, and how (schema.org, JSON-LD). */
import { html, raw } from 'hono/html';
import { pathOf } from './blocks.ts';
import type { Html } from './layout.ts';
import type { Visit } from './visit.ts';

/** A block of data: browsers run nothing of it, so that our policy on scripts neither needs nor gets an exception. */
export function aboutFirm(visit: Visit): Html {
  const { firm, profile, house } = visit;
  const { phone, email } = profile.contact;
  const text = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'LegalService',
    name: firm.name,
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'complaints',
      ...(phone ? { telephone: phone } : {}),
      ...(email ? { email } : {}),
      url: `${house.publicUrl}${pathOf(visit, 'complain')}`,
      availableLanguage: profile.locales,
    },
  });
  return html`<script type="application/ld+json">${raw(inert(text))}</script>`;
}

/** JSON that cannot end the element it stands in, whatever a firm is called. */
const inert = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
