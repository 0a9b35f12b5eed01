/** The hosted pages of a firm, `/p/{siteKey}/…`: where letters lead, and where a website without elements links to. */
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { pages } from '../../sdk/words/en/pages.ts';
import { speaker } from '../../sdk/words/words.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Firm } from '../firm/firms.ts';
import type { Env } from '../http/answering.ts';
import { page } from './layout.ts';

export function hostedPages(app: Hono<Env>, house: ComplaintsHouse): void {
  const hosted = (path: string, title: keyof typeof pages, element: (inside: Html) => Html): void => {
    app.get(path, async (context) => {
      const firm = await house.firmOf(context.req.param('siteKey') ?? '');
      if (!firm) return notFound(context);
      const say = speaker(pages, firm.settings.words);
      return page(context, {
        title: `${say(title)} – ${firm.name}`,
        heading: firm.name,
        lang: firm.settings.defaultLocale,
        banner: house.demo ? say('pages.demo') : undefined,
        siteKey: firm.siteKey,
        body: element(contact(firm)),
      });
    });
  };
  hosted('/p/:siteKey/complain', 'pages.complain.title', (inside) => html`<redress-form>${inside}</redress-form>`);
  hosted('/p/:siteKey/track', 'pages.track.title', (inside) => html`<redress-tracker>${inside}</redress-tracker>`);
}

type Html = ReturnType<typeof html>;

/** Stays until the element is ready, and comes back if it cannot be: the right to complain does not depend on script. */
function contact({ settings }: Firm): Html {
  const say = speaker(pages, settings.words);
  const { phone, email, post, hours } = settings.contact;
  const mail = email ? html`<dt>${say('pages.contact.email')}</dt><dd><a href="mailto:${email}">${email}</a></dd>` : '';
  const call = phone
    ? html`<dt>${say('pages.contact.phone')}</dt><dd><a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>${hours ? ` (${hours})` : ''}</dd>`
    : '';
  const address = post.length > 0 ? html`<dt>${say('pages.contact.post')}</dt><dd>${post.join(', ')}</dd>` : '';
  return html`<h2>${say('pages.contact')}</h2><dl class="contact">${call}${mail}${address}</dl>
<p><a href="${settings.privacyNotice.url}">${say('pages.privacy')}</a></p>`;
}

/** Says nothing of what was asked for. */
export function notFound(context: Context): Promise<Response> {
  const say = speaker(pages);
  const body = html`<p>${say('pages.not-found.text')}</p>`;
  return page(context, { title: say('pages.not-found.title'), lang: 'en', body }, 404);
}
