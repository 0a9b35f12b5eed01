/** The step that asks who the person is and how to reach them. One way is enough. */
import { html, nothing, type TemplateResult } from 'lit';
import { choices } from '../../parts/choices.ts';
import { textArea } from '../../parts/text-area.ts';
import { textField } from '../../parts/text-field.ts';
import { waysGiven } from '../complaint.ts';
import type { StepView } from '../step-view.ts';

export const youStep = (view: StepView): TemplateResult => html`
  <h2 tabindex="-1" class="heading">${view.say('form.you.label')}</h2>
  <p class="hint">${view.say('form.you.hint')}</p>
  ${name(view)} ${email(view)} ${phone(view)} ${address(view)} ${preferred(view)} ${reference(view)}
`;

const name = ({ answers, say, error, answer }: StepView) =>
  textField({
    id: 'name',
    label: say('form.you.name'),
    error: error('name'),
    value: answers.name,
    autocomplete: 'name',
    spellcheck: false,
    onInput: (name) => answer({ name }),
  });

const email = ({ answers, say, error, answer }: StepView) =>
  textField({
    id: 'email',
    label: say('form.you.email'),
    optional: say('optional'),
    hint: say('form.you.email.hint'),
    error: error('email'),
    value: answers.email,
    type: 'email',
    autocomplete: 'email',
    spellcheck: false,
    onInput: (email) => answer({ email }),
  });

const phone = ({ answers, say, error, answer }: StepView) =>
  textField({
    id: 'phone',
    label: say('form.you.phone'),
    optional: say('optional'),
    error: error('phone'),
    value: answers.phone,
    type: 'tel',
    width: 'half',
    autocomplete: 'tel',
    onInput: (phone) => answer({ phone }),
  });

const address = ({ answers, say, error, answer }: StepView) => html`
  ${textArea({
    id: 'address',
    label: say('form.you.address'),
    optional: say('optional'),
    hint: say('form.you.address.hint'),
    error: error('address'),
    value: answers.address,
    rows: 3,
    autocomplete: 'street-address',
    spellcheck: false,
    onInput: (address) => answer({ address }),
  })}
  ${textField({
    id: 'postcode',
    label: say('form.you.postcode'),
    optional: say('optional'),
    error: error('postcode'),
    value: answers.postcode,
    width: 'short',
    autocomplete: 'postal-code',
    spellcheck: false,
    onInput: (postcode) => answer({ postcode }),
  })}
`;

/** Asked only where there is a choice. */
function preferred({ answers, say, error, answer }: StepView) {
  const ways = waysGiven(answers);
  if (ways.length < 2) return nothing;
  return choices({
    id: 'preferred',
    kind: 'radio',
    label: say('form.you.preferred'),
    optional: say('optional'),
    error: error('preferred'),
    choices: ways.map((way) => ({ value: way, label: say(`form.you.ways.${way}`) })),
    chosen: [answers.preferred],
    onChange: ([preferred = '']) => answer({ preferred }),
  });
}

const reference = ({ answers, say, error, answer }: StepView) =>
  textField({
    id: 'reference',
    label: say('form.you.reference'),
    optional: say('optional'),
    hint: say('form.you.reference.hint'),
    error: error('reference'),
    value: answers.reference,
    width: 'half',
    spellcheck: false,
    onInput: (reference) => answer({ reference }),
  });
