/** Element and SDK tests in a real Chromium. `REDRESS_TEST_REPORT` names a file for the results as JSON. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumLaunch } from './support/chromium.ts';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const report = process.env.REDRESS_TEST_REPORT;

export default {
  rootDir,
  files: ['test/sdk/**/*.test.ts', 'test/form/**/*.test.ts', 'test/words/dates.test.ts', 'test/widget/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await chromiumLaunch() })],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    specInBrowser(),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(report ? [jsonReporter(report)] : []),
  ],
};

/** Tests import `support/spec.ts`; in a browser its stand-in is served. */
function specInBrowser() {
  return {
    name: 'spec-in-browser',
    resolveImport: ({ source }) =>
      source.endsWith('/support/spec.ts') ? source.replace(/spec\.ts$/, 'spec-in-browser.ts') : undefined,
  };
}

/** Writes every test and every failure of loading, for `test/run.ts` to count. */
function jsonReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      writeFileSync(file, JSON.stringify([...sessions].map(sessionResult)));
    },
  };
}

const sessionResult = ({ testFile, testResults, errors, passed }) => ({
  file: testFile.replace(rootDir, ''),
  passed,
  errors: errors.map(({ message, stack }) => [message, stack].filter(Boolean).join('\n')),
  tests: testResults ? flat(testResults, '') : [],
});

/** Tests of a suite and the suites in it, with their full names. */
const flat = (suite, path) => [
  ...suite.tests.map(({ name, passed, skipped, error }) => ({
    name: `${path}${name}`,
    passed,
    skipped,
    error: [error?.message, error?.stack].filter(Boolean).join('\n'),
  })),
  ...suite.suites.flatMap((inner) => flat(inner, `${path}${inner.name} › `)),
];
