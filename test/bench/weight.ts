/** Weight: what a page has to load, gzip, of each element and of the loader, beside a bare Lit form of the same fields. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build, createBuilder } from 'vite';
import { embed } from '../../vite.config.ts';
import { compactTemplates } from '../../widget/compact.ts';
import { rounded } from './figures.ts';

/** Bytes after gzip, each file by itself as it travels. */
export interface Weight {
  loader: number;
  /** What `redress snippet --fast` embeds, without the firm's profile: loader and the form's first view in one script. */
  formScript: number;
  /** All fields by hand in Lit, in one file. */
  bareLitForm: number;
  elements: ElementWeight[];
}

/** `first`: loader and all chunks before the first view; `whole`: with all that is loaded while a person reads or types. */
export interface ElementWeight {
  name: string;
  first: number;
  whole: number;
  /** `first` beside the bare Lit form. */
  ratio: number;
  files: Record<string, number>;
}

export const weigh = (): Promise<Weight> =>
  withBuilt((folder) => weightOf(join(folder, 'embed'), gzipped(join(folder, 'bare/bare.js'))));

/** Builds our elements into `embed/` and the bare Lit form into `bare/` of a folder that is there as long as `work` is. */
export async function withBuilt<Result>(work: (folder: string) => Result | Promise<Result>): Promise<Result> {
  // Otherwise Lit's development build would be weighed.
  process.env.NODE_ENV = 'production';
  const into = mkdtempSync(join(tmpdir(), 'redress-weight-'));
  try {
    const builder = await createBuilder({ ...embed(join(into, 'embed')), configFile: false, logLevel: 'warn' });
    await builder.buildApp();
    await buildBare(join(into, 'bare'));
    return await work(into);
  } finally {
    rmSync(into, { recursive: true });
  }
}

/** With the settings of our own elements: target, minifier, templates without line breaks. */
async function buildBare(outDir: string): Promise<void> {
  const entry = join(import.meta.dirname, 'bare-lit-form.ts');
  const { root, base, environments } = embed(outDir);
  await build({
    root: root ?? import.meta.dirname,
    base: base ?? './',
    publicDir: false,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'compact',
        enforce: 'pre',
        transform: (code, file) => (file === entry ? { code: compactTemplates(code), map: null } : null),
      },
    ],
    build: {
      ...environments?.elements?.build,
      outDir,
      rolldownOptions: { input: entry, output: { format: 'es', entryFileNames: 'bare.js' } },
    },
  });
}

function weightOf(folder: string, bareLitForm: number): Weight {
  const chunks = JSON.parse(readFileSync(join(folder, 'chunks.json'), 'utf8')) as Record<string, string[]>;
  const loader = gzipped(join(folder, 'redress.js'));
  const elements = Object.entries(chunks).map(([name, files]): ElementWeight => {
    const weights = Object.fromEntries(['redress.js', ...files].map((file) => [file, gzipped(join(folder, file))]));
    const later = laterOf(folder, files).map((file) => gzipped(join(folder, file)));
    const first = sum(Object.values(weights));
    return { name, first, whole: first + sum(later), ratio: rounded(first / bareLitForm, 2), files: weights };
  });
  return { loader, formScript: gzipped(join(folder, 'redress-form.js')), bareLitForm, elements };
}

/** The chunks that those in `files` name, directly or through one another, and that are not among them. */
function laterOf(folder: string, files: readonly string[]): string[] {
  const place = files[0]?.replace(/[^/]*$/, '') ?? '';
  const all = readdirSync(join(folder, place)).map((name) => place + name);
  const reached = new Set(files);
  for (const file of reached) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const other of all) if (text.includes(other.slice(place.length))) reached.add(other);
  }
  return [...reached].filter((file) => !files.includes(file));
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
