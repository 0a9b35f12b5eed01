/** A page for every problem type, so that its address says what it means. */
import type { Hono } from 'hono';
import { html } from 'hono/html';
import { type ProblemCode, problems } from '../../sdk/contract/problem.ts';
import type { Env } from '../http/answering.ts';
import { notFound } from './hosted.ts';
import { page } from './layout.ts';

export function problemPages(app: Hono<Env>): void {
  app.get('/problems/:code', (context) => {
    const code = context.req.param('code');
    if (!Object.hasOwn(problems, code)) return notFound(context);
    const { status, title } = problems[code as ProblemCode];
    const body = html`<p>${title}.</p><dl><dt>Code</dt><dd><code>${code}</code></dd><dt>Status</dt><dd>${status}</dd></dl>`;
    return page(context, { title: `Problem: ${code}`, lang: 'en', body });
  });
}
