/** Development pages, demo mode only: every letter since the start, the clock, and what the seed put in. */
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { TestClock } from '../clock.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Env } from '../http/answering.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import { messageId } from '../mail/mailer.ts';
import { momentInWords } from '../packs/calendar.ts';
import type { LetterRow } from '../store/tables.ts';
import { clockPages } from './dev-clock.ts';
import { lettersOf } from './dev-letters.ts';
import { notFound } from './hosted.ts';
import { page, pageHeaders } from './layout.ts';

export interface Development {
  mailbox: Mailbox;
  /** When this process started, on the server's clock. */
  since: number;
  /** The ids of letters that were out by then, whatever time they say. */
  earlier: ReadonlySet<string>;
  clock: TestClock | undefined;
  runDue(): Promise<void>;
  /** What `REDRESS_SEED` put in; nothing without it. */
  fixtures: unknown;
}

export function devPages(app: Hono<Env>, house: ComplaintsHouse, development: Development): void {
  const { mailbox, clock, fixtures } = development;
  app.get('/dev/mail.json', async (context) => {
    const rows = await lettersOf(house, development);
    return context.json({ letters: rows.map((row) => asJson(row, mailbox)) }, 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/dev/mail', async (context) => mailPage(context, await lettersOf(house, development), development));
  app.get('/dev/mail/:id', (context) => {
    const letter = mailbox.letter(context.req.param('id'));
    if (!letter) return notFound(context);
    const csp = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation";
    return context.html(letter.html, 200, { ...pageHeaders, 'Content-Security-Policy': csp });
  });
  if (fixtures)
    app.get('/dev/fixtures.json', (context) => context.json(fixtures, 200, { 'Cache-Control': 'no-store' }));
  if (clock) clockPages(app, house, { ...development, clock });
}

function asJson(row: LetterRow, mailbox: Mailbox) {
  const letter = mailbox.letter(row.id);
  const headers = letter ? [...letter.headers, ['Message-ID', messageId(letter)]] : [];
  return {
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    from: letter ? letter.from.address : null,
    replyTo: letter?.replyTo ?? null,
    to: letter?.to ?? null,
    subject: letter?.subject ?? null,
    text: letter?.text ?? null,
    html: letter?.html ?? null,
    headers,
    envelope: letter ? { from: letter.from.address, to: [letter.to] } : null,
    state: row.state,
    queuedAt: new Date(row.queued_at).toISOString(),
    sentAt: row.sent_at === null ? null : new Date(row.sent_at).toISOString(),
  };
}

function mailPage(context: Context, rows: readonly LetterRow[], { mailbox, clock }: Development): Promise<Response> {
  const letters = rows.toReversed().map((row) => {
    const letter = mailbox.letter(row.id);
    return html`<article class="letter" id="${row.id}">
<h2>${letter?.subject ?? row.kind}</h2>
<dl><dt>To</dt><dd>${letter?.to ?? '–'}</dd><dt>Kind</dt><dd>${row.kind}</dd><dt>State</dt><dd>${row.state}</dd><dt>When</dt><dd>${momentInWords(row.sent_at ?? row.queued_at, 'en-GB', 'Europe/London')}</dd></dl>
${letter ? html`<pre>${linked(letter.text)}</pre><p><a href="/dev/mail/${row.id}">As HTML</a></p>` : ''}
</article>`;
  });
  const body = html`<p>Every letter since the server started, newest first. <a href="/">The firm’s website</a>${clock ? html` <a href="/dev/clock">The clock</a>` : ''}</p>
${letters.length > 0 ? letters : html`<p>No letters yet.</p>`}`;
  return page(context, {
    title: 'Development mailbox',
    lang: 'en',
    body,
    banner: 'Demonstration: a copy of every letter, as it was handed over.',
  });
}

/** The text with its addresses as links; all else escaped. */
const linked = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, at) => (at % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
