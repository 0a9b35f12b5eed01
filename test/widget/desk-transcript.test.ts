/** What a handler hears who works with a screen reader: the queue as a table, a case file from what matters most to how it came about. */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { setViewport } from '@web/test-runner-commands';
import { figures } from '../../demo/desk-survey.ts';
import { describe, expect, it } from '../support/spec.ts';
import { caseAddress, caseElement, found, ok, type Stage, stage } from './case-stage.ts';
import { figuresTranscript } from './desk-figures-transcript.ts';
import { caseTranscript, queueTranscript } from './desk-transcript.ts';

/** Everything read out from the top down, once. */
async function read({ root }: Stage): Promise<string[]> {
  const container = found(root, '.redress');
  await virtual.start({ container });
  const last = (await virtual.lastSpokenPhrase()) ?? '';
  const phrases = [last];
  for (;;) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    // The round is over where it begins again with the heading of the page.
    if (phrase === last) break;
    phrases.push(phrase);
  }
  await virtual.stop();
  return phrases;
}

/** Without where things end, without the boxes text stands in, and nothing twice. */
function told(phrases: readonly string[]): string[] {
  const lines: string[] = [];
  let row = false;
  for (const phrase of phrases) {
    if (/^row, /.test(phrase)) row = true;
    if (/^end of row, /.test(phrase)) row = false;
    const idle =
      /^(end of |list$|listitem|paragraph|rowgroup|rowheader|row$|cell|strong$|option|caption|time|term|definition)|^[,.:]$/.test(
        phrase,
      );
    if (idle || (row && !/^(row|link|columnheader), /.test(phrase)) || lines.at(-1)?.includes(phrase)) continue;
    lines.push(phrase);
  }
  return lines;
}

const written = (lines: readonly string[]): string => `\n${lines.join('\n')}\n`;

describe('the desk by ear', () => {
  caseElement();

  it('reads the queue as filters, lists to choose from and a table with its order', async () => {
    await setViewport({ width: 1280, height: 900 });
    expect(written(told(await read(await stage('/desk/queue'))))).to.equal(queueTranscript);
  });

  it('reads a case file from what to keep to, over the client’s words, to the history', async () => {
    await setViewport({ width: 1280, height: 900 });
    expect(written(told(await read(await stage(caseAddress))))).to.equal(caseTranscript);
  });

  it('reads a figure as its n and rate, the chart as one picture, and the table after it', async () => {
    await setViewport({ width: 1280, height: 900 });
    const [first] = figures.instruments;
    const groups = first?.groups.filter(({ outcome }) => outcome === 'all' || outcome === 'settled') ?? [];
    const ease = groups.map((group) => ({ ...group, items: group.items.filter(({ item }) => item === 'ease') }));
    const answer = ok({ ...figures, instruments: [{ instrument: '1', groups: ease }] });
    const phrases = told(await read(await stage('/desk/satisfaction', { 'GET /v1/desk/figures': answer })));
    const from = phrases.findIndex((phrase) => phrase.startsWith('region, Clients who know'));
    const to = phrases.findIndex((phrase) => phrase.startsWith('region, How it is counted'));
    expect(written(phrases.slice(from, to))).to.equal(figuresTranscript);
  });
});
