/** The confirmation without script: reference and access code, what happens next and by when, and all that was sent. */
import { html } from 'hono/html';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { longDate } from '../../sdk/words/dates.ts';
import type { Begun } from './begun.ts';
import { contactBlock, outsideBody, pathOf, personOf, shown } from './blocks.ts';
import { answerList } from './check-page.ts';
import type { Html } from './layout.ts';
import type { Sent } from './sending.ts';
import type { Visit } from './visit.ts';

/** Loaded again it is the same: the post is answered with the first answer to its key. */
export function receiptPage(visit: Visit, begun: Begun, { filed, older }: Sent): Promise<Response> {
  const { firm, say } = visit;
  const body = html`<div class="receipt stack">
<h2 class="heading" tabindex="-1" autofocus>${say('receipt.title')}</h2>
<p>${say('receipt.thanks', { firm: firm.name })}</p>
${older ? html`<p class="panel">${say('receipt.older')}</p>` : ''}
${filed.unconfirmed ? html`<p class="panel">${say('receipt.confirm')}</p>` : ''}
${keys(visit, filed)}${next(visit, filed, begun.answers.email.trim() !== '')}
<p class="screen-only"><a class="button" href="${pathOf(visit, 'track')}">${say('receipt.track')}</a></p>
${outsideBody(visit)}
${older ? '' : html`<h3>${say('receipt.file.answers')}</h3>${answerList({ visit, answers: begun.answers }, false)}`}
<p class="screen-only"><a href="${pathOf(visit, 'complain')}">${say('receipt.another')}</a></p>
</div>${contactBlock(visit)}`;
  return shown(visit, { title: say('receipt.title'), body, personal: true });
}

const keys = ({ say }: Visit, { reference, accessCode }: Filed): Html => html`<div class="panel keys">
<dl>
<dt>${say('receipt.reference')}</dt><dd class="code"><bdi>${reference}</bdi></dd>
<dt>${say('receipt.code')}</dt><dd class="code"><bdi>${accessCode}</bdi></dd>
</dl>
<p>${say('receipt.code.hint')}</p>
<p class="screen-only"><strong>${say('pages.receipt.keep')}</strong></p>
</div>`;

function next({ locale, say }: Visit, { acknowledgeBy, respondBy, handledBy }: Filed, mailed: boolean): Html {
  const by = (key: 'receipt.next.acknowledge' | 'receipt.next.respond', date: string | null) =>
    date ? html`<li>${say(key, { date: longDate(date, locale) })}</li>` : '';
  return html`<h3>${say('receipt.next.title')}</h3>
<ol class="next">
${mailed ? html`<li>${say('receipt.next.email')}</li>` : ''}
${by('receipt.next.acknowledge', acknowledgeBy)}${by('receipt.next.respond', respondBy)}
${acknowledgeBy || respondBy ? '' : html`<li>${say('receipt.next.plain')}</li>`}
</ol>
<p>${say('receipt.next.who', { who: personOf(handledBy, say) })}</p>`;
}
