/** How to reach the client now: a press away, but for the ways they asked the firm not to use. */
import { html, nothing, type TemplateResult } from 'lit';
import { phoneLink } from '../../parts/contact-block.ts';
import { theirLine, theirWords } from '../parts/client-text.ts';
import { caseWords } from '../words/case.ts';
import { ways, waysNot } from '../words/codes.ts';
import type { Told } from './told.ts';

const words = caseWords.reach;

export function reach({ file }: Told): TemplateResult {
  const { email, phone, address, doNotContactBy } = file.complainant;
  const not = new Set(doNotContactBy ?? []);
  const post = address && [...address.lines, address.postcode, address.country].filter(Boolean).join('\n');
  const rows = [
    email ? ([ways.email, not.has('email') ? refused(email, waysNot.email) : mailLink(email)] as const) : undefined,
    phone ? ([ways.phone, not.has('phone') ? refused(phone, waysNot.phone) : phoneLink(phone)] as const) : undefined,
    post
      ? ([
          ways.post,
          html`${theirWords(post)}${not.has('post') ? html`<strong>${waysNot.post}</strong>` : nothing}`,
        ] as const)
      : undefined,
  ].filter((row) => row !== undefined);
  return html`
    <section aria-labelledby="reach-title">
      <h2 id="reach-title">${words.title}</h2>
      ${rows.length ? html`<dl class="pairs">${rows.map(([name, way]) => html`<div><dt>${name}</dt><dd>${way}</dd></div>`)}</dl>` : html`<p>${words.none}</p>`}
    </section>
  `;
}

const refused = (way: string, not: string): TemplateResult => html`${theirLine(way)} <strong>${not}</strong>`;

const mailLink = (email: string): TemplateResult =>
  html`<a href="mailto:${encodeURIComponent(email)}" dir="ltr">${email}</a>`;
