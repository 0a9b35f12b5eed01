/** What the form shows about keeping and sending later: each panel without a fault for ear and eye, in every way of looking. */
import { formProfile, problem } from '../../demo/examples.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { beside, clearDevice, clock, closeStorage, connection, cutWhenOffline, nextVisit } from './device-stage.ts';
import { press, type Stage, stage, textOf, type, until } from './form-stage.ts';
import { faultsSeen, inArabic, type Look, lookAs, lookAway, looks, onADesk, unseenControls } from './looks.ts';

type Change = NonNullable<Parameters<typeof stage>[1]>;
type Said = (english: string) => string;

const begun = { draft: { step: 'narrative', key: 'd7a6f9b2-3c41-4e6f-8a55-0c9b7e1f2d34', answers: {} } } as never;
const shown = ({ root }: Stage) => textOf(root.querySelector('.redress'));
const says = (staged: Stage, sentence: string) => until(() => shown(staged).includes(sentence));

async function saved(change: Change, said: Said): Promise<Stage> {
  const staged = await stage('first step', { ...change, kept: begun });
  await type(staged, 'narrative', 'You lost my deeds.');
  await press(staged, said('Save on this device'));
  await until(() => shown(staged).includes(said('Delete it from this device')));
  return staged;
}

async function mailed(change: Change, said: Said, address: string, end: string): Promise<Stage> {
  const staged = await stage('first step', { ...change, kept: begun });
  staged.root.querySelector('summary')?.click();
  await type(staged, 'later-email', address);
  await press(staged, said('Email me a link'));
  await says(staged, said(end));
  return staged;
}

async function waiting(change: Change, said: Said): Promise<Stage> {
  const staged = await stage('sent', { ...change, press: [] });
  cutWhenOffline(staged);
  connection('offline');
  await press(staged, said('Send my complaint'), false);
  await says(staged, said('Not sent yet'));
  return staged;
}

/** The panels, and how a person comes to see each. */
const panels: readonly [name: string, show: (change: Change, said: Said) => Promise<Stage>][] = [
  ['kept in this tab', (change) => stage('first step', { ...change, kept: begun })],
  ['saved on this device', saved],
  [
    'a device that refuses',
    async (change, said) => {
      closeStorage();
      const staged = await stage('first step', { ...change, kept: begun });
      await press(staged, said('Save on this device'));
      const end = 'This browser does not let us save on this device. Your answers are kept in this tab.';
      await says(staged, said(end));
      return staged;
    },
  ],
  ['found on a later visit', async (change, said) => nextVisit(await saved(change, said), 'new tab')],
  [
    'found beside another complaint',
    async (change, said) => {
      const first = await saved(change, said);
      first.element.remove();
      const other = { step: 'narrative', key: 'another', answers: { narrative: 'Something else.' } };
      const shelf = `redress-form ${formProfile.siteKey} ${formProfile.formVersion}`;
      sessionStorage.setItem(shelf, JSON.stringify({ draft: other }));
      const second = await beside(first);
      await says(second, said('Go on with that one'));
      return second;
    },
  ],
  [
    'a link asked for',
    (change, said) =>
      mailed(change, said, 'sam@example.com', 'We are sending a link to this address. Look in your junk mail too.'),
  ],
  [
    'a link asked for with a wrong address',
    (change, said) => mailed(change, said, 'sam@', 'Check the email address. It should look like name@example.com'),
  ],
  [
    'a link that could not be sent',
    (change, said) => {
      const end = 'We could not send the link. Your answers are still here. Please try again.';
      return mailed({ ...change, answers: [problem(500, 'internal')] }, said, 'sam@example.com', end);
    },
  ],
  [
    'a link that could not be opened',
    async (change, said) => {
      history.replaceState(null, '', `${location.href.split('#')[0]}#d=rdl_${'k'.repeat(43)}`);
      const staged = await stage('first step', { ...change, answers: ['lost'] });
      await says(staged, said('Try again'));
      return staged;
    },
  ],
  ['waiting for a connection', waiting],
  [
    'asked whether to delete what waits',
    async (change, said) => {
      const staged = await waiting(change, said);
      await press(staged, said('Do not send it, and delete it'), false);
      await says(staged, said('No, keep it'));
      return staged;
    },
  ],
  [
    'waiting for days after a try',
    async (change, said) => {
      const staged = await stage('sent', { ...change, press: [], answers: ['lost'] });
      await press(staged, said('Send my complaint'), false);
      await says(staged, said('We do not know yet if your complaint arrived'));
      clock(80);
      return nextVisit(staged, 'new tab');
    },
  ],
];

const changed = ({ lang }: Look): Change => ({
  attributes: lang ? { lang } : {},
  profile: { features: ['form-version', 'website', 'drafts'], locales: ['en-GB', ...(lang ? [lang] : [])] },
});

describe('what is said about keeping and sending later', () => {
  afterEach(async () => {
    await clearDevice();
    history.replaceState(null, '', location.pathname + location.search);
    await lookAway();
  });

  for (const theme of ['light', 'dark'])
    for (const [name, show] of panels)
      it(`has no accessibility fault: ${name}, ${theme}`, async () => {
        const { element } = await show({ ...changed(onADesk), attributes: { theme } }, (english) => english);
        expect(await accessibilityFaults(element)).to.deep.equal([]);
      });

  for (const look of looks)
    for (const [name, show] of panels)
      it(`can be read and used ${look.named}: ${name}`, async () => {
        await lookAs(look);
        const { root } = await show(changed(look), look.lang ? inArabic : (english) => english);
        expect(faultsSeen(root).join('\n')).to.equal('');
        if (look.forced) expect(unseenControls(root).join('\n')).to.equal('');
      });
});
