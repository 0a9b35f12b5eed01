/** What a person hears who answers the survey with a screen reader: who reads it, each question with its answers, a mistake, the thanks. */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { doDeed, showSurvey } from '../../demo/show-tracker.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { example, place, send, strike } from './survey-stage.ts';
import { transcript } from './survey-transcript.ts';

/** Everything read out from the top down to how to reach the firm. */
async function heard(root: ShadowRoot): Promise<string[]> {
  const container = root.querySelector('.redress');
  if (!container) throw new Error('Nothing is on screen to be read');
  await virtual.start({ container });
  while (!/^complementary, /.test(await virtual.lastSpokenPhrase())) await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases.slice(0, -1);
}

/** What is asked and can be done, and the text before the first question. */
function controls(phrases: readonly string[]): string[] {
  const first = phrases.findIndex((phrase) => phrase.startsWith('group, How it went'));
  const control = /^(group|heading|textbox|radio|checkbox|button|link),/;
  return phrases.filter(
    (phrase, at) => control.test(phrase) || (at < first && !/^(end of |paragraph$|list|region)/.test(phrase)),
  );
}

/** Of a mistake: the summary, and wherever it is said. */
const mistake = (phrases: readonly string[]): string[] =>
  controls(phrases).filter((phrase) => /Please check this|Answer a question/.test(phrase));

/** Radios in a row as one line, by the name of each. */
function folded(phrases: readonly string[]): string[] {
  const rows: string[][] = [];
  for (const phrase of phrases) {
    const isRadio = phrase.startsWith('radio, ');
    const row = rows.at(-1);
    if (isRadio && row?.[0]?.startsWith('radio, ')) row.push(phrase);
    else rows.push([phrase]);
  }
  return rows.map((row) => (row.length > 1 ? `${row.length} × radio: ${row.map(nameOf).join(' | ')}` : (row[0] ?? '')));
}

const nameOf = (phrase: string): string => phrase.replace(/^radio, |, (not )?checked.*$/g, '');

describe('the survey by ear', () => {
  afterEach(strike);

  it('says who reads it, every question with all its answers, what is wrong, and the thanks', async () => {
    const said: string[] = [];
    const hear = (screen: string, lines: readonly string[]) =>
      said.push([screen, ...folded(lines).map((line) => `  ${line}`)].join('\n'));
    const nothing = await showSurvey(example('nothing answered'), place);
    hear('nothing answered', mistake(await heard(nothing.root)));
    strike();
    const { root } = await showSurvey(example('partly answered'), place);
    hear('partly answered', controls(await heard(root)));
    await doDeed(root, send);
    hear('sent', controls(await heard(root)));
    expect(`\n${said.join('\n\n')}\n`).to.equal(transcript);
  });
});
