/** The form's questions: order, focus, mistakes, Back and Change, and what a tab keeps. */
import { fullAnswers } from '../../demo/examples.ts';
import { newDraft } from '../../widget/form/draft.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  focused,
  heading,
  press,
  settled,
  stage,
  strike,
  summary,
  textOf,
  type,
  typedIn,
  until,
} from './form-stage.ts';

describe('the form', () => {
  afterEach(strike);

  it('says before the first question what complaining costs, who reads it, by when, how long it takes, and other ways', async () => {
    const { root } = await stage('first step');
    const before = textOf(root.querySelector('.intro'));
    for (const said of [
      'free',
      'your bill',
      'Complaints partner',
      'within 5 working days',
      'within 8 weeks',
      '6 questions',
      '0117 496 0142',
      '9am to 5pm',
      'Quayside Walk',
    ])
      expect(before).to.contain(said);
    const position = root.querySelector('.intro')?.compareDocumentPosition(root.querySelector('input') as Node);
    expect(position).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('asks one question a step, in order, and can be gone through without optional answers', async () => {
    const shown = await stage('first step');
    const seen = [heading(shown)];
    await press(shown, 'Continue');
    await until(() => heading(shown) === 'What happened?');
    seen.push(heading(shown));
    await type(shown, 'narrative', 'You lost my deeds.');
    for (let step = 0; step < 4; step++) {
      await press(shown, 'Continue');
      seen.push(heading(shown));
    }
    await type(shown, 'name', 'Sam');
    await type(shown, 'phone', '01632 960123');
    await press(shown, 'Continue');
    expect([...seen, heading(shown)]).to.deep.equal([
      'What went wrong? (optional)',
      'What happened?',
      'How did this affect you? (optional)',
      'What would put things right? (optional)',
      'When did this happen? (optional)',
      'How can we reach you?',
      'Check your answers',
    ]);
  });

  it('leaves focus alone at first and moves it to the heading of every further step', async () => {
    const shown = await stage('first step');
    expect(document.activeElement?.localName).to.equal('body');
    await press(shown, 'Continue');
    await until(() => heading(shown) === 'What happened?');
    expect(focused(shown)).to.equal(heading(shown));
  });

  it('counts questions in words and names the step in an event', async () => {
    const shown = await stage('first step');
    const steps: string[] = [];
    shown.element.addEventListener('redress-step', (event) => steps.push(event.detail.step));
    expect(textOf(shown.root.querySelector('.counter'))).to.equal('Question 1 of 6');
    await press(shown, 'Continue');
    await until(() => heading(shown) === 'What happened?');
    expect(textOf(shown.root.querySelector('.counter'))).to.equal('Question 2 of 6');
    expect(steps).to.deep.equal(['narrative']);
  });

  it('finds nothing wrong before Continue, then says the same in the summary and beside the field', async () => {
    const shown = await stage('what happened');
    await type(shown, 'narrative', ' \u200B ');
    expect(shown.root.querySelectorAll('.error').length).to.equal(0);
    await press(shown, 'Continue');
    expect(summary(shown)).to.deep.equal(['Tell us what happened']);
    expect(textOf(shown.root.querySelector('.error'))).to.equal('Tell us what happened');
    expect(shown.root.activeElement?.className).to.equal('summary');
    const field = shown.root.querySelector('#narrative');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    expect(field?.getAttribute('aria-describedby')).to.contain('narrative-error');
    expect(typedIn(shown, 'narrative')).to.equal(' \u200B ');
  });

  it('says it differently the second time', async () => {
    const shown = await stage('what happened, empty');
    const first = summary(shown);
    await press(shown, 'Continue');
    expect(summary(shown)).to.have.length(1);
    expect(summary(shown)).not.to.deep.equal(first);
  });

  it('leads from the summary to the control', async () => {
    const shown = await stage('your details, empty');
    expect(summary(shown)).to.have.length(2);
    shown.root.querySelectorAll<HTMLElement>('.summary a')[1]?.click();
    expect(shown.root.activeElement?.id).to.equal('email');
  });

  it('cuts nothing that is too long, and says so', async () => {
    const shown = await stage('what happened, too long');
    const typed = typedIn(shown, 'narrative');
    expect(typed?.length).to.equal(20_016);
    expect(textOf(shown.root.querySelector('.below'))).to.contain('16 characters too long');
    await press(shown, 'Continue');
    expect(summary(shown)[0]).to.contain('20000');
    expect(typedIn(shown, 'narrative')).to.equal(typed);
  });

  it('unchecks the others for “I’m not sure”, and that for any other', async () => {
    const shown = await stage('first step, half filled');
    const box = (value: string) => shown.root.querySelector(`input[value=${value}]`) as HTMLInputElement;
    box('not-sure').click();
    await settled();
    expect([box('delay').checked, box('reply').checked, box('not-sure').checked]).to.deep.equal([false, false, true]);
    box('delay').click();
    await settled();
    expect([box('delay').checked, box('not-sure').checked]).to.deep.equal([true, false]);
  });

  it('asks which way to use first only of those who gave several', async () => {
    const shown = await stage('your details, empty');
    expect(shown.root.querySelectorAll('input[type=radio]').length).to.equal(0);
    await type(shown, 'email', 'sam@example.com');
    await type(shown, 'phone', '01632 960123');
    expect(
      [...shown.root.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value }) => value),
    ).to.deep.equal(['email', 'phone']);
  });

  it('gives every personal field its autocomplete token, and no field a placeholder or a browser check', async () => {
    const { root } = await stage('your details');
    const tokens = Object.fromEntries(
      [...root.querySelectorAll('.input')].map((input) => [input.id, input.getAttribute('autocomplete')]),
    );
    expect(tokens).to.deep.equal({
      name: 'name',
      email: 'email',
      phone: 'tel',
      address: 'street-address',
      postcode: 'postal-code',
      reference: 'off',
    });
    expect(root.querySelectorAll('[placeholder], [required], [title]').length).to.equal(0);
    expect(root.querySelector('form')?.noValidate).to.equal(true);
  });

  it('keeps what was typed over Back', async () => {
    const shown = await stage('what happened');
    await press(shown, 'Back');
    await press(shown, 'Continue');
    expect(typedIn(shown, 'narrative')).to.equal(fullAnswers.narrative);
  });

  it('lists every answer to check, skipped ones too', async () => {
    const { root } = await stage('check answers, much skipped');
    const rows = [...root.querySelectorAll('.row')].map((row) => [...row.querySelectorAll('dt, .said')].map(textOf));
    expect(rows).to.deep.include(['What happened', 'You lost my deeds.']);
    expect(rows).to.deep.include(['How it affected you', 'Not answered']);
    expect(rows.map(([name]) => name)).not.to.include('Which we use first');
  });

  it('changes one answer and comes straight back to the summary', async () => {
    const shown = await stage('check answers');
    await press(shown, 'Change: Email address');
    expect(shown.root.activeElement?.id).to.equal('email');
    await type(shown, 'email', 'priya@example.org');
    await press(shown, 'Continue');
    expect(heading(shown)).to.equal('Check your answers');
    expect(textOf(shown.root.querySelector('.rows'))).to.contain('priya@example.org');
  });

  it('goes on after a reload where the person was, with everything typed', async () => {
    const shown = await stage('your details, empty');
    await type(shown, 'name', 'Sam Jones');
    shown.element.remove();
    const again = document.createElement('redress-form');
    Object.assign(again, {
      server: 'https://complaints.example',
      firm: shown.element.getAttribute('firm'),
      fetch: (shown.element as typeof again).fetch,
    });
    document.body.append(again);
    await until(() => again.shadowRoot?.querySelector('#name'));
    expect(again.shadowRoot?.querySelector<HTMLInputElement>('#name')?.value).to.equal('Sam Jones');
  });

  it('starts anew where the tab holds something else', async () => {
    const shown = await stage('first step', { kept: { draft: { ...newDraft(), step: 'gone' as never } } });
    expect(heading(shown)).to.contain('What went wrong?');
  });

  it('keeps nothing outside the tab and sends nothing on the way', async () => {
    const shown = await stage('your details');
    await press(shown, 'Continue');
    expect(document.cookie).to.equal('');
    expect(localStorage.length).to.equal(0);
    expect(shown.asked.map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('shows how to reach the firm while it takes no complaints here', async () => {
    const { root } = await stage('closed');
    expect(root.querySelectorAll('input').length).to.equal(0);
    expect(textOf(root.querySelector('.redress'))).to.contain('0117 496 0142');
  });
});
