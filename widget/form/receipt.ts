/** The confirmation: reference and access code, what happens next and by when, and ways to keep it. */
import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../sdk/words/dates.ts';
import { contactBlock, personOf, phoneLink } from '../parts/contact-block.ts';
import { pageLink } from '../parts/links.ts';
import type { Receipt } from './draft.ts';
import type { StepView } from './step-view.ts';

export interface ReceiptActions {
  /** Where to follow the complaint. */
  tracker: string;
  copied: 'no' | 'yes' | 'failed';
  copy: () => void;
  download: () => void;
  another: () => void;
}

export function receiptView(receipt: Receipt, view: StepView, actions: ReceiptActions): TemplateResult {
  const { profile, say } = view;
  return html`
    <div class="receipt stack">
      <h2 tabindex="-1" class="heading">${say('receipt.title')}</h2>
      <p>${say('receipt.thanks', { firm: profile.name })}</p>
      ${receipt.older ? html`<p class="panel">${say('receipt.older')}</p>` : nothing}
      ${receipt.filed.unconfirmed ? html`<p class="panel">${say(receipt.sentEmail ? 'receipt.confirm' : 'receipt.confirm.code')}</p>` : nothing}
      ${keys(receipt, view, actions)} ${next(receipt, view)}
      <p><a class="button" href=${pageLink(actions.tracker)}>${say('receipt.track')}</a></p>
      <h3>${say('receipt.keep.title')}</h3>
      <div class="buttons">
        <button type="button" class="button quiet" @click=${actions.download}>${say('receipt.download')}</button>
        <button type="button" class="button quiet" @click=${() => print()}>${say('receipt.print')}</button>
      </div>
      ${outside(view)}
      <p class="screen-only">${say('receipt.clear.lead')}</p>
      <div class="buttons">
        <button type="button" class="button quiet" @click=${actions.another}>${say('receipt.clear')}</button>
      </div>
      <button type="button" class="button link" @click=${actions.another}>${say('receipt.another')}</button>
    </div>
    ${contactBlock(profile, say)}
  `;
}

function keys({ filed }: Receipt, { say }: StepView, { copied, copy }: ReceiptActions) {
  const label = { no: 'receipt.copy', yes: 'receipt.copied', failed: 'receipt.copy.failed' } as const;
  return html`
    <div class="panel keys">
      <dl>
        <dt>${say('receipt.reference')}</dt>
        <dd class="code"><bdi dir="ltr">${filed.reference}</bdi></dd>
        <dt>${say('receipt.code')}</dt>
        <dd class="code"><bdi dir="ltr">${filed.accessCode}</bdi></dd>
      </dl>
      <p>${say('receipt.code.hint')}</p>
      <button type="button" class="button quiet" @click=${copy}>${say(label[copied])}</button>
    </div>
  `;
}

function next(receipt: Receipt, { say, locale }: StepView) {
  const { acknowledgeBy, respondBy, handledBy } = receipt.filed;
  const date = (key: 'receipt.next.acknowledge' | 'receipt.next.respond', by: string | null) =>
    by ? html`<li>${say(key, { date: longDate(by, locale) })}</li>` : nothing;
  return html`
    <h3>${say('receipt.next.title')}</h3>
    <ol class="next">
      ${receipt.sentEmail ? html`<li>${say('receipt.next.email')}</li>` : nothing}
      ${date('receipt.next.acknowledge', acknowledgeBy)} ${date('receipt.next.respond', respondBy)}
      ${acknowledgeBy || respondBy ? nothing : html`<li>${say('receipt.next.plain')}</li>`}
    </ol>
    <p>${say('receipt.next.who', { who: personOf(handledBy, say) })}</p>
  `;
}

/** Where to go when the firm's own answer is not enough; only what the firm's profile names. */
function outside({ profile, say }: StepView) {
  if (!profile.outside) return nothing;
  const { body, web, phone } = profile.outside;
  return html`
    <h3>${say('receipt.outside.title')}</h3>
    <p>${say('receipt.outside', { body })}</p>
    <ul class="ways">
      ${phone ? html`<li>${say('contact.phone')} ${phoneLink(phone)}</li>` : nothing}
      ${web ? html`<li><a href=${pageLink(web)} rel="noopener">${web.replace(/^https?:\/\//, '')}</a></li>` : nothing}
    </ul>
  `;
}
