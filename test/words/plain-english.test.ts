/** English a child of ten can read: no words of lawyers and letters, and a list of the screens that are still too hard. */
import { expect, it } from 'vitest';
import { fields } from '../../sdk/form/fields.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { lengthsOf, readingOf } from './reading-age.ts';
import { placeOf, type Sentence, sentencesOf } from './sentences.ts';

const oldest = 10;
const longestSentence = 20;

/** What nobody says to a friend. Sources: GOV.UK's words to avoid, and what clients told the Legal Ombudsman they stumble over. */
const banned =
  /\b(complainants?|regarding|please find|herein|hereby|hereto|pursuant|aforementioned|commence|utili[sz]e|terminate|prior to|in order to|in respect of|with respect to|notwithstanding|forthwith|correspondence|endeavour|facilitate|furnish|henceforth|whilst|ascertain|remuneration|disbursements?|counsel|fee earner|click|valued|inconvenience|unfortunately|kindly|simply|obviously|invalid|illegal|submit)\b/i;

const english = sentencesOf(catalogueOf('en'));

it('no sentence holds a word that nobody says to a friend', () => {
  const found = english.filter(({ text }) => banned.test(text)).map((one) => `${placeOf(one)}: ${one.text}`);
  expect('Please find enclosed our correspondence').toMatch(banned);
  expect(found, `\n${found.join('\n')}\n`).toEqual([]);
});

it('speaks to the reader and not of a client, but in letters to staff', () => {
  const ofClients = english.filter(
    ({ key, text }) => !key.startsWith('letters.firm-') && /\bthe (client|customer|user)\b/i.test(text),
  );
  expect(ofClients.map(placeOf)).toEqual([]);
});

it('tells hard from easy', () => {
  expect(readingOf(['The cat sat on the mat. It was happy.']).age).toBeLessThan(7);
  const legal =
    'The aforementioned representations notwithstanding, the undersigned reserves the right to commence contentious proceedings in respect of any disbursements remaining outstanding at the expiry of the said period.';
  expect(readingOf([legal]).age).toBeGreaterThan(17);
  expect(readingOf([legal]).wordsASentence).toBeGreaterThan(longestSentence);
});

it('is measured screen by screen, and says which screens and sentences are too hard', () => {
  const read = english.filter(isForClients);
  const screens = screensOf(read);
  expect(screens.length).toBeGreaterThan(30);
  const hard = screens
    .map(([screen, texts]) => ({ screen, ...readingOf(texts) }))
    .filter(({ age, wordsASentence }) => age > oldest || wordsASentence > longestSentence)
    .map(
      ({ screen, age, wordsASentence: words }) =>
        `  ${screen}: age ${age.toFixed(1)}, ${words.toFixed(1)} words a sentence`,
    );
  const long = read
    .flatMap((sentence) => lengthsOf(asRead(sentence)).map((words) => ({ sentence, words })))
    .filter(({ words }) => words > longestSentence)
    .map(({ sentence, words }) => `  ${placeOf(sentence)}: a sentence of ${words} words`);
  const warnings = [...hard, ...long];
  if (warnings.length > 0)
    process.stdout.write(`\nEnglish that is hard to read at ${oldest} (a warning):\n${warnings.join('\n')}\n\n`);
});

/** What is read together, by its name; a few words by themselves say nothing and count with the rest of their part. */
function screensOf(read: readonly Sentence[]): [screen: string, texts: string[]][] {
  const screens = Object.entries(Object.groupBy(read, screenOf)).map(([screen, said = []]) => [screen, said] as const);
  const isShort = ([, said]: (typeof screens)[number]) =>
    said.flatMap((one) => lengthsOf(asRead(one))).reduce((sum, words) => sum + words, 0) < 25;
  const rest = Object.groupBy(
    screens.filter(isShort).flatMap(([, said]) => said),
    ({ part }) => `${part}, what is short`,
  );
  return [
    ...screens.filter((screen) => !isShort(screen)),
    ...Object.entries(rest).map(([name, said = []]) => [name, said] as const),
  ].map(([name, said]) => [name, said.map(asRead)]);
}

const isForClients = ({ key }: Sentence): boolean => !/^(letters\.firm-|pages\.demo|letters\.demo)/.test(key);

/** A short everyday word for each blank. */
const asRead = ({ text }: Sentence): string => text.replace(/\{count\}/g, '5').replace(/\{\w+\}/g, 'Sam');

const stepOf = new Map(
  Object.entries(fields).flatMap(([step, controls]) => controls.map(({ id }) => [id, step] as const)),
);

/** The screen a sentence is read on: the step of its control, else the first two parts of its key. */
function screenOf({ part, key }: Sentence): string {
  const [first = '', second = ''] = key.split('.');
  if (part === 'labels' || part === 'history' || part === 'common') return `${part} ${first}`;
  if (part === 'start') return 'form start';
  if (first === 'form' && second === 'rows') return 'form check';
  if (first === 'form') return `form ${stepOf.get(second as never) ?? second}`;
  return part === 'form' ? first : `${part} ${second}`;
}
