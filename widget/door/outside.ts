/** The way out: the independent body, from when it can be asked, until when, and how to reach it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { phoneLink } from '../parts/contact-block.ts';
import type { DateWords } from './dates.ts';
import type { DoorSay } from './doorway.ts';

type Outside = NonNullable<TrackerView['outside']>;

/** What it is told from. `theirs`: the language of what the server says, where it is not the one on screen. */
export interface OutsideTelling {
  view: Pick<TrackerView, 'outside'>;
  say: DoorSay;
  dates: DateWords;
  theirs: string | typeof nothing;
}

/** The block on the outside body; nothing where there is none. What is known of it, the server says in sentences. */
export function outside({ view, say, dates, theirs }: OutsideTelling): TemplateResult | typeof nothing {
  const body = view.outside;
  if (!body) return nothing;
  const { readOn } = body.contact;
  return html`
    <section aria-labelledby="outside-title" class=${body.open ? 'outside open' : 'outside'} part="outside">
      <h3 id="outside-title">${say(body.open ? 'tracker.outside.title-open' : 'tracker.outside.title', { body: body.body })}</h3>
      ${body.says?.map((text) => html`<p lang=${theirs}>${text}</p>`)} ${limits(body, theirs)} ${ways(body, say)}
      ${readOn ? html`<p class="quiet">${say('tracker.outside.read-on', { date: dates.day(readOn) })}</p>` : nothing}
    </section>
  `;
}

function limits({ limits: known }: Outside, theirs: OutsideTelling['theirs']): TemplateResult | typeof nothing {
  if (!known) return nothing;
  return html`
    <h4 lang=${theirs}>${known.title}</h4>
    <ul lang=${theirs}>${known.items.map((item) => html`<li>${item}</li>`)}</ul>
  `;
}

function ways({ contact }: Outside, say: DoorSay): TemplateResult {
  const { phone, email, web, post } = contact;
  return html`
    <dl class="pairs">
      ${phone ? row(say('tracker.outside.phone'), phoneLink(phone)) : nothing}
      ${email ? row(say('tracker.outside.email'), html`<a href=${`mailto:${email}`} dir="ltr">${email}</a>`) : nothing}
      ${web ? row(say('tracker.outside.web'), website(web)) : nothing}
      ${post.length > 0 ? row(say('tracker.outside.post'), html`<bdi>${post.join(', ')}</bdi>`) : nothing}
    </dl>
  `;
}

const row = (name: string, value: TemplateResult): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** Only web addresses become links: what comes from elsewhere never runs. */
function website(web: string): TemplateResult {
  const address = /^[a-z]+:/i.test(web) ? web : `https://${web}`;
  const shown = web.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return /^https?:\/\//i.test(address)
    ? html`<a href=${address} rel="noreferrer" dir="ltr">${shown}</a>`
    : html`<bdi>${shown}</bdi>`;
}
