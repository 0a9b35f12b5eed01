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

/** How a letter is written: its language, which way that runs, and what stands between a name and what it is. */
export interface Hand {
  lang: string;
  dir: 'ltr' | 'rtl';
  colon: string;
  /** Its reader needs large letters. */
  large?: boolean;
}

/** Answers that programs send back to us would go round in circles: these headers ask them not to (RFC 3834). */
export const automatic = [
  ['Auto-Submitted', 'auto-generated'],
  ['X-Auto-Response-Suppress', 'All'],
] as const;

export const asText = (hand: Hand, blocks: readonly Block[]): string =>
  `${blocks.map((block) => textOf(hand, block)).join('\n\n')}\n`;

function textOf({ colon, dir }: Hand, block: Block): string {
  if ('says' in block) return block.says;
  if ('link' in block) return `${block.label}${colon.trimEnd()}\n${block.link}`;
  // A telephone number alone on a line that runs from right to left would be shown back to front.
  const apart = (right: string): string => (dir === 'rtl' ? `\u2068${right}\u2069` : right);
  const rows = block.rows.map(([left, right]) => (left ? `- ${left}${colon}${right}` : `- ${apart(right)}`));
  return [block.heading, ...rows].join('\n');
}

/** Language and direction stand on the text itself too: mail programs drop what is outside of it. */
export async function asHtml(hand: Hand, title: string, blocks: readonly Block[]): Promise<string> {
  const { lang, dir, large } = hand;
  const page = await html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="margin:0;padding:24px 16px;font:${large ? 26 : 17}px/1.55 system-ui,sans-serif;overflow-wrap:anywhere">
<div lang="${lang}" dir="${dir}" style="max-width:36em;margin:0 auto">
${blocks.map((block) => htmlOf(hand, block))}
</div></body></html>`;
  return page.toString();
}

function htmlOf({ colon }: Hand, block: Block) {
  if ('says' in block) return html`<p style="margin:0 0 16px">${block.says}</p>\n`;
  if ('link' in block)
    return html`<p style="margin:24px 0"><a href="${block.link}" style="display:inline-block;padding:12px 20px;border:2px solid currentColor;border-radius:6px;font-weight:600">${block.label}</a></p>\n`;
  return html`<h2 style="margin:24px 0 8px;font-size:1.12em">${block.heading}</h2>
<ul style="margin:0 0 16px;padding:0 20px">${block.rows.map((row) => rowOf(colon, row))}</ul>\n`;
}

const rowOf = (colon: string, [left, right]: readonly [string, string]) =>
  left
    ? html`<li style="margin:0 0 6px"><strong>${left}</strong>${colon}${right}</li>`
    : html`<li style="margin:0 0 6px"><bdi>${right}</bdi></li>`;
