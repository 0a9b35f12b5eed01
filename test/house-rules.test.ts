/** The rules of the house, as tables: who may import whom, what may stand where, and how things are named. */
import { describe, expect, it } from 'vitest';
import { liesIn, packageOf, type Source, sources } from './support/sources.ts';
import { tooNewInCode, tooNewInStyles } from './support/too-new.ts';

const all = sources();
const product = all.filter(({ path }) => !liesIn(path, 'test/'));
const anyOf = (path: string, places: readonly string[]) => places.some((place) => liesIn(path, place));

/**
 * Where each part may import from; the first row that holds the file counts. Features of one level never import one
 * another, so what two of them need moves down. DESIGN, section 2.
 */
const contract = ['sdk/contract/', 'sdk/words/'];
const widgetBase = ['sdk/', 'widget/*.ts', 'widget/parts/'];
const behindTheDoor = [...widgetBase, 'widget/door/', 'widget/questionnaire/'];
const serverBase = [...contract, 'server/store/', 'server/crypto/', 'server/http/'];
const serverMiddle = [...serverBase, 'server/mail/', 'server/firm/', 'server/packs/'];
const serverDomain = [...serverMiddle, 'server/complaint/'];
const directions: readonly [place: string, mayImport: readonly string[]][] = [
  ['sdk/contract/', ['sdk/contract/']],
  ['sdk/words/', contract],
  ['sdk/form/', [...contract, 'sdk/form/']],
  ['sdk/', ['sdk/*.ts', 'sdk/contract/']],
  ['widget/index.ts', ['widget/', 'sdk/']],
  ['widget/form/', [...widgetBase, 'widget/form/']],
  ['widget/door/', [...widgetBase, 'widget/door/']],
  ['widget/questionnaire/', behindTheDoor],
  ['widget/tracker/', [...behindTheDoor, 'widget/tracker/']],
  ['widget/survey/', [...behindTheDoor, 'widget/survey/']],
  ['widget/procedure/', [...widgetBase, 'widget/procedure/']],
  ['widget/desk/', [...widgetBase, 'widget/desk/']],
  ['widget/', widgetBase],
  ['server/store/', serverBase],
  ['server/crypto/', serverBase],
  ['server/http/', serverBase],
  ['server/mail/', [...serverBase, 'server/mail/']],
  ['server/firm/', serverMiddle],
  ['server/packs/', serverMiddle],
  ['server/complaint/', serverDomain],
  ['server/tracker/', [...serverDomain, 'server/tracker/']],
  ['server/survey/', [...serverDomain, 'server/survey/']],
  ['server/desk/', [...serverDomain, 'server/desk/']],
  ['server/deadlines/', [...serverDomain, 'server/deadlines/']],
  ['server/procedure/', [...serverDomain, 'server/procedure/']],
  ['server/drafts/', [...serverDomain, 'server/drafts/']],
  ['server/', [...contract, 'sdk/form/', 'server/', 'demo/*.ts']],
  ['demo/', ['demo/', 'sdk/', 'widget/', 'server/']],
  ['vite.config.ts', ['widget/embed-build.ts']],
  ['test/', ['sdk/', 'widget/', 'server/', 'demo/', 'test/', 'vite.config.ts']],
];

/** Each outside package has its doors, so that it can be changed there. A package that is not listed may not be used. */
const doors: Readonly<Record<string, readonly string[]>> = {
  zod: ['sdk/contract/', 'server/'],
  lit: ['widget/'],
  '@lit/context': ['widget/whose.ts', 'widget/client-context.ts', 'widget/belonging.ts'],
  'node:': ['server/', 'demo/', 'vite.config.ts', 'widget/embed-build.ts'],
  hono: ['server/'],
  '@hono/node-server': ['server/house.ts', 'server/index.ts', 'server/listen.ts', 'server/pages/static.ts'],
  kysely: ['server/store/', 'server/*/*-table.ts'],
  'better-sqlite3': ['server/store/sqlite.ts', 'server/store/folder-lock.ts'],
  pg: ['server/store/postgres.ts', 'server/store/postgres-batch.ts'],
  dataloader: ['server/http/idempotency-table.ts'],
  idb: ['widget/'],
  '@noble/hashes': ['widget/form/solve.ts'],
  'altcha-lib': ['server/complaint/proof.ts', 'widget/form/'],
  nodemailer: ['server/mail/mailer.ts'],
  '@simplewebauthn/server': ['server/desk/passkeys.ts'],
  '@simplewebauthn/browser': ['widget/desk/passkey.ts'],
  otpauth: ['server/crypto/totp.ts'],
  pino: ['server/index.ts', 'server/log.ts'],
  croner: ['server/worker.ts'],
  commander: ['server/cli/'],
  'date-holidays': ['server/packs/'],
  'temporal-polyfill': ['server/packs/', 'server/clock.ts'],
  yaml: ['server/packs/'],
  vite: ['vite.config.ts', 'widget/embed-build.ts', 'demo/build-if-missing.ts'],
  vitest: ['vite.config.ts'],
};

/** What may not stand in code, and where it may all the same. */
const forbidden: readonly [what: string, pattern: RegExp, except: readonly string[]][] = [
  ['markup from strings', /unsafeHTML|innerHTML|insertAdjacentHTML|document\.write/, ['test/']],
  ['code from strings', /\beval\(|new Function\(/, []],
  ['an escape from types', /:\s*any(\[\])?\s*[=;)]|\bas any\b|<any>/, []],
  ['a test that is left out or alone', /\b(it|describe|test)\.(only|skip|todo|fails)\b|\bx(it|describe)\(/, []],
  [
    'raw SQL',
    /\bsql`|\bsql\.raw\b|\.raw\(|\.exec\(['"`](?:pragma|select|insert|update|delete|create)/i,
    ['server/store/', 'server/config.ts', 'test/'],
  ],
  [
    'the name of an engine',
    /\b(sqlite|postgres(ql)?|pragma)\b/i,
    ['server/store/', 'server/config.ts', 'test/', 'demo/', 'vite.config.ts'],
  ],
];

const forbiddenWords = ['manager', 'managers', 'service', 'services', 'helper', 'helpers', 'util', 'utils', 'data'];
const longest = 250;
const mayBeLong = ['sdk/words/', 'server/packs/'];
const thisFile = 'test/house-rules.test.ts';

describe('the sources', () => {
  it('are there to be judged', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  it('import only in the direction of the arrows', () => {
    const faults = all.flatMap((source) =>
      source.imports
        .filter(({ own }) => own)
        .filter(({ to }) => !mayImport(source, to))
        .map(({ to }) => `${source.path} → ${to}`),
    );
    none(faults);
  });

  it('meet each outside package only at its doors', () => {
    const faults = product.flatMap(({ path, imports }) =>
      imports
        .filter(({ own, to }) => !own && !anyOf(path, doors[packageOf(to)] ?? []))
        .map(({ to }) => `${path} → ${to}`),
    );
    none(faults);
  });

  it('are short enough to be read at once', () => {
    const long = all.filter(({ path, text }) => !anyOf(path, mayBeLong) && text.split('\n').length - 1 > longest);
    none(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`));
  });

  it('open with a sentence that says what they are', () => {
    const silent = all.filter(({ text }) => !/^(#!.*\n)?\/\*\*\s*\n?(\s*\*)?\s*\S/.test(text));
    none(silent.map(({ path }) => path));
  });

  it('leave no reminders and silence no compiler, in comments either', () => {
    const loud = all.filter(
      ({ path, text }) => path !== thisFile && /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)/.test(text),
    );
    none(loud.map(({ path }) => path));
  });

  for (const [what, pattern, except] of forbidden)
    it(`hold nowhere ${what}`, () => {
      const judged = all.filter(({ path }) => path !== thisFile && !anyOf(path, except));
      none(judged.flatMap((source) => linesWith(source, pattern)));
    });

  it('name things after what they are', () => {
    const faults = all.flatMap(({ path, code }) => {
      const exported = [
        ...code.matchAll(/^export\s+(?:async\s+|abstract\s+)*(?:function\*?|const|class|interface|type)\s+(\w+)/gm),
      ];
      const names = [path.split('/').at(-1) ?? '', ...exported.map(([, name]) => name ?? '')];
      return names
        .filter((name) => wordsOf(name).some((word) => forbiddenWords.includes(word)))
        .map((name) => `${path}: ${name}`);
    });
    none(faults);
  });

  it('give no default exports but where a tool asks for one', () => {
    const faults = all.filter(({ code }) => /^export default\b/m.test(code)).map(({ path }) => path);
    const asked = ['vite.config.ts', '*/*.config.js', 'test/support/postgres.ts'];
    none(faults.filter((path) => !anyOf(path, asked)));
  });

  it('use decorators in the widget only', () => {
    const decorated = product.filter(({ code }) => /^\s*@(property|state|query|customElement)\(/m.test(code));
    none(decorated.filter(({ path }) => !liesIn(path, 'widget/')).map(({ path }) => path));
  });
});

describe('what runs in browsers', () => {
  const shipped = product.filter(({ path }) => anyOf(path, ['sdk/', 'widget/']));
  // Decoration that is missed by nobody, and colours behind `@supports` with others before them.
  const doesWithout = ['widget/parts/choice-styles.ts', 'widget/theme.ts'];

  it('calls nothing that the oldest browsers we promise lack', () => {
    expect(
      'value.isWellFormed() Object.groupBy(x) AbortSignal.any([])'.match(new RegExp(tooNewInCode, 'g'))?.length,
    ).toBe(3);
    none(shipped.flatMap((source) => linesWith(source, tooNewInCode)));
  });

  it('relies on no style or expression that they do not read', () => {
    none(
      shipped.filter(({ path }) => !anyOf(path, doesWithout)).flatMap((source) => linesWith(source, tooNewInStyles)),
    );
  });
});

describe('the SDK', () => {
  it('loads neither schemas nor anything of Node at run time', () => {
    const loaded = reached('sdk/index.ts');
    expect([...loaded.keys()]).toContain('sdk/send.ts');
    none([...loaded].flatMap(([path, outside]) => outside.map((name) => `${path} → ${name}`)));
  });

  it('fetches in one place only', () => {
    const fetching = product.filter(({ path, code }) => liesIn(path, 'sdk/') && /\.fetch\(/.test(code));
    expect(fetching.map(({ path }) => path)).toEqual(['sdk/send.ts']);
  });
});

/** Fails with all of them in its message, however many. */
function none(faults: readonly string[]): void {
  expect(faults, `\n${faults.join('\n')}\n`).toEqual([]);
}

function mayImport({ path }: Source, to: string): boolean {
  const row = directions.find(([place]) => liesIn(path, place));
  return row !== undefined && anyOf(to, row[1]);
}

const linesWith = ({ path, code }: Source, pattern: RegExp): string[] =>
  code
    .split('\n')
    .filter((line) => pattern.test(line))
    .map((line) => `${path}: ${line.trim()}`);

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Every file reached from `entry` by imports that are not of types alone, with the outside packages it loads. */
function reached(entry: string, seen = new Map<string, string[]>()): Map<string, string[]> {
  const imports = all.find(({ path }) => path === entry)?.imports.filter(({ typeOnly }) => !typeOnly) ?? [];
  seen.set(
    entry,
    imports.filter(({ own }) => !own).map(({ to }) => to),
  );
  for (const { to } of imports.filter(({ own, to }) => own && !seen.has(to))) reached(to, seen);
  return seen;
}
