/** Reads a pack as it is written, and says of every fault where it stands and what to do about it. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { rules as english } from '../../sdk/words/en/rules.ts';
import { obsoleteIn } from './obsolete.ts';
import { type Pack, pack } from './pack.ts';

/** Everything wrong with the packs, a line each: file, line, fault, remedy. The server does not start. */
export class PackError extends Error {
  override name = 'PackError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** A file as it was written. */
interface Written {
  file: string;
  document: Document.Parsed;
  lines: LineCounter;
}

type Path = readonly PropertyKey[];

/**
 * The pack of a file below the folder of packs `root`. One that `extends` a version of another holds only what is different
 * there, and stays what it is when that other gets a new one. Throws {@link PackError}.
 */
export function readPack(path: string, root = dirname(path)): Pack {
  const files = writtenWithBase(path, root);
  const value = files.map(({ document }) => document.toJS() as Record<string, unknown>).reduce(overlaid, {});
  delete value.extends;
  const read = z.safeParse(pack, value);
  if (!read.success) throw new PackError(read.error.issues.flatMap((issue) => faultsOf(files, issue)));
  const faults = [
    ...unkept(files, read.data, basename(path)),
    ...unsourced(files, value),
    ...obsolete(files, read.data),
  ];
  if (faults.length > 0) throw new PackError(faults);
  return read.data;
}

/** The file, and before it the one it extends. */
function writtenWithBase(path: string, root: string): Written[] {
  const written = asWritten(path, root);
  const base = written.document.get('extends');
  if (base === undefined) return [written];
  const below = baseOf(written, String(base), root);
  if (below.document.has('extends'))
    throw new PackError([said(written, ['extends'], `extends ${base}, which extends another`, 'Name that one.')]);
  return [below, written];
}

/** As it is now, or as it was: a version that is named stays to be found. */
function baseOf(written: Written, base: string, root: string): Written {
  const [, id, version] = /^([a-z]+(?:-[a-z]+)*)@(\d{4}-\d{2}-\d{2})$/.exec(base) ?? [];
  const remedy = 'Name a pack and its version, such as gb-eaw@2026-11-01.';
  if (!id) throw new PackError([said(written, ['extends'], `extends ${base}, which is no version of a pack`, remedy)]);
  for (const path of [join(root, `${id}.yaml`), join(root, 'earlier', `${base}.yaml`)]) {
    const found = existsSync(path) ? asWritten(path, root) : undefined;
    if (found && found.document.get('version') === version) return found;
  }
  throw new PackError([
    said(
      written,
      ['extends'],
      `extends ${base}, which is not here`,
      `Put it back as server/packs/earlier/${base}.yaml.`,
    ),
  ]);
}

function asWritten(path: string, root: string): Written {
  const lines = new LineCounter();
  const file = `server/packs/${relative(root, path).replaceAll('\\', '/')}`;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new PackError([`${file}:1: cannot be read. Put the file there, or correct the name that leads to it.`]);
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    throw new PackError(
      document.errors.map(({ message, pos }) => `${file}:${lines.linePos(pos[0]).line}: ${message}. Correct the YAML.`),
    );
  const dangling = danglingIn(document);
  if (dangling) throw new PackError([`${file}:1: ${dangling}. Correct the YAML.`]);
  if (!isMap(document.contents)) throw new PackError([`${file}:1: holds no pack. Begin it with "id:".`]);
  return { file, document, lines };
}

/** What an alias leads to is looked up only when the document is read out: nothing, or too much. */
function danglingIn(document: Document.Parsed): string | undefined {
  try {
    document.toJS();
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '');
  }
}

/** What stands in `over` wins, member by member; lists are taken whole. */
function overlaid(under: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const merged = Object.entries(over).map(([name, value]) => {
    const below = under[name];
    return [name, isRecord(below) && isRecord(value) ? overlaid(below, value) : value] as const;
  });
  return { ...under, ...Object.fromEntries(merged) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultsOf(files: readonly Written[], issue: z.core.$ZodIssue): string[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      at(files, [...path, key], `there is no field ${key} here`, 'Take it out, or correct its name.'),
    );
  if (issue.code === 'invalid_union') return [at(files, path, unionFault(issue), 'Write one of them.')];
  const missing = valueAt(files, path) === undefined;
  const name = String(path.at(-1) ?? 'this');
  if (missing)
    return [
      at(files, path, `${name} is missing`, 'Add it, or null where the field may be empty and nothing is known.'),
    ];
  return [
    at(files, path, `${name} ${message.startsWith('is ') ? message : `cannot be used (${message})`}`, 'Correct it.'),
  ];
}

const unionFault = ({ message, path }: z.core.$ZodIssueInvalidUnion): string =>
  `${String(path.at(-1) ?? 'this')} ${message === 'Invalid input' ? 'has none of the shapes it may have' : message}`;

function valueAt(files: readonly Written[], path: Path): unknown {
  return files.map(({ document }) => document.getIn(path)).findLast((value) => value !== undefined);
}

/** With file and line: of the field itself, else of the nearest thing around it. */
function at(files: readonly Written[], path: Path, fault: string, remedy: string): string {
  const found = files.findLast(({ document }) => document.hasIn(path)) ?? files.at(-1);
  return found ? said(found, path, fault, remedy) : fault;
}

function said({ file, document, lines }: Written, path: Path, fault: string, remedy: string): string {
  const offset = offsetOf(document, path);
  return `${file}:${lines.linePos(offset).line}: ${[...path].join('.')}: ${fault}. ${remedy}`;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String((key as { value?: unknown })?.value ?? key) === path.at(-1));
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  if (node?.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}

/** What no schema of single fields can see: names that lead nowhere, and files that are called otherwise. */
function unkept(files: readonly Written[], { id, version, bodies, outside, deadlines }: Pack, file: string): string[] {
  const faults: string[] = [];
  if (file !== `${id}.yaml` && file !== `${id}@${version}.yaml`)
    faults.push(at(files, ['id'], `the file is ${file}`, `Call it ${id}.yaml, or earlier/${id}@${version}.yaml.`));
  const named = outside
    ? [
        [['outside', 'body'], outside.body] as const,
        ...outside.limits.map(({ to }, nr) => [['outside', 'limits', nr, 'to'], to] as const),
      ]
    : [];
  for (const [path, name] of named)
    if (name !== undefined && name !== 'firm' && !Object.hasOwn(bodies, name))
      faults.push(
        at(
          files,
          path,
          `there is no body ${name}`,
          `Add it under bodies, or name one of: ${Object.keys(bodies).join(', ')}.`,
        ),
      );
  for (const [code, deadline] of Object.entries(deadlines))
    if (deadline && deadline.basis !== 'target' && deadline.pause !== 'never')
      faults.push(at(files, ['deadlines', code, 'pause'], `a ${deadline.basis} is not stopped`, 'Write never.'));
  for (const [nr, { from }] of (outside?.limits ?? []).entries())
    if (!Object.hasOwn(english, `limit.${from.join('-')}`))
      faults.push(
        at(
          files,
          ['outside', 'limits', nr, 'from'],
          'there is no sentence for a limit counted so',
          `Add it to sdk/words as limit.${from.join('-')}.`,
        ),
      );
  return faults;
}

/** `own` is a source for targets only: what binds or is expected was read somewhere. `value`: of all files, one over the other. */
function unsourced(files: readonly Written[], value: unknown): string[] {
  const found: string[] = [];
  walk(value, [], (path, one) => {
    if (!isRecord(one) || one.source !== 'own' || one.basis === 'target' || one.basis === undefined) return;
    const fault = `a ${one.basis} needs the page it was read on`;
    found.push(at(files, [...path, 'source'], fault, 'Name it, or make it a target.'));
  });
  return found;
}

function obsolete(files: readonly Written[], { id }: Pack): string[] {
  return files.flatMap((written) => {
    const found: string[] = [];
    walk(written.document.toJS(), [], (path, value) => {
      const fault = typeof value === 'string' ? obsoleteIn(value, id) : undefined;
      if (fault) found.push(said(written, path, fault.what, fault.instead));
    });
    return found;
  });
}

function walk(value: unknown, path: Path, see: (path: Path, value: unknown) => void): void {
  see(path, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    walk(inner, [...path, Array.isArray(value) ? Number(name) : name], see);
}
