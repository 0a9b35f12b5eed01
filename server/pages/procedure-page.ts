/** The published procedure as a page without script, and as plain text: what the public contract answers, for reading. */
import { html } from 'hono/html';
import type { Procedure, ProcedureBlock, ProcedureSection, ProcedureWay } from '../../sdk/contract/procedure.ts';
import { plainTextOf } from '../procedure/plain-text.ts';
import { languageLinks, phoneLink, shown, webLink } from './blocks.ts';
import { aboutFirm } from './json-ld.ts';
import { type Html, pageHeaders } from './layout.ts';
import type { Visit } from './visit.ts';

/** The page: the element takes it over where script runs. */
export async function procedurePage(visit: Visit): Promise<Response> {
  const procedure = await read(visit);
  const { title, sections, labels, text } = procedure;
  const body = html`<redress-procedure><article class="procedure">
<h2>${title}</h2>
${sections.map((one) => sectionOf(one))}
<p class="screen-only"><a href="${text}">${labels.text}</a></p>
</article></redress-procedure>`;
  return shown(visit, {
    title,
    body,
    before: languageLinks(visit, 'procedure'),
    head: aboutFirm(visit),
    script: true,
  });
}

/** The same words and nothing else, for copying, for letters, and for paper. */
export async function procedureText(visit: Visit): Promise<Response> {
  const text = plainTextOf(await read(visit));
  return visit.context.body(text, 200, {
    ...pageHeaders,
    Vary: 'Origin, Accept-Language',
    'Cache-Control': 'no-cache',
    'Content-Language': visit.locale,
    'Content-Type': 'text/plain; charset=utf-8',
  });
}

async function read({ call, firm, locale }: Visit): Promise<Procedure> {
  const asked = await call('procedure.get', { siteKey: firm.siteKey, locale });
  if (!asked.ok) throw new Error('the procedure of a firm could not be read');
  return asked.body;
}

function sectionOf({ id, title, blocks }: ProcedureSection): Html {
  const told = blocks.map((one) => blockOf(one));
  if (title === null) return html`<div class="stack" id="${id}">${told}</div>`;
  return html`<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3>${told}</section>`;
}

function blockOf(block: ProcedureBlock): Html {
  if (block.kind === 'text') return html`<p>${block.text}</p>`;
  if (block.kind === 'list') return html`<ul class="points">${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const { title, ways, checked } = block;
  return html`<div class="panel stack">${title ? html`<p><strong>${title}</strong></p>` : ''}
<dl class="pairs">${ways.map((one) => wayOf(one))}</dl>
${checked ? html`<p class="fine">${checked}</p>` : ''}</div>`;
}

function wayOf({ kind, label, value, note }: ProcedureWay): Html {
  if (kind === 'form' || kind === 'page')
    return html`<div class="whole"><dt class="hidden">${label}</dt><dd>${webLink(value, label)}</dd></div>`;
  const said = note ? html` <bdi class="muted">(${note})</bdi>` : '';
  return html`<div><dt>${label}</dt><dd>${shownAs[kind](value)}${said}</dd></div>`;
}

const shownAs: Readonly<Record<Exclude<ProcedureWay['kind'], 'form' | 'page'>, (value: string) => Html>> = {
  phone: phoneLink,
  email: (value) => html`<a href="mailto:${value}" dir="ltr">${value}</a>`,
  web: (value) => html`<bdi>${webLink(value)}</bdi>`,
  post: (value) => html`<bdi>${value}</bdi>`,
};
