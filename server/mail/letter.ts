/** One letter: subject, plain text and HTML around any words. Text first; one column; no image, nothing fetched. */
import { html } from 'hono/html';

/** What a letter says, top to bottom. */
export type Block =
  | { says: string }
  | { heading: string; rows: readonly (readonly [string, string])[] }
  | { link: string; label: string };

/** A letter ready to go. Every address was checked by us; `to` is exactly one. */
export interface Letter {
  id: string;
  kind: string;
  reference: string;
  from: { name: string; address: string };
  replyTo: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: readonly (readonly [string, string])[];
}

/** Answers that programs send back to us would go round in circles: these headers ask them not to (RFC 3834). */
export const automatic = [
  ['Auto-Submitted', 'auto-generated'],
  ['X-Auto-Response-Suppress', 'All'],
] as const;

export const asText = (blocks: readonly Block[]): string => `${blocks.map(textOf).join('\n\n')}\n`;

function textOf(block: Block): string {
  if ('says' in block) return block.says;
  if ('link' in block) return `${block.label}:\n${block.link}`;
  return [block.heading, ...block.rows.map(([left, right]) => (left ? `- ${left}: ${right}` : `- ${right}`))].join(
    '\n',
  );
}

export async function asHtml(lang: string, title: string, blocks: readonly Block[]): Promise<string> {
  const page = await html`<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="margin:0;padding:24px 16px;font:17px/1.55 system-ui,sans-serif;overflow-wrap:anywhere">
<div style="max-width:36em;margin:0 auto">
${blocks.map(htmlOf)}
</div></body></html>`;
  return page.toString();
}

function htmlOf(block: Block) {
  if ('says' in block) return html`<p style="margin:0 0 16px">${block.says}</p>\n`;
  if ('link' in block)
    return html`<p style="margin:24px 0"><a href="${block.link}" style="display:inline-block;padding:12px 20px;border:2px solid currentColor;border-radius:6px;font-weight:600">${block.label}</a></p>\n`;
  return html`<h2 style="margin:24px 0 8px;font-size:19px">${block.heading}</h2>
<ul style="margin:0 0 16px;padding-left:20px">${block.rows.map(rowOf)}</ul>\n`;
}

const rowOf = ([left, right]: readonly [string, string]) =>
  left
    ? html`<li style="margin:0 0 6px"><strong>${left}</strong>: ${right}</li>`
    : html`<li style="margin:0 0 6px">${right}</li>`;
