/** "Finish later": a draft behind a link by mail, kept only when the person asks, and opened once. */
import { formProfile, problem } from '../../demo/examples.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { clearDevice, panel, text, writing } from './device-stage.ts';
import { heading, press, type Stage, stage, type, typedIn, until } from './form-stage.ts';

const token = `rdl_${'k'.repeat(43)}`;

describe('a draft behind a mailed link', () => {
  afterEach(clearDevice);
  const features = { features: ['drafts'] };
  const sent = ({ asked }: Stage) => asked.filter(({ method }) => method === 'POST');

  it('is not offered where the firm does not have it', async () => {
    expect(panel(await writing({ profile: { features: [] } }))).not.to.contain('Email me a link');
  });

  it('is kept on the server only when the person asks, and gives an address', async () => {
    const shown = await writing({ profile: features, answers: [{ status: 202, body: {} }] });
    await press(shown, 'Email me a link');
    expect(panel(shown)).to.contain('It should look like name@example.com');
    expect(sent(shown)).to.deep.equal([]);
    await type(shown, 'later-email', 'priya.raman@example.com');
    await press(shown, 'Email me a link');
    await until(() => panel(shown).includes('We are sending a link to this address.'));
    const [request] = sent(shown);
    expect(request?.url).to.contain('/drafts');
    const body = await request?.clone().json();
    expect(body.email).to.equal('priya.raman@example.com');
    expect(body.locale).to.equal('en-GB');
    expect(body.draft.answers.narrative).to.equal('You lost my deeds.');
    expect(request?.headers.get('idempotency-key')).to.match(/^[0-9a-f-]{36}$/);
  });

  it('is still in the tab when the link could not be sent', async () => {
    const shown = await writing({
      profile: features,
      answers: [problem(429, 'rate-limited', {}, { 'retry-after': '600' })],
    });
    await type(shown, 'later-email', 'priya.raman@example.com');
    await press(shown, 'Email me a link');
    await until(() => panel(shown).includes('We could not send the link. Your answers are still here.'));
    expect(typedIn(shown, 'narrative')).to.equal('You lost my deeds.');
  });

  it('goes on with the link, which is out of the address at once', async () => {
    const page = location.href;
    history.replaceState(null, '', `${page.split('#')[0]}#d=${token}`);
    const draft = {
      formVersion: formProfile.formVersion,
      step: 'impact',
      answers: { narrative: 'From the mail.', impact: 'Much.' },
    };
    const shown = await stage('first step', { answers: [{ status: 200, body: { draft } }] });
    await until(() => text(shown).includes('Here is what you had written. You can go on where you stopped.'));
    expect(location.href).not.to.contain('rdl_');
    expect(heading(shown)).to.contain('How did this affect you?');
    expect(typedIn(shown, 'impact')).to.equal('Much.');
    expect(await sent(shown)[0]?.clone().json()).to.deep.equal({ linkToken: token });
  });

  it('says so when the link was spent, and begins as ever', async () => {
    history.replaceState(null, '', `${location.href.split('#')[0]}#d=${token}`);
    const shown = await stage('first step', { answers: [problem(401, 'unauthenticated')] });
    await until(() => text(shown).includes('This link does not work any more.'));
    expect(heading(shown)).to.equal('Who is this complaint for?');
    expect(location.href).not.to.contain('rdl_');
  });

  it('is asked for again when there was no connection: the link is not spent', async () => {
    history.replaceState(null, '', `${location.href.split('#')[0]}#d=${token}`);
    const body = { draft: { step: 'narrative', answers: { narrative: 'From the mail.' } } };
    const shown = await stage('first step', { answers: ['lost', { status: 200, body }] });
    await until(() => panel(shown).includes('Check your connection, then try again.'));
    await press(shown, 'Try again');
    await until(() => typedIn(shown, 'narrative') === 'From the mail.');
  });

  it('is opened also when the link is followed while the page is open', async () => {
    const body = { draft: { step: 'narrative', answers: { narrative: 'From the mail.' } } };
    const shown = await stage('first step', { answers: [{ status: 200, body }] });
    location.hash = `d=${token}`;
    await until(() => typedIn(shown, 'narrative') === 'From the mail.');
    expect(location.href).not.to.contain('rdl_');
    expect(sent(shown)).to.have.length(1);
  });
});
