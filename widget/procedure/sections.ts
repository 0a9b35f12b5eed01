/** The sections of a procedure, as the server tells them: paragraphs, lists, and how to reach someone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureBlock, ProcedureSection, ProcedureWay } from '../../sdk/contract/procedure.ts';
import { phoneLink } from '../parts/contact-block.ts';
import { pageLink } from '../parts/links.ts';

/** One section. `complainUrl`: the firm's own page with the form, in place of the hosted one. */
export function sectionView({ id, title, blocks }: ProcedureSection, complainUrl: string | undefined): TemplateResult {
  const told = blocks.map((block) => blockView(block, complainUrl));
  if (title === null) return html`<div class="untitled" part="section">${told}</div>`;
  return html`<section part="section" aria-labelledby=${id}><h3 id=${id}>${title}</h3>${told}</section>`;
}

/** Kinds that a newer server knows and this does not are left out. */
function blockView(block: ProcedureBlock, complainUrl: string | undefined): TemplateResult | typeof nothing {
  if (block.kind === 'text') return html`<p>${block.text}</p>`;
  if (block.kind === 'list') return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
  if (block.kind !== 'ways') return nothing;
  const { title, ways, checked } = block;
  return html`
    <div class="ways" part="ways">
      ${title ? html`<p><strong>${title}</strong></p>` : nothing}
      <dl>${ways.map((way) => wayView(way, complainUrl))}</dl>
      ${checked ? html`<p class="fine">${checked}</p>` : nothing}
    </div>
  `;
}

function wayView({ kind, label, value, note }: ProcedureWay, complainUrl: string | undefined): TemplateResult {
  if (kind === 'form' || kind === 'page') {
    const address = (kind === 'form' && complainUrl) || value;
    return html`<div class="whole"><dt class="hidden">${label}</dt><dd><a class=${kind} href=${pageLink(address)}>${label}</a></dd></div>`;
  }
  const said = note ? html` <bdi class="muted">(${note})</bdi>` : nothing;
  return html`<div><dt>${label}</dt><dd>${shownAs[kind]?.(value) ?? value}${said}</dd></div>`;
}

const shownAs: Readonly<Partial<Record<string, (value: string) => TemplateResult>>> = {
  phone: phoneLink,
  email: (value) => html`<a href="mailto:${value}" dir="ltr">${value}</a>`,
  web: (value) => html`<a href=${pageLink(value)} rel="noreferrer" dir="ltr">${bare(value)}</a>`,
  post: (value) => html`<bdi>${value}</bdi>`,
};

const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
