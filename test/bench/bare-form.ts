/** What every form is set beside at last: plain HTML that a script puts into the page, the same fields as in Lit by hand. */

const issues = [
  'It took too long',
  'I was not kept informed',
  'The bill is too high',
  'I was not told what it would cost',
];
const more = [
  'The advice was poor or wrong',
  'How someone behaved',
  'Nobody answered me',
  'Something else',
  'I am not sure',
];
const remedies = ['An apology', 'An explanation', 'Put the mistake right', 'Reduce the bill', 'Money for what I lost'];

/** The script, as text: one string of markup and a listener. */
export const bareFormScript = `document.querySelector('bare-form').innerHTML = ${JSON.stringify(markup())};
document.querySelector('bare-form form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = JSON.stringify(Object.fromEntries(new FormData(event.currentTarget)));
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const answer = await fetch('/v1/firms/pk/complaints', { method: 'POST', headers, body }).catch(() => undefined);
  event.target.querySelector('p').textContent = answer && answer.ok ? 'Thank you. We have your complaint.' : 'That did not work.';
});`;

function markup(): string {
  const boxes = (name: string, legend: string, labels: readonly string[]): string =>
    `<fieldset><legend>${legend}</legend>${labels.map((label) => `<div><label><input type="checkbox" name="${name}" value="${label}">${label}</label></div>`).join('')}</fieldset>`;
  const area = (name: string, label: string): string =>
    `<label for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="6"></textarea>`;
  const line = (name: string, label: string, type = 'text'): string =>
    `<label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}">`;
  return `<form><h2>Make a complaint</h2><p>Complaining is free. It does not change anything in your case or your bill.</p>${[
    boxes('issues', 'What went wrong?', [...issues, ...more]),
    area('narrative', 'What happened?'),
    area('impact', 'How did this affect you?'),
    boxes('remedies', 'What would put things right?', remedies),
    line('from', 'When did this happen?'),
    line('name', 'Your full name'),
    line('email', 'Email address', 'email'),
    line('phone', 'Phone number', 'tel'),
    line('reference', 'Our reference for your case'),
  ].join(
    '',
  )}<p><label><input type="checkbox" name="consent">I have read the privacy notice</label></p><button>Send my complaint</button></form>`;
}
