/** A real Chromium for element tests, journeys and screenshots: the machine's Chrome, else the one npm brought. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const machineChromes = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What Playwright needs to start it. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** Starts a headless Chromium; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch());
}

/**
 * How to start Chromium here. Unpacks the one from npm when the machine has none (once, into `node_modules/.cache`).
 *
 * `--no-sandbox` because tests may run as root in a container. The list of `@sparticuz/chromium` is not used: its
 * `--single-process` crashes and its `--disable-web-security` lets CORS tests pass falsely.
 */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const args = ['--no-sandbox'];
  const own = [process.env.CHROME_PATH ?? '', ...machineChromes].find((path) => path && existsSync(path));
  if (own) return { executablePath: own, args, env: environment({}) };
  const home = await unpacked();
  const executablePath = join(home, 'chromium');
  return { executablePath, args, env: environment({ ...libraries(home, executablePath), ...fonts(home) }) };
}

/** The folder with the unpacked browser. Unpacked aside and renamed, so that two runs at once never see half of it. */
async function unpacked(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const home = join(import.meta.dirname, '../../node_modules/.cache/redress/chromium');
  if (existsSync(join(home, 'chromium'))) return home;
  const aside = `${home}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await unpackInto(aside, join(dirname(entry), '../bin'));
  try {
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
  return home;
}

/** The package unpacks to the system's folder for temporary files, under names all programs share: that is moved. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const files = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  const unpacking = Promise.all(files.map((file) => inflate(join(packed, file))));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await unpacking;
}

/** The package's own libraries, only where the system lacks some (nss, as a rule). */
function libraries(home: string, executable: string): Record<string, string> {
  const missing = execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  return missing ? { LD_LIBRARY_PATH: join(home, 'al2023/lib') } : {};
}

/** The package's own fonts, only where the system has none: a page without any font cannot be drawn. */
function fonts(home: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf') && existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length)
    return {};
  const file = join(home, 'fonts.conf');
  const folders = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

const environment = (extra: Record<string, string>): Record<string, string> => {
  const present = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...Object.fromEntries(present), ...extra };
};
