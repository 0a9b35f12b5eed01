/** The frame of every page of our own: no inline script or style, framed by nobody, nothing from elsewhere. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Page {
  title: string;
  /** The page's own heading; the title where it is left out. */
  heading?: string;
  lang: string;
  dir?: 'ltr' | 'rtl';
  body: Html;
  /** Shown at the top of every page in demo mode. */
  banner?: string | undefined;
  /** Stands in the head of the document, beside what every page has there. */
  head?: Html | undefined;
  /** Stands before the main part, such as the languages. */
  before?: Html | undefined;
  /** The site key whose elements the page holds. */
  siteKey?: string | undefined;
  /** True where the page may hold what a person wrote. */
  personal?: boolean;
}

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html redress-worker',
].join('; ');

export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': csp,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Origin',
};

export async function page(
  context: Context,
  { title, heading = title, lang, dir = 'ltr', body, banner, head, before, siteKey, personal = false }: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const text = await html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/pages.css">
${siteKey ? html`<script async src="/redress.js" data-firm="${siteKey}"></script>` : ''}
${head ?? ''}
</head>
<body>
${banner ? html`<header class="banner">${banner}</header>` : ''}
${before ?? ''}
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>`;
  return context.html(text, status, {
    ...pageHeaders,
    Vary: 'Origin, Accept-Language',
    'Cache-Control': personal ? 'private, no-store' : 'no-cache',
  });
}
