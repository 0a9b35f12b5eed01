/** What a person hears who goes through the form with a screen reader: questions with label, hint, group and error, in order. */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { choose, focused, press, type Stage, stage, strike, type } from './form-stage.ts';
import { transcript } from './transcript.ts';

/** Everything read out from the top down to what stands below every question: finishing later, and how to reach the firm. */
async function read({ root }: Stage): Promise<string[]> {
  const container = root.querySelector('.redress');
  if (!container) throw new Error('Nothing is on screen to be read');
  await virtual.start({ container });
  while (!/^(region|complementary), /.test(await virtual.lastSpokenPhrase())) await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

/** What is asked and can be done; neither the text between, nor where a paragraph or list ends. */
const controls = (phrases: readonly string[]): string[] =>
  phrases.filter((phrase) => /^(group|heading|textbox|radio|checkbox|button|link),/.test(phrase));

/** Of a mistake: the summary, and wherever it is said. */
const mistake = (phrases: readonly string[], about: string): string[] =>
  controls(phrases).filter(
    (phrase) => phrase === 'group, Please check this' || phrase.includes(about) || phrase.endsWith(', invalid'),
  );

/** Choices in a row as one line: how many, the first and the last. */
function folded(phrases: readonly string[]): string[] {
  const rows: string[][] = [];
  for (const phrase of phrases) {
    const [role] = phrase.split(', ');
    const last = rows.at(-1);
    if (/^(radio|checkbox)$/.test(role ?? '') && last?.[0]?.startsWith(`${role},`)) last.push(phrase);
    else rows.push([phrase]);
  }
  return rows.map((row) => (row.length > 1 ? rowLine(row) : (row[0] ?? '')));
}

const rowLine = (row: readonly string[]): string =>
  `${row.length} × ${row[0]?.split(', ')[0]}: ${name(row[0])} … ${name(row.at(-1))}`;
const name = (phrase = ''): string => phrase.replace(/^\w+, |, (not )?checked.*$/g, '');

describe('the form by ear', () => {
  afterEach(strike);

  it('says every question with its hint, its group and its error, from the first to the confirmation', async () => {
    const shown = await stage('first step');
    const said: string[] = [];
    const hear = async (): Promise<void> => {
      const about = focused(shown).split('Please check this ')[1];
      const phrases = await read(shown);
      const lines = about ? mistake(phrases, about) : folded(controls(phrases));
      said.push([focused(shown) || 'Make a complaint', ...lines.map((line) => `  ${line}`)].join('\n'));
    };
    const goOn = async (times = 1, label = 'Continue'): Promise<void> => {
      for (let time = 0; time < times; time++) {
        await press(shown, label);
        await hear();
      }
    };
    await hear();
    await goOn();
    await choose(shown, 'other');
    await goOn(2);
    await type(shown, 'clientName', 'Meera Raman');
    await goOn(3);
    await type(shown, 'narrative', 'You lost her deeds.');
    await goOn(3);
    await Promise.all([type(shown, 'day', '31'), type(shown, 'month', 'June'), type(shown, 'year', '2025')]);
    await goOn();
    await type(shown, 'day', '30');
    await goOn(3);
    await type(shown, 'name', 'Priya Raman');
    await goOn(2);
    await type(shown, 'email', 'priya.raman@example.com');
    await goOn(3);
    await press(shown, 'Continue');
    await goOn(1, 'Send my complaint');
    await choose(shown, 'read');
    await goOn(1, 'Send my complaint');
    expect(`\n${said.join('\n\n')}\n`).to.equal(transcript);
  });

  it('reads the confirmation with reference, code and dates', async () => {
    const phrases = await read(await stage('sent'));
    for (const phrase of ['Your reference', 'HL-7K2Q-9XMD', 'Your access code', 'K7QM-2XRA-9B4T-6HJ5'])
      expect(phrases).to.include(phrase);
    expect(phrases).to.include('A person will contact you by Monday, 30 November 2026.');
    expect(phrases).to.include('We will give you our full answer by Monday, 18 January 2027.');
  });

  it('never reads out the box that is there for programs, nor anything without a name', async () => {
    for (const step of ['what happened', 'about you', 'how to reach you', 'check answers, for someone else']) {
      const phrases = await read(await stage(step));
      strike();
      expect(phrases.join('\n'), step).not.to.match(
        /website|^(textbox|radio|checkbox|button|link|group)(, (not )?(checked|invalid).*)?$/m,
      );
    }
  });
});
