/** The form's questions: order, focus, mistakes, Back and Change, and what a tab keeps. */
import { fullAnswers } from '../../demo/examples.ts';
import { newDraft } from '../../widget/form/draft.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  choose,
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
      '12 questions',
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
    await choose(shown, 'own');
    const seen = [heading(shown)];
    for (let step = 0; step < 12; step++) {
      if (heading(shown) === 'What happened?') await type(shown, 'narrative', 'You lost my deeds.');
      if (heading(shown) === 'About you') await type(shown, 'name', 'Sam');
      if (heading(shown) === 'How can we reach you?') await type(shown, 'phone', '01632 960123');
      await press(shown, 'Continue');
      seen.push(heading(shown));
    }
    expect(seen).to.deep.equal([
      'Who is this complaint for?',
      'What went wrong? (optional)',
      'What happened?',
      'How did this affect you? (optional)',
      'What would put things right? (optional)',
      'When did this happen? (optional)',
      'Have you already told someone here about this? (optional)',
      'Which case is this about?',
      'About you',
      'How can we reach you?',
      'What should we be careful about?',
      'Is there anything we can do to make this easier for you? (optional)',
      'Check your answers',
    ]);
  });

  it('leaves focus alone at first and moves it to the heading of every further step', async () => {
    const shown = await stage('first step');
    expect(document.activeElement?.localName).to.equal('body');
    await choose(shown, 'own');
    await press(shown, 'Continue');
    expect(heading(shown)).to.contain('What went wrong?');
    expect(focused(shown)).to.equal(heading(shown));
  });

  it('counts questions in words and names the step in an event', async () => {
    const shown = await stage('first step');
    const steps: string[] = [];
    shown.element.addEventListener('redress-step', (event) => steps.push(event.detail.step));
    expect(textOf(shown.root.querySelector('.counter'))).to.equal('Question 1 of 12');
    await choose(shown, 'own');
    await press(shown, 'Continue');
    expect(textOf(shown.root.querySelector('.counter'))).to.equal('Question 2 of 12');
    expect(steps).to.deep.equal(['issues']);
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
    const shown = await stage('when, with a mistake');
    expect(summary(shown)).to.have.length(1);
    shown.root.querySelector<HTMLElement>('.summary a')?.click();
    expect(shown.root.activeElement?.id).to.equal('day');
  });

  it('cuts nothing that is too long, and says so', async () => {
    const shown = await stage('what happened, too long');
    const typed = typedIn(shown, 'narrative');
    expect(typed?.length).to.equal(20_016);
    expect(textOf(shown.root.querySelector('.below'))).to.contain('16 characters too long');
    await press(shown, 'Continue');
    expect(summary(shown)[0]).to.contain('20,000');
    expect(typedIn(shown, 'narrative')).to.equal(typed);
  });

  it('unchecks the others for “I’m not sure”, and that for any other', async () => {
    const shown = await stage('what went wrong, half filled');
    const box = (value: string) => shown.root.querySelector(`input[value=${value}]`) as HTMLInputElement;
    box('not-sure').click();
    await settled();
    expect([box('delay').checked, box('reply').checked, box('not-sure').checked]).to.deep.equal([false, false, true]);
    box('delay').click();
    await settled();
    expect([box('delay').checked, box('not-sure').checked]).to.deep.equal([true, false]);
  });

  it('asks which way to use first only of those who gave several', async () => {
    const shown = await stage('how to reach you, empty');
    expect(shown.root.querySelectorAll('input[type=radio]').length).to.equal(0);
    await type(shown, 'email', 'sam@example.com');
    await type(shown, 'phone', '01632 960123');
    expect(
      [...shown.root.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value }) => value),
    ).to.deep.equal(['email', 'phone']);
  });

  it('gives every personal field its autocomplete token, and no field a placeholder or a browser check', async () => {
    const tokens: Record<string, string | null> = {};
    for (const name of ['about you, a charity', 'how to reach you', 'which case', 'who you complain for']) {
      const { root } = await stage(name);
      for (const input of root.querySelectorAll('.input')) tokens[input.id] = input.getAttribute('autocomplete');
      expect(root.querySelectorAll('[placeholder], [required], [title]').length).to.equal(0);
      expect(root.querySelector('form')?.noValidate).to.equal(true);
      strike();
    }
    expect(tokens).to.deep.equal({
      name: 'name',
      organisation: 'organization',
      email: 'email',
      phone: 'tel',
      address: 'street-address',
      postcode: 'postal-code',
      reference: 'off',
      personConcerned: 'off',
      clientName: 'off',
      relationship: 'off',
    });
  });

  it('opens the right keyboard, and leaves names and addresses alone', async () => {
    const { root } = await stage('how to reach you');
    const types = ['email', 'phone', 'postcode'].map((id) => root.querySelector<HTMLInputElement>(`#${id}`));
    expect(types.map((input) => input?.type)).to.deep.equal(['email', 'tel', 'text']);
    expect(types.map((input) => input?.spellcheck)).to.deep.equal([false, false, false]);
    expect(types.map((input) => input?.getAttribute('autocapitalize'))).to.deep.equal(['none', 'none', 'characters']);
    strike();
    const name = (await stage('about you')).root.querySelector<HTMLInputElement>('#name');
    expect([name?.spellcheck, name?.getAttribute('autocapitalize')]).to.deep.equal([false, 'words']);
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
    const shown = await stage('about you, unanswered');
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

  it('begins at the first question where the tab holds a step nobody knows, with the words that were typed', async () => {
    const shown = await stage('first step', {
      kept: { draft: { ...newDraft(), step: 'gone' as never, answers: { ...fullAnswers, whose: 'own' } } },
    });
    expect(heading(shown)).to.equal('Who is this complaint for?');
    await press(shown, 'Continue');
    await press(shown, 'Continue');
    expect(typedIn(shown, 'narrative')).to.equal(fullAnswers.narrative);
  });

  it('keeps nothing outside the tab and sends nothing on the way', async () => {
    const shown = await stage('how to reach you');
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
