/**
 * What the weight of `<redress-form>` is set beside: all its fields on one page, by hand in Lit, in one language and one
 * style, without steps, drafts, retries or anything else. Built and compressed as ours is.
 */
import { css, html, LitElement, type TemplateResult } from 'lit';

const issues = [
  ['delay', 'It took too long'],
  ['information', 'I was not kept informed'],
  ['costs-excessive', 'The bill is too high'],
  ['costs-information', 'I was not told what it would cost'],
  ['advice', 'The advice was poor or wrong'],
  ['conduct', 'How someone behaved'],
  ['reply', 'Nobody answered me'],
  ['other', 'Something else'],
  ['not-sure', 'I am not sure'],
] as const;

const remedies = [
  ['apology', 'An apology'],
  ['explanation', 'An explanation'],
  ['put-right', 'Put the mistake right'],
  ['fee-reduction', 'Reduce the bill'],
  ['compensation-loss', 'Money for what I lost'],
  ['not-sure', 'I am not sure'],
] as const;

class BareLitForm extends LitElement {
  static override properties = { state: { state: true } };
  static override styles = css`
    :host { display: block; max-width: 46em; font: 16px/1.5 system-ui, sans-serif; color: #1b2430; }
    label, legend { font-weight: 600; }
    .choice, .choice label { display: flex; gap: 0.5em; font-weight: 400; min-height: 44px; align-items: center; }
    fieldset { border: 0; padding: 0; margin: 0 0 1.5em; }
    input:not([type='checkbox']), textarea { box-sizing: border-box; width: 100%; padding: 0.5em; font: inherit; border: 1px solid #66727f; border-radius: 6px; margin-bottom: 1.5em; }
    :focus-visible { outline: 3px solid #1f4b7a; outline-offset: 2px; }
    button { padding: 0.75em 1.5em; font: inherit; font-weight: 600; color: #fff; background: #1f4b7a; border: 0; border-radius: 6px; }
    [role='alert'] { color: #a81d15; }
  `;

  declare state: 'open' | 'sending' | 'sent' | 'failed';

  constructor() {
    super();
    this.state = 'open';
  }

  protected override render(): TemplateResult {
    if (this.state === 'sent') return html`<p role="status">Thank you. We have your complaint.</p>`;
    return html`
      <form @submit=${this.#send}>
        <h2>Make a complaint</h2>
        <p>Complaining is free. It does not change anything in your case or your bill.</p>
        ${choices('issues', 'What went wrong?', issues)}
        ${area('narrative', 'What happened?', true)}
        ${area('impact', 'How did this affect you?', false)}
        ${choices('remedies', 'What would put things right?', remedies)}
        ${line('from', 'When did this happen?', 'text', false)}
        ${line('name', 'Your full name', 'text', true)}
        ${line('email', 'Email address', 'email', true)}
        ${line('phone', 'Phone number', 'tel', false)}
        ${line('reference', 'Our reference for your case', 'text', false)}
        <p class="choice"><label><input type="checkbox" name="consent" required /> I have read the privacy notice</label></p>
        ${this.state === 'failed' ? html`<p role="alert">That did not work. Please try again.</p>` : ''}
        <button ?disabled=${this.state === 'sending'}>Send my complaint</button>
      </form>
    `;
  }

  #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    this.state = 'sending';
    const { narrative, impact, name, email, phone, from, reference } = Object.fromEntries(form);
    const body = JSON.stringify({
      complainant: { name, email, phone: phone || null },
      matter: { reference: reference || null },
      issues: form.getAll('issues'),
      narrative,
      impact,
      desiredOutcome: { remedies: form.getAll('remedies') },
      occurred: { from: from || null },
      consent: { privacyNoticeVersion: this.getAttribute('notice') },
    });
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const answer = await fetch(this.getAttribute('to') ?? '', { method: 'POST', headers, body }).catch(() => undefined);
    this.state = answer?.ok ? 'sent' : 'failed';
  };
}

const choices = (name: string, legend: string, list: readonly (readonly [string, string])[]): TemplateResult => html`
  <fieldset>
    <legend>${legend}</legend>
    ${list.map(([code, label]) => html`<div class="choice"><label><input type="checkbox" name=${name} value=${code} />${label}</label></div>`)}
  </fieldset>
`;

const area = (name: string, label: string, required: boolean): TemplateResult =>
  html`<label for=${name}>${label}</label><textarea id=${name} name=${name} rows="6" ?required=${required}></textarea>`;

const line = (name: string, label: string, type: string, required: boolean): TemplateResult =>
  html`<label for=${name}>${label}</label><input id=${name} name=${name} type=${type} ?required=${required} />`;

customElements.define('bare-lit-form', BareLitForm);
