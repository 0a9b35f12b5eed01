/** `npm test`: everything, on Node and in Chromium, and one plain line at the end that says how it went. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfMissing } from '../demo/build-if-missing.ts';

/** How one runner ended. `broken`: what failed that is no test: a file that does not load, a crash, nothing to run. */
interface Outcome {
  passed: number;
  skipped: number;
  failures: string[];
  broken: string[];
}

const root = join(import.meta.dirname, '..');
// Once, before all: otherwise each server that a test starts would, and two at once spoil each other's.
await buildIfMissing();
const reports = mkdtempSync(join(tmpdir(), 'redress-tests-'));
const outcomes = [await onNode(join(reports, 'node.json')), await inChromium(join(reports, 'chromium.json'))];
rmSync(reports, { recursive: true });
process.exitCode = tell(outcomes) ? 0 : 1;

/** Prints what failed and, last, the one line. True when all is well. */
function tell(outcomes: readonly Outcome[]): boolean {
  const failures = outcomes.flatMap(({ failures, broken }) => [...failures, ...broken]);
  const count = (of: 'passed' | 'skipped') => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
  for (const failure of failures) say(`\nFAILED  ${withoutInnards(failure)}\n`);
  const skipped = count('skipped');
  say(`\n${count('passed')} passed, ${failures.length} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
  return failures.length === 0;
}

/** A stack without the frames of the runners. */
function withoutInnards(failure: string): string {
  const lines = failure.split('\n').filter((line) => !/^\s+at .*(node_modules|node:internal|<anonymous>)/.test(line));
  return lines.join('\n').trimEnd();
}

/** Vitest: contract, SDK, server on both engines, house rules, then journeys. */
async function onNode(report: string): Promise<Outcome> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(join(root, 'node_modules/vitest/vitest.mjs'), ['run', ...reporters]);
  return judged('On Node', code, report, (results: VitestReport) => {
    const tests = results.testResults.flatMap((file) => file.assertionResults);
    const failed = tests.filter(({ status }) => status === 'failed');
    const unloaded = results.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    );
    return {
      passed: tests.filter(({ status }) => status === 'passed').length,
      skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
      failures: failed.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`),
      broken: unloaded.map(({ name, message }) => `${name}\n${message}`),
    };
  });
}

/** Web-test-runner: elements and SDK in a real Chromium. */
async function inChromium(report: string): Promise<Outcome> {
  const config = ['--config', join(root, 'test/web-test-runner.config.js')];
  const code = await run(join(root, 'node_modules/@web/test-runner/dist/bin.js'), config, {
    REDRESS_TEST_REPORT: report,
  });
  return judged('In Chromium', code, report, (files: BrowserReport) => {
    const tests = files.flatMap(({ file, tests }) => tests.map((test) => ({ ...test, file })));
    const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
    const unloaded = files.filter(
      (file) => !file.passed && file.tests.every(({ passed, skipped }) => passed || skipped),
    );
    return {
      passed: tests.filter(({ passed }) => passed).length,
      skipped: tests.filter(({ skipped }) => skipped).length,
      failures: failed.map(({ file, name, error }) => `${file}: ${name}\n${error ?? ''}`),
      broken: unloaded.map(({ file, errors }) => `${file}\n${errors.join('\n') || 'It did not finish'}`),
    };
  });
}

/** The parts of vitest's JSON report that are read. */
interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** What `web-test-runner.config.js` writes. */
type BrowserReport = {
  file: string;
  passed: boolean;
  errors: string[];
  tests: { name: string; passed: boolean; skipped: boolean; error?: string }[];
}[];

/** Reads the report; a runner that wrote none, ran nothing or ended badly without saying why has failed too. */
function judged<Report>(where: string, code: number, report: string, read: (report: Report) => Outcome): Outcome {
  const nothing: Outcome = { passed: 0, skipped: 0, failures: [], broken: [] };
  if (!existsSync(report)) return { ...nothing, broken: [`${where}: the runner ended with ${code} and no report`] };
  const outcome = read(JSON.parse(readFileSync(report, 'utf8')) as Report);
  const silent = outcome.failures.length + outcome.broken.length === 0;
  if (silent && code !== 0) outcome.broken.push(`${where}: the runner ended with ${code} though no test failed`);
  if (silent && outcome.passed === 0) outcome.broken.push(`${where}: no test ran`);
  return outcome;
}

/** Runs a program of Node with our own Node; resolves with its exit code. */
function run(script: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function say(line: string): void {
  process.stdout.write(line);
}
