/**
 * `/redress.js?firm={siteKey}`: the embed script that brings the form's first view along, with the firm's profile before
 * it, so that a page on a slow connection waits for one answer only. What it gives anyone may ask for by the site key,
 * and holds nothing personal.
 */
import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Firm } from '../firm/firms.ts';
import { profileOf } from '../firm/profile.ts';
import type { Env } from '../http/answering.ts';

/** As long as the profile itself may be cached; then it is asked whether it has changed. */
const caching = 'public, max-age=60';

export function givenScript(
  app: Hono<Env>,
  house: ComplaintsHouse,
  file: string,
  headers: Record<string, string>,
): void {
  app.get('/redress.js', compress(), etag(), async (context, next) => {
    const siteKey = context.req.query('firm');
    const firm = siteKey === undefined ? undefined : await house.firmOf(siteKey);
    const script = firm && (await readFile(file, 'utf8').catch(() => undefined));
    if (!firm || !script) return next();
    return context.body(`${given(firm, house)}\n${script}`, 200, {
      ...headers,
      'Cache-Control': caching,
      'Content-Type': 'text/javascript; charset=utf-8',
    });
  });
}

/**
 * Leaves the profile in the firm's default language, and which languages that is the right answer for: its own, where the
 * firm offers it in one spelling only. A page in any other asks as ever.
 */
function given(firm: Firm, { demo }: ComplaintsHouse): string {
  const { locales, defaultLocale } = firm.settings;
  const language = languageOf(defaultLocale);
  const alone = locales.filter((locale) => languageOf(locale) === language).length === 1;
  if (!alone || language === 'zh') return '';
  const left = { firm: firm.siteKey, language, profile: profileOf(firm, demo, defaultLocale) };
  return `self[Symbol.for('redress.given')]=${JSON.stringify(left).replaceAll('<', '\\u003c')};`;
}

const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';
