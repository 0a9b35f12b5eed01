/** The complaint as it was sent, closed until asked for; only in a session that may see it. */
import { html } from 'hono/html';
import { filedRows } from '../../sdk/form/filed-rows.ts';
import type { Html } from './layout.ts';
import type { PageKey } from './page-words.ts';
import type { Telling } from './track-page.ts';

export function filed({ visit, view }: Telling): Html {
  const { profile, locale, say } = visit;
  if (!view.complaint) return html``;
  const rows = filedRows(view.complaint, {
    labels: profile,
    locale,
    say: (key, values) => say(key as PageKey, values),
  });
  return html`<details><summary><h3>${say('tracker.filed.title')}</h3></summary>
<dl class="pairs">${rows.map(({ name, text }) => html`<div><dt>${name}</dt><dd class="own-words" dir="auto">${text}</dd></div>`)}</dl></details>`;
}
