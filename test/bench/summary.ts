/** `results/summary.md`: what the figures say, in a few tables that the README quotes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColdStart } from './cold-start.ts';
import type { Reckoned } from './deadlines.ts';
import type { Spread } from './figures.ts';
import type { Filing, Memory } from './filing.ts';
import type { FirstField } from './first-field.ts';
import type { Machine } from './machine.ts';
import type { Reading } from './tracker.ts';
import type { Weight } from './weight.ts';

interface Kept<Result> {
  measuredAt: string;
  brief: boolean;
  machine: Machine;
  result: Result;
}

/** Writes the summary of whatever results are in `folder`, each of the last run that measured it. */
export function writeSummary(folder: string): void {
  const read = <Result>(name: string): Kept<Result> | undefined => {
    const file = join(folder, `${name}.json`);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept<Result>) : undefined;
  };
  const sections = [
    section('Filing', read<Filing[]>('filing'), filingTable),
    section('Memory', read<Memory[]>('memory'), memoryTable),
    section('Cold start', read<ColdStart>('start'), startTable),
    section('Reading the tracker', read<Reading[]>('tracker'), trackerTable),
    section('Dates of all open complaints', read<Reckoned[]>('deadlines'), deadlinesTable),
    section('Weight', read<Weight>('weight'), weightTable),
    section('First field on a slow phone', read<FirstField>('first-field'), firstFieldTable),
  ];
  writeFileSync(join(folder, 'summary.md'), `# Measured by \`npm run bench\`\n\n${introduction}\n${sections.join('')}`);
}

const introduction =
  'Middle of all rounds, with the lowest and the highest. Only ratios can be carried to another machine: both sides of each were measured in turn, within seconds of one another.';

function section<Result>(title: string, kept: Kept<Result> | undefined, table: (result: Result) => string[]): string {
  if (!kept) return '';
  const { machine, measuredAt, brief } = kept;
  const where = `${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node.slice(1)}; load ${machine.load} when it was written down`;
  const note = brief ? ' A brief run: it shows that it runs, not how fast.' : '';
  return `\n## ${title}\n\n${table(kept.result).join('\n')}\n\nMeasured ${measuredAt.slice(0, 10)} on ${where}.${note}\n`;
}

const filingTable = (filings: readonly Filing[]): string[] => [
  'Accepted complaints a second at 50 connections, each about 2 kB under a key of its own, durable and sealed, letters going out meanwhile. **Ratio**: beside the same process answering after all checks without asking any store. With look-up: beside the same with the look-up of an earlier answer. To plain: beside Hono and the schema alone.',
  '',
  '| engine | stored before | accepted/s | ratio | with look-up | to plain | p50 / p99 ms | faults |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...filings.map((filing) =>
    row(
      nameOf(filing.engine),
      count(filing.storedBefore),
      inWords(filing.accepted.storing),
      `**${inWords(filing.ratio)}**`,
      inWords(filing.ratioToLookUp),
      inWords(filing.ratioToPlain),
      `${filing.p50} / ${inWords(filing.p99)}`,
      faultsOf(filing),
    ),
  ),
  '',
  'What it is set beside, answers a second, and processor time of the server for one answer in microseconds:',
  '',
  '| engine | stored before | after all checks | with look-up | plain | µs storing | µs after all checks | µs plain |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...filings.map(({ engine, storedBefore, accepted, processor }) =>
    row(
      nameOf(engine),
      count(storedBefore),
      accepted.acceptingAlone.median,
      accepted.accepting.median,
      accepted.plain.median,
      processor.storing.median,
      processor.acceptingAlone.median,
      processor.plain.median,
    ),
  ),
];

const faultsOf = ({ faults, stored, answered }: Filing): string =>
  stored === answered ? String(faults) : `${faults}; ${answered} answered but ${stored} stored`;

const memoryTable = (memories: readonly Memory[]): string[] => [
  'MiB resident: idle; after filing so many complaints over HTTP; after collecting what nobody needs.',
  '',
  '| engine | complaints | idle | loaded | settled | of that heap in use |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...memories.map(({ engine, complaints, idle, loaded, settled, heap }) =>
    row(nameOf(engine), count(complaints), idle, loaded, settled, heap),
  ),
];

const startTable = ({ seconds, resident, ratio }: ColdStart): string[] => [
  'From starting the process to the first 200 of `/readyz`, in production over a store that was begun before, beside an empty Node server.',
  '',
  '| | seconds | ratio | MiB when ready |',
  '| --- | ---: | ---: | ---: |',
  row('empty Node server', inWords(seconds.bare), 1, resident.bare.median),
  row('Redress, SQLite', inWords(seconds.sqlite), inWords(ratio.sqlite), resident.sqlite.median),
  row('Redress, PostgreSQL', inWords(seconds.postgres), inWords(ratio.postgres), resident.postgres.median),
];

const trackerTable = (readings: readonly Reading[]): string[] => [
  '`GET /v1/tracker`, one call after the other, in milliseconds; the ratio is many to few.',
  '',
  '| engine | few: p50 (p99) | many: p50 (p99) | ratio | faults |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...readings.map(({ engine, few, many, ratio, faults }) =>
    row(nameOf(engine), readingIn(few), readingIn(many), inWords(ratio), faults),
  ),
];

const readingIn = ({ complaints, p50, p99 }: Reading['few']): string =>
  `${count(complaints)}: ${p50.median} (${p99.median})`;

const deadlinesTable = (reckoned: readonly Reckoned[]): string[] => [
  'Reckoning when the timetable looks at every open complaint, in seconds: where each is to be looked at another time and is written anew, and where none is; beside reading the same pages and nothing else. Heap: MiB in use before, and at the most after any page.',
  '',
  '| engine | complaints | all written anew | none | reading alone | ratios | heap before | at the most |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...reckoned.map(({ engine, complaints, seconds, unchanged, reading, ratio, heap }) =>
    row(
      nameOf(engine),
      count(complaints),
      inWords(seconds),
      inWords(unchanged),
      inWords(reading),
      `${ratio.changed.median}, ${ratio.unchanged.median}`,
      heap.before,
      heap.most,
    ),
  ),
];

const weightTable = ({ loader, formScript, bareLitForm, elements }: Weight): string[] => [
  `Bytes after gzip. The loader alone: ${count(loader)}. Loader and the form's first view in one script, as \`redress snippet --fast\` embeds it: ${count(formScript)}. A bare Lit form of the same fields: ${count(bareLitForm)}.`,
  '',
  '| element | first view in all | beside the bare Lit form | with all that may come later, eight languages |',
  '| --- | ---: | ---: | ---: |',
  ...elements.map(({ name, first, ratio, whole }) =>
    row(`\`<redress-${name}>\``, count(first), `${ratio}×`, count(whole)),
  ),
];

const firstFieldTable = (first: FirstField): string[] => {
  const { milliseconds, ratio, heap, heapLater, shift } = first;
  const line = (name: string, form: keyof FirstField['heap'], beside: string) =>
    row(name, inWords(milliseconds[form]), beside, heap[form].median, heapLater[form].median, shift[form].highest);
  return [
    'Chromium, processor slowed four times, 150 ms and 1.6 Mbit/s, empty cache: until the first field can be used, and MB of heap then and with all that is loaded while a person reads. The bare Lit form is the measure.',
    '',
    '| form | ms | beside the bare Lit form | heap | later | layout shift |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    line('`<redress-form>`, `redress snippet --fast`', 'redress', `**${inWords(ratio.redress)}**`),
    line('`<redress-form>`, `redress snippet`', 'oneTag', inWords(ratio.oneTag)),
    line('bare Lit form', 'bareLit', '1'),
    line('plain HTML by a script', 'plain', inWords(ratio.plain)),
  ];
};

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const count = (value: number): string => value.toLocaleString('en-GB');
const inWords = ({ median, lowest, highest }: Spread): string => `${median} (${lowest} to ${highest})`;
const nameOf = (engine: string): string => (engine === 'sqlite' ? 'SQLite' : 'PostgreSQL');
