/** What stands on every hosted page: languages, how to reach a person, what needs another look, notes. */
import { html } from 'hono/html';
import type { FirmContact } from '../../sdk/contract/firm.ts';
import { onOneLine } from '../../sdk/words/one-line.ts';
import { languageIn } from '../firm/languages.ts';
import { type Html, page } from './layout.ts';
import type { PageKey, PageSay } from './page-words.ts';
import type { Visit } from './visit.ts';

type Place = 'complain' | 'track' | 'survey' | 'procedure';

/** The address of a hosted page in the language of the visit. */
export const pathOf = ({ firm, locale }: Visit, place: Place): string =>
  `/p/${firm.siteKey}/${place}?lang=${encodeURIComponent(locale)}`;

interface Shown {
  title: string;
  body: Html;
  head?: Html;
  before?: Html;
  /** True on the first page only: the elements may take over as long as nothing was typed. */
  script?: boolean;
  personal?: boolean;
  status?: Parameters<typeof page>[2];
}

/** The page in the frame of its firm and language. */
export function shown(visit: Visit, { title, body, head, before, script = false, personal = false, status }: Shown) {
  const { context, firm, locale, dir, say, house } = visit;
  const named = say('pages.form.title', { question: title, firm: firm.name });
  return page(
    context,
    {
      title: named,
      heading: firm.name,
      lang: locale,
      dir,
      body,
      head,
      before,
      banner: house.demo ? say('pages.demo') : undefined,
      siteKey: script ? firm.siteKey : undefined,
      personal,
    },
    status,
  );
}

/** The firm's languages as links, each by its own name; nothing where there is one. */
export const languageLinks = (visit: Visit, place: Place): Html =>
  languages(visit, (locale, name) => {
    const here = locale === visit.locale ? html` aria-current="true"` : '';
    return html`<a href="${pathOf({ ...visit, locale }, place)}" lang="${locale}" hreflang="${locale}"${here}>${name}</a>`;
  });

/**
 * The same as buttons of the page's form, so that nothing typed is lost. The first button of a form is what Enter
 * presses, hence `standard`: the form's own button once more, for nobody to see.
 */
export const languageButtons = (visit: Visit, standard: string): Html => html`
<button class="hidden" form="form" name="do" value="${standard}" tabindex="-1" aria-hidden="true">${visit.say('form.continue')}</button>
${languages(visit, (locale, name) => {
  const here = locale === visit.locale ? html` aria-current="true"` : '';
  return html`<button class="button link" form="form" name="do" value="lang.${locale}" lang="${locale}"${here}>${name}</button>`;
})}`;

function languages({ firm, say }: Visit, item: (locale: string, name: string) => Html): Html {
  const { locales } = firm.settings;
  if (locales.length < 2) return html``;
  return html`<nav class="languages" aria-label="${say('pages.language')}"><ul>
${locales.map((locale) => html`<li>${item(locale, languageIn(locale)?.name ?? locale)}</li>`)}
</ul></nav>`;
}

/** One thing to look at again. */
export interface Problem {
  id: string;
  text: string;
}

/** The list of what needs another look. Takes focus when the page opens; its links lead to the controls. */
export const errorSummary = ({ say }: Visit, problems: readonly Problem[]): Html => html`
<div class="summary" role="group" aria-labelledby="summary-title" tabindex="-1" autofocus>
<h2 id="summary-title">${say('errors.title')}</h2>
<ul>${problems.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul>
</div>`;

/** A sentence that was not there on the page before. */
export const note = (text: string): Html => html`<p class="panel note" tabindex="-1" autofocus>${text}</p>`;

/** Who has complaints at the firm: name and role, or the role alone until there is a person. */
export const personOf = ({ name, role }: Pick<FirmContact, 'name' | 'role'>, say: PageSay): string =>
  name ? say('contact.named', { name, role }) : role;

export const phoneLink = (phone: string): Html =>
  html`<a href="tel:${phone.replace(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`;

/** A link only where the address leads to a web page: a setting must never become a script. */
export function webLink(address: string, text = bare(address), apart = false): Html {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
  if (!/^https?:\/\//i.test(whole)) return html`${text}`;
  return html`<a href="${whole}" rel="noopener"${apart ? html` target="_blank"` : ''}>${text}</a>`;
}

const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

export function contactWays({ profile, say }: Visit): Html {
  const { phone, email, post, hours } = profile.contact;
  const open = hours ? html` <span class="muted">(<bdi>${hours}</bdi>)</span>` : '';
  return html`<ul class="ways">
${phone ? html`<li>${say('contact.phone')} ${phoneLink(phone)}${open}</li>` : ''}
${email ? html`<li>${say('contact.email')} <a href="mailto:${email}" dir="ltr">${email}</a></li>` : ''}
${post.length > 0 ? html`<li>${say('contact.post')} <bdi>${onOneLine(post, profile.defaultLocale)}</bdi></li>` : ''}
</ul>`;
}

/** The block at the foot of every page. */
export const contactBlock = (visit: Visit): Html => html`
<aside class="help" aria-labelledby="help-title">
<h2 class="small" id="help-title">${visit.say('contact.title')}</h2>
<p>${visit.say('contact.who', { who: personOf(visit.profile.contact, visit.say) })}</p>
${contactWays(visit)}
</aside>`;

/** The independent body, as far as the firm's profile names it. */
export function outsideBody({ profile, say }: Visit): Html {
  if (!profile.outside) return html``;
  const { body, web, phone } = profile.outside;
  return html`<h3>${say('receipt.outside.title')}</h3>
<p>${say('receipt.outside', { body })}</p>
<ul class="ways">
${phone ? html`<li>${say('contact.phone')} ${phoneLink(phone)}</li>` : ''}
${web ? html`<li>${webLink(web)}</li>` : ''}
</ul>`;
}

/** A page that says in one sentence why it cannot go on, where to begin again, and how else to reach the firm. */
export const halted = (
  visit: Visit,
  place: 'complain' | 'track' | 'survey',
  key: PageKey,
  status: Parameters<typeof page>[2],
) => {
  const title = visit.say(`pages.${place}.title`);
  return shown(visit, {
    title,
    body: html`<h2>${title}</h2><p class="panel note" tabindex="-1" autofocus>${visit.say(key, { firm: visit.firm.name })}</p>
<p><a href="${pathOf(visit, place)}">${title}</a></p>${contactBlock(visit)}`,
    personal: true,
    status,
  });
};
